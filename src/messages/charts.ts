import type { Locale } from '@/domain/vocabulary';

/** What drawn figures say: conclusions, what is drawn, refusals. Numbers and dates arrive formatted. */
export interface ChartWords {
  readonly coverageTitle: (whole: string, parts: readonly { label: string; count: string }[]) => string;
  readonly coverageSubtitle: (whole: string) => string;
  readonly coverageRow: (label: string, count: string, whole: string, share: string) => string;
  readonly columnItem: string;
  readonly columnCount: string;
  readonly columnWhole: string;
  readonly columnShare: string;
  readonly columnRate: string;
  readonly columnDate: string;
  readonly columnValue: string;
  readonly columnActual: (unit: string) => string;
  readonly columnPlan: (unit: string) => string;
  readonly columnTown: string;
  readonly columnTarget: string;
  readonly columnCompletion: string;
  readonly columnReached: string;
  readonly historyBehindCaughtUp: (from: string, caughtUp: string) => string;
  /** How far off the plan: short of a rising one, above a falling one. */
  readonly offPlan: (amount: string, falls: boolean) => string;
  readonly historyBehind: (date: string, offPlan: string) => string;
  readonly historyOnPlanReached: (reached: string) => string;
  readonly historyOnPlan: string;
  readonly historyNoPlan: (half: string, end: string, value: string) => string;
  readonly historyFlat: (end: string, value: string) => string;
  readonly historySubtitle: (nature: string, unit: string, grain: string, hasPlan: boolean) => string;
  readonly historyPoint: (date: string, actual: string, plan: string | null) => string;
  readonly historyMissing: (date: string, reason: string) => string;
  readonly historySummary: (first: string, firstValue: string, last: string, lastValue: string) => string;
  readonly historyGap: (month: string, offPlan: string) => string;
  readonly historyGapSummary: (date: string, actual: string, plan: string, offPlan: string) => string;
  readonly historyEndNote: string;
  readonly historyPublishedSummary: (value: string, date: string) => string;
  readonly completion: (actual: string, target: string, share: string) => string;
  readonly grain: Readonly<Record<'week' | 'month' | 'quarter' | 'year', string>>;
  readonly actual: string;
  readonly actualDemo: string;
  readonly plan: string;
  readonly planDemo: string;
  readonly due: string;
  readonly townsAllOnTime: (count: string) => string;
  readonly townsLate: (onTime: string, late: string) => string;
  readonly townsOpen: (onTime: string, open: string) => string;
  readonly townsNoPlan: string;
  readonly townsSome: (count: string) => string;
  readonly townsSubtitle: (unit: string) => string;
  readonly townsSum: (sum: string, total: string) => string;
  readonly townReachedOnTime: string;
  readonly townReachedLate: (date: string) => string;
  readonly townOpen: string;
  readonly townPanelSummary: (town: string, value: string, target: string | null) => string;
  readonly ofTarget: (value: string, target: string, unit: string) => string;
  readonly placeTitle: (onTime: string, late: string, open: string) => string;
  readonly placeSubtitle: string;
  readonly barsTitle: (lowest: string, highest: string, total: string) => string;
  readonly barsPartial: (total: string) => string;
  readonly barsSubtitle: (title: string, unit: string) => string;
  readonly barsSummary: (rows: string) => string;
  readonly placeValue: (place: string, value: string) => string;
  readonly tilesTitle: (label: string, lowest: string, highest: string, county: string) => string;
  readonly tilesTitleEqual: (label: string, value: string) => string;
  readonly tilesSubtitle: (title: string, denominator: string) => string;
  readonly tilesDisclaimer: string;
  readonly tilesSummary: (rows: string) => string;
  readonly tileUncounted: string;
  readonly tileDetail: (part: string, whole: string, unit: string) => string;
  readonly tileDemoWhole: string;
  readonly smallNumber: (points: string, unit: string) => string;
  readonly countyTotal: string;
  readonly versusCounty: string;
  readonly refusal: Readonly<
    Record<
      'endValueOnly' | 'notYetKnown' | 'register' | 'label' | 'rank',
      { title: string; reason: string; supply: string }
    >
  >;
}

