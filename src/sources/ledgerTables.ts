import * as z from 'zod/mini';
import { problemStates } from '@/domain/ledger/history';
import { bases, dutyKinds, sessions, severities, spotKinds } from '@/domain/vocabulary';
import { code, date, id, idList, oneOf, optionalText, text, wholeNumber } from '@/sources/cells';

const cited = { basis: oneOf(bases), source: id };

/**
 * The tables of the ledger of problems as every edition may carry them: the public reads counts by day, town and kind.
 * Where exactly a problem stands, who owes it and what shows it are internal and in `internalLedgerColumns`. Apart from the
 * other tables, so that pages without the ledger load none of it.
 */
export const ledgerRowSchemas = {
  problemKinds: z.strictObject({ id, category: id, title_zh: text, title_en: text, ...cited }),
  dutyItems: z.strictObject({
    id,
    title_zh: text,
    title_en: text,
    note_zh: optionalText,
    note_en: optionalText,
    ...cited,
    paragraph: z.nullable(wholeNumber),
  }),
  rounds: z.strictObject({
    id,
    date,
    session: oneOf(sessions),
    place: code,
    found: z.nullable(wholeNumber),
    ...cited,
  }),
  duties: z.strictObject({ id, kind: oneOf(dutyKinds), place: code, items: idList, ...cited }),
  problems: z.strictObject({
    id,
    round: z.nullable(id),
    place: code,
    spot_kind: oneOf(spotKinds),
    kind: id,
    severity: oneOf(severities),
    ...cited,
  }),
  moves: z.strictObject({
    problem: id,
    step: wholeNumber,
    state: oneOf(problemStates),
    on: date,
    deadline: z.nullable(date),
    ...cited,
  }),
} as const;

/** The internal columns, behind the public ones; names no public column has, so that a scan for them is sure. */
export const internalLedgerColumns = {
  problemKinds: {},
  dutyItems: {},
  rounds: { remark: optionalText },
  duties: { spot_zh: optionalText, spot_en: optionalText, owner_department: z.nullable(id), remark: optionalText },
  problems: {
    spot_zh: optionalText,
    spot_en: optionalText,
    owner_department: z.nullable(id),
    owner_duty: z.nullable(id),
    remark: optionalText,
  },
  moves: { evidence_ref: optionalText, remark: optionalText },
} as const;
