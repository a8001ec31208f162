/** The papers a workspace hands out: the weekly dispatch sheet and the monthly bulletin. */
export const paperKinds = ['dispatch', 'bulletin'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** The parts a paper may have. */
export const paperParts = ['progress', 'towns', 'decisions', 'changes', 'due', 'silent', 'rules'] as const;
export type PaperPart = (typeof paperParts)[number];

/** The columns of a paper's table, in the officials' order. */
export const paperColumns = [
  'target',
  'plan',
  'actual',
  'completion',
  'planShare',
  'gap',
  'bar',
  'status',
  'due',
] as const;
export type PaperColumn = (typeof paperColumns)[number];

/** Words of the papers. Numbers arrive formatted, what is not there arrives empty. */
export interface PaperWords {
  readonly titles: Readonly<Record<PaperKind, (scope: string) => string>>;
  /** Stands at the head of every page that carries an invented number. */
  readonly mark: string;
  readonly weekIssue: (week: string) => string;
  readonly monthIssue: (month: string) => string;
  readonly audience: (to: string) => string;
  readonly towns: string;
  readonly departments: string;
  readonly scopeJoin: string;
  readonly asOf: (day: string, week: string) => string;
  readonly foot: (day: string, basis: string, release: string) => string;

  /** 1 → `一`: how parts and items are numbered. */
  readonly numeral: (count: number) => string;
  readonly partHead: (numeral: string, title: string) => string;
  readonly itemHead: (numeral: string) => string;
  readonly parts: Readonly<Record<PaperPart, string>>;
  /** The head of the changes in a bulletin. */
  readonly monthChanges: string;
  readonly columns: Readonly<Record<PaperColumn, string>>;
  readonly clauseJoin: string;
  readonly sentenceEnd: string;
  readonly sentenceJoin: string;
  readonly nameJoin: string;
  readonly listJoin: string;
  readonly unit: (unit: string) => string;
  readonly titled: (title: string, text: string) => string;

  readonly tableNote: string;
  readonly flagNote: (title: string, flags: string) => string;
  readonly noDecision: string;
  readonly moreDecisions: (count: string) => string;
  readonly dueOn: (due: string, target: string) => string;
  readonly planned: (text: string) => string;
  readonly actual: (text: string) => string;
  readonly noActual: string;
  readonly short: (text: string) => string;
  readonly gap: (points: string) => string;
  readonly toExplain: (owner: string) => string;
  readonly toFinish: (owner: string) => string;
  readonly toReport: (owner: string) => string;
  readonly noOwner: string;

  readonly against: (earlier: string, count: string) => string;
  readonly noChange: (earlier: string) => string;
  readonly noEarlier: string;
  readonly advanced: string;
  readonly counted: (what: string, count: string) => string;
  readonly turned: (name: string, turn: string) => string;
  readonly moved: (name: string, by: string) => string;

  readonly townsLead: string;
  readonly fewTargets: (count: string, points: string) => string;
  readonly town: (judged: string, well: string, share: string) => string;
  readonly townNone: string;
  readonly townShort: (status: string, count: string) => string;
  readonly townWorst: (title: string, points: string) => string;

  readonly dueLead: (from: string, to: string, count: string) => string;
  readonly noDue: (from: string, to: string) => string;
  readonly dueItem: (due: string, target: string) => string;
  readonly early: string;

  readonly silentLead: (count: string) => string;
  readonly noSilent: string;

  readonly rulesPlan: string;
  readonly rulesStatus: (behind: string, ahead: string, days: string) => string;

  /** The form on the screen, and a paper with nothing on it. */
  readonly choose: string;
  readonly choosePlaces: string;
  readonly chooseDepartments: string;
  readonly everyPlace: string;
  readonly empty: string;
  readonly emptySupply: string;
}
