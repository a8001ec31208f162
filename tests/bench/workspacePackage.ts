import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apportion } from '@mocks/demo/apportion';
import { formatOverlay, formatTable } from '@mocks/demo/csv';
import type { Overlay } from '@mocks/demo/overlay';
import { createRandom } from '@mocks/demo/random';
import { addDays } from '@mocks/demo/weeks';
import { schemaVersion } from '@/sources/campaignFile';
import type { Row, TableName } from '@/sources/packageTables';
import {
  benchCounty,
  firstWeek,
  idOf,
  numeral,
  observation,
  place,
  spell,
  townCodes,
  villageIdOf,
  weekOf,
} from './workspaceNames';

/** How large a campaign is made. */
export interface PackageSize {
  readonly indicators: number;
  readonly towns: number;
  readonly weeks: number;
  /** Villages of the county, parted among the towns; 0 makes none. */
  readonly villages: number;
}

/** The week the workspace opens in, as a share of all weeks: most plans run, some are over. */
const openingShare = 0.63;
const villageIndicators = 4;
const categories = ['roads', 'water', 'housing', 'waste', 'schools', 'markets', 'parks'];
const departments = Array.from({ length: 13 }, (_, index) => `dept-${String(index + 1).padStart(2, '0')}`);

/**
 * Writes a campaign of an invented county in which every indicator has a plan and a report a week, for the county and
 * for each town; all of it in the demo overlay. The same size is the same package, byte for byte.
 */
export function writeWorkspacePackage(folder: string, size: PackageSize): void {
  mkdirSync(join(folder, 'demo'), { recursive: true });
  const tables = buildBase(size);
  for (const [name, rows] of Object.entries(tables) as [TableName, readonly object[]][])
    writeFileSync(join(folder, `${name}.csv`), formatTable(name, rows));
  writeFileSync(join(folder, 'campaign.json'), JSON.stringify(buildCampaignFile(size)));
  for (const [name, text] of formatOverlay(buildOverlay(size))) writeFileSync(join(folder, 'demo', name), text);
}

function buildCampaignFile({ weeks }: PackageSize) {
  const end = weekOf(weeks - 1);
  return {
    schemaVersion,
    id: 'long',
    title: { 'zh-CN': '长县文明县城创建', en: 'The campaign of Long County' },
    county: {
      code: benchCounty,
      name: { 'zh-CN': '长县', en: 'Long County' },
      shortName: { 'zh-CN': '长县', en: 'Long' },
    },
    start: firstWeek,
    end,
    asOf: addDays(end, 7),
    nextUpdate: null,
    award: null,
    register: { towns: 'towns', villages: null },
    headlines: [idOf(0), idOf(1), idOf(2)],
    conduct: [],
    coverages: [],
    townMeasures: [idOf(0), idOf(1)],
    unknowns: [],
    conductSummary: { 'zh-CN': '为测量而编。', en: 'Made up to be measured.' },
  };
}

const blank = { denominator: null, denominator_note_zh: '', denominator_note_en: '', caution_zh: '', caution_en: '' };

function countedIndicator(
  id: string,
  index: number,
  [zh, en, unitZh, unitEn]: readonly [string, string, string, string],
) {
  return {
    ...blank,
    id,
    category: categories[index % categories.length],
    title_zh: `${numeral(index)}${zh}`,
    title_en: `${en} ${spell(index)}`,
    definition_zh: '已经做到的数。',
    definition_en: 'What has been done.',
    unit_zh: unitZh,
    unit_en: unitEn,
    decimals: 0,
    scope: 'county',
    nature: 'cumulative',
    direction: 'up',
    aggregation: 'sum',
    related: '',
  };
}

function buildBase({ indicators, towns, villages }: PackageSize) {
  return {
    sources: [
      {
        id: 'report',
        kind: 'ledger',
        title_zh: '报告',
        title_en: 'Report',
        publisher_zh: '长县',
        publisher_en: 'Long County',
        published: addDays(firstWeek, -7),
        url: null,
        note_zh: '',
        note_en: '',
        basis: 'published',
      },
    ],
    categories: categories.map((id, index) => ({
      id,
      title_zh: `${numeral(index)}类工作`,
      title_en: `Work of ${id}`,
      summary_zh: '一类工作。',
      summary_en: 'A kind of work.',
    })),
    indicators: [
      ...Array.from({ length: indicators }, (_, index) =>
        countedIndicator(idOf(index), index, ['项改造', 'Works', '处', 'places']),
      ),
      ...Array.from({ length: villages === 0 ? 0 : villageIndicators }, (_, index) =>
        countedIndicator(villageIdOf(index), index, ['项达标村', 'Villages of standard', '个', 'villages']),
      ),
      {
        ...blank,
        id: 'towns',
        category: categories[0],
        title_zh: '镇',
        title_en: 'Towns',
        definition_zh: '县下的镇。',
        definition_en: 'Towns of the county.',
        unit_zh: '个',
        unit_en: 'towns',
        decimals: 0,
        scope: 'county',
        nature: 'register',
        direction: 'none',
        aggregation: 'none',
        related: '',
      },
    ],
    regions: [
      place(benchCounty, null, 'county', '长县', 'Long County'),
      ...townCodes(towns).map((code, index) =>
        place(code, benchCounty, 'town', `${numeral(index)}镇`, `Town of ${spell(index)}`),
      ),
    ],
    observations: [
      { ...observation('towns', benchCounty), value: towns, qualifier: 'exact', basis: 'published', source: 'report' },
    ],
  };
}

