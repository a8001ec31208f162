import type { OrderWords } from '@/messages/workspaceOrders';

export const orderWords: OrderWords = {
  title: 'Supervision and closing orders',
  forms: { supervision: 'Supervision order', closing: 'Closing order' },
  form: 'Form',
  none: 'No problem is picked',
  noneSupply: 'Pick problems in the ledger, then ask for their orders.',
  many: (count) => `${count} orders, one a problem`,
  unfit: {
    supervision: (ids) => `${ids}: closed already, so there is a closing order and no supervision order.`,
    closing: (ids) => `${ids}: still open, so there is no closing order.`,
  },
  audience: (department) => `To: ${department}`,
  number: (id) => `No. ${id}`,
  fields: {
    place: 'Place',
    kind: 'Problem',
    severity: 'Severity',
    found: 'Found',
    round: 'Round',
    assigned: 'Assigned',
    deadline: 'Due',
    standing: 'Stands',
    closed: 'Closed',
    took: 'Took',
    duty: 'Duty',
    times: 'Again',
    evidence: 'Evidence',
    history: 'History',
  },
  standing: (word, timing) => `${word}, ${timing}`,
  demand: (department, deadline) =>
    deadline === null
      ? `${department} is asked to explain on receipt, and to name the day by which it will be closed; once agreed, that day is supervised.`
      : `${department} is asked to put this right by ${deadline}, and to hand it in for verification with evidence; what cannot be done in time is to be explained before then.`,
  confirm: (closed) =>
    `Verified; closed on ${closed} and struck off. It is re-checked within a month; what comes back is reopened.`,
  blanks: {
    supervision: { first: 'Issued', second: 'Received', third: 'Received on' },
    closing: { first: 'Verified', second: 'Department', third: 'Struck off on' },
  },
  date: 'Printed on',
};
