import { apportion } from '@mocks/demo/apportion';
import { type BasePackage, findScale } from '@mocks/demo/base';
import type { DemoPlan, Owed, TargetPlan } from '@mocks/demo/plan';
import type { Row } from '@/sources/packageTables';

type TargetRow = Row<'targets'>;

/** Rows of targets: the county's legs, then each town's; what the towns owe adds up to the county's in every leg. */
export function buildTargetRows(plan: DemoPlan, base: BasePackage): TargetRow[] {
  return plan.targets.flatMap((target) => {
    const scale = findScale(base, target.indicator);
    const stages = [target.baseline ?? { value: 0 }, ...target.legs].map((owed) => splitOwed(target, owed, scale));
    const towns = target.townWeights === undefined ? [] : plan.towns;
    return [plan.county, ...towns].flatMap((place, position) =>
      target.legs.map(
        (leg, index): TargetRow => ({
          indicator: target.indicator,
          place,
          leg: index + 1,
          start: target.legs[index - 1]?.due ?? target.start,
          baseline: stages[index]?.[position] ?? 0,
          due: leg.due,
          target: stages[index + 1]?.[position] ?? 0,
          shape: target.shape,
          known_from: target.start,
          basis: 'demo',
          source: plan.source.id,
          paragraph: null,
          note_zh: index === 0 ? (target.note?.['zh-CN'] ?? '') : '',
          note_en: index === 0 ? (target.note?.en ?? '') : '',
          remark: index === 0 && position === 0 ? (target.remark ?? '') : '',
        }),
      ),
    );
  });
}

/** County first, then the towns, in units. */
function splitOwed(target: TargetPlan, owed: Owed, scale: number): number[] {
  if (target.townWeights === undefined) return [owed.value];
  const whole = Math.round(owed.value * scale);
  const towns = owed.towns?.map((part) => Math.round(part * scale)) ?? apportion(whole, target.townWeights);
  const sum = towns.reduce((total, part) => total + part, 0);
  if (sum !== whole) throw new RangeError(`${target.indicator}: the towns owe ${sum / scale} of ${owed.value}`);
  return [owed.value, ...towns.map((part) => part / scale)];
}
