/** What a package lacks before departments can be judged: one of its files. */
type Lack = 'departments' | 'assignments' | 'targets';

/** Words of the rooms of the departments: all of them, and one. */
export interface WorkspaceDepartmentWords {
  /** The page of all departments while nothing can be concluded. */
  readonly title: string;
  /** How many departments lead how many targets, and how many of them have something to make up. */
  readonly conclusion: (leading: number, targets: number, short: number) => string;
  readonly lede: string;
  readonly unowned: (count: number) => string;

  readonly matrix: string;
  readonly matrixNote: string;
  readonly department: string;
  readonly idle: (names: string) => string;

  readonly load: string;
  readonly loadNote: string;
  readonly columns: {
    readonly targets: string;
    readonly rows: string;
    readonly short: string;
    readonly dueSoon: string;
    readonly unreported: string;
    readonly untargeted: string;
    readonly supported: string;
    readonly mechanisms: string;
  };

  readonly missing: Readonly<Record<Lack, string>>;
  readonly supply: Readonly<Record<Lack, string>>;
  readonly hidden: string;
  readonly hiddenText: string;

  /** One department in a sentence: it leads nothing; what it leads has no target; nothing is short; so many rows are. */
  readonly leadsNothing: (name: string, supported: number, mechanisms: number) => string;
  readonly untargeted: (name: string, led: number) => string;
  readonly fine: (name: string, targets: number, rows: number) => string;
  readonly behind: (name: string, targets: number, rows: number, short: number) => string;
  readonly furthest: (place: string, title: string, gap: string | null) => string;
  readonly notReported: (count: number) => string;

  readonly duty: string;
  readonly toDispatch: string;
  readonly toLedger: string;
  readonly toBoard: string;

  readonly places: string;
  readonly placesNote: string;
  readonly placesNone: string;
  readonly own: string;
  readonly noTargets: string;
  readonly due: (days: string) => string;
  readonly dueNone: (days: string) => string;
  readonly dueIn: (days: number) => string;
  readonly dueWork: (actual: string | null, target: string) => string;
  readonly trend: string;
  readonly supports: string;
  readonly supportsNone: string;
  readonly led: (department: string | null) => string;
  readonly mechanisms: string;
  readonly mechanismsNone: string;
  readonly mechanismsSupported: string;
  readonly toProcess: string;
}