export const chartWords: Readonly<Record<Locale, ChartWords>> = {
  'zh-CN': {
    coverageTitle: (whole, parts) => `${whole}：${parts.map(({ label, count }) => `${label} ${count}`).join('，')}`,
    coverageSubtitle: (whole) => `占全县 ${whole}的比例；各项可重叠，不相加`,
    coverageRow: (label, count, whole, share) => `${label} ${count}，占 ${whole}的 ${share}`,
    columnItem: '项目',
    columnCount: '个数',
    columnWhole: '总数',
    columnShare: '占比',
    columnRate: '比率',
    columnDate: '日期',
    columnValue: '数值',
    columnActual: (unit) => `实际（${unit}）`,
    columnPlan: (unit) => `应到（${unit}）`,
    columnTown: '镇',
    columnTarget: '计划',
    columnCompletion: '完成率',
    columnReached: '达到计划',
    historyBehindCaughtUp: (from, caughtUp) => `${from}起落后计划，${caughtUp}追上`,
    offPlan: (amount, falls) => `${falls ? '多' : '少'} ${amount}`,
    historyBehind: (date, offPlan) => `到 ${date}比应到${offPlan}`,
    historyOnPlanReached: (reached) => `一直没有明显落后，${reached}达到计划`,
    historyOnPlan: '一直没有明显落后于计划',
    historyNoPlan: (half, end, value) => `${half}过半，${end}达到 ${value}`,
    historyFlat: (end, value) => `到 ${end}为 ${value}`,
    historySubtitle: (nature, unit, grain, hasPlan) =>
      `${nature}，${grain}；${hasPlan ? '虚线为应到' : '未设目标'} · 单位：${unit}`,
    historyPoint: (date, actual, plan) => `${date}：实际 ${actual}${plan === null ? '' : `，应到 ${plan}`}`,
    historyMissing: (date, reason) => `${date}：${reason}`,
    historySummary: (first, firstValue, last, lastValue) => `从 ${first} 的 ${firstValue} 到 ${last} 的 ${lastValue}`,
    historyGap: (month, offPlan) => `${month}差距最大：${offPlan}`,
    historyGapSummary: (date, actual, plan, offPlan) =>
      `与计划差距最大在 ${date}：实际 ${actual}，应到 ${plan}，${offPlan}`,
    historyEndNote: '公布终值',
    historyPublishedSummary: (value, date) => `公布终值 ${value}，${date} 公布`,
    completion: (actual, target, share) => `完成率 ${actual} ÷ ${target} = ${share}`,
    grain: { week: '每周末值', month: '每月末值', quarter: '每季末值', year: '每年末值' },
    actual: '实际',
    actualDemo: '实际（示例）',
    plan: '应到',
    planDemo: '应到（示例）',
    due: '到期',
    townsAllOnTime: (count) => `${count} 个镇都在到期前达到计划`,
    townsLate: (onTime, late) => `${onTime} 个镇如期，${late}到期后补上`,
    townsOpen: (onTime, open) => `${onTime} 个镇达到计划，${open}未达到`,
    townsNoPlan: '各镇之和等于全县数',
    townsSome: (count) => `${count} 个镇的变化`,
    townsSubtitle: (unit) => `各镇实际（面）与应到（虚线）；纵轴按各镇自身，比形状，不比高低 · 单位：${unit}`,
    townsSum: (sum, total) => `${sum} = ${total}`,
    townReachedOnTime: '如期达到',
    townReachedLate: (date) => `${date} 补上`,
    townOpen: '未达到',
    townPanelSummary: (town, value, target) => `${town} ${value}${target === null ? '' : `，计划 ${target}`}`,
    ofTarget: (value, target, unit) => `${value} / ${target} ${unit}`,
    placeTitle: (onTime, late, open) =>
      [
        `${onTime} 项如期达到计划`,
        ...(late === '0' ? [] : [`${late} 项到期后补上`]),
        ...(open === '0' ? [] : [`${open} 项未达到`]),
      ].join('，'),
    placeSubtitle: '各项实际（面）与应到（虚线）；纵轴按各项自身',
    barsTitle: (lowest, highest, total) => `各镇 ${lowest} 到 ${highest}，合计 ${total}`,
    barsPartial: (total) => `全县 ${total}，有的镇没有数`,
    barsSubtitle: (title, unit) => `${title}，按行政代码排列，不排名次 · 单位：${unit}`,
    barsSummary: (rows) => `各镇：${rows}。`,
    placeValue: (place, value) => `${place} ${value}`,
    tilesTitle: (label, lowest, highest, county) => `${label}：各镇 ${lowest} 到 ${highest}，全县 ${county}`,
    tilesTitleEqual: (label, value) => `${label}：各镇都是 ${value}`,
    tilesSubtitle: (title, denominator) => `${title} ÷ ${denominator}`,
    tilesDisclaimer: '示意图，不表示行政区域界线和面积。',
    tilesSummary: (rows) => `各镇：${rows}。`,
    tileUncounted: '不在各镇之列',
    tileDetail: (part, whole, unit) => `${part}/${whole} ${unit}`,
    tileDemoWhole: '村数为示例',
    smallNumber: (points, unit) => `小样本提醒：一${unit}约等于本镇 ${points} 个百分点，差距小于一${unit}不作比较。`,
    countyTotal: '全县',
    versusCounty: '比全县（百分点）',
    refusal: {
      endValueOnly: {
        title: '仅有终值，不判定进度',
        reason: '来源只给了一个终值，没有历年数，也没有目标，画不出随时间的变化。',
        supply: '补上分期数据和目标，这里就会画出进度。',
      },
      notYetKnown: {
        title: '当时尚未公布，没有可画的数',
        reason: '到这一天为止，还没有来源给出这项指标的数。',
        supply: '换到公布之后的一天，这里就有数。',
      },
      register: {
        title: '这是登记的基数，不画图',
        reason: '它是各项比例的分母，不是进度。',
        supply: '用到它的比例见相关指标。',
      },
      label: {
        title: '这是名称里的数字，不画图',
        reason: '它是称号、评级或项目名称的一部分，不是统计出来的数量。',
        supply: '含义见上方说明。',
      },
      rank: {
        title: '名次不画图',
        reason: '名次只有这一次，越小越好，不相加、不平均，也没有计划线。',
        supply: '评选结果见上方说明。',
      },
    },
  },
  en: {
    coverageTitle: (whole, parts) =>
      `Of ${whole}: ${parts.map(({ label, count }) => `${count} ${lowerFirst(label)}`).join(', ')}`,
    coverageSubtitle: (whole) => `Share of the county’s ${whole}; the items may overlap and are not added up`,
    coverageRow: (label, count, whole, share) => `${label} ${count}, ${share} of ${whole}`,
    columnItem: 'Item',
    columnCount: 'Count',
    columnWhole: 'Out of',
    columnShare: 'Share',
    columnRate: 'Rate',
    columnDate: 'Date',
    columnValue: 'Value',
    columnActual: (unit) => `Actual (${unit})`,
    columnPlan: (unit) => `Planned by then (${unit})`,
    columnTown: 'Town',
    columnTarget: 'Target',
    columnCompletion: 'Completion',
    columnReached: 'Target reached',
    historyBehindCaughtUp: (from, caughtUp) => `Behind plan from ${from}, caught up in ${caughtUp}`,
    offPlan: (amount, falls) => `${amount} ${falls ? 'over' : 'short'}`,
    historyBehind: (date, offPlan) => `Off plan in ${date}: ${offPlan}`,
    historyOnPlanReached: (reached) => `Never clearly behind plan; target reached in ${reached}`,
    historyOnPlan: 'Never clearly behind plan',
    historyNoPlan: (half, end, value) => `Past half way in ${half}, ${value} by ${end}`,
    historyFlat: (end, value) => `${value} by ${end}`,
    historySubtitle: (nature, unit, grain, hasPlan) =>
      `${upperFirst(nature)}, ${grain}; ${hasPlan ? 'dashed: planned by then' : 'no target set'} · unit: ${unit}`,
    historyPoint: (date, actual, plan) =>
      `${date}: actual ${actual}${plan === null ? '' : `, planned by then ${plan}`}`,
    historyMissing: (date, reason) => `${date}: ${reason}`,
    historySummary: (first, firstValue, last, lastValue) => `From ${firstValue} on ${first} to ${lastValue} on ${last}`,
    historyGap: (month, offPlan) => `${month}, widest gap: ${offPlan}`,
    historyGapSummary: (date, actual, plan, offPlan) =>
      `Furthest behind plan on ${date}: actual ${actual}, planned ${plan}, ${offPlan}`,
    historyEndNote: 'published end value',
    historyPublishedSummary: (value, date) => `Published end value ${value}, published ${date}`,
    completion: (actual, target, share) => `Completion ${actual} ÷ ${target} = ${share}`,
    grain: {
      week: 'end of each week',
      month: 'end of each month',
      quarter: 'end of each quarter',
      year: 'end of each year',
    },
    actual: 'Actual',
    actualDemo: 'Actual (demo)',
    plan: 'Planned',
    planDemo: 'Planned (demo)',
    due: 'Due',
    townsAllOnTime: (count) => `All ${count} towns reached their target by its due date`,
    townsLate: (onTime, late) => `${onTime} towns on time, ${late} made up after the due date`,
    townsOpen: (onTime, open) => `${onTime} towns reached their target, ${open} did not`,
    townsNoPlan: 'The towns add up to the county figure',
    townsSome: (count) => `How ${count} towns moved`,
    townsSubtitle: (unit) =>
      `Actual (area) and planned (dashed); each town on its own scale: compare shapes, not heights · unit: ${unit}`,
    townsSum: (sum, total) => `${sum} = ${total}`,
    townReachedOnTime: 'reached on time',
    townReachedLate: (date) => `made up ${date}`,
    townOpen: 'not reached',
    townPanelSummary: (town, value, target) => `${town} ${value}${target === null ? '' : `, target ${target}`}`,
    ofTarget: (value, target, unit) => `${value} / ${target} ${unit}`,
    placeTitle: (onTime, late, open) =>
      [
        `${onTime} targets reached on time`,
        ...(late === '0' ? [] : [`${late} made up later`]),
        ...(open === '0' ? [] : [`${open} not reached`]),
      ].join(', '),
    placeSubtitle: 'Actual (area) and planned (dashed); each on its own scale',
    barsTitle: (lowest, highest, total) => `Towns from ${lowest} to ${highest}, ${total} in all`,
    barsPartial: (total) => `${total} in the county; some towns have no figure`,
    barsSubtitle: (title, unit) => `${title}, in code order, not ranked · unit: ${unit}`,
    barsSummary: (rows) => `By town: ${rows}.`,
    placeValue: (place, value) => `${place} ${value}`,
    tilesTitle: (label, lowest, highest, county) =>
      `${label}: ${lowest} to ${highest} by town, ${county} in the county`,
    tilesTitleEqual: (label, value) => `${label}: ${value} in every town`,
    tilesSubtitle: (title, denominator) => `${title} ÷ ${denominator}`,
    tilesDisclaimer: 'Schematic: shows neither boundaries nor areas.',
    tilesSummary: (rows) => `By town: ${rows}.`,
    tileUncounted: 'not one of the towns',
    tileDetail: (part, whole, unit) => `${part}/${whole} ${unit}`,
    tileDemoWhole: 'base is demo',
    smallNumber: (points, unit) =>
      `Small numbers: one of the ${unit} is ${points} percentage points of a town, so smaller differences mean nothing.`,
    countyTotal: 'County',
    versusCounty: 'vs county (pp)',
    refusal: {
      endValueOnly: {
        title: 'End value only: progress is not judged',
        reason:
          'The source gives one end value, no earlier figures and no target, so there is no change over time to draw. ',
        supply: 'Supply dated figures and a target and the progress is drawn here.',
      },
      notYetKnown: {
        title: 'Not yet known then: nothing to draw',
        reason: 'By this day no source had given a value of this indicator. ',
        supply: 'Choose a day after it was published and it stands here.',
      },
      register: {
        title: 'A base count is not charted',
        reason: 'It is what shares are divided by, not progress. ',
        supply: 'The shares that use it are among the related indicators.',
      },
      label: {
        title: 'A number inside a name is not charted',
        reason: 'It is part of the name of a title, rating or programme, not a quantity that was counted. ',
        supply: 'What it means is explained above.',
      },
      rank: {
        title: 'Ranks are not charted',
        reason: 'There is this one rank; lower is better; it is never added, averaged or given a plan line. ',
        supply: 'The result is explained above.',
      },
    },
  },
};

/** A label inside an English sentence. */
function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
