import type { IsoDate, Observation, Reading } from '@/domain/campaign';
import { computeDayNumber, isKnownBy } from '@/domain/date';
import { compareWords, getPeriodDay } from '@/domain/reading';
import { type Basis, rankByBasis } from '@/domain/vocabulary';

/** One dated point of an indicator in a place. */
export interface SeriesPoint {
  readonly date: IsoDate;
  readonly reading: Reading;
  readonly basis: Basis;
  /** Set when an earlier word on the same period was replaced. */
  readonly corrected: boolean;
}

/**
 * The dated observations known on a day, oldest first, one a period: of several words on one period the best basis
 * stands, and on one basis the latest known, marked `corrected`. Observations without a period end are no points of a series.
 */
export function computeSeries(observations: readonly Observation[], asOf: IsoDate): SeriesPoint[] {
  const latestByPeriod = new Map<string, { observation: Observation; corrected: boolean }>();
  for (const observation of observations) {
    if (observation.periodEnd === null || !isKnownBy(observation.knownFrom, asOf)) continue;
    const day = getPeriodDay(observation);
    const held = latestByPeriod.get(day);
    latestByPeriod.set(day, held === undefined ? { observation, corrected: false } : chooseWord(held, observation));
  }
  return [...latestByPeriod.values()]
    .map(({ observation, corrected }) => ({
      date: getPeriodDay(observation),
      reading: observation.reading,
      basis: observation.basis,
      corrected,
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Of two words on one period the better basis stands; on the same basis the later, as a correction of the other. */
function chooseWord(held: { observation: Observation; corrected: boolean }, next: Observation) {
  const step = rankByBasis[next.basis] - rankByBasis[held.observation.basis];
  if (step > 0) return held;
  if (step < 0) return { observation: next, corrected: false };
  const order = compareWords(held.observation, next);
  // The same row twice corrects nothing.
  if (order === 0) return held;
  return { observation: order < 0 ? next : held.observation, corrected: true };
}

/** How a long series may be thinned: one point a week, a month, a quarter or a year, the last of each. */
export const grains = ['week', 'month', 'quarter', 'year'] as const;
export type Grain = (typeof grains)[number];

/**
 * The finest grain at which a series has at most `limit` points, and the last point of each stretch. A cumulative
 * curve keeps its true height at each point it keeps; nothing is averaged.
 */
export function thinSeries<Point extends { readonly date: IsoDate }>(
  points: readonly Point[],
  limit: number,
): { grain: Grain; points: Point[] } {
  for (const grain of grains) {
    const kept = keepLastOfEach(points, grain);
    if (kept.length <= limit) return { grain, points: kept };
  }
  return { grain: 'year', points: keepLastOfEach(points, 'year') };
}

function keepLastOfEach<Point extends { readonly date: IsoDate }>(points: readonly Point[], grain: Grain): Point[] {
  const lastByStretch = new Map<string, Point>();
  for (const point of points) lastByStretch.set(stretchKey(point.date, grain), point);
  return [...lastByStretch.values()];
}

function stretchKey(date: IsoDate, grain: Grain): string {
  const year = date.slice(0, 4);
  const month = date.slice(0, 7);
  const keys: Record<Grain, () => string> = {
    week: () => String(Math.floor((computeDayNumber(date) + 3) / 7)),
    month: () => month,
    quarter: () => `${year} ${Math.ceil(Number(date.slice(5, 7)) / 3)}`,
    year: () => year,
  };
  return keys[grain]();
}
