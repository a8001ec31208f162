import type { PaperWords } from '@/messages/workspacePaper';

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → `一`, 12 → `十二`, 30 → `三十`; from a hundred on the figures themselves. */
function writeNumeral(count: number): string {
  if (!(count > 0 && count < 100)) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones] ?? ''}`;
}

export const paperWords: PaperWords = {
  titles: {
    dispatch: (scope) => `${scope}创城目标周调度表`,
    bulletin: (scope) => `${scope}创城目标月督导通报`,
  },
  mark: '示例数据，非正式文件',
  weekIssue: (week) => `周调度　${week}`,
  monthIssue: (month) => `月督导　${month}`,
  audience: (to) => `发：${to}`,
  towns: '各镇',
  departments: '各工作部',
  scopeJoin: '、',
  asOf: (day, week) => `数据截至 ${day}（${week}）`,
  foot: (day, basis, release) => `数据截至 ${day} · ${basis} · 版本 ${release}`,

  numeral: writeNumeral,
  partHead: (numeral, title) => `${numeral}、${title}`,
  itemHead: (numeral) => `（${numeral}）`,
  parts: {
    progress: '序时进度',
    towns: '各镇情况',
    decisions: '需要督办的事项',
    changes: '比上次调度的变化',
    due: '一个月内到期',
    silent: '未报',
    rules: '算法',
  },
  monthChanges: '一个月来的变化',
  columns: {
    target: '目标',
    plan: '计划',
    actual: '实际',
    completion: '完成率',
    planShare: '序时进度',
    gap: '差值',
    bar: '竖线＝应到',
    status: '状态',
    due: '到期',
  },
  clauseJoin: '，',
  sentenceEnd: '。',
  sentenceJoin: '。',
  nameJoin: ' ',
  listJoin: '、',
  unit: (unit) => `（${unit}）`,
  titled: (title, text) => `${title}：${text}`,

  tableNote: '差值单位为个百分点；斜纹为示例数据。',
  flagNote: (title, flags) => `${title}：${flags}。`,
  noDecision: '没有需要督办的事项。',
  moreDecisions: (count) => `另有 ${count} 项，见上表状态一栏。`,
  dueOn: (due, target) => `应于 ${due} 到 ${target}`,
  planned: (text) => `应到 ${text}`,
  actual: (text) => `实际 ${text}`,
  noActual: '还没有报数',
  short: (text) => `还差 ${text}`,
  gap: (points) => `差值 ${points} 个百分点`,
  toExplain: (owner) => `由${owner}说明原因，报新的期限`,
  toFinish: (owner) => `由${owner}盯到办结`,
  toReport: (owner) => `由${owner}催报`,
  noOwner: '牵头部门未写明',

  against: (earlier, count) => `与 ${earlier} 比，${count} 项的状态有变化。`,
  noChange: (earlier) => `与 ${earlier} 比，状态没有变化。`,
  noEarlier: '这是头一次，没有可比的日子。',
  advanced: '实际有变动',
  counted: (what, count) => `${what} ${count} 项`,
  turned: (name, turn) => `${name}（${turn}）`,
  moved: (name, by) => `${name} ${by}`,

  townsLead: '按比例看，依代码排列，不排名次。',
  fewTargets: (count, points) =>
    `项数少：最多的镇也只有 ${count} 项可判定，一项就是 ${points} 个百分点，不宜据此比高低。`,
  town: (judged, well, share) => `${judged} 项可判定，${well} 项不慢于序时（${share}）`,
  townNone: '没有可判定的目标',
  townShort: (status, count) => `${status} ${count} 项`,
  townWorst: (title, points) => `差得最多的是${title}（${points} 个百分点）`,

  dueLead: (from, to, count) => `${from} 至 ${to} 到期 ${count} 项。`,
  noDue: (from, to) => `${from} 至 ${to} 没有到期的目标。`,
  dueItem: (due, target) => `${due} 到 ${target}`,
  early: '已提前达到',

  silentLead: (count) => `${count} 项没有报数，不按零计，合计也不因此变小。`,
  noSilent: '没有未报的。',

  rulesPlan:
    '应到＝起点＋（计划－起点）×已过天数÷总天数，分段的按段算，按节点的到节点才算。序时进度＝应走的量÷全程。完成率＝实际÷计划。差值＝（实际－应到）÷（计划－起点），以百分点计；起点为零时即完成率－序时进度。',
  rulesStatus: (behind, ahead, days) =>
    `差值低于 −${behind} 为滞后，高于 +${ahead} 为快于序时，其间为正常；${days} 天内到期未满为临近到期；到期未满为逾期；过期补上为补完成，不改为已完成。没有报数为未报，没有计划为未设目标，都不按零计。督办先逾期，再滞后、临近到期、未报，各按差值×权重由大到小。`,

  choose: '发给',
  choosePlaces: '地方',
  chooseDepartments: '工作部',
  everyPlace: '全县和各镇',
  empty: '这里没有目标，印不成一张表',
  emptySupply: '换一个地方或工作部，或者换一天。',
};
