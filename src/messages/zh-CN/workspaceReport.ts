import type { ReportWords } from '@/messages/workspaceReport';

export const reportWords: ReportWords = {
  title: '报送情况',
  conclusion: (owed, came, pending, asked, where) =>
    `本期应报 ${owed} 份，已到 ${came} 份${pending === 0 ? '' : `，${pending} 份还可等`}；${asked === 0 ? '没有要催的' : `${where}共 ${asked} 项要催报`}`,
  nothingOwed: (asked, where) => `本期没有应报的${asked === 0 ? '' : `；${where}共 ${asked} 项要催报`}`,
  manyPlaces: (count) => `${count} 个地方`,
  lede: (reportDays, staleDays) =>
    `目标开始后每 ${reportDays} 天报一次，到下一个报送日仍没有到的算迟报或未报；最近一次超过 ${staleDays} 天为数据陈旧。没有数就是没有数，不按零计。`,

  none: '这一天没有要报送的目标',
  noneSupply:
    '报送按目标算。在 targets.csv 里给指标和地方写上目标，在 observations.csv 里按报送日逐期填数，这里就列出谁按时、谁迟报、谁没报。',
  notYet: '头一份报送还没有到期',
  notYetNote: (reportDays) => `目标开始 ${reportDays} 天后才有第一份应报的数。`,

  states: {
    reported: '按时',
    late: '迟报',
    missing: '缺数',
    silent: '未报',
    pending: '待报',
    notOwed: '不用报',
  },
  stateNotes: {
    reported: '下一个报送日之前到了数',
    late: '到了数，但过了下一个报送日',
    missing: '报了，但说没有数',
    silent: '什么也没有到，已经过期或后面又报了',
    pending: '还没有到，还不算迟',
    notOwed: '已经完成、不适用或还没有开始',
  },
  withReason: (word, reason) => `${word}（${reason}）`,
  beforeStart: '还没开始',
  stale: '陈旧',

  byPlace: '各地方',
  byDepartment: '各牵头部门',
  noDepartment: '没有写明牵头',
  columns: { place: '地方', department: '牵头', owed: '应报', share: '完整率' },
  window: (count) => `最近 ${count} 期`,
  ofAll: (came, due) => `${came}/${due}`,
  few: '基数小',
  fewNote: (limit) => `基数小：应报不足 ${limit} 份，一份就能带动很大的比率。`,
  shareRule: '完整率 =（按时 + 迟报）÷（应报 − 待报）。按编码排，不排名次。',

  grid: '逐期报送',
  row: '目标',
  newest: '最近一次',
  never: '从未有数',
  age: (days) => (days === 0 ? '当天' : `${days} 天前`),
  saidBy: (name) => `${name}报`,
  received: (day) => `${day} 收到`,
  rows: (count) => `${count} 行`,
  windowLabel: '看几期',
  lacks: '只看',
  lackNames: { silent: '有未报', missing: '有缺数', late: '有迟报', stale: '数据陈旧' },
  noneFits: '没有符合的行',

  asks: '要催报',
  asksNote: '到现在还断着的；中间断过、后来补上的只在下面的表里。',
  nobody: '没有断报的。',
  gap: (word, count, since) => `${word} ${count} 期，${since} 起`,
  atLeast: (count) => `至少 ${count}`,
  lastReport: (day) => `最近一次 ${day}`,
  lead: (name) => `牵头 ${name}`,
  askHead: (asOf, demo) => `【催报】截至 ${asOf}${demo === null ? '' : `（${demo}）`}`,
  askPlace: (place) => `${place}：`,
  askLine: (title, gap) => `· ${title}：${gap}`,

  own: '报送完整率',
  ownNone: '这几期没有应报的。',
  ownCounts: (silent, missing, late) => `未报 ${silent}，缺数 ${missing}，迟报 ${late}`,
  toRoom: '看逐期报送',
};
