import type { ReferenceFault } from '@/domain/problem';
import { type Sentences, showFound } from '@/messages/problems/sentence';

/** 标识、引用、来源与地区方面的问题。 */
export const referenceZh: Sentences<ReferenceFault> = {
  duplicateId: ({ found, firstFile, firstRow }) => ({
    found: `“${showFound(found)}”与 ${firstFile} 第 ${firstRow} 行重复。`,
    expected: '同一标识只能用于一行。',
    advice: '请更改其中一个，或删除多余的一行。',
  }),
  unknownId: ({ found, table }) => ({
    found: `${table}.csv 中没有“${showFound(found)}”。`,
    expected: `应为 ${table}.csv 中已有的标识；正式数据不得引用 demo 文件夹中的内容。`,
    advice: `请核对拼写，或先在 ${table}.csv 中增加此行。`,
  }),
  listedTwice: ({ found }) => ({
    found: `列表中“${showFound(found)}”重复出现。`,
    expected: '同一标识在一个列表中只能出现一次。',
    advice: '请只保留一个。',
  }),
  refersToItself: ({ found }) => ({
    found: `“${showFound(found)}”引用了自身。`,
    expected: '应引用另一项指标。',
    advice: '请改为另一项指标，或留空。',
  }),
  refersToRefused: ({ found, causeFile, causeRow, count }) => ({
    found: `“${showFound(found)}”已因 ${causeFile} 第 ${causeRow} 行的问题被拒绝，本文件中依赖它的 ${count} 处一并搁置。`,
    expected: '所依赖的行应当被接受。',
    advice: `请先更正 ${causeFile} 第 ${causeRow} 行。`,
  }),
  wrongNature: ({ found, nature, expected }) => ({
    found: `指标“${showFound(found)}”的性质是 ${nature}。`,
    expected: `此处应为性质是 ${expected} 的指标。`,
    advice: '请换成合适的指标，或更正 indicators.csv 的 nature 列。',
  }),
  noDenominator: ({ found }) => ({
    found: `指标“${showFound(found)}”没有分母。`,
    expected: '此处应为有分母的指标。',
    advice: '请在 indicators.csv 的 denominator 列填写分母，或将其移出此列表。',
  }),
  basisNotDemo: ({ found }) => ({
    found: `demo 文件夹中的一行依据是 ${found}。`,
    expected: 'demo 文件夹中每一行的依据都应为 demo（示例数据）。',
    advice: '请将真实数据移到上一级文件夹；示例数据将依据改为 demo。',
  }),
  basisDemoOutsideOverlay: () => ({
    found: 'demo 文件夹之外的一行依据是 demo（示例数据）。',
    expected: '示例数据只应放在 demo 文件夹中。',
    advice: '请将此行移到 demo 文件夹，或改为真实的依据。',
  }),
  sourceBasisMismatch: ({ found, expected }) => ({
    found: `此行依据是 ${found}，而来源是 ${expected}。`,
    expected: '示例数据（demo）只能引用示例来源，其他数据只能引用真实来源。',
    advice: '请更正依据或来源。',
  }),
  paragraphMissing: ({ source }) => ({
    found: `来源“${showFound(source)}”是文章，却没有写明段落。`,
    expected: '引用文章应写明段落序号，从 1 数起。',
    advice: '请在 paragraph 处填写段落序号。',
  }),
  parentLevel: ({ found, expected }) => ({
    found: found === '' ? '没有写明上级地区。' : `所指地区的层级是 ${found}。`,
    expected:
      expected === ''
        ? '县（county）没有上级地区，此格应为空。'
        : `此处地区的层级应为：${expected.split(' ').join('、')}。`,
    advice: '请更正上级地区或层级。',
  }),
  placeCycle: ({ found }) => ({
    found: `上级地区“${found}”最终又回到本地区。`,
    expected: '地区的隶属关系不得循环。',
    advice: '请更正 parent 列。',
  }),
  tileTaken: ({ firstFile, firstRow }) => ({
    found: `示意图上的这一格已由 ${firstFile} 第 ${firstRow} 行占用。`,
    expected: '同一上级的两个地区不得占用同一格。',
    advice: '请为其中一个更换行、列。',
  }),
  tileHalf: () => ({
    found: 'tile_row 和 tile_column 只填了一个。',
    expected: '两者应同时填写，或同时为空。',
    advice: '请补上另一个，或都留空（不在示意图上显示）。',
  }),
  tooSmall: ({ found, expected }) => ({
    found: `填写的是 ${found}。`,
    expected: `应从 ${expected} 数起。`,
    advice: `请填写不小于 ${expected} 的整数。`,
  }),
};
