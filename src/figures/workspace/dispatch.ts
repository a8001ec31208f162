import { computeWeekOf } from '@/domain/date';
import { listTowns } from '@/domain/lookup';
import type { Basis } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';
import {
  createWriter,
  type Paper,
  type PaperContent,
  type PaperInput,
  type PaperRow,
  type PaperScope,
  type PaperSection,
  type PaperTable,
} from '@/figures/workspace/paper';
import { writeChanges } from '@/figures/workspace/paperChanges';
import { writeDecisions } from '@/figures/workspace/paperDecisions';
import { writeDue, writeSilent } from '@/figures/workspace/paperDue';
import { writeTowns } from '@/figures/workspace/paperTowns';
import { buildTargetRow, nameDepartment, type TargetRow } from '@/figures/workspace/targetRow';
import type { TargetQuery } from '@/figures/workspace/targetSelection';
import { listTargetPlaces, type TargetItem, type TargetList } from '@/figures/workspace/targets';
import { buildTargetTable, type TargetTable } from '@/figures/workspace/targetTable';
import { formatMonth } from '@/format/date';
import type { WorkspaceWords } from '@/messages/workspace';
import { type PaperColumn, paperColumns } from '@/messages/workspacePaper';

/** The rows of a paper: the ledger's own query, so that sheet and screen cannot differ. */
export function buildPaperQuery({ campaign }: FigureContext, { place, department }: PaperScope): TargetQuery {
  const asked = place ?? (department === null ? campaign.info.county.code : 'all');
  return {
    place: asked === 'all' ? null : asked,
    category: null,
    department,
    statuses: [],
    basis: null,
    text: '',
    group: asked === 'all' ? 'place' : 'category',
    sort: null,
  };
}

/** The weekly dispatch sheet or the monthly bulletin of a place or a department on the context's day. */
export function buildPaper(context: FigureContext, words: WorkspaceWords, input: PaperInput): Paper {
  const { campaign, asOf, locale, messages } = context;
  const { paper } = words;
  const { kind, scope, targets } = input;
  const query = buildPaperQuery(context, scope);
  const table = buildTargetTable(context, words, targets, query, null);
  const writer = createWriter(context, words, query.place);
  const isCountyWide = query.place === null || query.place === campaign.info.county.code;
  const before = buildTargetTable(context, words, input.before, query, null);
  /** Of the county's paper also the towns': who is silent, and how each stands. */
  const everywhere = isCountyWide ? pickItems(targets, scope.department) : table.items;
  const contents: (PaperContent | null)[] = [
    writeProgress(context, words, table),
    kind === 'bulletin' && isCountyWide ? writeTowns(writer, everywhere) : null,
    writeDecisions(writer, table.items),
    writeChanges(writer, {
      kind,
      earlier: input.earlier,
      items: table.items,
      watched: everywhere,
      before: {
        items: before.items,
        watched: isCountyWide ? pickItems(input.before, scope.department) : before.items,
      },
    }),
    kind === 'bulletin' ? writeDue(writer, table.items) : null,
    writeSilent(writer, everywhere),
    writeRules(words, table),
  ];
  const weekText = words.frame.weekOf(computeWeekOf(campaign.info.start, asOf));
  return {
    kind,
    issue: kind === 'dispatch' ? paper.weekIssue(weekText) : paper.monthIssue(formatMonth(asOf, locale)),
    mark: table.demo ? paper.mark : null,
    title: paper.titles[kind](nameScope(context, words, scope)),
    audience: paper.audience(nameAudience(context, words, scope)),
    asOf: paper.asOf(asOf, weekText),
    conclusion: words.conclusion(table.judged, table.short, table.overdue, table.unjudged),
    sections: numberSections(words, contents),
    foot: paper.foot(asOf, listBases(table.items, messages.words.basis, paper.listJoin), input.release),
    isEmpty: table.items.length === 0,
  };
}

function pickItems({ items }: TargetList, department: string | null): readonly TargetItem[] {
  return department === null ? items : items.filter((item) => item.department === department);
}

