import type { IsoDate } from '@/domain/campaign';
import { type Completeness, computeCompleteness } from '@/domain/reporting';
import type { FigureContext } from '@/figures/context';
import { buildAsks, nameAsked, type ReportAsk } from '@/figures/workspace/reportAsks';
import { buildReportRow, type ReportRow } from '@/figures/workspace/reportGrid';
import {
  type ReportFilter,
  type ReportItem,
  type ReportQuery,
  selectReports,
  takeCells,
} from '@/figures/workspace/reportItems';
import { formatShare } from '@/format/number';
import type { WorkspaceWords } from '@/messages/workspace';

/** The reports of one place or department, counted over the window. */
export interface ReportSummary {
  /** A place's code or a department's id; empty where no lead is named. */
  readonly id: string;
  readonly name: string;
  readonly counts: Completeness;
  /** `97.4 %`; null when nothing was due. */
  readonly share: string | null;
  /** `444/456` */
  readonly ofAll: string;
  /** One report more or less would move the share a lot. */
  readonly isFew: boolean;
  readonly demo: boolean;
}

/** A report day at the head of the grid: that of most lines. */
export interface ReportColumn {
  readonly day: IsoDate;
  readonly year: string;
  /** `06-24` */
  readonly label: string;
  /** The year stands above: it is the first column or the first of its year. */
  readonly isNewYear: boolean;
}

export interface ReportGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ReportRow[];
}

/** Who reported what when: the newest round in a sentence, the counts, what is to be asked for, and the grid. */
export interface ReportsFigure {
  readonly conclusion: string;
  readonly lede: string;
  /** The newest round alone, and the whole window. */
  readonly round: Completeness;
  readonly whole: Completeness;
  readonly places: readonly ReportSummary[];
  readonly departments: readonly ReportSummary[];
  readonly columns: readonly ReportColumn[];
  readonly groups: readonly ReportGroup[];
  /** The lines that sentence, counts and list speak of; those the grid shows; all there are. */
  readonly counted: number;
  readonly shown: number;
  readonly all: number;
  /** For each filter in use, how many rows there would be without it. */
  readonly without: Readonly<Record<ReportFilter, number>>;
  readonly asks: readonly ReportAsk[];
  readonly fewNote: string | null;
  readonly demo: boolean;
}

/** With fewer reports than this a share says little. */
const fewReports = 10;

/** The reports that were asked for. Counts, sentence and list speak of all of them; only the grid is narrowed to what lacks. */
export function buildReports(
  context: FigureContext,
  words: WorkspaceWords,
  items: readonly ReportItem[],
  query: ReportQuery,
): ReportsFigure {
  const { report } = words;
  const counted = selectReports(items, query, ['lacks']);
  const shown = selectReports(items, query);
  const round = countRound(counted);
  const asks = buildAsks(context, words, counted);
  const places = listPlaceSummaries(words, counted, query.weeks);
  const departments = listDepartmentSummaries(context, words, counted, query.weeks);
  const columns = listColumns(counted, query.weeks);
  const where = nameAsked(context, words, asks);
  const { reportDays, staleDays } = context.campaign.info.thresholds;
  return {
    conclusion:
      round.owed === 0
        ? report.nothingOwed(asks.length, where)
        : report.conclusion(round.owed, round.reported + round.late, round.pending, asks.length, where),
    lede: report.lede(reportDays, staleDays),
    round,
    whole: countWindow(counted, query.weeks),
    places,
    departments,
    columns,
    groups: groupRows(context, words, shown, query, columns),
    counted: counted.length,
    shown: shown.length,
    all: items.length,
    without: {
      place: selectReports(items, query, ['place']).length,
      category: selectReports(items, query, ['category']).length,
      department: selectReports(items, query, ['department']).length,
      lacks: counted.length,
    },
    asks,
    fewNote: [...places, ...departments].some(({ isFew }) => isFew) ? report.fewNote(String(fewReports)) : null,
    demo: counted.some(({ line }) => line.demo),
  };
}

