import { apportion } from '@mocks/demo/apportion';
import { type BasePackage, findPublished } from '@mocks/demo/base';
import type { DemoPlan } from '@mocks/demo/plan';
import type { Row } from '@/sources/packageTables';

export interface DemoVillage {
  readonly code: string;
  readonly town: string;
  readonly number: number;
}

/**
 * Villages by town: the number the base package registers, and for towns without one a share of what is left of the
 * county's. Throws when a town has neither a registered number nor a weight.
 */
export function countVillages(plan: DemoPlan, base: BasePackage): Map<string, number> {
  const { register, unregistered } = plan.villages;
  const registered = new Map<string, number>();
  for (const row of base.observations) {
    if (row.indicator === register && plan.towns.includes(row.place) && row.value !== null) {
      registered.set(row.place, row.value);
    }
  }
  const whole = findPublished(base, plan.county, register).value;
  const left = whole - [...registered.values()].reduce((sum, count) => sum + count, 0);
  const parts = apportion(left, Object.values(unregistered));
  const invented = new Map(Object.keys(unregistered).map((town, index) => [town, parts[index] ?? 0]));
  return new Map(
    plan.towns.map((town) => {
      const count = registered.get(town) ?? invented.get(town);
      if (count === undefined || (registered.has(town) && invented.has(town))) {
        throw new Error(`${town} needs a number of villages either in the package or in the plan`);
      }
      return [town, count];
    }),
  );
}

/** `131028100-001` … for each village of each town. */
export function listVillages(plan: DemoPlan, countByTown: ReadonlyMap<string, number>): DemoVillage[] {
  return plan.towns.flatMap((town) =>
    Array.from({ length: countByTown.get(town) ?? 0 }, (_, index) => ({
      code: `${town}-${String(index + 1).padStart(3, '0')}`,
      town,
      number: index + 1,
    })),
  );
}

/** Rows of regions: one a village, named by town and ordinal only, because a name could be taken for a real one. */
export function buildVillageRows(
  plan: DemoPlan,
  base: BasePackage,
  villages: readonly DemoVillage[],
): Row<'regions'>[] {
  const { name, townSuffix } = plan.villages;
  return villages.map(({ code, town, number }) => {
    const region = base.regions.find((candidate) => candidate.code === town);
    if (region === undefined) throw new Error(`${town} is no region of the package`);
    const write = (pattern: string, townName: string, suffix: string) => {
      const short = suffix !== '' && townName.endsWith(suffix) ? townName.slice(0, -suffix.length) : townName;
      return pattern.replace('{town}', short).replace('{number}', String(number));
    };
    return {
      code,
      parent: town,
      level: 'village',
      name_zh: write(name['zh-CN'], region.name_zh, townSuffix['zh-CN']),
      name_en: write(name.en, region.name_en, townSuffix.en),
      in_register: true,
      tile_row: null,
      tile_column: null,
      note_zh: '',
      note_en: '',
      basis: 'demo',
      source: plan.source.id,
    };
  });
}
