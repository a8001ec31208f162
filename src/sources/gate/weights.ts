import type { Draft } from '@/sources/gate/draft';
import { type Finding, refuseJson } from '@/sources/gate/located';

/** A weight is above 0: one of 0 would sink what is furthest behind below what is not behind at all. */
export function* checkWeights(draft: Draft): Generator<Finding> {
  if (draft.campaign === null) return;
  for (const [indicator, found] of Object.entries(draft.campaign.value.weights ?? {})) {
    if (found <= 0) yield refuseJson(draft.campaign, ['weights', indicator], { code: 'weightNotPositive', found });
  }
}