function numberSections({ paper }: WorkspaceWords, contents: readonly (PaperContent | null)[]): PaperSection[] {
  return contents
    .filter((content) => content !== null)
    .map(({ part, title = paper.parts[part], lead = [], table = null, items = [], notes = [] }, index) => ({
      part,
      head: paper.partHead(paper.numeral(index + 1), title),
      lead,
      table,
      items: items.map((item, at) => ({ ...item, number: paper.itemHead(paper.numeral(at + 1)) })),
      notes,
    }));
}

function writeProgress(context: FigureContext, words: WorkspaceWords, table: TargetTable): PaperContent {
  const { paper } = words;
  const withTitles = table.groups.length > 1 && table.groups.some(({ items }) => items[0]?.place.code !== undefined);
  const places = new Set(table.items.map(({ place }) => place.code));
  const worded = table.groups.map((group) => ({
    title: withTitles && places.size > 1 ? group.title : '',
    rows: group.items.map((item) => toPaperRow(buildTargetRow(context, words, item))),
  }));
  const rows = worded.flatMap((group) => group.rows.map(({ row }) => row));
  const name = (row: TargetRow) => (places.size > 1 ? `${row.placeName}${paper.nameJoin}${row.title}` : row.title);
  const groups: PaperTable['groups'] =
    places.size > 1 ? worded : [{ title: '', rows: worded.flatMap((group) => group.rows) }];
  return {
    part: 'progress',
    lead: [`${words.conclusion(table.judged, table.short, table.overdue, table.unjudged)}${paper.sentenceEnd}`],
    table: { columns: paperColumns.map((column) => ({ column, title: paper.columns[column] })), groups },
    notes: [
      paper.tableNote,
      ...rows.flatMap((row) => {
        const notes = [...row.flags, ...row.parts];
        return notes.length === 0 ? [] : [paper.flagNote(name(row), notes.join(paper.clauseJoin))];
      }),
    ],
  };
}

/** A row's cells as the ledger says them; the bar is drawn, not written. */
function toPaperRow(row: TargetRow): PaperRow {
  const cells: Readonly<Record<PaperColumn, string>> = {
    target: row.title,
    plan: row.plan.text,
    actual: row.actual.text,
    completion: row.completion.text,
    planShare: row.planShare.text,
    gap: row.gap.text,
    bar: '',
    status: row.statusWord,
    due: row.due ?? '—',
  };
  return { row, cells: paperColumns.map((column) => cells[column]) };
}

/** The rules in the campaign's own thresholds: how the numbers come about, and what they are called. */
function writeRules({ paper }: WorkspaceWords, { limits }: TargetTable): PaperContent {
  return {
    part: 'rules',
    lead: [paper.rulesPlan, paper.rulesStatus(limits.behind, limits.ahead, limits.dueSoonDays)],
  };
}

/** 全县, a town, a department, or a department in a town. */
export function nameScope(context: FigureContext, words: WorkspaceWords, { place, department }: PaperScope): string {
  const { paper } = words;
  const owner = nameDepartment(context, department);
  if (place === null && owner !== null) return owner;
  const placeName =
    place === 'all'
      ? paper.everyPlace
      : (listTargetPlaces(context, words).find(({ code }) => code === (place ?? context.campaign.info.county.code))
          ?.name ?? words.wholeCounty);
  return owner === null ? placeName : `${placeName}${paper.scopeJoin}${owner}`;
}

/** Whoever has to act on it: of the county's paper all towns and departments there are. */
function nameAudience(context: FigureContext, words: WorkspaceWords, scope: PaperScope): string {
  const { campaign, locale } = context;
  const { paper } = words;
  const isCountyWide =
    scope.department === null &&
    (scope.place === null || scope.place === 'all' || scope.place === campaign.info.county.code);
  if (!isCountyWide) return nameScope(context, words, scope);
  const all = [
    ...(listTowns(campaign).length > 0 ? [paper.towns] : []),
    ...(campaign.departments.length > 0 ? [paper.departments] : []),
  ];
  return all.length === 0 ? campaign.info.county.name[locale] : all.join(paper.scopeJoin);
}

function listBases(items: readonly TargetItem[], words: Readonly<Record<Basis, string>>, join: string): string {
  const bases = new Set(items.flatMap(({ basis }) => basis ?? []));
  return [...bases].map((basis) => words[basis]).join(join);
}