/** Some lines in one sum, e.g. those of a town for its own page: `93.3 %`, `56/60`. */
export function summariseReports(
  { report }: WorkspaceWords,
  items: readonly ReportItem[],
  weeks: number,
  { id, name }: { readonly id: string; readonly name: string },
): ReportSummary {
  const counts = countWindow(items, weeks);
  const due = counts.owed - counts.pending;
  return {
    id,
    name,
    counts,
    share: counts.share === null ? null : formatShare(counts.share),
    ofAll: report.ofAll(counts.reported + counts.late, due),
    isFew: due > 0 && due < fewReports,
    demo: items.some(({ line }) => line.demo),
  };
}

function countWindow(items: readonly ReportItem[], weeks: number): Completeness {
  return computeCompleteness(items.flatMap((item) => takeCells(item, weeks)));
}

function countRound(items: readonly ReportItem[]): Completeness {
  return countWindow(items, 1);
}

/** In the order of the codes. */
function listPlaceSummaries(words: WorkspaceWords, items: readonly ReportItem[], weeks: number): ReportSummary[] {
  const places = new Map(items.map(({ place }) => [place.code, place.name]));
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, name]) =>
      summariseReports(
        words,
        items.filter(({ place }) => place.code === id),
        weeks,
        { id, name },
      ),
    );
}

/** In the campaign's order; what nobody leads stands last. */
function listDepartmentSummaries(
  context: FigureContext,
  words: WorkspaceWords,
  items: readonly ReportItem[],
  weeks: number,
): ReportSummary[] {
  return listDepartmentNames(context, words).flatMap(([id, name]) => {
    const own = items.filter(({ department }) => (department ?? '') === id);
    return own.length === 0 ? [] : [summariseReports(words, own, weeks, { id, name })];
  });
}

function listDepartmentNames({ campaign, locale }: FigureContext, { report }: WorkspaceWords): [string, string][] {
  const known = campaign.departments.map(({ id, name }): [string, string] => [id, name[locale]]);
  return [...known, ['', report.noDepartment]];
}

/** One column for each report day, counted from the newest; its day is that of most lines, of equally many the later. */
function listColumns(items: readonly ReportItem[], weeks: number): ReportColumn[] {
  const lines = items.map((item) => takeCells(item, weeks));
  const length = Math.max(0, ...lines.map((cells) => cells.length));
  const days = Array.from({ length }, (_, index) => {
    const votes = new Map<IsoDate, number>();
    for (const cells of lines) {
      const day = cells[cells.length - length + index]?.day;
      if (day !== undefined) votes.set(day, (votes.get(day) ?? 0) + 1);
    }
    return [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1))[0]?.[0] ?? '';
  });
  return days.map((day, index) => ({
    day,
    year: day.slice(0, 4),
    label: day.slice(5),
    isNewYear: index === 0 || day.slice(0, 4) !== days[index - 1]?.slice(0, 4),
  }));
}

function groupRows(
  context: FigureContext,
  words: WorkspaceWords,
  items: readonly ReportItem[],
  { group }: ReportQuery,
  columns: readonly ReportColumn[],
): ReportGroup[] {
  const toRows = (own: readonly ReportItem[]) => own.map((item) => buildReportRow(context, words, item, columns));
  if (group === 'none') return items.length === 0 ? [] : [{ id: '', title: '', rows: toRows(items) }];
  const { campaign, locale } = context;
  const keyOf: Readonly<Record<typeof group, (item: ReportItem) => string>> = {
    category: ({ indicator }) => indicator.category,
    place: ({ place }) => place.code,
    department: ({ department }) => department ?? '',
  };
  const names: Readonly<Record<typeof group, readonly (readonly [string, string])[]>> = {
    category: campaign.categories.map(({ id, title }) => [id, title[locale]]),
    place: [...new Map(items.map(({ place }) => [place.code, place.name]))].sort(([a], [b]) => (a < b ? -1 : 1)),
    department: listDepartmentNames(context, words),
  };
  return names[group].flatMap(([id, title]) => {
    const own = items.filter((item) => keyOf[group](item) === id);
    return own.length === 0 ? [] : [{ id, title, rows: toRows(own) }];
  });
}
