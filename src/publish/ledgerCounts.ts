import { computeDate, computeDayNumber } from '@/domain/date';
import { assessColumns, type LedgerColumns, type LedgerStandings } from '@/domain/ledger/columns';
import { listDurations } from '@/domain/ledger/durations';
import { funnelParts } from '@/domain/ledger/funnel';
import { problemStates } from '@/domain/ledger/history';
import { computeSurvival, type Survival } from '@/domain/ledger/survival';
import type { LedgerCountsFile } from '@/sources/ledgerCounts';
import type { Row, Tables } from '@/sources/packageTables';

type CountedTables = Pick<Tables, 'problems' | 'moves' | 'rounds' | 'problemKinds' | 'regions'>;
type Content = Omit<LedgerCountsFile, 'schemaVersion' | 'release'>;
type WireSet = Content['sets'][number];

interface FiledProblem {
  readonly town: string;
  readonly category: string;
  readonly moves: readonly Row<'moves'>[];
}

/**
 * What both editions publish of a ledger: counts and times, nothing of a single problem: no number, no spot, no owner. Of
 * all rows; and apart from them of the real ones, where there are invented ones too, so that hiding those uncovers them.
 */
export function countLedger(tables: CountedTables, asOf: string): Content {
  const isReal = ({ basis }: { readonly basis: string }) => basis !== 'demo';
  const real: CountedTables = {
    ...tables,
    problems: tables.problems.filter(isReal),
    moves: tables.moves.filter(isReal),
    rounds: tables.rounds.filter(isReal),
  };
  const all = countRows(tables, asOf);
  const some = countRows(real, asOf);
  const isMixed = all !== null && some !== null && all.bases.includes('demo');
  return { kind: 'ledger-counts', asOf, sets: [...(all === null ? [] : [all]), ...(isMixed ? [some] : [])] };
}

/** Null when no problem is on record by the day: rounds alone do not say that nothing was found. */
function countRows(tables: CountedTables, asOf: string): WireSet | null {
  const problems = fileProblems(tables, asOf);
  const rounds = tables.rounds.filter(({ date }) => date <= asOf);
  if (problems.length === 0) return null;
  const rows = [...problems.flatMap(({ moves }) => moves), ...rounds];
  const time = (own: readonly FiledProblem[]) =>
    computeSurvival(
      listDurations(
        own.map(({ moves }) => moves),
        asOf,
      ),
    );
  const whole = time(problems);
  const columns = packHistories(problems);
  const last = assessColumns(columns, computeDayNumber(asOf) - columns.dayZero);
  const group = (keyOf: (problem: FiledProblem) => string) =>
    [...new Set(problems.map(keyOf))].sort().map((id) => ({
      id,
      ...countStandings(last, (row) => keyOf(problems[row] as FiledProblem) === id),
      time: tellTime(time(problems.filter((problem) => keyOf(problem) === id))),
    }));
  return {
    bases: [...new Set(rows.map(({ basis }) => basis))].sort(),
    sources: [...new Set(rows.map(({ source }) => source))].sort(),
    ...countDays(columns, problems, asOf),
    months: countMonths(rounds),
    whole: tellTime(whole),
    closing: {
      day: whole.steps.map(({ day }) => day),
      // Four digits after the point are a tenth of what is shown.
      share: whole.steps.map(({ share }) => Number(share.toFixed(4))),
    },
    towns: group(({ town }) => town),
    categories: group(({ category }) => category),
  };
}

/** Problems found by the day, each with where and of which category it is, and its moves in their order. */
function fileProblems({ problems, moves, problemKinds, regions }: CountedTables, asOf: string): FiledProblem[] {
  const townByPlace = new Map(regions.map(({ code, level, parent }) => [code, level === 'village' ? parent : code]));
  const categoryByKind = new Map(problemKinds.map(({ id, category }) => [id, category]));
  const movesById = new Map<string, Row<'moves'>[]>(problems.map(({ id }) => [id, []]));
  for (const move of moves) movesById.get(move.problem)?.push(move);
  return problems.flatMap(({ id, place, kind }) => {
    const own = (movesById.get(id) ?? []).sort((a, b) => a.step - b.step);
    const [found] = own;
    if (found === undefined || found.on > asOf) return [];
    return [{ town: townByPlace.get(place) ?? place, category: categoryByKind.get(kind) ?? '', moves: own }];
  });
}

