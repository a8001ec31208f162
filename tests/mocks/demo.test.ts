import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apportion } from '@mocks/demo/apportion';
import { findPublished, readBasePackage, readTable } from '@mocks/demo/base';
import { formatOverlay } from '@mocks/demo/csv';
import { dachangPlan } from '@mocks/demo/dachang';
import { buildOverlay } from '@mocks/demo/overlay';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDaysBetween } from '@/domain/date';
import type { Row } from '@/sources/packageTables';

const folder = 'data/dachang';
const demoFolder = join(folder, 'demo');
const base = readBasePackage(folder);
const observations = readTable(demoFolder, 'observations');
const targets = readTable(demoFolder, 'targets');
const regions = readTable(demoFolder, 'regions');
const assignments = readTable(demoFolder, 'assignments');

const county = '131028';
const towns = ['131028100', '131028101', '131028102', '131028103', '131028104'];
const opening = '2019-06-24';
const lastDay = '2020-11-16';
const splitIndicators = [
  'scan-batches',
  'problems-resolved',
  'villages-sanitation-outsourced',
  'showcase-villages',
  'sewage-controlled-villages',
  'rural-toilets-renovated',
  'volunteer-teams',
  'registered-volunteers',
];
const countyIndicators = [
  'old-communities-renovated',
  'road-network-upgraded',
  'sewer-pipes-laid',
  'back-lanes-upgraded',
  'eco-toilets-built',
  'community-halls',
  'accessible-facilities',
  'public-parking-spaces',
  'urban-villages-improved',
  'enclosed-market-built',
  'convenience-markets-built',
];

type ObservationRow = Row<'observations'>;

/** The weeks of one indicator at one place as known on a day, corrections applied; null for a week not reported. */
function readWeeks(indicator: string, place: string, asOf = '2021-02-16'): Map<string, number | null> {
  const rowByWeek = new Map<string, ObservationRow>();
  for (const row of observations) {
    if (row.indicator !== indicator || row.place !== place || row.period_end === null) continue;
    if ((row.known_from ?? '') > asOf) continue;
    const held = rowByWeek.get(row.period_end);
    if (held === undefined || (held.known_from ?? '') < (row.known_from ?? '')) rowByWeek.set(row.period_end, row);
  }
  return new Map([...rowByWeek].map(([week, row]) => [week, row.value]));
}

describe('the files', () => {
  it('are what the generator makes, byte for byte, each time', () => {
    for (const run of [1, 2]) {
      for (const [name, text] of formatOverlay(buildOverlay(dachangPlan, readBasePackage(folder)))) {
        expect(readFileSync(join(demoFolder, name), 'utf8') === text, `${name}, run ${run}`).toBe(true);
        expect(text).not.toContain('\r');
      }
    }
  });

  it('say demo in every row, from the one demo source', () => {
    const [source, ...others] = readTable(demoFolder, 'sources');
    expect(source).toMatchObject({ id: 'demo', kind: 'demo', basis: 'demo' });
    expect(others).toEqual([]);
    const tables = [observations, targets, regions, assignments, readTable(demoFolder, 'departments')];
    for (const row of tables.flat()) expect([row.basis, row.source]).toEqual(['demo', 'demo']);
  });

  it('mark every internal remark, so that a scan of the public edition can hunt for it', () => {
    const remarks = [...observations, ...targets, ...assignments]
      .map((row) => row.remark)
      .filter((text) => text !== '');
    expect(remarks.length).toBeGreaterThanOrEqual(5);
    for (const remark of remarks) expect(remark).toMatch(/^内部备注示例：/);
  });

  it('keep digits out of prose: numbers are data', () => {
    const departments = readTable(demoFolder, 'departments');
    const prose = [
      ...Object.values(dachangPlan.note),
      ...[...observations, ...targets].flatMap((row) => [row.note_zh, row.note_en]),
      ...departments.flatMap((row) => [row.duty_zh, row.duty_en]),
    ];
    for (const text of prose) expect(text).not.toMatch(/\d/);
  });
});

