/** Where one status ends and the next begins. Campaign data: a county may set its own in `campaign.json`. */
export interface Thresholds {
  /** Share of the plan's way an actual may be short of 应到 before it is behind: 0.05 = 5 percentage points. */
  readonly behind: number;
  /** Share of the plan's way an actual must be beyond 应到 to be ahead. */
  readonly ahead: number;
  /** A due date at most this many days off is due soon. */
  readonly dueSoonDays: number;
  /** A newest report older than this many days is stale. */
  readonly staleDays: number;
  /** Days from one regular report to the next: the first report within them after a due date still speaks for that date. */
  readonly reportDays: number;
}

/** What a campaign says of its thresholds, with the defaults for what it leaves out. */
export function completeThresholds(
  said: { readonly [Key in keyof Thresholds]?: number | undefined } | undefined,
): Thresholds {
  return {
    behind: said?.behind ?? defaultThresholds.behind,
    ahead: said?.ahead ?? defaultThresholds.ahead,
    dueSoonDays: said?.dueSoonDays ?? defaultThresholds.dueSoonDays,
    staleDays: said?.staleDays ?? defaultThresholds.staleDays,
    reportDays: said?.reportDays ?? defaultThresholds.reportDays,
  };
}

/** For a campaign that reports every Monday and says nothing of its own. */
export const defaultThresholds: Thresholds = {
  behind: 0.05,
  ahead: 0.05,
  dueSoonDays: 30,
  staleDays: 14,
  reportDays: 7,
};
