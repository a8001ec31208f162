import * as z from 'zod/mini';
import {
  aggregations,
  assignmentRoles,
  assignmentSubjects,
  bases,
  directions,
  eventKinds,
  mechanismKinds,
  missingReasons,
  natures,
  placeLevels,
  planShapes,
  qualifiers,
  scopes,
  sourceKinds,
} from '@/domain/vocabulary';
import {
  code,
  date,
  id,
  idList,
  number,
  oneOf,
  optionalText,
  partialDate,
  text,
  url,
  wholeNumber,
  yesNo,
} from '@/sources/cells';

/**
 * The tables of a campaign package as every edition may carry them: one schema for the CSV file, the API and the types.
 * Columns stand in the order of the file's header row. The internal columns are in `packageTables`, which nothing that
 * the public loads may import.
 */
const namedColumns = {
  title_zh: text,
  title_en: text,
  summary_zh: text,
  summary_en: text,
  date: z.nullable(partialDate),
  known_from: z.nullable(date),
  open_list: yesNo,
  basis: oneOf(bases),
  source: id,
  paragraph: z.nullable(wholeNumber),
};

export const publicRowSchemas = {
  sources: z.strictObject({
    id,
    kind: oneOf(sourceKinds),
    title_zh: text,
    title_en: text,
    publisher_zh: text,
    publisher_en: text,
    published: z.nullable(date),
    url: z.nullable(url),
    note_zh: optionalText,
    note_en: optionalText,
    basis: oneOf(bases),
  }),
  categories: z.strictObject({ id, title_zh: text, title_en: text, summary_zh: text, summary_en: text }),
  indicators: z.strictObject({
    id,
    category: id,
    title_zh: text,
    title_en: text,
    definition_zh: text,
    definition_en: text,
    unit_zh: text,
    unit_en: text,
    decimals: wholeNumber,
    scope: oneOf(scopes),
    nature: oneOf(natures),
    direction: oneOf(directions),
    aggregation: oneOf(aggregations),
    denominator: z.nullable(id),
    denominator_note_zh: optionalText,
    denominator_note_en: optionalText,
    caution_zh: optionalText,
    caution_en: optionalText,
    related: idList,
  }),
  regions: z.strictObject({
    code,
    parent: z.nullable(code),
    level: oneOf(placeLevels),
    name_zh: text,
    name_en: text,
    in_register: yesNo,
    tile_row: z.nullable(wholeNumber),
    tile_column: z.nullable(wholeNumber),
    note_zh: optionalText,
    note_en: optionalText,
    basis: oneOf(bases),
    source: id,
  }),
  departments: z.strictObject({
    id,
    name_zh: text,
    name_en: text,
    duty_zh: text,
    duty_en: text,
    basis: oneOf(bases),
    source: id,
  }),
  assignments: z.strictObject({
    subject: oneOf(assignmentSubjects),
    subject_id: id,
    department: id,
    role: oneOf(assignmentRoles),
    basis: oneOf(bases),
    source: id,
  }),
  events: z.strictObject({ id, category: id, kind: oneOf(eventKinds), ...namedColumns }),
  mechanisms: z.strictObject({ id, category: id, kind: oneOf(mechanismKinds), ...namedColumns }),
  observations: z.strictObject({
    indicator: id,
    place: code,
    period_end: z.nullable(partialDate),
    known_from: z.nullable(date),
    value: z.nullable(number),
    missing: z.nullable(oneOf(missingReasons)),
    qualifier: z.nullable(oneOf(qualifiers)),
    precision: z.nullable(number),
    basis: oneOf(bases),
    source: id,
    paragraph: z.nullable(wholeNumber),
    note_zh: optionalText,
    note_en: optionalText,
  }),
  targets: z.strictObject({
    indicator: id,
    place: code,
    leg: wholeNumber,
    start: date,
    baseline: number,
    due: date,
    target: number,
    shape: oneOf(planShapes),
    known_from: date,
    basis: oneOf(bases),
    source: id,
    paragraph: z.nullable(wholeNumber),
    note_zh: optionalText,
    note_en: optionalText,
  }),
} as const;

export type TableName = keyof typeof publicRowSchemas;
/** A row without its internal columns: what every edition may carry. */
export type PublicRow<Name extends TableName> = z.infer<(typeof publicRowSchemas)[Name]>;
export type PublicTables = { readonly [Name in TableName]: readonly PublicRow<Name>[] };

/** The columns of class `public` of a table, in file order. */
export function publicColumnsOf(table: TableName): string[] {
  return Object.keys(publicRowSchemas[table].def.shape);
}
