/** What drawn figures say: conclusions, what is drawn, refusals. Numbers and dates arrive formatted. */
export interface ChartWords {
  readonly coverageTitle: (whole: string, parts: readonly { label: string; count: string }[]) => string;
  readonly coverageSubtitle: (whole: string) => string;
  readonly coverageRow: (label: string, count: string, whole: string, share: string) => string;
  readonly columnItem: string;
  readonly columnCount: string;
  readonly columnWhole: string;
  readonly columnShare: string;
  readonly columnRate: string;
  readonly columnDate: string;
  readonly columnValue: string;
  readonly columnActual: (unit: string) => string;
  readonly columnPlan: (unit: string) => string;
  readonly columnTown: string;
  readonly columnTarget: string;
  readonly columnCompletion: string;
  readonly columnReached: string;
  readonly historyBehindCaughtUp: (from: string, caughtUp: string) => string;
  /** How far off the plan: short of a rising one, above a falling one. */
  readonly offPlan: (amount: string, falls: boolean) => string;
  readonly historyBehind: (date: string, offPlan: string) => string;
  readonly historyOnPlanReached: (reached: string) => string;
  readonly historyOnPlan: string;
  readonly historyNoPlan: (half: string, end: string, value: string) => string;
  readonly historyFlat: (end: string, value: string) => string;
  readonly historySubtitle: (nature: string, unit: string, grain: string, hasPlan: boolean) => string;
  readonly historyPoint: (date: string, actual: string, plan: string | null) => string;
  readonly historyMissing: (date: string, reason: string) => string;
  readonly historySummary: (first: string, firstValue: string, last: string, lastValue: string) => string;
  readonly historyGap: (month: string, offPlan: string) => string;
  readonly historyGapSummary: (date: string, actual: string, plan: string, offPlan: string) => string;
  readonly historyEndNote: string;
  readonly historyPublishedSummary: (value: string, date: string) => string;
  readonly completion: (actual: string, target: string, share: string) => string;
  readonly grain: Readonly<Record<'week' | 'month' | 'quarter' | 'year', string>>;
  readonly actual: string;
  readonly actualDemo: string;
  readonly plan: string;
  readonly planDemo: string;
  readonly due: string;
  readonly townsAllOnTime: (count: string) => string;
  readonly townsLate: (onTime: string, late: string) => string;
  readonly townsOpen: (onTime: string, open: string) => string;
  readonly townsReached: (count: string) => string;
  readonly townsNoPlan: string;
  readonly townsSome: (count: string) => string;
  readonly townsSubtitle: (unit: string) => string;
  readonly townsSum: (sum: string, total: string) => string;
  readonly townReachedOnTime: string;
  readonly townReachedLate: (date: string) => string;
  /** There, but its first report came long after the due date. */
  readonly townReachedUnjudged: (date: string) => string;
  readonly townOpen: string;
  readonly townPanelSummary: (town: string, value: string, target: string | null) => string;
  readonly ofTarget: (value: string, target: string, unit: string) => string;
  readonly placeTitle: (onTime: string, late: string, open: string) => string;
  readonly placeUnjudged: (count: string) => string;
  readonly placeSubtitle: string;
  readonly barsTitle: (lowest: string, highest: string, total: string) => string;
  readonly barsPartial: (total: string) => string;
  readonly barsSubtitle: (title: string, unit: string) => string;
  readonly barsSummary: (rows: string) => string;
  readonly placeValue: (place: string, value: string) => string;
  readonly tilesTitle: (label: string, lowest: string, highest: string, county: string) => string;
  readonly tilesTitleEqual: (label: string, value: string) => string;
  readonly tilesSubtitle: (title: string, denominator: string) => string;
  readonly tilesDisclaimer: string;
  readonly tilesSummary: (rows: string) => string;
  readonly tileUncounted: string;
  readonly tileDetail: (part: string, whole: string, unit: string) => string;
  readonly tileDemoWhole: string;
  readonly smallNumber: (points: string, unit: string) => string;
  readonly countyTotal: string;
  readonly versusCounty: string;
  readonly refusal: Readonly<
    Record<
      'endValueOnly' | 'notYetKnown' | 'register' | 'label' | 'rank',
      { title: string; reason: string; supply: string }
    >
  >;
}
