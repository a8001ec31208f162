import * as z from 'zod/mini';
import type { CellKind } from '@/domain/problem';

// Without this zod probes `eval` once, and a strict content security policy reports it.
z.config({ jitless: true });

const kindBySchema = new Map<z.core.$ZodType, CellKind>();

function cell<S extends z.core.$ZodType>(kind: CellKind, schema: S): S {
  kindBySchema.set(schema, kind);
  return schema;
}

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const partialDatePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** `old-communities-renovated`: lower-case words and digits joined by hyphens. */
export const id = cell('id', z.string().check(z.regex(idPattern), z.maxLength(80)));
/** `130000` or `130000100-001`: the code of a place. */
export const code = cell('code', z.string().check(z.regex(/^\d{6,12}(-\d{3})?$/)));
export const text = cell('text', z.string().check(z.minLength(1), z.maxLength(600)));
export const optionalText = cell('optionalText', z.string().check(z.maxLength(600)));
export const number = cell('number', z.number().check(z.refine((value) => Math.abs(value) < 1e15)));
export const wholeNumber = cell('wholeNumber', z.int().check(z.gte(0)));
export const date = cell('date', z.string().check(z.regex(datePattern), z.refine(isCalendarDate)));
export const partialDate = cell('partialDate', z.string().check(z.regex(partialDatePattern), z.refine(isCalendarDate)));
export const yesNo = cell('yesNo', z.boolean());
export const idList = cell('idList', z.array(z.string().check(z.regex(idPattern))));
export const url = cell('url', z.string().check(z.regex(/^https?:\/\/[^\s"<>]+$/)));

/** A cell that holds one word of a closed vocabulary. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return cell('oneOf', z.enum(words));
}

/** True for `2020`, `2020-09` and `2020-11-20`; false for `2020-02-30`. */
function isCalendarDate(value: string): boolean {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** What the schema of a column expects, and the closed list of words when it is one; empty cells allowed when `optional`. */
export function describeCell(schema: z.core.$ZodType): { kind: CellKind; words: readonly string[]; optional: boolean } {
  const def = schema._zod.def;
  if (def.type === 'nullable') {
    const inner = (def as z.core.$ZodNullableDef).innerType;
    return { ...describeCell(inner), optional: true };
  }
  const kind = kindBySchema.get(schema);
  if (kind === undefined) throw new Error('a column must be built from the cells of this file');
  const words = def.type === 'enum' ? Object.values((def as z.core.$ZodEnumDef).entries).map(String) : [];
  return { kind, words, optional: kind === 'optionalText' || kind === 'idList' };
}

/**
 * Turns the text of a CSV cell into what its schema takes: `""` → null where allowed, `"62"` → 62, `"yes"` → true,
 * `"a b"` → ["a", "b"]. Text that cannot be turned is handed on as it is, for the schema to refuse.
 */
export function readCell(schema: z.core.$ZodType, raw: string): unknown {
  const { kind, optional } = describeCell(schema);
  if (kind === 'idList') return raw === '' ? [] : raw.split(' ');
  if (raw === '' && optional && kind !== 'optionalText') return null;
  if (kind === 'number' || kind === 'wholeNumber') return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(raw) ? Number(raw) : raw;
  if (kind === 'yesNo') return raw === 'yes' ? true : raw === 'no' ? false : raw;
  return raw;
}
