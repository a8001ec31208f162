import { traitsByNature } from '@/domain/vocabulary';
import { type Draft, groupBy } from '@/sources/gate/draft';
import { type Finding, type Located, refuseRow } from '@/sources/gate/located';
import type { RefusedRow } from '@/sources/gate/rows';
import { isOutside } from '@/sources/gate/time';

type Leg = Located<'targets'>;

/** Ranks, labels and registers carry no plan. */
export function* checkPlannable(draft: Draft): Generator<Finding> {
  for (const leg of draft.tables.targets) {
    const nature = draft.byId.indicators.get(leg.value.indicator)?.value.nature;
    if (nature !== undefined && !traitsByNature[nature].plannable) {
      yield refuseRow(leg, 'indicator', { code: 'planOnUnplannable', nature });
    }
  }
}

/** What a planned coverage is divided by stands still: a plan for the whole would move the goal of the part. */
export function* checkPlannedDenominators(draft: Draft): Generator<Finding> {
  const plannedBy = new Map<string, string>();
  for (const leg of draft.tables.targets) {
    const indicator = draft.byId.indicators.get(leg.value.indicator)?.value;
    if (indicator?.nature === 'coverage' && indicator.denominator !== null) {
      plannedBy.set(indicator.denominator, indicator.id);
    }
  }
  for (const leg of draft.tables.targets) {
    const indicator = plannedBy.get(leg.value.indicator);
    if (indicator !== undefined) {
      const fault = { code: 'planOnDenominator', denominator: leg.value.indicator, indicator } as const;
      yield refuseRow(leg, 'indicator', fault);
    }
  }
}

/** A leg starts before it is due. */
export function* checkLegDates(draft: Draft): Generator<Finding> {
  for (const leg of draft.tables.targets) {
    const { start, due } = leg.value;
    if (start >= due) yield refuseRow(leg, 'due', { code: 'dateOrder', found: due, expected: start });
  }
}

/** A leg lies inside the campaign. While the campaign has no end a plan may reach beyond today. */
export function* checkLegsInsideCampaign(draft: Draft): Generator<Finding> {
  if (draft.campaign === null) return;
  const { start, end, asOf } = draft.campaign.value;
  for (const leg of draft.tables.targets) {
    for (const column of ['start', 'due'] as const) {
      const date = leg.value[column];
      if (isOutside(date, start, end)) {
        yield refuseRow(leg, column, { code: 'outsidePeriod', found: date, start, end: end ?? asOf });
      }
    }
  }
}

/**
 * The legs of a plan are numbered from 1, follow each other without a gap, and change something in the end. A plan is
 * taken whole or not at all: of one that lost a leg before, the others are set aside too.
 */
export function* checkLegs(draft: Draft): Generator<Finding> {
  const lostByPlan = new Map<string, RefusedRow>();
  for (const row of draft.refused) {
    if (row.table === 'targets') lostByPlan.set(planKey(row.cells.get('indicator'), row.cells.get('place')), row);
  }
  const plans = groupBy(draft.tables.targets, ({ value }) => `${planKey(value.indicator, value.place)} ${value.basis}`);
  for (const rows of plans.values()) {
    const legs = [...rows].sort((a, b) => a.value.leg - b.value.leg);
    const [first] = legs;
    const lost = first && lostByPlan.get(planKey(first.value.indicator, first.value.place));
    if (lost) {
      const cause = { causeFile: lost.told.file, causeRow: lost.told.row, count: legs.length };
      yield refuseRow(first, 'leg', { code: 'refersToRefused', found: first.value.indicator, ...cause }, legs);
      continue;
    }
    const findings = [...checkLegsOfOne(legs)];
    yield* findings;
    if (findings.length === 0) yield* checkChange(legs);
  }
}

function planKey(indicator: string | undefined, place: string | undefined): string {
  return `${indicator} ${place}`;
}

function* checkLegsOfOne(legs: readonly Leg[]): Generator<Finding> {
  for (const [index, leg] of legs.entries()) {
    if (leg.value.leg !== index + 1) {
      yield refuseRow(leg, 'leg', { code: 'legOrder', found: leg.value.leg, expected: index + 1 }, legs);
      return;
    }
    const before = legs[index - 1];
    if (before !== undefined) yield* checkJoint(before, leg, legs);
  }
}

function* checkJoint(before: Leg, leg: Leg, legs: readonly Leg[]): Generator<Finding> {
  const { start, baseline } = leg.value;
  if (start !== before.value.due) {
    yield refuseRow(leg, 'start', { code: 'legGap', found: start, expected: before.value.due }, legs);
  }
  if (baseline !== before.value.target) {
    const fault = { code: 'legGap', found: String(baseline), expected: String(before.value.target) } as const;
    yield refuseRow(leg, 'baseline', fault, legs);
  }
  for (const column of ['known_from', 'source'] as const) {
    const [found, expected] = [leg.value[column], before.value[column]];
    if (found !== expected) {
      yield refuseRow(leg, column, { code: 'legDiffers', found, expected }, legs);
    }
  }
}

/** Without a change there is nothing to divide the distance by. */
function* checkChange(legs: readonly Leg[]): Generator<Finding> {
  const [first, last] = [legs[0], legs.at(-1)];
  if (first !== undefined && last !== undefined && first.value.baseline === last.value.target) {
    yield refuseRow(last, 'target', { code: 'planWithoutChange', found: last.value.target }, legs);
  }
}
