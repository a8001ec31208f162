/** Words of the county among its towns, of a town among its villages, and of a village. */
export interface WorkspacePlaceWords {
  /** Names the list of places and the way back. */
  readonly places: string;
  readonly ledger: string;
  readonly dispatch: string;
  readonly setOwn: string;
  /** The county in a sentence. */
  readonly countyTitle: (
    towns: number,
    targets: number,
    townsShort: number,
    short: number,
    overdue: number,
    silent: number,
  ) => string;
  /** A town in a sentence. */
  readonly townTitle: (name: string, targets: number, short: number, overdue: number, silent: number) => string;
  /** A place of which there is no target on the day. */
  readonly untargetedTitle: (name: string) => string;
  readonly noTownsTitle: (county: string) => string;
  readonly noTowns: string;
  readonly noTownsSupply: string;

  readonly matrix: string;
  readonly matrixNote: string;
  readonly matrixBy: string;
  readonly byCategory: string;
  readonly byTarget: string;
  readonly town: string;
  /** Fields no town has a target in. */
  readonly unsplit: (fields: string) => string;
  readonly noTargets: string;
  readonly noTargetsSupply: string;

  readonly course: string;
  readonly chooseTarget: string;
  readonly noCourse: string;
  readonly noCourseSupply: string;
  /** A due date on the way of a plan: the day stands on the axis, the value is said. */
  readonly milestone: (target: string) => string;

  readonly rates: string;
  readonly ratesNote: string;
  /** What one of the counted is worth, when the whole is small. */
  readonly smallNumber: (unit: string, points: string) => string;
  readonly smallWord: string;
  readonly partOf: (part: string, whole: string) => string;
  readonly noRates: string;
  readonly noRatesSupply: string;

  readonly own: string;
  readonly largest: string;
  readonly largestGap: (title: string, actual: string, planValue: string, off: string, points: string) => string;
  readonly noGap: string;
  readonly openRow: string;

  readonly villages: string;
  readonly allVillages: string;
  readonly villagesNote: (count: number) => string;
  readonly village: string;
  readonly openVillage: (name: string) => string;
  readonly answers: Readonly<Record<'yes' | 'no' | 'silent', string>>;
  /** What the villages say beside what the town reported. */
  readonly villageCount: (yes: string, whole: string, share: string) => string;
  readonly placeReported: (value: string) => string;
  /** No village has said anything of it by the day. */
  readonly villagesSilent: string;
  readonly statements: string;
  readonly noStatements: string;
  readonly statement: (date: string, value: string, basis: string, source: string) => string;
  /** Narrows the villages to those that answer so; `column` is what was asked. Begins with what its button shows. */
  readonly onlyVillages: (column: string, answer: string, count: number) => string;
  readonly answered: (column: string, answers: string) => string;
  readonly noneAnswer: string;
  readonly noVillages: string;
  readonly noVillagesSupply: string;
}
