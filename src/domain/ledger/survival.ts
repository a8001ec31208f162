/** How long something took, in days, or has taken so far: then it has not ended, and it counts as still going on. */
export interface Duration {
  readonly days: number;
  readonly hasEnded: boolean;
}

/** What is known of one day on which something ended. */
export interface SurvivalStep {
  readonly day: number;
  /** How many were still going on just before. */
  readonly atRisk: number;
  readonly ended: number;
  /** The estimated share that takes longer than that day, 0 to 1. */
  readonly share: number;
  /** Standard error of the share, by Greenwood's formula. */
  readonly error: number;
}

/** How long it takes, from those that have ended and those that have not. */
export interface Survival {
  readonly count: number;
  readonly ended: number;
  readonly steps: readonly SurvivalStep[];
  /** The first day by which half have ended; null when fewer than half are known to have. */
  readonly median: number | null;
  /** Its interval at `intervalLevel`; null where it is not bounded. */
  readonly medianFrom: number | null;
  readonly medianTo: number | null;
}

/** How sure the interval of a median is. */
export const intervalLevel = 0.95;

/** The normal quantile of 97.5 %: half of what is not sure lies on either side. */
const quantile = 1.959963984540054;

/**
 * The Kaplan–Meier estimate of how long something takes: what is still going on counts for as long as it has been going
 * on, instead of being left out, which would make everything look quick. E. L. Kaplan, P. Meier, "Nonparametric estimation
 * from incomplete observations", JASA 53 (1958). The interval of the median is the days whose own interval of the share,
 * on the log(−log) scale, holds one half: R. Brookmeyer, J. Crowley, "A confidence interval for the median survival time",
 * Biometrics 38 (1982). What ends on a day ends before what is last seen on that day.
 */
export function computeSurvival(durations: readonly Duration[]): Survival {
  const most = durations.reduce((longest, { days }) => Math.max(longest, days), 0);
  const [ended, ongoing] = [new Uint32Array(most + 1), new Uint32Array(most + 1)];
  for (const { days, hasEnded } of durations) {
    const counts = hasEnded ? ended : ongoing;
    counts[days] = (counts[days] ?? 0) + 1;
  }
  return computeSurvivalOf(ended, ongoing);
}

/** The same from counts: how many ended after so many days, and how many had been going on for so many when last seen. */
export function computeSurvivalOf(ended: Uint32Array, ongoing: Uint32Array): Survival {
  const steps: SurvivalStep[] = [];
  const total = sum(ended) + sum(ongoing);
  let [atRisk, share, variance] = [total, 1, 0];
  for (let day = 0; day < ended.length; day += 1) {
    const count = ended[day] ?? 0;
    if (count > 0) {
      share *= 1 - count / atRisk;
      variance += count === atRisk ? 0 : count / (atRisk * (atRisk - count));
      steps.push({ day, atRisk, ended: count, share, error: share * Math.sqrt(variance) });
    }
    atRisk -= count + (ongoing[day] ?? 0);
  }
  const holds = (bound: (step: SurvivalStep) => number) =>
    steps.find((step) => step.share === 0 || bound(step) < half)?.day ?? null;
  return {
    count: total,
    ended: sum(ended),
    steps,
    median: steps.find((step) => step.share <= half)?.day ?? null,
    medianFrom: holds((step) => boundShare(step, -quantile)),
    medianTo: holds((step) => boundShare(step, quantile)),
  };
}

function sum(counts: Uint32Array): number {
  let all = 0;
  for (let at = 0; at < counts.length; at += 1) all += counts[at] ?? 0;
  return all;
}

const half = 0.5;

/** The end of the interval of a share, on the log(−log) scale; above it for a positive quantile. */
function boundShare({ share, error }: SurvivalStep, z: number): number {
  const log = Math.log(share);
  return share ** Math.exp((-z * error) / (share * Math.abs(log)));
}
