import { completeThresholds, type Thresholds } from '@/domain/thresholds';
import type { Draft } from '@/sources/gate/draft';
import { type Finding, refuseJson } from '@/sources/gate/located';

/** What a threshold may be. 5 for 5 % would make everything on plan, and nobody could see why. */
const ranges: Readonly<Record<keyof Thresholds, readonly [from: number, to: number]>> = {
  behind: [0, 0.5],
  ahead: [0, 0.5],
  dueSoonDays: [0, 366],
  staleDays: [1, 366],
  reportDays: [1, 366],
};

/** The thresholds make sense, each by itself and beside the others. */
export function* checkThresholds(draft: Draft): Generator<Finding> {
  const said = draft.campaign?.value.thresholds;
  if (draft.campaign === null || said === undefined) return;
  let isSound = true;
  for (const key of Object.keys(ranges) as (keyof Thresholds)[]) {
    const [found, [from, to]] = [said[key], ranges[key]];
    if (found === undefined || (found >= from && found <= to)) continue;
    isSound = false;
    yield refuseJson(draft.campaign, ['thresholds', key], { code: 'outsideRange', found, from, to });
  }
  const { staleDays, reportDays } = completeThresholds(said);
  // Between two regular reports nothing is stale. Whichever of the two is written is pointed at.
  if (isSound && staleDays < reportDays) {
    const key = said.staleDays === undefined ? 'reportDays' : 'staleDays';
    const range = key === 'staleDays' ? { from: reportDays, to: 366 } : { from: 1, to: staleDays };
    yield refuseJson(draft.campaign, ['thresholds', key], { code: 'outsideRange', found: said[key] ?? 0, ...range });
  }
}
