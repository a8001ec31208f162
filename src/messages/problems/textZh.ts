import type { TextFault } from '@/domain/problem';
import { type Sentences, showFound } from '@/messages/problems/sentence';

const personalWords: Readonly<Record<Extract<TextFault, { code: 'personalData' }>['kind'], string>> = {
  phone: '电话号码',
  idNumber: '身份证号码',
  email: '电子邮箱',
  bankCard: '银行卡号或类似的长号码',
};

/** 文字内容方面的问题。 */
export const textZh: Sentences<TextFault> = {
  personalData: ({ kind }) => ({
    found: `文字中含有疑似${personalWords[kind]}（此处不重复显示）。`,
    expected: '数据包不得含有个人信息。',
    advice: '请删除。',
  }),
  markup: ({ found }) => ({
    found: `文字中含有网页代码“${showFound(found)}”。`,
    expected: '只应有普通文字。',
    advice: '请删除代码，只保留文字。',
  }),
  controlCharacter: ({ found }) => ({
    found: `文字中含有换行、制表或不可见字符（${found}）。`,
    expected: '一格之内只应有一行可见文字。',
    advice: '请删除该字符，或重新输入这段文字。',
  }),
  edgeSpace: ({ found }) => ({
    found: `“${showFound(found)}”的开头或结尾有空格。`,
    expected: '文字前后不应有空格。',
    advice: '请删除前后的空格。',
  }),
  oneLanguage: ({ expected }) => ({
    found: '只填写了一种语言。',
    expected: `说明应中英文俱全，或都为空；此处缺 ${expected}。`,
    advice: '请补上另一种语言，或将两格都清空。',
  }),
  unknownReference: ({ found }) => ({
    found: `花括号中的“${showFound(found)}”不是已有的指标。`,
    expected: '花括号中应为 indicators.csv 已有的标识，例如 {towns}。',
    advice: '请核对拼写，检查花括号是否成对。',
  }),
  looseNumber: ({ found }) => ({
    found: `文字中直接写了数字“${showFound(found)}”。`,
    expected: '说明文字中的数字应以 {指标标识} 引用；只有日期（YYYY、YYYY-MM、YYYY-MM-DD）可以直接写。',
    advice: '请改为引用指标，或改用汉字表述。',
  }),
};