describe('weekly series', () => {
  const weekly = observations.filter((row) => row.period_end !== null && !row.place.includes('-'));

  it('cover the agreed indicators and places and nothing else', () => {
    const found = new Set(weekly.map((row) => `${row.indicator} ${row.place}`));
    const expected = [
      ...countyIndicators.map((indicator) => `${indicator} ${county}`),
      ...splitIndicators.flatMap((indicator) => [county, ...towns].map((place) => `${indicator} ${place}`)),
    ];
    expect([...found].sort()).toEqual(expected.sort());
  });

  it('have a row for each of the 196 Mondays, known the same day unless corrected', () => {
    for (const key of new Set(weekly.map((row) => `${row.indicator} ${row.place}`))) {
      const rows = weekly.filter((row) => `${row.indicator} ${row.place}` === key);
      const weeks = [...new Set(rows.map((row) => row.period_end ?? ''))];
      expect(weeks.length, key).toBe(196);
      expect([weeks[0], weeks.at(-1)], key).toEqual(['2017-02-20', lastDay]);
      // 2017-02-20 was a Monday; the rest lie whole weeks after it.
      for (const week of weeks) expect(computeDaysBetween('2017-02-20', week) % 7, `${key} ${week}`).toBe(0);
    }
    for (const row of weekly.filter((row) => row.known_from !== row.period_end)) expect(row.note_zh).not.toBe('');
  });

  it('end at the published value with the words of the source, and are exact before', () => {
    for (const indicator of [...countyIndicators, ...splitIndicators]) {
      const rows = weekly.filter((row) => row.indicator === indicator && row.place === county && row.value !== null);
      const { value, qualifier, precision } = rows.at(-1) ?? {};
      expect({ value, qualifier, precision }, indicator).toEqual(findPublished(base, county, indicator));
      for (const row of rows.slice(0, -1)) expect(row.qualifier).toBe('exact');
    }
  });

  it('never fall once corrections are applied', () => {
    for (const indicator of [...countyIndicators, ...splitIndicators]) {
      for (const place of [county, ...towns]) {
        const values = [...readWeeks(indicator, place).values()].filter((value) => value !== null);
        for (const [index, value] of values.entries()) {
          expect(value, `${indicator} ${place}, week ${index}`).toBeGreaterThanOrEqual(values[index - 1] ?? 0);
        }
      }
    }
  });

  it('add up: five towns make the county each week, before the correction and after it', () => {
    for (const indicator of splitIndicators) {
      for (const asOf of ['2019-06-23', '2021-02-16']) {
        const parts = towns.map((town) => readWeeks(indicator, town, asOf));
        for (const [week, whole] of readWeeks(indicator, county, asOf)) {
          const values = parts.map((part) => part.get(week) ?? null);
          // The county can say nothing in exactly the weeks in which a town said nothing.
          const sum = values.some((value) => value === null)
            ? null
            : values.reduce<number>((total, value) => total + (value ?? 0), 0);
          expect(whole, `${indicator} ${week}`).toBe(sum);
        }
      }
    }
  });

  it('stop building in winter', () => {
    for (const indicator of ['road-network-upgraded', 'sewer-pipes-laid', 'back-lanes-upgraded', 'eco-toilets-built']) {
      const weeks = readWeeks(indicator, county);
      for (const year of [2017, 2018, 2019]) {
        const from = [...weeks.keys()].find((week) => week >= `${year}-11-23`) ?? '';
        const to = [...weeks.keys()].findLast((week) => week <= `${year + 1}-03-08`) ?? '';
        expect(weeks.get(to), `${indicator} winter ${year}`).toBe(weeks.get(from));
      }
    }
  });

  it('find about 3.3 problems a round, more before the opening week than after, none without a round', () => {
    const rounds = [...readWeeks('scan-batches', county).values()].map((value) => value ?? 0);
    const problems = [...readWeeks('problems-resolved', county).values()].map((value) => value ?? 0);
    const opened = computeDaysBetween('2017-02-20', opening) / 7;
    expect([rounds[opened], problems[opened]]).toEqual([214, 756]);
    // 756 ÷ 214 = 3.53; (1285 − 756) ÷ (389 − 214) = 3.02; together 1285 ÷ 389 = 3.30.
    expect([rounds.at(-1), problems.at(-1)]).toEqual([389, 1285]);
    for (const [week, count] of problems.entries()) {
      if (rounds[week] === rounds[week - 1]) expect(count, `week ${week}`).toBe(problems[week - 1]);
    }
  });

  it('hold one correction: Xiadian lowered by 18, and the county with it', () => {
    const corrected = weekly.filter((row) => row.known_from !== row.period_end);
    expect(corrected.map((row) => [row.indicator, row.place, row.period_end, row.known_from])).toEqual([
      ['rural-toilets-renovated', county, '2019-06-17', opening],
      ['rural-toilets-renovated', '131028101', '2019-06-17', opening],
    ]);
    for (const [place, before, after] of [
      ['131028101', 1912, 1894],
      [county, 6412, 6394],
    ] as const) {
      expect(readWeeks('rural-toilets-renovated', place, '2019-06-23').get('2019-06-17')).toBe(before);
      expect(readWeeks('rural-toilets-renovated', place, opening).get('2019-06-17')).toBe(after);
    }
  });

  it('hold one silent month: two towns and therefore the county', () => {
    const silent = weekly.filter((row) => row.value === null);
    expect(new Set(silent.map((row) => `${row.indicator} ${row.missing}`))).toEqual(
      new Set(['registered-volunteers notReported']),
    );
    for (const place of [county, '131028102', '131028104']) {
      const weeks = silent.filter((row) => row.place === place).map((row) => row.period_end);
      expect(weeks).toEqual(['2019-06-03', '2019-06-10', '2019-06-17', opening]);
    }
    expect(silent.length).toBe(3 * 4);
  });
});