function buildOverlay(size: PackageSize): Overlay {
  const codes = townCodes(size.towns);
  const demo = { basis: 'demo', source: 'demo' } as const;
  const opening = weekOf(Math.floor(size.weeks * openingShare));
  const villages = apportion(
    size.villages,
    codes.map(() => 1),
  ).flatMap((count, town) =>
    Array.from({ length: count }, (_, index) => ({
      ...place(`${codes[town]}-${String(index + 1).padStart(3, '0')}`, codes[town] ?? null, 'village', '', ''),
      name_zh: `${numeral(town)}镇${numeral(index)}村`,
      name_en: `Village ${spell(index)} of ${spell(town)}`,
      ...demo,
    })),
  );
  const series = Array.from({ length: size.indicators }, (_, index) => buildSeries(size, index));
  return {
    file: { schemaVersion, asOf: opening, note: { 'zh-CN': '为测量而编。', en: 'Made up to be measured.' } },
    tables: {
      sources: [
        {
          id: 'demo',
          kind: 'demo',
          title_zh: '示例数据',
          title_en: 'Demo data',
          publisher_zh: '本产品',
          publisher_en: 'this product',
          published: null,
          url: null,
          note_zh: '',
          note_en: '',
          basis: 'demo',
        },
      ],
      regions: villages,
      departments: departments.map((id, index) => ({
        id,
        name_zh: `${numeral(index)}工作部（示例）`,
        name_en: `Department ${spell(index)} (demo)`,
        duty_zh: '改造。',
        duty_en: 'Renovates.',
        ...demo,
      })),
      assignments: series.map((_, index) => ({
        subject: 'indicator',
        subject_id: idOf(index),
        department: departments[index % departments.length] ?? '',
        role: 'lead',
        ...demo,
        remark: '',
      })),
      observations: [...series.flatMap(({ observations }) => observations), ...askVillages(size, villages)],
      targets: series.flatMap(({ targets }) => targets),
    },
  };
}

/** Each village says of some indicators when its turn came; some have said nothing. */
function askVillages({ weeks }: PackageSize, villages: readonly { readonly code: string }[]): Row<'observations'>[] {
  const random = createRandom(0, 'villages of the bench');
  const state = (index: number, code: string, week: number, value: number): Row<'observations'> => ({
    ...observation(villageIdOf(index), code),
    period_end: weekOf(week),
    known_from: weekOf(week),
    value,
    qualifier: 'exact',
    basis: 'demo',
    source: 'demo',
  });
  return villages.flatMap(({ code }) =>
    Array.from({ length: villageIndicators }).flatMap((_, index) => {
      if (random() < 0.1) return [];
      return [state(index, code, 0, 0), state(index, code, 1 + Math.floor(random() * (weeks - 1)), 1)];
    }),
  );
}

/** One indicator: a pace of its own in each town, so that every status occurs; what the towns say adds up to the county. */
function buildSeries({ towns, weeks }: PackageSize, index: number) {
  const random = createRandom(index, 'workspace bench');
  const codes = townCodes(towns);
  const due = weekOf(Math.min(weeks - 1, Math.floor(weeks * (0.45 + random() * 0.6))));
  const owed = codes.map(() => 100 + Math.floor(random() * 900));
  const values = owed.map((target) => {
    const end = target * (0.6 + random() * 0.9);
    const steps = Array.from({ length: weeks }, () => (random() < 0.25 ? 0 : random()));
    const whole = steps.reduce((sum, step) => sum + step, 0);
    let gone = 0;
    return steps.map((step) => {
      gone += step;
      return Math.floor((end * gone) / whole);
    });
  });
  const rows = [benchCounty, ...codes].map((code, at) => ({
    code,
    target: at === 0 ? sum(owed) : (owed[at - 1] ?? 0),
    values:
      at === 0 ? Array.from({ length: weeks }, (_, week) => sum(values.map((own) => own[week] ?? 0))) : values[at - 1],
  }));
  return {
    observations: rows.flatMap(({ code, values: own = [] }) =>
      own.map(
        (value, week): Row<'observations'> => ({
          ...observation(idOf(index), code),
          period_end: weekOf(week),
          known_from: weekOf(week),
          value,
          qualifier: 'exact',
          basis: 'demo',
          source: 'demo',
        }),
      ),
    ),
    targets: rows.map(
      ({ code, target }): Row<'targets'> => ({
        indicator: idOf(index),
        place: code,
        leg: 1,
        start: firstWeek,
        baseline: 0,
        due,
        target,
        shape: 'linear',
        known_from: firstWeek,
        basis: 'demo',
        source: 'demo',
        paragraph: null,
        note_zh: '',
        note_en: '',
        remark: '',
      }),
    ),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
