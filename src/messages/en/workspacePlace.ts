import type { WorkspacePlaceWords } from '@/messages/workspacePlace';

function describeShort(short: number, overdue: number): string {
  if (short === 0) return 'nothing to make up';
  return `${short} to make up${overdue === 0 ? '' : ` (${overdue} overdue)`}`;
}

const describeSilent = (silent: number) => (silent === 0 ? '' : `; ${silent} more not reported`);
const countTargets = (targets: number) => `${targets} target${targets === 1 ? '' : 's'}`;

export const workspacePlace: WorkspacePlaceWords = {
  places: 'Places',
  ledger: 'Target ledger',
  dispatch: 'Dispatch sheet of this town',
  setOwn: 'Make this mine',
  countyTitle: (towns, targets, townsShort, short, overdue, silent) =>
    short === 0
      ? `${towns} towns, ${countTargets(targets)}: nothing to make up${describeSilent(silent)}`
      : `${townsShort} of ${towns} towns behind: of ${countTargets(targets)} ${describeShort(short, overdue)}${describeSilent(silent)}`,
  townTitle: (name, targets, short, overdue, silent) =>
    `${name}, ${countTargets(targets)}: ${describeShort(short, overdue)}${describeSilent(silent)}`,
  untargetedTitle: (name) => `${name}: no target yet, progress is not judged`,
  noTownsTitle: (county) => `${county} has no towns in its register`,
  noTowns: 'Without towns there is no progress by town',
  noTownsSupply: 'Enter the towns in regions.csv and their targets in targets.csv, and they are listed here.',

  matrix: 'Towns × fields',
  matrixNote:
    'Each cell: shape, word and gap in percentage points of the worst target in it. In code order, never ranked.',
  matrixBy: 'Columns',
  byCategory: 'By field',
  byTarget: 'By target',
  town: 'Town',
  unsplit: (fields) => `Fields without targets for towns: ${fields}.`,
  noTargets: 'The towns have no targets, progress is not judged',
  noTargetsSupply:
    'Enter targets for the towns in targets.csv (indicator, place, start, due, target), and each cell is judged here.',

  course: 'Plan and actual',
  chooseTarget: 'Target to look at',
  noCourse: 'No progress that could be drawn',
  noCourseSupply: 'Enter values of two days or more in observations.csv, and they are drawn here.',
  milestone: (target) => `Step ${target}`,

  rates: 'Towns by rate',
  ratesNote: 'Rate = the town’s count ÷ the town’s whole. In code order, never ranked by raw count.',
  smallNumber: (unit, points) => `one ${unit} is ${points} points: a difference of one says nothing`,
  smallWord: 'Small number',
  partOf: (part, whole) => `${part}/${whole}`,
  noRates: 'No rate that could be compared',
  noRatesSupply: 'Enter the towns’ counts and wholes in observations.csv, and their rates are listed here.',

  own: 'Targets of this town',
  largest: 'Furthest behind',
  largestGap: (title, actual, planValue, off, points) =>
    `${title}: actual ${actual}, planned by now ${planValue}, ${off}: ${points} percentage points.`,
  noGap: 'Nothing is below its plan.',
  openRow: 'See the arithmetic',

  villages: 'Villages of this town',
  allVillages: 'Villages of the county',
  villagesNote: (count) =>
    `${count} village${count === 1 ? '' : 's'} in order of their codes. Press a number in a head to see those villages only; open one to see each of its values and where it comes from.`,
  village: 'Village',
  openVillage: (name) => `${name}: each value and its source`,
  answers: { yes: 'Yes', no: 'No', silent: 'Not reported' },
  villageCount: (yes, whole, share) => `${yes}/${whole} villages, ${share}`,
  placeReported: (value) => `Reported ${value}`,
  villagesSilent: 'No village has a value yet',
  statements: 'Values of this village',
  noStatements: 'By this day nothing has been said of this village.',
  statement: (date, value, basis, source) => `${date} ${value} (${basis}, ${source})`,
  onlyVillages: (column, answer, count) => `${answer} ${count}: only villages that say so of “${column}”`,
  answered: (column, answers) => `${column}: ${answers}`,
  noneAnswer: 'No village answers so',
  noVillages: 'The villages are not in the register',
  noVillagesSupply: 'Enter the villages in regions.csv and their values in observations.csv, and each is listed here.',
};