describe('villages', () => {
  it('are 26 + 30 + 20 + 15 + 14 = 105, named by ordinal', () => {
    expect(towns.map((town) => regions.filter((row) => row.parent === town).length)).toEqual([26, 30, 20, 15, 14]);
    expect(regions[0]).toMatchObject({ code: '131028100-001', level: 'village', in_register: true });
    for (const row of regions) {
      expect(row.name_zh).toMatch(/镇第\d+村（示例）$/);
      expect(row.name_en).toMatch(/^[A-Z][a-z]+ village \d+ \(demo\)$/);
    }
    const register = observations.filter((row) => row.indicator === 'villages');
    expect(register.map((row) => [row.place, row.value, row.period_end, row.known_from])).toEqual([
      ['131028103', 15, null, null],
      ['131028104', 14, null, null],
    ]);
  });

  it.each([
    ['sewage-controlled-villages', 44],
    ['showcase-villages', 30],
  ])('carry the marks of %s: %i in the county, as many in each town as it reports', (indicator, whole) => {
    const said = observations.filter((row) => row.indicator === indicator && row.place.includes('-'));
    // One word when a village was asked first, and one when its turn came.
    expect(said.length).toBe(105 + whole);
    const marks = regions.map(({ code }) => [code, [...readWeeks(indicator, code).values()].at(-1)] as const);
    expect(marks.reduce((sum, [, mark]) => sum + (mark ?? 0), 0)).toBe(whole);
    for (const town of towns) {
      const own = marks.filter(([code]) => code.startsWith(`${town}-`)).map(([, mark]) => mark);
      expect(own.reduce<number>((sum, mark) => sum + (mark ?? 0), 0)).toBe(readWeeks(indicator, town).get(lastDay));
      for (const mark of own) expect([0, 1]).toContain(mark);
    }
  });

  it('are never outnumbered by what is counted in them', () => {
    const counted = ['villages-sanitation-outsourced', 'showcase-villages', 'sewage-controlled-villages'];
    for (const [index, town] of towns.entries()) {
      for (const indicator of counted) {
        expect(readWeeks(indicator, town).get(lastDay)).toBeLessThanOrEqual([26, 30, 20, 15, 14][index] ?? 0);
      }
    }
  });
});

describe('departments', () => {
  it('are thirteen ordinals, and each series has exactly one lead', () => {
    const departments = readTable(demoFolder, 'departments');
    expect(departments.map((row) => row.id)).toEqual(
      Array.from({ length: 13 }, (_, index) => `dept-${String(index + 1).padStart(2, '0')}`),
    );
    expect(departments[0]).toMatchObject({ name_zh: '第一工作部（示例）', name_en: 'Department 1 (demo)' });
    for (const indicator of [...countyIndicators, ...splitIndicators]) {
      const leads = assignments.filter((row) => row.subject_id === indicator && row.role === 'lead');
      expect(leads.length, indicator).toBe(1);
    }
  });
});

describe('apportion', () => {
  it('gives whole parts that add up and lie within 1 of the exact share', () => {
    const weights = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.nat(1_000_000), weights, (total, given) => {
        const sum = given.reduce((whole, weight) => whole + weight, 0);
        fc.pre(sum > 0);
        const parts = apportion(total, given);
        expect(parts.reduce((whole, part) => whole + part, 0)).toBe(total);
        for (const [index, part] of parts.entries()) {
          expect(Number.isInteger(part) && part >= 0).toBe(true);
          expect(Math.abs(part - (total * (given[index] ?? 0)) / sum)).toBeLessThan(1);
        }
      }),
    );
  });

  it('refuses what cannot be parted', () => {
    expect(() => apportion(3, [0, 0])).toThrow(RangeError);
    expect(() => apportion(1.5, [1])).toThrow(RangeError);
    expect(() => apportion(3, [1, -1])).toThrow(RangeError);
    expect(apportion(0, [0, 0])).toEqual([0, 0]);
  });
});
