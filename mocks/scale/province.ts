import { createRandom } from '@mocks/demo/random';
import { type DutyKind, dutyKinds, type Severity, type SpotKind, spotKinds } from '@/domain/vocabulary';

/** What stays the same however many problems are found: who is where, what goes wrong there, and who puts it right. */
export interface Province {
  readonly towns: readonly Town[];
  readonly kinds: readonly Kind[];
  /** Days from its first to its last. */
  readonly days: number;
}

export interface Town {
  readonly code: string;
  /** From 0; its departments are those of the county. */
  readonly county: number;
  readonly name: { readonly zh: string; readonly en: string };
  /** How much is found there, against the other towns. */
  readonly weight: number;
  readonly spots: readonly SpotPlan[];
}

export interface SpotPlan {
  readonly kind: SpotKind;
  readonly zh: string;
  readonly en: string;
  readonly weight: number;
  /** Who is in charge of it by a duty; null where there is none. */
  readonly duty: string | null;
}

export interface Kind {
  readonly id: string;
  readonly category: string;
  readonly zh: string;
  readonly en: string;
  readonly severity: Severity;
  readonly spots: readonly SpotKind[];
  /** Whose it is, from 0, among the departments of any county. */
  readonly department: number;
  readonly weight: number;
  /** The day of the year it is found most on, and how much more than on average. */
  readonly season: { readonly peak: number; readonly swing: number };
}

export const counties = 36;
export const departmentsPerCounty = 13;
const townsPerCounty = { least: 7, most: 12 };
const spotsPerTown = { least: 6, most: 11 };
export const categories = ['streets', 'greenery', 'fittings', 'hygiene', 'order'] as const;

/** 46 months. */
export const firstDay = '2017-02-01';
export const lastDay = '2020-11-30';
const days = 1399;

const objects = [
  ['pavement', '人行道', 'Pavement', 'streets', ['roadSection', 'shopFront', 'community']],
  ['road', '路面', 'Road', 'streets', ['crossing', 'roadSection']],
  ['green', '绿化带', 'Green strip', 'greenery', ['roadSection', 'community', 'zone']],
  ['lamp', '路灯', 'Street lamp', 'fittings', ['crossing', 'roadSection', 'village']],
  ['cover', '井盖', 'Manhole cover', 'fittings', ['roadSection', 'community', 'other']],
  ['toilet', '公厕', 'Public toilet', 'hygiene', ['market', 'village', 'zone']],
  ['bin', '垃圾桶', 'Litter bin', 'hygiene', ['community', 'market', 'village', 'other']],
  ['stall', '摊位', 'Stall', 'order', ['market', 'shopFront', 'zone']],
] as const satisfies readonly (readonly [string, string, string, (typeof categories)[number], readonly SpotKind[]])[];

const faults = [
  ['damaged', '破损', 'damaged', 'serious'],
  ['dirty', '脏污', 'dirty', 'ordinary'],
  ['blocked', '被占用', 'blocked', 'ordinary'],
  ['missing', '缺失', 'missing', 'serious'],
  ['worn', '老化', 'worn', 'minor'],
] as const satisfies readonly (readonly [string, string, string, Severity])[];

const spotNames: Readonly<Record<SpotKind, readonly [zh: string, en: string]>> = {
  crossing: ['路口', 'crossing'],
  roadSection: ['路段', 'road section'],
  community: ['小区', 'community'],
  shopFront: ['门店', 'shop'],
  market: ['市场', 'market'],
  village: ['村', 'village'],
  zone: ['片区', 'zone'],
  other: ['其他', 'other'],
};

/** The invented province of a seed. */
export function planProvince(seed: number): Province {
  const random = createRandom(seed, 'province');
  const between = ({ least, most }: { readonly least: number; readonly most: number }) =>
    least + Math.floor(random() * (most - least + 1));
  const towns = Array.from({ length: counties }, (_, county) => {
    const weight = heavyTail(random);
    return Array.from({ length: between(townsPerCounty) }, (__, at) =>
      planTown(county, at, weight * heavyTail(random), between(spotsPerTown), random),
    );
  });
  return { towns: towns.flat(), kinds: planKinds(random), days };
}

/** `dept-07-03`: the third of the seventh county. */
export function departmentId(county: number, at: number): string {
  return `dept-${pad(county + 1, 2)}-${pad(at + 1, 2)}`;
}

function planTown(county: number, at: number, weight: number, spots: number, random: () => number): Town {
  const code = `99${pad(county + 1, 2)}${pad(at + 1, 5)}`;
  return {
    code,
    county,
    weight,
    name: {
      zh: `${pad(county + 1, 2)} 县 ${pad(at + 1, 2)} 镇（示例）`,
      en: `County ${pad(county + 1, 2)}, Town ${pad(at + 1, 2)} (demo)`,
    },
    spots: Array.from({ length: spots }, (_, own) => {
      const kind = spotKinds[own % spotKinds.length] ?? 'other';
      const [zh, en] = spotNames[kind];
      const number = pad(1 + Math.floor(random() * 99), 2);
      return {
        kind,
        zh: `${zh} ${code.slice(2)}-${number}（示例）`,
        en: `${en} ${code.slice(2)}-${number} (demo)`,
        weight: heavyTail(random),
        duty: isDutyKind(kind) ? `duty-${code}-${own + 1}` : null,
      };
    }),
  };
}

/** Of some spots nobody is in charge. */
export function isDutyKind(kind: SpotKind): kind is DutyKind & SpotKind {
  return (dutyKinds as readonly string[]).includes(kind);
}

function planKinds(random: () => number): Kind[] {
  return objects.flatMap(([object, objectZh, objectEn, category, spots], group) =>
    faults.map(([fault, faultZh, faultEn, severity]) => ({
      id: `${object}-${fault}`,
      category,
      zh: `${objectZh}${faultZh}（示例）`,
      en: `${objectEn} ${faultEn} (demo)`,
      severity,
      spots,
      department: (group + Math.floor(random() * 5)) % departmentsPerCounty,
      weight: heavyTail(random),
      season: { peak: Math.floor(random() * 365), swing: 0.2 + 0.7 * random() },
    })),
  );
}

/** Most are small, few are ten times as large: the shape of where problems stand. */
function heavyTail(random: () => number): number {
  return 1 / (0.08 + random());
}

export function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
