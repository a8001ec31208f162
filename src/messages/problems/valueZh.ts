import type { ValueFault } from '@/domain/problem';
import { type Sentences, showFound } from '@/messages/problems/sentence';

const sourceOrKnown = '请核对 known_from，或在来源正文确有日期时填写该日期。';

/** 数值、日期与加总方面的问题。 */
export const valueZh: Sentences<ValueFault> = {
  bothValueAndMissing: () => ({
    found: 'value 和 missing 同时填写。',
    expected: '一行要么有数值，要么说明没有数值的原因。',
    advice: '有数值的清空 missing，没有数值的清空 value。',
  }),
  neitherValueNorMissing: () => ({
    found: 'value 和 missing 都是空的。',
    expected: '一行要么有数值，要么说明没有数值的原因；空白不等于 0。',
    advice: '请填写数值；没有数值的，在 missing 列填写原因，例如 notReported。',
  }),
  knownFromMissing: () => ({
    found: '没有写明从哪天起已知。',
    expected: '除登记数（register）外，每行都应有 known_from。',
    advice: '请填写来源公布的日期。',
  }),
  qualifierMissing: () => ({
    found: '有数值而没有限定语。',
    expected: '限定语是数字的一部分：exact、over（余）、nearly（近）、about（约）或 rounded（四舍五入）。',
    advice: '请按来源原话填写；确数填 exact。',
  }),
  qualifierOnMissing: ({ found }) => ({
    found: `没有数值，却填了限定语 ${found}。`,
    expected: '没有数值的行，限定语应为空。',
    advice: '请清空 qualifier，或补上数值。',
  }),
  precisionWithoutRounded: ({ found }) => ({
    found: `限定语不是 rounded，却填了精度 ${found}。`,
    expected: '只有 rounded 的数值才有精度。',
    advice: '请清空 precision，或将限定语改为 rounded。',
  }),
  roundedWithoutPrecision: () => ({
    found: '限定语是 rounded，却没有精度。',
    expected: 'rounded 的数值应写明舍入到多少，例如 5.1万 的精度是 1000。',
    advice: '请填写 precision。',
  }),
  precisionNotPositive: ({ found }) => ({
    found: `精度是 ${found}。`,
    expected: '精度应大于 0。',
    advice: '请填写舍入的单位量，例如 1000。',
  }),
  notOnPrecision: ({ found, expected }) => ({
    found: `数值 ${found} 不是精度 ${expected} 的整倍数。`,
    expected: `舍入到 ${expected} 的数值应为其整倍数。`,
    advice: '请更正数值或精度。',
  }),
  tooManyDecimals: ({ found, expected }) => ({
    found: `填写的是 ${found}。`,
    expected: `小数位数最多为 ${expected} 位。`,
    advice: '请更正此数，或更正 indicators.csv 的 decimals 列。',
  }),
  negative: ({ found }) => ({
    found: `数值是 ${found}。`,
    expected: '数量不得小于 0。',
    advice: '请更正数值；没有数值的，清空并在 missing 列填写原因。',
  }),
  weightNotPositive: ({ found }) => ({
    found: `权重是 ${found}。`,
    expected: '权重应大于 0；没有写的指标按 1 计。',
    advice: '请填写大于 0 的数，或删去此项。',
  }),
  outsideRange: ({ found, from, to }) => ({
    found: `数值是 ${found}。`,
    expected: `应为 ${from} 到 ${to} 之间的数。`,
    advice: '请更正，或删去此项，改用默认值。比例写作 0.05，不写作 5。',
  }),
  aboveDenominator: ({ found, expected, denominator }) => ({
    found: `数值 ${found} 大于同一地区分母“${denominator}”的 ${expected}。`,
    expected: `不应超过 ${expected}。`,
    advice: '请更正此数或分母。',
  }),
  knownBeforeSource: ({ found, expected }) => ({
    found: `已知日期 ${found} 早于来源公布日期 ${expected}。`,
    expected: `正文没有写明日期的，已知日期不应早于 ${expected}。`,
    advice: sourceOrKnown,
  }),
  knownBeforePeriod: ({ found, expected }) => ({
    found: `已知日期 ${found} 早于所说的时间 ${expected}。`,
    expected: `已知日期不应早于 ${expected}。`,
    advice: '请核对两个日期。',
  }),
  outsidePeriod: ({ found, start, end }) => ({
    found: `日期 ${found} 不在创建期内。`,
    expected: `应在 ${start} 至 ${end} 之间。`,
    advice: '请更正日期，或更正 campaign.json 的 start、end。',
  }),
  dateOrder: ({ found, expected }) => ({
    found: `日期 ${found} 与 ${expected} 的先后不对。`,
    expected: `应晚于 ${expected}。`,
    advice: '请核对两个日期。',
  }),
  planOnUnplannable: ({ nature }) => ({
    found: `为性质是 ${nature} 的指标设了目标。`,
    expected: '名次、称谓标准类指标和登记数不设目标。',
    advice: '请删除此行，或更正 indicators.csv 的 nature 列。',
  }),
  planOnDenominator: ({ denominator, indicator }) => ({
    found: `“${denominator}”是已设目标的“${indicator}”的分母，却也设了目标。`,
    expected: '覆盖类指标的分母不设目标。',
    advice: '请删除分母的目标。',
  }),
  planWithoutChange: ({ found }) => ({
    found: `计划的起点和终点都是 ${found}。`,
    expected: '计划应有变化，否则无法计算进度。',
    advice: '请更正 baseline 或 target，或删除此计划。',
  }),
  legOrder: ({ found, expected }) => ({
    found: `阶段序号是 ${found}。`,
    expected: `此处应为第 ${expected} 阶段；各阶段从 1 起连续编号。`,
    advice: '请更正 leg 列，或补上缺少的阶段。',
  }),
  legGap: ({ found, expected }) => ({
    found: `此阶段从 ${found} 开始，上一阶段到 ${expected} 为止。`,
    expected: `应接上一阶段，从 ${expected} 开始。`,
    advice: '请使前后两个阶段的日期和数值相接。',
  }),
  legDiffers: ({ found, expected }) => ({
    found: `此阶段是“${showFound(found)}”，上一阶段是“${showFound(expected)}”。`,
    expected: '同一计划各阶段的已知日期和来源应一致。',
    advice: '请使各阶段一致。',
  }),
  sameObservationTwice: ({ firstFile, firstRow }) => ({
    found: `与 ${firstFile} 第 ${firstRow} 行是同一指标、地区、时间、依据和已知日期。`,
    expected: '同一数据只填一行。',
    advice: '请删除一行；如是更正，填写更正公布的日期并在 note 中说明原因。',
  }),
  correctionWithoutNote: ({ firstFile, firstRow }) => ({
    found: `更正了 ${firstFile} 第 ${firstRow} 行，却没有说明原因。`,
    expected: '更正应在 note_zh 和 note_en 中说明原因。',
    advice: '请用中英文补上更正原因。',
  }),
  partsNotWhole: ({ found, expected, place, period, wholeFile, wholeRow }) => ({
    found: `${place} 各部分${period === '' ? '' : `（${period}）`}合计 ${found}，总数是 ${expected}（${wholeFile} 第 ${wholeRow} 行）。`,
    expected: `各部分之和应等于总数 ${expected}；总数带限定语的，真实数据应与限定语相符。`,
    advice: '请更正各部分或总数。',
  }),
  endNotPublished: ({ found, expected, wholeFile, wholeRow }) => ({
    found: `示例曲线的终值是 ${found}，公布数是 ${expected}（${wholeFile} 第 ${wholeRow} 行）。`,
    expected: `示例曲线应止于公布数 ${expected}。`,
    advice: '请更正示例数据；公布数抄录有误的，按来源更正。',
  }),
  registerCount: ({ found, expected, place, indicator }) => ({
    found: `regions.csv 中 ${place} 列有 ${found} 个，登记数“${indicator}”是 ${expected}。`,
    expected: '两者应相等。',
    advice: '请补齐或删减 regions.csv 的行，或更正登记数。',
  }),
};
