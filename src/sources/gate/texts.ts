import type * as z from 'zod/mini';
import type { Fault } from '@/domain/problem';
import { describeCell } from '@/sources/cells';
import { allRows, type Draft } from '@/sources/gate/draft';
import { cellOf, type Finding, type JsonDocument, type JsonPath, refuseJson, refuseRow } from '@/sources/gate/located';
import { columnsOf, rowSchemas, type TableName, tableNames } from '@/sources/packageTables';

/** A text of the package, and how to refuse it where it stands. */
export interface TextSpot {
  readonly text: string;
  /** `sentence`: prose that names numbers by reference; `words`: a name, a unit, a remark; `token`: an id, an address. */
  readonly kind: 'sentence' | 'words' | 'token';
  readonly isOverlay: boolean;
  refuse(fault: Fault): Finding;
}

const sentenceColumns = /^(definition|denominator_note|caution|summary|note)_(zh|en)$/;

interface TextColumn {
  readonly name: string;
  readonly kind: TextSpot['kind'];
}

const textColumnsByTable = new Map<TableName, readonly TextColumn[]>(
  tableNames.map((table) => [table, findTextColumns(table)]),
);

function findTextColumns(table: TableName): TextColumn[] {
  const shape: Readonly<Record<string, z.core.$ZodType>> = rowSchemas[table].def.shape;
  return columnsOf(table).flatMap((name) => {
    const schema = shape[name];
    const cell = schema === undefined ? null : describeCell(schema).kind;
    if (cell === 'text' || cell === 'optionalText') {
      return { name, kind: sentenceColumns.test(name) ? ('sentence' as const) : ('words' as const) };
    }
    return cell === 'id' || cell === 'idList' || cell === 'url' ? { name, kind: 'token' as const } : [];
  });
}

/** Every text of the package: the cells of the tables, then the strings of the JSON files. */
export function* textsOf(draft: Draft): Generator<TextSpot> {
  for (const located of allRows(draft.tables)) {
    for (const { name, kind } of textColumnsByTable.get(located.table) ?? []) {
      const cell = cellOf(located, name);
      const text = Array.isArray(cell) ? cell.join(' ') : cell;
      if (typeof text !== 'string' || text === '') continue;
      yield { text, kind, isOverlay: located.isOverlay, refuse: (fault) => refuseRow(located, name, fault) };
    }
  }
  if (draft.campaign !== null) yield* textsOfJson(draft.campaign, false);
  if (draft.demo !== null) yield* textsOfJson(draft.demo, true);
  for (const deck of draft.decks) yield* textsOfJson(deck, false);
}

// What is said on a slide is prose through and through.
const sentenceKeys = new Set(['unknowns', 'conductSummary', 'note', 'slides']);

function* textsOfJson(document: JsonDocument<unknown>, isOverlay: boolean): Generator<TextSpot> {
  for (const { path, text } of stringsIn(document.value, [])) {
    const isBilingual = path.at(-1) === 'zh-CN' || path.at(-1) === 'en';
    const isSentence = isBilingual && sentenceKeys.has(String(path[0]));
    const kind = isSentence ? 'sentence' : isBilingual ? 'words' : 'token';
    yield { text, kind, isOverlay, refuse: (fault) => refuseJson(document, path, fault) };
  }
}

function* stringsIn(value: unknown, path: JsonPath): Generator<{ path: JsonPath; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  if (typeof value !== 'object' || value === null) return;
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const step of steps) yield* stringsIn((value as Record<string | number, unknown>)[step], [...path, step]);
}

/** No control characters, no characters that turn or hide text; the found one as `U+202E`. */
export function* checkCharacters(draft: Draft): Generator<Finding> {
  for (const spot of textsOf(draft)) {
    const found = findBadCharacter(spot.text);
    if (found !== null) yield spot.refuse({ code: 'controlCharacter', found });
    else if (spot.text !== spot.text.trim()) yield spot.refuse({ code: 'edgeSpace', found: spot.text });
  }
}

// Cc, Cs and Cf: control, halves of a pair, and invisible formatting such as direction overrides and zero-width spaces.
const badCharacter = /[\p{Cc}\p{Cs}\p{Cf}\u2028\u2029\uFFFD]/u;

function findBadCharacter(text: string): string | null {
  const codePoint = badCharacter.exec(text)?.[0].codePointAt(0);
  return codePoint === undefined ? null : `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

// A tag, a comment, an entity, or an address that carries or runs something.
const markup = /<[a-z!/?][^>]*>?|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);|(?:javascript|vbscript)\s*:|data:\s*[a-z]+\/[a-z]/iu;

/** Texts are words, not markup. */
export function* checkMarkup(draft: Draft): Generator<Finding> {
  for (const spot of textsOf(draft)) {
    const found = markup.exec(spot.text)?.[0];
    if (found !== undefined) yield spot.refuse({ code: 'markup', found });
  }
}

/** A remark for readers stands in both languages or in none. */
export function* checkBothLanguages(draft: Draft): Generator<Finding> {
  for (const located of allRows(draft.tables)) {
    for (const { name } of textColumnsByTable.get(located.table) ?? []) {
      if (!name.endsWith('_zh')) continue;
      const other = name.replace(/_zh$/, '_en');
      const [zh, en] = [cellOf(located, name), cellOf(located, other)];
      if (zh === '' && en !== '') yield refuseRow(located, name, { code: 'oneLanguage', expected: name });
      if (en === '' && zh !== '') yield refuseRow(located, other, { code: 'oneLanguage', expected: other });
    }
  }
}
