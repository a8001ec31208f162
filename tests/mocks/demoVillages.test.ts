import { readBasePackage, readTable } from '@mocks/demo/base';
import { dachangPlan } from '@mocks/demo/dachang';
import { buildOverlay } from '@mocks/demo/overlay';
import type { Correction, DemoPlan, Silence } from '@mocks/demo/plan';
import { addDays, listWeeks } from '@mocks/demo/weeks';
import { describe, expect, it } from 'vitest';
import type { Row } from '@/sources/packageTables';

type ObservationRow = Row<'observations'>;

const base = readBasePackage('data/dachang');
const { weeks: span, towns, villages: villagePlan } = dachangPlan;
const weeks = listWeeks(span.first, span.last);
const regions = readTable('data/dachang/demo', 'regions');
const filed = readTable('data/dachang/demo', 'observations');
const counts = { 'sewage-controlled-villages': 44, 'showcase-villages': 30 };

function groupByPlace(rows: readonly ObservationRow[], indicator: string): Map<string, ObservationRow[]> {
  const rowsByPlace = new Map<string, ObservationRow[]>();
  for (const row of rows) {
    if (row.indicator === indicator && row.period_end !== null)
      rowsByPlace.set(row.place, [...(rowsByPlace.get(row.place) ?? []), row]);
  }
  return rowsByPlace;
}

/** What a place says on a day: of the words known by then the one on the latest week, and of these the latest known. */
function readOn(rows: readonly ObservationRow[] = [], day: string): number | null {
  const age = (row: ObservationRow) => `${row.period_end} ${row.known_from}`;
  const known = rows.filter((row) => (row.known_from ?? '') <= day);
  return known.toSorted((a, b) => (age(a) < age(b) ? -1 : 1)).at(-1)?.value ?? null;
}

/** Each day on which a town has a count: what it says, and what its villages add up to. */
function compareSums(rows: readonly ObservationRow[], days: readonly string[]) {
  return villagePlan.marks.flatMap((indicator) => {
    const rowsByPlace = groupByPlace(rows, indicator);
    return towns.flatMap((town) => {
      const own = regions.filter(({ parent }) => parent === town).map(({ code }) => rowsByPlace.get(code) ?? []);
      return days.flatMap((day) => {
        const whole = readOn(rowsByPlace.get(town), day);
        const sum = own.reduce((total, village) => total + (readOn(village, day) ?? 0), 0);
        return whole === null ? [] : [{ at: `${indicator} ${town} ${day}`, whole, sum }];
      });
    });
  });
}

const differing = (rows: readonly ObservationRow[], days: readonly string[]) =>
  compareSums(rows, days).filter(({ whole, sum }) => whole !== sum);

describe('the villages of the demo', () => {
  it('add up to their town on each of the 196 Mondays', () => {
    expect(weeks.length).toBe(196);
    expect(compareSums(filed, weeks).length).toBe(2 * 5 * 196);
    expect(differing(filed, weeks)).toEqual([]);
  });

  it('say no when they are asked first, and yes at most once', () => {
    for (const [indicator, count] of Object.entries(counts)) {
      const rowsByPlace = groupByPlace(filed, indicator);
      const said = regions.map(({ code }) => rowsByPlace.get(code) ?? []);
      expect(said.length).toBe(105);
      for (const [first, ...later] of said) {
        expect([first?.value, first?.period_end]).toEqual([0, '2017-02-20']);
        expect(later.length, first?.place).toBeLessThanOrEqual(1);
        for (const row of later) {
          expect(row.value).toBe(1);
          expect(weeks.slice(1)).toContain(row.period_end);
        }
        for (const row of [first, ...later]) expect(row?.known_from).toBe(row?.period_end);
      }
      expect(said.flatMap(([, ...later]) => later).length).toBe(count);
    }
  });

  it('turn in the order of no list: the first villages are not the first in code', () => {
    const rowsByPlace = groupByPlace(filed, 'showcase-villages');
    const turned = [...rowsByPlace].flatMap(([place, rows]) =>
      place.startsWith('131028100-') && rows.length > 1 ? [{ place, week: rows[1]?.period_end ?? '' }] : [],
    );
    const inTime = turned.toSorted((a, b) => (a.week < b.week ? -1 : 1)).map(({ place }) => place);
    expect(inTime.length).toBe(10);
    expect(inTime).not.toEqual(inTime.toSorted());
  });
});