/** Column by column, as hundreds of days are told from it. */
function packHistories(problems: readonly FiledProblem[]): LedgerColumns {
  const moves = problems.flatMap((problem) => problem.moves);
  const first = Math.min(...moves.map(({ on }) => computeDayNumber(on)));
  const dayZero = (Number.isFinite(first) ? first : 1) - 1;
  const starts = new Uint32Array(problems.length + 1);
  for (const [row, problem] of problems.entries()) starts[row + 1] = (starts[row] ?? 0) + problem.moves.length;
  return {
    count: problems.length,
    dayZero,
    starts,
    states: Uint8Array.from(moves, ({ state }) => problemStates.indexOf(state)),
    days: Uint16Array.from(moves, ({ on }) => computeDayNumber(on) - dayZero),
    deadlines: Uint16Array.from(moves, ({ deadline }) =>
      deadline === null ? 0 : computeDayNumber(deadline) - dayZero,
    ),
  };
}

/** The end of each week from the first find on, a Sunday, and the last day itself. */
function countDays(columns: LedgerColumns, problems: readonly FiledProblem[], asOf: string): Pick<WireSet, 'days'> {
  const days = { day: [] as string[], ...createCounts() };
  const to = computeDayNumber(asOf);
  const first = Math.min(...problems.map(({ moves }) => computeDayNumber(moves[0]?.on ?? asOf)), to);
  // 1970-01-01 was a Thursday: the Sundays are 3, 10, 17 …
  let day = Math.min(first + ((((3 - first) % 7) + 7) % 7), to);
  while (day <= to) {
    const { parts, reopened, reopenedOpen } = countStandings(assessColumns(columns, day - columns.dayZero), () => true);
    days.day.push(computeDate(day));
    for (const part of funnelParts) days.parts[part].push(parts[part]);
    days.reopened.push(reopened);
    days.reopenedOpen.push(reopenedOpen);
    day = day === to ? to + 1 : Math.min(day + 7, to);
  }
  return { days };
}

function createCounts() {
  const parts = { solvedOnSpot: [], closedInTime: [], closedLate: [], openInTime: [], overdue: [] };
  return {
    parts: parts as Record<(typeof funnelParts)[number], number[]>,
    reopened: [] as number[],
    reopenedOpen: [] as number[],
  };
}

function countStandings({ parts, reopened }: LedgerStandings, isCounted: (row: number) => boolean) {
  const counts = [0, 0, 0, 0, 0];
  let [times, open] = [0, 0];
  for (const [row, part] of parts.entries()) {
    if (part >= funnelParts.length || !isCounted(row)) continue;
    counts[part] = (counts[part] ?? 0) + 1;
    if (reopened[row] === 0) continue;
    times += 1;
    if (part >= funnelParts.indexOf('openInTime')) open += 1;
  }
  const [solvedOnSpot = 0, closedInTime = 0, closedLate = 0, openInTime = 0, overdue = 0] = counts;
  return {
    parts: { solvedOnSpot, closedInTime, closedLate, openInTime, overdue },
    reopened: times,
    reopenedOpen: open,
  };
}

function countMonths(rounds: readonly Row<'rounds'>[]): WireSet['months'] {
  const months = [...new Set(rounds.map(({ date }) => date.slice(0, 7)))].sort();
  const own = months.map((month) => rounds.filter(({ date }) => date.startsWith(month)));
  const counted = own.map((list) => list.flatMap(({ found }) => found ?? []));
  return {
    month: months,
    rounds: own.map((list) => list.length),
    counted: counted.map((list) => list.length),
    found: counted.map((list) => list.reduce((sum, found) => sum + found, 0)),
  };
}

function tellTime({ count, ended, median, medianFrom, medianTo }: Survival): WireSet['whole'] {
  return { count, ended, median, medianFrom, medianTo };
}
