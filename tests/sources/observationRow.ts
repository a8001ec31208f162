import * as fc from 'fast-check';
import { bases, missingReasons, qualifiers } from '@/domain/vocabulary';
import type { Row } from '@/sources/packageTables';
import type { PublicRow } from '@/sources/tables';
import type { WireTable } from '@/sources/wireTable';

/** A row of observations with all its columns, the internal ones too. */
export const fullRow: Row<'observations'> = {
  indicator: 'public-toilets',
  place: '131028100',
  period_end: '2020-09',
  known_from: '2021-02-16',
  value: 150000,
  missing: null,
  qualifier: 'nearly',
  precision: null,
  basis: 'published',
  source: 'article',
  paragraph: 11,
  note_zh: '',
  note_en: '',
  reporter: 'dept-01',
  remark: '只给内部看',
};

export const anyRow: fc.Arbitrary<Row<'observations'>> = fc.record({
  indicator: fc.constantFrom('roads', 'public-toilets'),
  place: fc.constantFrom('131028', '131028100', '131028100-001'),
  period_end: fc.constantFrom(null, '2020', '2020-09', '2020-11-20'),
  known_from: fc.constantFrom(null, '2021-02-16'),
  value: fc.oneof(
    fc.constant(null),
    // −0 has no place in JSON, and none in a spreadsheet either.
    fc.double({ min: -1e14, max: 1e14, noNaN: true }).map((value) => value + 0),
  ),
  missing: fc.constantFrom(null, ...missingReasons),
  qualifier: fc.constantFrom(null, ...qualifiers),
  precision: fc.constantFrom(null, 1000),
  basis: fc.constantFrom(...bases),
  source: fc.constant('article'),
  paragraph: fc.option(fc.nat()),
  note_zh: fc.string({ maxLength: 20 }),
  note_en: fc.string({ maxLength: 20 }),
  reporter: fc.constantFrom(null, 'dept-01'),
  remark: fc.string({ maxLength: 20 }),
});

/** What every edition may carry of a row. */
export function hideInternal({ reporter, remark, ...open }: Row<'observations'>): PublicRow<'observations'> {
  return open;
}

/** As a server would hand it over. */
export function overTheWire(wire: WireTable): WireTable {
  return JSON.parse(JSON.stringify(wire));
}
