import type { WorkspaceWords } from '@/messages/workspace';
import { paletteWords } from '@/messages/zh-CN/workspacePalette';

export const workspaceWords: WorkspaceWords = {
  name: '工作台',
  banner: (asOf) => `这是 ${asOf} 的台账。斜纹和“示例”标出的目标、进度是为演示而造的，不代表实际进度。`,
  title: '目标台账',
  conclusion: (judged, short, overdue, unjudged) =>
    `${judged} 项可判定：${short === 0 ? '没有要补的' : `${short} 项要补${overdue === 0 ? '' : `，其中 ${overdue} 项已逾期`}`}${unjudged === 0 ? '' : `；另 ${unjudged} 项不判定`}`,
  lede: (behind, ahead, days) =>
    `差值 = 实际 − 应到，按百分点计：低于 −${behind} 为滞后，高于 +${ahead} 为快于序时；${days} 天内到期为临近到期。`,
  foot: (notApplicable, silent) =>
    `名次、名称等 ${notApplicable} 项指标不设计划，${silent === 0 ? '' : `另 ${silent} 项没有目标、这一天也没有数，`}不列在这里。`,
  none: '没有示例数据，也没有填报的目标',
  noneSupply: '在 targets.csv 里补上目标，这里就会列出。',
  group: (count) => `${count} 项`,
  why: (title) => `${title}：算式、速度、规则、出处`,
  columns: {
    target: '目标',
    plan: '计划',
    actual: '实际',
    completion: '完成率（竖线＝应到）',
    planShare: '序时进度',
    gap: '差值',
    planValue: '应到',
    status: '状态',
    projection: '预计完成',
    due: '到期',
    owner: '牵头',
  },
  noOwner: '未写明',
  statuses: {
    notApplicable: '不适用',
    noTarget: '未设目标',
    endValueOnly: '仅有终值',
    notReported: '未报',
    done: '已完成',
    madeUp: '补完成',
    overdue: '逾期',
    behind: '滞后',
    dueSoon: '临近到期',
    ahead: '快于序时',
    onPlan: '正常',
  },
  flags: {
    stale: '数据陈旧',
    missedBefore: '错过节点',
    fellBack: '曾达到',
    dueUnreported: '到期日无数',
    corrected: '有更正',
  },
  noBar: '没有目标，不算完成率',

  arithmetic: '算式',
  planShareSum: (gone, way, share) => `序时进度 ${gone} ÷ ${way} = ${share}`,
  planValueSum: (baseline, way, daysGone, days, value) =>
    `应到 ${baseline}${way} × ${daysGone} ÷ ${days} 天 = ${value}`,
  planValueStep: (value, due, target) => `应到 ${value}（按节点，${due} 到 ${target}）`,
  completionSum: (actual, target, share) => `完成率 ${actual} ÷ ${target} = ${share}`,
  gapSum: (actual, planValue, gap) => `差值 ${actual} − ${planValue} = ${gap}`,
  gapPoints: (difference, points) => `${difference}，合 ${points} 个百分点`,

  pace: '速度',
  recent: (rate) => `近四周每周 ${rate}`,
  needed: (rate) => `按期完成每周要 ${rate}`,
  projected: (projection) => `预计完成：${projection}`,
  tooLate: (due) => `照此速度赶不上 ${due}`,
  finished: (date) => `${date} 完成`,
  stalled: (since) => `${since} 起没有进展`,
  outOfSight: '十年内看不到',
  refused: {
    noActual: '没有数',
    tooFewObservations: '观测不足三次',
    spanTooShort: '观测不足两周',
    noRecentReport: '近期没有数',
  },
  range: (from, to) => `${from} 至 ${to}`,
  rangeWithin: (month) => `${month} 内`,
  rangeOpen: (from) => `最早 ${from}`,

  sources: '出处',
  sourceOf: (what, basis, source, paragraph) =>
    `${what}：${basis}，${source}${paragraph === null ? '' : ` 段${paragraph}`}`,

  rule: '规则',
  ruleLine: (status, rule) => `${status}：${rule}`,
  rules: {
    nature: ({ nature = '' }) => `${nature}不设计划`,
    stockWithoutPlan: () => '存量，没有计划可比',
    saidNotApplicable: ({ date = '' }) => `${date} 报过不适用`,
    noPlan: () => '数据包里没有这一项的目标',
    onlyEndValue: ({ actual = '', date = '' }) => `只有 ${date} 的一个数 ${actual}，看不出何时达到`,
    missingWord: ({ date = '' }) => `${date} 没有报数`,
    neverReported: ({ start = '', days = '' }) => `${start} 开始，${days} 天没有报过数`,
    reachedLate: ({ missedDue = '', missedTarget = '', reachedOn = '' }) =>
      `${missedDue} 应到 ${missedTarget}，没有按时到；${reachedOn} 补上，不改回已完成`,
    levelKept: ({ actual = '', due = '' }) => `到 ${due} 保持在 ${actual}`,
    targetReached: ({ actual = '', target = '', reachedOn = '' }) => `${reachedOn} 达到 ${actual}，目标 ${target}`,
    duePassed: ({ due = '', days = '', actual = '', target = '' }) =>
      `${due} 到期已过 ${days} 天，${actual} 未到 ${target}`,
    shortOfPlan: ({ gapShare = '', limit = '' }) => `差值 ${gapShare} 个百分点，低于 −${limit}`,
    levelLost: ({ actual = '', target = '' }) => `应保持 ${target}，现在 ${actual}`,
    dueWithin: ({ days = '', limit = '', due = '' }) => `${due} 到期，还有 ${days} 天，不多于 ${limit} 天`,
    beyondPlan: ({ gapShare = '', limit = '' }) => `差值 +${gapShare} 个百分点，高于 +${limit}`,
    reportNotOwed: ({ start = '' }) => `${start} 开始，还没到报数的时候`,
    levelHeld: ({ actual = '', target = '' }) => `应保持 ${target}，现在 ${actual}`,
    withinTolerance: ({ gapShare = '', behind = '', ahead = '' }) =>
      `差值 ${gapShare} 个百分点，在 −${behind} 与 +${ahead} 之间`,
  },
  palette: paletteWords,
};
