import type { ReportWords } from '@/messages/workspaceReport';

export const reportWords: ReportWords = {
  title: 'Reporting',
  conclusion: (owed, came, pending, asked, where) =>
    `${came} of ${owed} reports of this round are in${pending === 0 ? '' : `, ${pending} may still come`}; ${asked === 0 ? 'nobody is to be asked' : `${asked} to ask for: ${where}`}`,
  nothingOwed: (asked, where) => `No report is owed this round${asked === 0 ? '' : `; ${asked} to ask for: ${where}`}`,
  manyPlaces: (count) => `${count} places`,
  lede: (reportDays, staleDays) =>
    `A report is due every ${reportDays} days after a target begins; what has not come by the next report day is late or silent. A newest value older than ${staleDays} days is stale. No value is no value, never zero.`,

  none: 'No target owes a report on this day',
  noneSupply:
    'Reports are counted by targets. Give indicators and places a target in targets.csv, and a value for each report day in observations.csv: who reported in time, late or not at all is then listed here.',
  notYet: 'No report is due yet',
  notYetNote: (reportDays) => `The first report is due ${reportDays} days after a target begins.`,

  states: {
    reported: 'In time',
    late: 'Late',
    missing: 'No value',
    silent: 'Silent',
    pending: 'Pending',
    notOwed: 'Not owed',
  },
  stateNotes: {
    reported: 'a value came before the next report day',
    late: 'a value came, but after the next report day',
    missing: 'reported, but said to have no value',
    silent: 'nothing came, and it is overdue or a later report came',
    pending: 'not there yet, and not late yet',
    notOwed: 'done, not applicable or not begun',
  },
  withReason: (word, reason) => `${word} (${reason})`,
  beforeStart: 'Not begun',
  stale: 'Stale',

  byPlace: 'By place',
  byDepartment: 'By lead department',
  noDepartment: 'No lead named',
  columns: { place: 'Place', department: 'Lead', owed: 'Owed', share: 'Complete' },
  window: (count) => `Last ${count} rounds`,
  ofAll: (came, due) => `${came} of ${due}`,
  few: 'few',
  fewNote: (limit) => `Few: with fewer than ${limit} reports owed, one of them moves the share a lot.`,
  shareRule: 'Complete = (in time + late) ÷ (owed − pending). In the order of the codes; nobody is ranked.',

  grid: 'Round by round',
  row: 'Target',
  newest: 'Newest',
  never: 'Never a value',
  age: (days) => (days === 0 ? 'same day' : `${days} ${days === 1 ? 'day' : 'days'} old`),
  saidBy: (name) => `by ${name}`,
  received: (day) => `came ${day}`,
  rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
  windowLabel: 'Rounds',
  lacks: 'Only with',
  lackNames: { silent: 'Silence', missing: 'No value', late: 'Late report', stale: 'Stale value' },
  noneFits: 'No row fits',

  asks: 'To ask for',
  asksNote: 'Still without a value now; gaps that were followed by a report stand in the table below only.',
  nobody: 'Nobody is silent.',
  gap: (word, count, since) => `${word} for ${count} rounds, since ${since}`,
  atLeast: (count) => `at least ${count}`,
  lastReport: (day) => `newest ${day}`,
  lead: (name) => `lead ${name}`,
  askHead: (asOf, demo) => `Reports to ask for, as of ${asOf}${demo === null ? '' : ` (${demo})`}`,
  askPlace: (place) => `${place}:`,
  askLine: (title, gap) => `- ${title}: ${gap}`,

  own: 'Reporting completeness',
  ownNone: 'No report was owed in these rounds.',
  ownCounts: (silent, missing, late) => `${silent} silent, ${missing} without a value, ${late} late`,
  toRoom: 'Round by round',
};