describe('the villages of any plan', () => {
  const build = (changes: Partial<DemoPlan>) => buildOverlay({ ...dachangPlan, ...changes }, base).tables;
  const indicator = 'showcase-villages';
  const town = '131028100';
  const note = { 'zh-CN': '重复登记。', en: 'Registered twice.' };
  const correct = (week: string, excess: number, after: number): Correction => {
    return { indicator, place: town, week, excess, knownFrom: addDays(week, after), note, remark: '' };
  };
  const silence = (first: string, last: string): Silence => ({ indicator, places: [town], first, last, remark: '' });
  const days = weeks.flatMap((week) => [week, addDays(week, 3)]);

  it('are the same each time, and others by another seed', () => {
    const again = build({}).observations;
    expect(build({}).observations).toEqual(again);
    const other = build({ seed: dachangPlan.seed + 1 }).observations ?? [];
    expect(differing(other, weeks)).toEqual([]);
    const marked = (rows: readonly ObservationRow[] = []) =>
      rows.filter((row) => row.place.includes('-') && row.value === 1).map((row) => row.place);
    expect(marked(other)).not.toEqual(marked(again));
    expect(marked(other).length).toBe(marked(again).length);
  });

  const corrections: [string, Correction[]][] = [
    ['a week later', [correct('2018-06-04', 3, 7)]],
    ['weeks later', [correct('2018-06-04', 3, 24)]],
    ['two weeks running', [correct('2018-06-04', 3, 21), correct('2018-06-11', 2, 21)]],
    ['in the first week', [correct('2017-02-20', 2, 7)]],
    ['in the last week', [correct('2020-11-16', 1, 7)]],
    ['while villages turn', [correct('2019-05-13', 4, 7), correct('2019-05-27', 4, 10)]],
  ];
  it.each(corrections)('follow a correction of their town: %s', (_, given) => {
    const { observations = [] } = build({ corrections: given });
    expect(differing(observations, [...days, '2021-02-16'])).toEqual([]);
    const own = observations.filter((row) => row.place.startsWith(`${town}-`) && row.known_from !== row.period_end);
    expect(own.length).toBe(given.reduce((sum, { excess }) => sum + excess, 0));
    for (const row of own) {
      expect([row.value, row.note_zh, row.note_en, row.basis]).toEqual([0, '重复登记。', 'Registered twice.', 'demo']);
      expect(given.map(({ week, knownFrom }) => `${week} ${knownFrom}`)).toContain(
        `${row.period_end} ${row.known_from}`,
      );
    }
  });

  it.each([
    ['the first weeks', silence('2017-02-20', '2017-03-06')],
    ['the busiest weeks', silence('2019-05-06', '2019-06-24')],
  ])('are silent while their town is: %s', (_, given) => {
    const { observations = [] } = build({ silences: [given] });
    expect(differing(observations, days)).toEqual([]);
    const { length } = compareSums(observations, weeks);
    expect(length).toBeLessThan(2 * 5 * 196);
    const rows = observations.filter((row) => row.indicator === indicator && row.place.startsWith(`${town}-`));
    const inSilence = rows.filter(({ period_end: week }) => given.first <= (week ?? '') && (week ?? '') <= given.last);
    expect(inSilence).toEqual([]);
  });

  it('are refused where a town counts more than it has', () => {
    expect(() => build({ corrections: [correct('2020-11-16', 17, 7)] })).toThrow(/27 of 26 villages/);
    expect(() => build({ corrections: [correct('2020-11-16', 16, 7)] })).not.toThrow();
  });
});
