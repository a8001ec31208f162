import type { OrderWords } from '@/messages/workspaceOrders';

export const orderWords: OrderWords = {
  title: '督办单、销号单',
  forms: { supervision: '督办单', closing: '销号单' },
  form: '单据',
  none: '没有选问题',
  noneSupply: '在问题台账里选上要出单的问题，再点“出督办单”。',
  many: (count) => `共 ${count} 张，一件一张`,
  unfit: {
    supervision: (ids) => `${ids} 已经办结，出的是销号单，不出督办单。`,
    closing: (ids) => `${ids} 还没有办结，不能出销号单。`,
  },
  audience: (department) => `发：${department}`,
  number: (id) => `编号　${id}`,
  fields: {
    place: '地点',
    kind: '问题',
    severity: '轻重',
    found: '发现',
    round: '轮次',
    assigned: '交办',
    deadline: '期限',
    standing: '现状',
    closed: '办结',
    took: '用时',
    duty: '包保',
    times: '反复',
    evidence: '佐证',
    history: '经过',
  },
  standing: (word, timing) => `${word}，${timing}`,
  demand: (department, deadline) =>
    deadline === null
      ? `请${department}接单后说明情况，报一个办结的日子，经同意后照此督办。`
      : `请${department}在 ${deadline} 前整改到位，交验并附佐证；到期办不完的，期限前说明原因。`,
  confirm: (closed) => `经核验，已于 ${closed} 办结，准予销号。三十天内回头看，反复的重开。`,
  blanks: {
    supervision: { first: '签发', second: '接单', third: '接单日期' },
    closing: { first: '核验', second: '责任部门', third: '销号日期' },
  },
  date: '打印日期',
};
