import type { WorkspaceDepartmentWords } from '@/messages/workspaceDepartment';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const workspaceDepartment: WorkspaceDepartmentWords = {
  title: 'Departments',
  conclusion: (leading, targets, short) =>
    `${count(leading, 'department leads', 'departments lead')} ${count(targets, 'target', 'targets')}: ${
      short === 0 ? 'none has anything to make up' : `${short} ${short === 1 ? 'has' : 'have'} something to make up`
    }`,
  lede: 'County and towns together: who leads a target answers for the county’s total and for each town’s. Short = behind or overdue.',
  unowned: (number) => `${count(number, 'more target names', 'more targets name')} nobody who leads.`,

  matrix: 'Who is short of what, and where',
  matrixNote:
    'A cell tells of the target that needs somebody first: status, gap in percentage points, name, and how many stand like it. It opens the ledger.',
  department: 'Department',
  idle: (names) => `Leading no target: ${names}.`,

  load: 'What each carries',
  loadNote:
    'Rows, short, due soon and not reported count rows of the ledger: one target in one place is one row. The others count items.',
  columns: {
    targets: 'Leads',
    rows: 'Rows',
    short: 'Short',
    dueSoon: 'Due soon',
    unreported: 'Not reported',
    untargeted: 'No target set',
    supported: 'Supports',
    mechanisms: 'Mechanisms',
  },

  missing: {
    departments: 'Apart from the demo there are no departments',
    assignments: 'Nothing says which department leads what',
    targets: 'What the departments lead has no targets yet',
  },
  supply: {
    departments: 'departments.csv: the departments and their duties',
    assignments: 'assignments.csv: who leads and who supports each indicator',
    targets: 'targets.csv: the target of each indicator and its due date',
  },
  hidden: 'A department (demo, hidden)',
  hiddenText:
    'This department is in the demo data alone, which is hidden. Supply the files below and the real departments are listed.',

  leadsNothing: (name, supported, mechanisms) =>
    `${name} leads no target: it supports ${count(supported, 'indicator', 'indicators')} and answers for ${count(mechanisms, 'mechanism', 'mechanisms')}`,
  untargeted: (name, led) => `${name} leads ${count(led, 'indicator', 'indicators')} without a target to compare with`,
  fine: (name, targets, rows) =>
    `${name} leads ${count(targets, 'target', 'targets')}: nothing to make up in ${count(rows, 'row', 'rows')} of the ledger`,
  behind: (name, targets, rows, short) =>
    `${name} leads ${count(targets, 'target', 'targets')}: ${short} of ${count(rows, 'row', 'rows')} short`,
  furthest: (place, title, gap) =>
    `, furthest behind ${title} (${place}${gap === null ? '' : `, ${gap} percentage points`})`,
  notReported: (number) => `; ${number} more not reported`,

  duty: 'Duty',
  toDispatch: 'Its weekly dispatch sheet',
  toLedger: 'In the target ledger',
  toBoard: 'All departments',

  places: 'Place by place',
  placesNote: 'Gaps in percentage points; a cell opens its arithmetic.',
  placesNone: 'These are targets of the county alone; no town has a share.',
  own: 'Targets it leads',
  noTargets: 'It leads no target.',
  due: (days) => `Due within ${days} days`,
  dueNone: (days) => `Nothing falls due within ${days} days.`,
  dueIn: (days) => (days === 0 ? 'due today' : `in ${count(days, 'day', 'days')}`),
  dueWork: (actual, target) => `${actual === null ? 'not reported' : `${actual} now`}, ${target} due`,
  trend: 'Against the plan line',
  supports: 'Indicators it supports',
  supportsNone: 'It supports no indicator.',
  led: (department) => (department === null ? 'lead not stated' : `led by ${department}`),
  mechanisms: 'Mechanisms it answers for',
  mechanismsNone: 'It answers for no mechanism.',
  mechanismsSupported: 'Mechanisms it supports',
  toProcess: 'How these mechanisms work',
};
