import type * as z from 'zod/mini';
import type { Problem, ReadCounts } from '@/domain/problem';
import { type CampaignFile, campaignFile, type DemoFile, demoFile } from '@/sources/campaignFile';
import { type DeckFile, deckFile } from '@/sources/deckFile';
import { checkSetAside } from '@/sources/gate/cascade';
import { buildDraft, type Draft, type DraftParts } from '@/sources/gate/draft';
import { type JsonFile, readJsonFile } from '@/sources/gate/jsonFile';
import type { Finding, JsonDocument, Located, LocatedTables } from '@/sources/gate/located';
import {
  campaignFileName,
  checkFiles,
  isDeck,
  isOverlayTable,
  knownFileNames,
  overlayFolder,
  tableFileName,
} from '@/sources/gate/packageFiles';
import { type RefusedRow, readRows, type TableRows } from '@/sources/gate/rows';
import { type Rule, stages } from '@/sources/gate/rules';
import { type Row, type TableName, type Tables, tableNames } from '@/sources/packageTables';

export interface FileCounts extends ReadCounts {
  readonly file: string;
}

/** What came of reading a package. With problems of whole files the tables may be incomplete. */
export interface PackageResult {
  /** Accepted rows of the package, then those of the overlay; what a row names is accepted too. */
  readonly tables: Tables;
  /** Null when the file is missing or has a problem. */
  readonly campaignFile: CampaignFile | null;
  /** Null when there is no overlay, or its file is missing or has a problem. */
  readonly demoFile: DemoFile | null;
  /** What is shown at meetings, by the names of their files; without those that have a problem. */
  readonly decks: readonly DeckFile[];
  /** In the order of the files and their rows; none means the package is sound. */
  readonly problems: readonly Problem[];
  /** Rows of the tables. `read` is always `accepted` + `refused`. */
  readonly counts: ReadCounts & { readonly byFile: readonly FileCounts[] };
}

/**
 * The one door for a campaign package: files by their path relative to the package's folder → the rows that have the
 * right shape and meaning, and every problem found. Never throws for what a file contains.
 */
export function readPackage(files: ReadonlyMap<string, Uint8Array>): PackageResult {
  const campaign = readDocument(files, campaignFileName, campaignFile);
  const demo = readDocument(files, `${overlayFolder}${campaignFileName}`, demoFile);
  const decks = [...files.keys()].filter(isDeck).map((file) => readDocument(files, file, deckFile));
  const jsonProblems = [campaign, demo, ...decks].flatMap(({ problems }) => [...problems]);
  const fileProblems = [...checkFiles(files)];
  if (jsonProblems.some(({ fault }) => fault.code === 'schemaVersion')) {
    // Another version of the format: whatever else seemed wrong would be wrong about it.
    return emptyResult(jsonProblems.filter(({ fault }) => fault.code === 'schemaVersion'));
  }
  const pieces = tableNames.flatMap((table) => readPieces(table, files));
  const judged = judge({
    tables: collectTables(pieces),
    campaign: campaign.document,
    demo: demo.document,
    decks: decks.flatMap(({ document }) => document ?? []),
    unread: findUnread(pieces, fileProblems),
    refused: pieces.flatMap((piece) => [...piece.refused]),
  });
  const found = judged.findings.map(({ file, row, column, fault }) => ({ file, row, column, fault }));
  const problems = [...fileProblems, ...jsonProblems, ...pieces.flatMap((piece) => [...piece.problems]), ...found];
  return {
    tables: takeValues(judged.draft.tables),
    campaignFile: judged.draft.campaign?.value ?? null,
    demoFile: judged.draft.demo?.value ?? null,
    decks: judged.draft.decks.map(({ value }) => value),
    problems: sortProblems(problems),
    counts: count(pieces, judged.refusedRows),
  };
}

type Piece = TableRows<TableName> & { readonly table: TableName; readonly file: string };

function readPieces<Name extends TableName>(table: Name, files: ReadonlyMap<string, Uint8Array>): Piece[] {
  return [false, true].flatMap((isOverlay) => {
    const file = tableFileName(table, isOverlay);
    const bytes = files.get(file);
    if (bytes === undefined || (isOverlay && !isOverlayTable(table))) return [];
    return [{ ...readRows<TableName>(table, file, isOverlay, bytes), table, file }];
  });
}

function readDocument<Value>(
  files: ReadonlyMap<string, Uint8Array>,
  file: string,
  schema: z.core.$ZodType<Value>,
): JsonFile<Value> | { readonly document: null; readonly problems: readonly [] } {
  const bytes = files.get(file);
  return bytes === undefined ? { document: null, problems: [] } : readJsonFile(file, bytes, schema);
}

