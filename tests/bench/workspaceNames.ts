import { addDays } from '@mocks/demo/weeks';
import type { IsoDate } from '@/domain/campaign';
import type { Row } from '@/sources/packageTables';

/** The invented county that is measured with. */
export const benchCounty = '999001';
/** The first day of report. */
export const firstWeek: IsoDate = '2017-02-20';

/** An observation of which nothing is said yet. */
export function observation(indicator: string, code: string): Omit<Row<'observations'>, 'basis' | 'source'> {
  return {
    indicator,
    place: code,
    period_end: null,
    known_from: null,
    value: null,
    missing: null,
    qualifier: null,
    precision: null,
    paragraph: null,
    note_zh: '',
    note_en: '',
    reporter: null,
    remark: '',
  };
}

/** A place of the invented county. */
export function place(
  code: string,
  parent: string | null,
  level: 'county' | 'town' | 'village',
  zh: string,
  en: string,
) {
  return {
    code,
    parent,
    level,
    name_zh: zh,
    name_en: en,
    in_register: level !== 'county',
    tile_row: null,
    tile_column: null,
    note_zh: '',
    note_en: '',
    basis: 'published',
    source: 'report',
  };
}

/** The codes of so many towns. */
export function townCodes(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${benchCounty}${100 + index}`);
}

/** The day of report of a week, from 0. */
export function weekOf(week: number): IsoDate {
  return addDays(firstWeek, week * 7);
}

/** The id of an indicator, from 0. */
export function idOf(index: number): string {
  return `works-${spell(index).toLowerCase()}`;
}

/** The id of an indicator villages answer, from 0. */
export function villageIdOf(index: number): string {
  return `villages-${spell(index).toLowerCase()}`;
}

/** 0 → `A`, 26 → `BA`: sentences may hold no number, so things are told apart by letters. */
export function spell(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${spell(Math.floor(index / 26))}${last}`;
}

/** 0 → `甲`, 10 → `乙甲`. */
export function numeral(index: number): string {
  const last = '甲乙丙丁戊己庚辛壬癸'[index % 10] ?? '';
  return index < 10 ? last : `${numeral(Math.floor(index / 10))}${last}`;
}
