/** Words of a page that stands on another day than its own: what was known then, and why the rest is absent. */
export interface DayWords {
  /** Opens the choice of a day. */
  readonly choose: string;
  readonly label: string;
  readonly window: (from: string, to: string) => string;
  readonly go: string;
  /** What the strip says: before the day, the day, after it. */
  readonly standing: (day: string) => readonly [string, string, string];
  readonly back: (day: string) => string;
  /** In the document's title. */
  readonly inTitle: (day: string) => string;
  readonly known: (real: number, demo: number) => string;
  readonly noAward: string;
  readonly duration: (days: string) => string;
  readonly conduct: string;
  readonly coverage: string;
  readonly coverageWhy: string;
  readonly towns: string;
  readonly townsWhy: string;
  readonly town: string;
  readonly categoryCount: (indicators: number, known: number, demo: number, named: number) => readonly string[];
  readonly unknowns: string;
  readonly unknownIndicators: (count: number) => string;
  readonly unknownItems: (count: number) => string;
  readonly unknownNone: string;
  readonly namedLater: (count: number) => string;
  readonly demoNote: string;
  readonly notDue: string;
  readonly townsNotDue: (reached: string) => string;
  readonly placeNotDue: (count: string) => string;
  /** A reference in running text whose number was not known. */
  readonly missingInProse: (reason: string) => string;
  /** Stands right after an invented number in running text. */
  readonly demoMark: () => string;
}