function findUnread(pieces: readonly Piece[], fileProblems: readonly Problem[]): ReadonlySet<TableName> {
  const missing = new Set(fileProblems.filter(({ fault }) => fault.code === 'missingFile').map(({ file }) => file));
  return new Set([
    ...pieces.filter((piece) => !piece.isReadable).map((piece) => piece.table),
    ...tableNames.filter((table) => missing.has(tableFileName(table, false))),
  ]);
}

interface Judged {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly refusedRows: ReadonlySet<Located>;
}

/** Runs the stages of rules, each on what the one before left, then sets aside what names something refused. */
function judge(parts: DraftParts): Judged {
  const findings: Finding[] = [];
  const refusedRows = new Set<Located>();
  let draft = buildDraft(parts);
  const run = (rules: readonly Rule[]): boolean => {
    const found = rules.flatMap((rule) => [...rule(draft)]);
    if (found.length === 0) return false;
    findings.push(...found);
    for (const finding of found) for (const row of finding.refuses) refusedRows.add(row);
    draft = withoutRefused(draft, found, refusedRows);
    return true;
  };
  for (const rules of stages) run(rules);
  while (run([checkSetAside]));
  return { draft, findings, refusedRows };
}

function withoutRefused(draft: Draft, found: readonly Finding[], refusedRows: ReadonlySet<Located>): Draft {
  const refused = new Map<Located, RefusedRow>();
  for (const finding of found) {
    for (const row of finding.refuses) if (!refused.has(row)) refused.set(row, describeRefused(row, finding));
  }
  const isRefusedFile = (document: JsonDocument<unknown> | null) =>
    document !== null && found.some(({ file }) => file === document.file);
  return buildDraft({
    tables: mapTables((table) => draft.tables[table].filter((row) => !refusedRows.has(row))),
    campaign: isRefusedFile(draft.campaign) ? null : draft.campaign,
    demo: isRefusedFile(draft.demo) ? null : draft.demo,
    decks: draft.decks.filter((deck) => !isRefusedFile(deck)),
    unread: draft.unread,
    refused: [...draft.refused, ...refused.values()],
  });
}

function describeRefused(located: Located, finding: Finding): RefusedRow {
  return {
    table: located.table,
    file: located.file,
    row: located.row,
    cells: new Map(Object.entries(located.value).map(([column, cell]) => [column, String(cell)])),
    told: { file: finding.file, row: finding.row ?? located.row },
  };
}

function collectTables(pieces: readonly Piece[]): LocatedTables {
  return mapTables((table) => pieces.filter((piece) => piece.table === table).flatMap((piece) => [...piece.rows]));
}

function takeValues(tables: LocatedTables): Tables {
  return Object.fromEntries(
    tableNames.map((table) => [table, tables[table].map((located): Row<TableName> => located.value)]),
  ) as unknown as Tables;
}

/** The rows of a table belong to it by construction; the compiler cannot follow that through a loop. */
function mapTables(rowsOf: (table: TableName) => readonly Located[]): LocatedTables {
  return Object.fromEntries(tableNames.map((table) => [table, rowsOf(table)])) as unknown as LocatedTables;
}

function count(pieces: readonly Piece[], refusedRows: ReadonlySet<Located>): PackageResult['counts'] {
  const refusedByFile = new Map<string, number>();
  for (const { file } of refusedRows) refusedByFile.set(file, (refusedByFile.get(file) ?? 0) + 1);
  const byFile = pieces.map(({ file, read, rows }) => {
    const accepted = rows.length - (refusedByFile.get(file) ?? 0);
    return { file, read, accepted, refused: read - accepted };
  });
  const total = (key: keyof ReadCounts) => byFile.reduce((sum, counts) => sum + counts[key], 0);
  return { read: total('read'), accepted: total('accepted'), refused: total('refused'), byFile };
}

function sortProblems(problems: readonly Problem[]): Problem[] {
  const order = new Map(knownFileNames().map((file, index) => [file, index]));
  const rank = (problem: Problem) => order.get(problem.file) ?? order.size;
  return [...problems].sort((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0));
}

function emptyResult(problems: readonly Problem[]): PackageResult {
  const tables = takeValues(mapTables(() => []));
  const counts = { read: 0, accepted: 0, refused: 0, byFile: [] };
  return { tables, campaignFile: null, demoFile: null, decks: [], problems, counts };
}
