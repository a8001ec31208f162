/** What was counted in a lot of so many units: problems found in the rounds of a week. */
export interface Lot {
  readonly found: number;
  readonly units: number;
}

/** A lot against what is usual: `null` for a lot of no units, which says nothing. */
export interface ControlPoint {
  /** Found per unit. */
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
  /** Beyond the limits: something other than chance. */
  readonly signal: 'above' | 'below' | null;
}

export interface ControlChart {
  /** Found per unit over all lots. */
  readonly centre: number;
  readonly points: readonly (ControlPoint | null)[];
}

const sigmas = 3;

/**
 * The u-chart of counts in lots of unlike size: whether a lot is unusual or within what chance does. Limits are three
 * standard deviations of a Poisson count from the rate of all lots, never below 0: W. A. Shewhart's chart as in
 * D. C. Montgomery, "Introduction to Statistical Quality Control". Null when there is nothing to compare: fewer than two
 * lots with units, or nothing found in any.
 */
export function computeControl(lots: readonly Lot[]): ControlChart | null {
  const units = lots.reduce((sum, lot) => sum + lot.units, 0);
  const found = lots.reduce((sum, lot) => sum + lot.found, 0);
  if (lots.filter((lot) => lot.units > 0).length < 2 || found === 0) return null;
  const centre = found / units;
  return {
    centre,
    points: lots.map((lot) => {
      if (lot.units <= 0) return null;
      const rate = lot.found / lot.units;
      const spread = sigmas * Math.sqrt(centre / lot.units);
      const [lower, upper] = [Math.max(0, centre - spread), centre + spread];
      return { rate, lower, upper, signal: rate > upper ? 'above' : rate < lower ? 'below' : null };
    }),
  };
}
