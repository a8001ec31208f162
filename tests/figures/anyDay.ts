import fc from 'fast-check';
import { computeDate, computeDayNumber } from '@/domain/date';

/** Any day from one to another, both included. */
export function anyDay(from: string, to: string): fc.Arbitrary<string> {
  return fc.integer({ min: computeDayNumber(from), max: computeDayNumber(to) }).map(computeDate);
}
