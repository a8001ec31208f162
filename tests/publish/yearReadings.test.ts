import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickObservation } from '@/domain/reading';
import { publishApi } from '@/publish/apiFiles';
import { loadPackage } from '@/publish/loadPackage';
import { listYears, pickYear } from '@/publish/yearReadings';
import { parseCatalogue, parseManifest, parseYear } from '@/sources/api';
import { assembleObservation } from '@/sources/assemble';
import type { Row } from '@/sources/packageTables';
import { anyDay } from '../figures/anyDay';

type ObservationRow = Row<'observations'>;

const checked = loadPackage(join(import.meta.dirname, '../../data/dachang'));
const template = checked.tables.observations[0] as ObservationRow;

/** What stands by the rule among some rows, as the reader would see it. */
function tell(rows: readonly ObservationRow[], day: string) {
  const picked = pickObservation(rows.map(assembleObservation), day);
  return picked === null ? null : [picked.basis, picked.periodEnd, picked.knownFrom, picked.reading];
}

describe('the years of a campaign', () => {
  it.each<[string, string, string, string[]]>([
    ['several', '2017-02-19', '2021-02-16', ['2017', '2018', '2019', '2020', '2021']],
    ['one', '2019-01-01', '2019-12-31', ['2019']],
    ['two days in two years', '2019-12-31', '2020-01-01', ['2019', '2020']],
    ['none', '2021-01-01', '2020-12-31', []],
  ])('%s', (_, start, asOf, years) => {
    expect(listYears(start, asOf)).toEqual(years);
  });
});

describe('the rows of a year', () => {
  it('tell of any day of it what all rows tell, whatever the rows are', () => {
    const row = fc
      .record({
        month: fc.integer({ min: 1, max: 36 }),
        late: fc.integer({ min: 0, max: 3 }),
        basis: fc.constantFrom('published', 'reported', 'demo'),
        value: fc.option(fc.integer({ min: 0, max: 9 })),
        isRegister: fc.boolean(),
      })
      .map(({ month, late, basis, value, isRegister }): ObservationRow => {
        const date = (index: number) => new Date(Date.UTC(2018, index, 0)).toISOString().slice(0, 10);
        return {
          ...template,
          period_end: late === 3 ? null : date(month),
          known_from: isRegister && late === 3 ? null : date(month + late),
          basis: basis as ObservationRow['basis'],
          value,
          missing: value === null ? 'notReported' : null,
          qualifier: value === null ? null : 'exact',
          precision: null,
        };
      });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), anyDay('2018-01-01', '2020-12-31'), (rows, day) => {
        expect(tell(pickYear(rows, day.slice(0, 4), '2020-12-31'), day)).toEqual(tell(rows, day));
      }),
      { numRuns: 3000 },
    );
  });

  const api = publishApi(checked, { edition: 'public', withDemo: true });
  const read = (name: string) => {
    const manifest = parseManifest(JSON.parse(api.files.get('manifest.json') ?? 'null'));
    return JSON.parse(api.files.get(manifest.files[name]?.path ?? '') ?? 'null');
  };

  it('tell of the real campaign, beside its catalogue, what the whole package tells', () => {
    const villages = new Set(checked.tables.regions.filter(({ level }) => level === 'village').map(({ code }) => code));
    const all = checked.tables.observations.filter(({ place }) => !villages.has(place)).map(assembleObservation);
    const { campaign } = parseCatalogue(read('catalogue'));
    const keyOf = ({ indicator, place }: { indicator: string; place: string }) => `${indicator} ${place}`;
    const group = (list: typeof all) => {
      const groups = new Map<string, typeof all>();
      for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
      return groups;
    };
    const whole = group(all);
    fc.assert(
      fc.property(anyDay('2017-02-19', '2021-02-16'), fc.boolean(), (day, withDemo) => {
        const year = parseYear(read(`years/${day.slice(0, 4)}`)).observations;
        const held = group([...campaign.observations, ...year]);
        const shown = (list: typeof all = []) => list.filter(({ basis }) => withDemo || basis !== 'demo');
        for (const [key, list] of whole) {
          expect(pickObservation(shown(held.get(key)), day), `${key} ${day}`).toEqual(
            pickObservation(shown(list), day),
          );
          // What nobody ever said and what was said later are two reasons.
          expect(shown(held.get(key)).length > 0, key).toBe(shown(list).length > 0);
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
