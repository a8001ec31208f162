import type { IsoDate } from '@/domain/campaign';
import { computeDaysBetween } from '@/domain/date';
import type { Move } from '@/domain/ledger/history';
import type { Duration } from '@/domain/ledger/survival';

/**
 * How long each problem took from its finding to its first closing, or has taken so far: what the estimate of how long it
 * takes is made of. A reopened one was closed before; that it came back is told apart.
 */
export function listDurations(histories: readonly (readonly Move[])[], day: IsoDate): Duration[] {
  return histories.flatMap((moves) => {
    const [found] = moves;
    if (found === undefined || found.on > day) return [];
    const closed = moves.find(({ state, on }) => on <= day && (state === 'solvedOnSpot' || state === 'struckOff'));
    return [{ days: computeDaysBetween(found.on, closed?.on ?? day), hasEnded: closed !== undefined }];
  });
}
