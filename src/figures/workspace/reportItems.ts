import type { Indicator } from '@/domain/campaign';
import { listReportLines, type ReportCell, type ReportLine, type ReportState } from '@/domain/reporting';
import type { FigureContext } from '@/figures/context';
import { listTargetPlaces, type TargetPlace } from '@/figures/workspace/targets';
import type { WorkspaceWords } from '@/messages/workspace';

/** Who reports one indicator in one place: what a row of the reports is filtered and grouped by. */
export interface ReportItem {
  /** Indicator and place, as in the ledger: `rural-toilets-renovated~` and a code. */
  readonly key: string;
  readonly indicator: Indicator;
  readonly place: TargetPlace;
  /** The ledger has a row of it to lead to. */
  readonly isInLedger: boolean;
  /** Who leads it; null when nobody is named. */
  readonly department: string | null;
  /** With the cells of the longest window. */
  readonly line: ReportLine;
}

/** What a line may lack: it has such a cell in the window, or its newest value is stale. */
export type ReportLack = 'silent' | 'missing' | 'late' | 'stale';

/** What of the reports is asked for. */
export interface ReportQuery {
  /** A place's code, or null for all. */
  readonly place: string | null;
  readonly category: string | null;
  readonly department: string | null;
  /** Only lines with one of these; empty = every line. Narrows the grid, never the counts. */
  readonly lacks: readonly ReportLack[];
  readonly group: 'category' | 'place' | 'department' | 'none';
  /** How many report days are looked back. */
  readonly weeks: number;
}

export const reportFilters = ['place', 'category', 'department', 'lacks'] as const;
export type ReportFilter = (typeof reportFilters)[number];

/** No more report days than this are looked back, for counts of silence either. */
export const longestWindow = 52;

/** What stands open: a value that is not there and was owed. */
const lackingStates: readonly ReportState[] = ['silent', 'missing'];

/** Every line of reports on the context's day, in the campaign's order, by place code in each indicator. */
export function listReportItems(context: FigureContext, words: WorkspaceWords): ReportItem[] {
  const { campaign, asOf, locale } = context;
  const indicators = new Map(campaign.indicators.map((indicator) => [indicator.id, indicator]));
  const inLedger = new Map(listTargetPlaces(context, words).map((place) => [place.code, place]));
  const named = new Map(campaign.places.map(({ code, name }) => [code, { code, name: name[locale], isCounty: false }]));
  const leads = new Map(
    campaign.assignments
      .filter(({ subject, role }) => subject === 'indicator' && role === 'lead')
      .map(({ subjectId, department }) => [subjectId, department]),
  );
  return listReportLines(campaign, asOf, campaign.info.thresholds, longestWindow).flatMap((line) => {
    const indicator = indicators.get(line.indicator);
    const place = inLedger.get(line.place) ?? named.get(line.place);
    if (indicator === undefined || place === undefined) return [];
    return {
      key: `${line.indicator}~${line.place}`,
      indicator,
      place,
      isInLedger: inLedger.has(line.place),
      department: leads.get(line.indicator) ?? null,
      line,
    };
  });
}

/** The last report days of a line, oldest first. */
export function takeCells({ line }: ReportItem, weeks: number): readonly ReportCell[] {
  return weeks <= 0 ? [] : line.cells.slice(-weeks);
}

/** The lines asked for; but for one filter, which shows what it hides. `lacks` is left out for everything that counts. */
export function selectReports(
  items: readonly ReportItem[],
  query: ReportQuery,
  without: readonly ReportFilter[] = [],
): ReportItem[] {
  const tests: Readonly<Record<ReportFilter, (item: ReportItem) => boolean>> = {
    place: ({ place }) => query.place === null || place.code === query.place,
    category: ({ indicator }) => query.category === null || indicator.category === query.category,
    department: ({ department }) => query.department === null || department === query.department,
    lacks: (item) => query.lacks.length === 0 || query.lacks.some((lack) => hasLack(item, lack, query.weeks)),
  };
  const used = reportFilters.filter((filter) => !without.includes(filter));
  return items.filter((item) => used.every((filter) => tests[filter](item)));
}

function hasLack(item: ReportItem, lack: ReportLack, weeks: number): boolean {
  if (lack === 'stale') return item.line.newest?.isStale === true;
  return takeCells(item, weeks).some(({ state }) => state === lack);
}

/** How long a line has been without a value, up to now. */
export interface Gap {
  /** What the last report day with a verdict says. */
  readonly last: ReportCell;
  readonly count: number;
  readonly since: ReportCell;
  /** It fills the longest window: it may have begun before. */
  readonly isAtLeast: boolean;
}

/** The run of silent or missing reports a line ends in; what may still come neither ends nor lengthens it. Null for none. */
export function findGap({ line }: ReportItem): Gap | null {
  const told = line.cells.filter(({ state }) => state !== 'pending');
  const lastGood = told.reduce((last, { state }, index) => (lackingStates.includes(state) ? last : index), -1);
  const run = told.slice(lastGood + 1);
  const [since, last] = [run[0], run.at(-1)];
  if (since === undefined || last === undefined) return null;
  return { last, since, count: run.length, isAtLeast: lastGood === -1 && line.cells.length >= longestWindow };
}
