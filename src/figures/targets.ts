import { findObservations, getIndicator } from '@/domain/lookup';
import { computePlanValue, getPlanEnds, pickPlan } from '@/domain/plan';
import { pickReading } from '@/domain/reading';
import type { FigureContext } from '@/figures/context';
import { formatReadingNumber, getUnit } from '@/figures/quantity';
import { formatNumber } from '@/format/number';

interface TargetCell {
  readonly key: string;
  readonly text: string;
  readonly value: number | null;
}

/** One county target as it stands on the context's day. */
export interface TargetRow {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly plan: TargetCell;
  readonly actual: TargetCell;
  /** 应到: where the plan line stands on that day. */
  readonly planValue: TargetCell;
  readonly due: string;
  readonly owner: string;
  readonly demo: boolean;
}

/** The county's targets in the campaign's order; an actual without a report is its reason, never 0. */
export function buildTargetRows(context: FigureContext): TargetRow[] {
  const { campaign, locale, asOf, messages } = context;
  const county = campaign.info.county.code;
  return campaign.indicators.flatMap(({ id }) => {
    const plan = pickPlan(campaign.plans, id, county, asOf);
    const ends = plan === null ? null : getPlanEnds(plan);
    if (plan === null || ends === null) return [];
    const indicator = getIndicator(campaign, id);
    const reading = pickReading(findObservations(campaign.observations, id, county), asOf);
    const planValue = computePlanValue(plan, asOf);
    const number = (value: number) => formatNumber(value, indicator.decimals, locale);
    const lead = campaign.assignments.find(
      ({ subject, subjectId, role }) => subject === 'indicator' && subjectId === id && role === 'lead',
    );
    const department = campaign.departments.find((candidate) => candidate.id === lead?.department);
    return [
      {
        id,
        title: indicator.title[locale],
        unit: getUnit(context, indicator),
        plan: { key: 'plan', text: number(ends.target), value: ends.target },
        actual:
          reading.kind === 'value'
            ? { key: 'actual', text: formatReadingNumber(context, indicator, reading), value: reading.value }
            : { key: 'actual', text: messages.words.missing[reading.reason], value: null },
        planValue: { key: 'planValue', text: planValue === null ? '—' : number(planValue), value: planValue },
        due: ends.due,
        owner: department?.name[locale] ?? messages.shell.states.unknown,
        demo: plan.basis === 'demo',
      },
    ];
  });
}
