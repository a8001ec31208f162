import { type DocumentNode, evaluate, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import * as z from 'zod/mini';
import type { Problem, ShapeFault } from '@/domain/problem';
import { bilingualText, schemaVersion } from '@/sources/campaignFile';
import { describeCell, number, wholeNumber } from '@/sources/cells';
import { formatPath, type JsonDocument, type JsonPath } from '@/sources/gate/located';
import { decodeUtf8 } from '@/sources/gate/utf8';

export type JsonFile<Value> =
  | { readonly document: JsonDocument<Value>; readonly problems: readonly [] }
  | { readonly document: null; readonly problems: readonly Problem[] };

/**
 * Reads a JSON file through its schema. Equal keys in one object are refused (the built-in parser silently keeps the
 * last), and so is `__proto__`. When the file is of another version of the format, that alone is said.
 */
export function readJsonFile<Value>(file: string, bytes: Uint8Array, schema: z.core.$ZodType<Value>): JsonFile<Value> {
  const refuse = (row: number | null, column: string | null, fault: ShapeFault): JsonFile<Value> => ({
    document: null,
    problems: [{ file, row, column, fault }],
  });
  const decoded = decodeUtf8(bytes);
  if ('badByte' in decoded) return refuse(decoded.row, null, { code: 'notUtf8', byte: decoded.badByte });
  if (decoded.text.trim() === '') return refuse(null, null, { code: 'emptyFile' });
  const parsed = parseJson(decoded.text);
  if ('found' in parsed) return refuse(parsed.row, null, { code: 'notJson', found: parsed.found });
  const keyProblems = [...checkKeys(file, parsed.tree.body, [])];
  if (keyProblems.length > 0) return { document: null, problems: keyProblems };

  const raw: unknown = evaluate(parsed.tree);
  const lineAt = (path: JsonPath) => findLine(parsed.tree.body, path);
  const version = readVersion(raw);
  if (version !== null && version !== schemaVersion) {
    const fault = { code: 'schemaVersion', found: String(version), expected: schemaVersion } as const;
    return refuse(lineAt(['schemaVersion']), 'schemaVersion', fault);
  }
  const result = z.safeParse(schema, raw);
  if (result.success) return { document: { file, value: result.data, lineAt }, problems: [] };
  const problems = result.error.issues.flatMap((issue) => [...describeIssue(issue, raw, schema)]);
  return {
    document: null,
    problems: keepFirstOfEachPath(problems).map(({ path, fault }) => ({
      file,
      row: lineAt(path),
      column: formatPath(path),
      fault,
    })),
  };
}

function parseJson(text: string): { readonly tree: DocumentNode } | { readonly row: number; readonly found: string } {
  try {
    return { tree: parse(text) };
  } catch (error) {
    // Absurdly deep nesting ends the parser's stack: no position, still no JSON of ours.
    const { line, offset } = error as { line?: number; offset?: number };
    const [found = ''] = text.slice(offset ?? 0, (offset ?? 0) + 40).split('\n');
    return { row: line ?? 1, found: found.trim() };
  }
}

function* checkKeys(file: string, node: ValueNode, path: JsonPath): Generator<Problem> {
  if (node.type === 'Array') {
    for (const [index, element] of node.elements.entries()) yield* checkKeys(file, element.value, [...path, index]);
  }
  if (node.type !== 'Object') return;
  const seen = new Set<string>();
  for (const member of node.members) {
    const key = keyOf(member);
    const at = { file, row: member.loc.start.line, column: formatPath([...path, key]) };
    if (seen.has(key)) yield { ...at, fault: { code: 'duplicateKey', found: key } };
    if (key === '__proto__') yield { ...at, fault: { code: 'unknownKey', found: key } };
    seen.add(key);
    yield* checkKeys(file, member.value, [...path, key]);
  }
}

function keyOf(member: MemberNode): string {
  return member.name.type === 'String' ? member.name.value : member.name.name;
}

/** Line of the part at a path; for a part that is not there, the line of what should hold it. */
function findLine(root: ValueNode, path: JsonPath): number {
  let node = root;
  let line = root.loc.start.line;
  for (const step of path) {
    if (node.type === 'Object') {
      const member = node.members.find((candidate) => keyOf(candidate) === step);
      if (member === undefined) return line;
      line = member.loc.start.line;
      node = member.value;
    } else if (node.type === 'Array' && typeof step === 'number') {
      const element = node.elements[step];
      if (element === undefined) return line;
      line = element.value.loc.start.line;
      node = element.value;
    } else {
      return line;
    }
  }
  return line;
}

function readVersion(raw: unknown): number | null {
  if (typeof raw !== 'object' || raw === null || !('schemaVersion' in raw)) return null;
  return typeof raw.schemaVersion === 'number' ? raw.schemaVersion : null;
}

interface PathFault {
  readonly path: JsonPath;
  readonly fault: ShapeFault;
}

function* describeIssue(issue: z.core.$ZodIssue, raw: unknown, schema: z.core.$ZodType): Generator<PathFault> {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) yield { path: [...path, key], fault: { code: 'unknownKey', found: key } };
    return;
  }
  const found = valueAt(raw, path);
  if (found === undefined) yield { path, fault: { code: 'missingKey' } };
  else yield { path, fault: { code: 'cell', found: JSON.stringify(found), ...expectationAt(schema, path) } };
}

function valueAt(raw: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    return (value as Record<string | number, unknown>)[step];
  }, raw);
}

type Expectation = Pick<Extract<ShapeFault, { code: 'cell' }>, 'kind' | 'words'>;

/** What the schema expects at a path, in the words that cells of a table use too. */
function expectationAt(schema: z.core.$ZodType, path: JsonPath): Expectation {
  const current = unwrap(schema);
  const { def } = current._zod as { def: z.core.$ZodTypeDef };
  const [step, ...rest] = path;
  if (step !== undefined && def.type === 'object') {
    const next = (def as z.core.$ZodObjectDef).shape[String(step)];
    if (next !== undefined) return expectationAt(next, rest);
  }
  if (step !== undefined && def.type === 'array') return expectationAt((def as z.core.$ZodArrayDef).element, rest);
  if (step !== undefined && def.type === 'record') return expectationAt((def as z.core.$ZodRecordDef).valueType, rest);
  if (current === bilingualText) return { kind: 'bilingualText', words: [] };
  if (def.type === 'record') return { kind: 'object', words: [] };
  if (def.type === 'object' || def.type === 'array') return { kind: def.type, words: [] };
  if (current === number) return describeCell(number);
  if (def.type === 'number' || def.type === 'literal') return describeCell(wholeNumber);
  return describeCell(current);
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod;
  if (def.type !== 'nullable' && def.type !== 'optional') return schema;
  return unwrap((def as z.core.$ZodNullableDef | z.core.$ZodOptionalDef).innerType);
}

function keepFirstOfEachPath(faults: readonly PathFault[]): PathFault[] {
  const byPath = new Map<string, PathFault>();
  for (const fault of faults) {
    const key = formatPath(fault.path) ?? '';
    if (!byPath.has(key)) byPath.set(key, fault);
  }
  return [...byPath.values()];
}
