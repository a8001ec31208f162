import type { ShapeFault } from '@/domain/problem';
import { type Expectation, quoteFound, type Sentences, showFound } from '@/messages/problems/sentence';

type CellFault = Extract<ShapeFault, { readonly code: 'cell' }>;

const expectations: Readonly<Record<CellFault['kind'], (words: readonly string[]) => Expectation>> = {
  id: () => ({
    expected: '应为小写英文、数字和连字符组成的标识，例如 old-communities-renovated。',
    advice: '请改为标识，并与所指表格中的写法一致。',
  }),
  code: () => ({
    expected: '应为地区代码：6 至 12 位数字，村可加连字符和 3 位序号，例如 123456100-001。',
    advice: '请填写地区代码，不要填写名称。',
  }),
  text: () => ({ expected: '应为 1 至 600 字的文字。', advice: '请补充文字，或删减到 600 字以内。' }),
  optionalText: () => ({ expected: '应为不超过 600 字的文字，可以为空。', advice: '请删减到 600 字以内。' }),
  number: () => ({
    expected: '应为半角阿拉伯数字，小数点用“.”，例如 62 或 11.9。',
    advice: '请只填数字：不加千分位、单位或空格；“余”“近”“约”填在 qualifier 列，没有数值时在 missing 列填写原因。',
  }),
  wholeNumber: () => ({ expected: '应为 0 或正整数。', advice: '请只填半角数字，不加小数、单位或空格。' }),
  date: () => ({
    expected: '应为实际存在的日期，格式 YYYY-MM-DD，例如 2020-11-20。',
    advice: '请按“年-月-日”填写，月、日各两位。',
  }),
  partialDate: () => ({
    expected: '应为 YYYY、YYYY-MM 或 YYYY-MM-DD，精确到来源所说为止。',
    advice: '请按来源的精度填写，不要补齐来源没有说的月、日。',
  }),
  yesNo: () => ({ expected: '应为 yes 或 no。', advice: '“是”填 yes，“否”填 no。' }),
  idList: () => ({
    expected: '应为以一个空格隔开的标识，可以为空。',
    advice: '请用一个半角空格隔开，不用逗号或顿号。',
  }),
  url: () => ({ expected: '应为以 http:// 或 https:// 开头的网址，可以为空。', advice: '请填写完整网址，或留空。' }),
  oneOf: (words) => ({ expected: `应为下列之一：${words.join('、')}。`, advice: '请从中选填，大小写一致。' }),
  object: () => ({ expected: '应为一组用花括号括起来的项目。', advice: '请对照 data/README.md 中的样例修改。' }),
  array: () => ({ expected: '应为用方括号括起来的列表。', advice: '请对照 data/README.md 中的样例修改。' }),
  bilingualText: () => ({
    expected: '应为中英文两项：{"zh-CN": "…", "en": "…"}。',
    advice: '请同时填写 zh-CN 和 en。',
  }),
};

/** 数据包外形方面的问题。 */
export const shapeZh: Sentences<ShapeFault> = {
  missingFile: () => ({
    found: '缺少此文件。',
    expected: '数据包必须包含此文件。',
    advice: '请补上此文件；没有数据也要保留表头一行。',
  }),
  unknownFile: () => ({
    found: '数据包格式中没有此文件。',
    expected: '只应有格式规定的文件和 README.md。',
    advice: '请核对文件名的拼写和大小写，或将此文件移出数据包。',
  }),
  notUtf8: ({ byte }) => ({
    found: `自第 ${byte + 1} 个字节起不是 UTF-8 编码。`,
    expected: '应为 UTF-8 编码。',
    advice: '请在表格软件中另存为“CSV UTF-8（逗号分隔）”。',
  }),
  notJson: ({ found }) => ({
    found: found === '' ? '文件到此中断，不符合 JSON 格式。' : `自“${showFound(found)}”处不符合 JSON 格式。`,
    expected: '应为合法的 JSON。',
    advice: '请检查此处前后的引号、逗号和括号是否成对、是否多余。',
  }),
  duplicateKey: ({ found }) => ({
    found: `项目“${showFound(found)}”重复出现。`,
    expected: '同一层中每个项目只能出现一次。',
    advice: '请只保留一个。',
  }),
  unknownKey: ({ found }) => ({
    found: `格式中没有“${showFound(found)}”这一项。`,
    expected: '只应有格式规定的项目。',
    advice: '请核对拼写和大小写，或删除此项。',
  }),
  missingKey: () => ({
    found: '缺少此项。',
    expected: '此项必须填写。',
    advice: '请补上此项；确实没有内容的，按 data/README.md 的说明填 null 或 []。',
  }),
  schemaVersion: ({ found, expected }) => ({
    found: `数据包的格式版本是 ${found}。`,
    expected: `本程序只能读取格式版本 ${expected}。`,
    advice: Number(found) > expected ? '数据包比程序新，请升级程序。' : '数据包比程序旧，请按现行格式说明更新数据包。',
  }),
  emptyFile: () => ({
    found: '文件是空的。',
    expected: '表格至少应有表头一行，campaign.json 应有全部项目。',
    advice: '请填写内容；不需要的表格可以整个删除。',
  }),
  brokenCsv: ({ reason }) => ({
    found: {
      quoteNotClosed: '自此行起有一个英文双引号没有成对。',
      strayQuote: '此行中有多余的英文双引号。',
      unreadable: '此行不符合 CSV 格式。',
    }[reason],
    expected: '含有逗号或引号的文字应放在一对英文双引号中，文字里的双引号写两次。',
    advice: '请更正此行的引号，或在表格软件中重新导出为“CSV UTF-8”。',
  }),
  headerMissing: ({ expected }) => ({
    found: `表头缺少“${expected}”列。`,
    expected: `表头应有“${expected}”列。`,
    advice: '请补上此列；没有内容的单元格留空。',
  }),
  headerUnknown: ({ found, expected }) => ({
    found: `表头中的“${showFound(found)}”不是此表的列。`,
    expected: `此表的列依次为：${expected.join('、')}。`,
    advice: '请核对列名的拼写和分隔符（英文逗号），或删除此列。',
  }),
  headerTwice: ({ found }) => ({
    found: `表头中“${showFound(found)}”列重复出现。`,
    expected: '每列只能出现一次。',
    advice: '请只保留一列。',
  }),
  headerOrder: ({ found, expected }) => ({
    found: `“${found}”列的位置不对。`,
    expected: `此处应为“${expected}”列。`,
    advice: '请按 data/README.md 的列序排列。',
  }),
  emptyRow: () => ({ found: '此行是空行。', expected: '每一行都应有内容。', advice: '请删除此行。' }),
  cellCount: ({ found, expected }) => ({
    found: `此行有 ${found} 个单元格。`,
    expected: `应与表头一致，为 ${expected} 个。`,
    advice: '请检查是否多了或少了逗号；文字中有逗号的，整格用英文双引号括起来。',
  }),
  cell: ({ found, kind, words }) => ({
    found: found === '' ? '此格为空。' : `填写的是${quoteFound(found, ['“', '”'])}。`,
    ...expectations[kind](words),
  }),
};
