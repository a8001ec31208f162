import { createRandom } from '@mocks/demo/random';
import { addDays } from '@mocks/demo/weeks';
import { drawCourse, type Step } from '@mocks/scale/course';
import { createDraw, type Draw, partOut } from '@mocks/scale/draw';
import {
  counties,
  departmentId,
  departmentsPerCounty,
  firstDay,
  type Kind,
  type Province,
  pad,
  planProvince,
  type SpotPlan,
  type Town,
} from '@mocks/scale/province';
import { type SpotKind, sessions, spotKinds } from '@/domain/vocabulary';
import type { Row } from '@/sources/packageTables';

/** Everything here is invented, and says so row by row. */
export const cited = { basis: 'demo', source: 'scale' } as const;

export interface ScaleRows {
  readonly province: Province;
  readonly rounds: readonly Row<'rounds'>[];
  readonly problems: readonly Row<'problems'>[];
  readonly moves: readonly Row<'moves'>[];
}

interface RoundPlan {
  readonly id: string;
  readonly town: Town;
  readonly row: { found: number | null };
}

/** What is drawn from, made ready once. */
interface Lots {
  readonly town: Draw;
  /** By the place of the town. */
  readonly spots: ReadonlyMap<Town, Draw>;
  readonly kinds: ReadonlyMap<SpotKind, { readonly draw: Draw; readonly kinds: readonly Kind[] }>;
  /** By county and department: how many times as long as agreed it takes. */
  readonly paces: readonly number[];
}

const shares = { ofRounds: 0.86, elsewhere: 0.05, unowned: 0.02, evidence: 0.5, remark: 0.03, uncounted: 0.01 };
const problemsPerRound = 6;
const remarks = ['已电话告知', '现场无人', '需两部门协同', '天气原因顺延', '群众来电', '材料待补'];

/**
 * So many problems of an invented province in the order they were found, with their rounds and moves. Where, what and when
 * is as uneven as such things are, and no row is like the one before: within a day rounds go on everywhere at once. The
 * same number and seed are the same rows.
 */
export function buildScaleLedger(count: number, seed: number): ScaleRows {
  const province = planProvince(seed);
  const random = createRandom(seed, 'ledger');
  const lots = prepareLots(province, random);
  const dates = Array.from({ length: province.days + 120 }, (_, day) => addDays(firstDay, day));
  const rounds: Row<'rounds'>[] = [];
  const problems: Row<'problems'>[] = [];
  const moves: Row<'moves'>[] = [];
  const serials = new Map<string, number>();

  for (const [day, found] of partOut(count, weighDays(province, random)).entries()) {
    const date = dates[day] ?? firstDay;
    const held = holdRounds(province, lots, date, found, rounds, random);
    for (let at = 0; at < found; at += 1) {
      const round = random() < shares.ofRounds ? held[Math.floor(random() * held.length)] : undefined;
      const town = round?.town ?? pick(province.towns, lots.town(random));
      if (round?.row.found != null) round.row.found += 1;
      const problem = drawProblem(lots, town, day, random);
      const id = numberOf(town, date, serials);
      const pace = lots.paces[problem.owner] ?? 1;
      const { kind, spot } = problem;
      problems.push({
        id,
        round: round?.id ?? null,
        place: town.code,
        spot_kind: spot.kind,
        kind: kind.id,
        severity: kind.severity,
        basis: cited.basis,
        source: cited.source,
        spot_zh: spot.zh,
        spot_en: spot.en,
        owner_department: random() < shares.unowned ? null : nameOwner(problem.owner),
        owner_duty: spot.duty,
        remark: random() < shares.remark ? pick(remarks, Math.floor(random() * remarks.length)) : '',
      });
      const course = drawCourse({ found: day, last: province.days - 1, severity: kind.severity, pace }, random);
      for (const [step, taken] of course.entries()) moves.push(fileMove(id, step, taken, dates, random));
    }
  }
  return { province, rounds, problems, moves };
}

function prepareLots({ towns, kinds }: Province, random: () => number): Lots {
  const ofSpot = (spot: SpotKind) => {
    const own = kinds.filter(({ spots }) => spots.includes(spot));
    return { kinds: own, draw: createDraw(own.map(({ weight }) => weight)) };
  };
  return {
    town: createDraw(towns.map(({ weight }) => weight)),
    spots: new Map(towns.map((town) => [town, createDraw(town.spots.map(({ weight }) => weight))])),
    kinds: new Map(spotKinds.map((kind) => [kind, ofSpot(kind)])),
    // One in eight is slow.
    paces: Array.from(
      { length: counties * departmentsPerCounty },
      () => 0.6 + 0.7 * random() + (random() < 0.125 ? 1.8 : 0),
    ),
  };
}

/** How much is found on each day: more from year to year and before inspections, little on Sundays, hardly anything at New Year. */
function weighDays({ days }: Province, random: () => number): number[] {
  return Array.from({ length: days }, (_, day) => {
    const growth = 0.5 + day / days;
    const season = 1 + 0.35 * Math.sin((2 * Math.PI * (day + 240)) / 365);
    const week = [1, 1.1, 1, 1.05, 1.2, 0.7, 0.25][day % 7] ?? 1;
    const isFeast = day % 365 > 355;
    const isInspected = day % 365 > 200 && day % 365 < 225;
    return growth * season * week * (isFeast ? 0.08 : 1) * (isInspected ? 2.4 : 1) * (0.5 + random());
  });
}

function holdRounds(
  { towns }: Province,
  lots: Lots,
  date: string,
  found: number,
  rounds: Row<'rounds'>[],
  random: () => number,
): RoundPlan[] {
  return Array.from({ length: Math.ceil(found / problemsPerRound) }, (): RoundPlan => {
    const town = pick(towns, lots.town(random));
    const id = `r-${pad(rounds.length + 1, 6)}`;
    const row = {
      id,
      date,
      session: sessions[random() < 0.7 ? 0 : 1] ?? 'morning',
      place: town.code,
      found: random() < shares.uncounted ? null : 0,
      ...cited,
      remark: '',
    };
    rounds.push(row);
    return { id, town, row };
  });
}

function drawProblem(
  lots: Lots,
  town: Town,
  day: number,
  random: () => number,
): { readonly spot: SpotPlan; readonly kind: Kind; readonly owner: number } {
  const spot = pick(town.spots, lots.spots.get(town)?.(random) ?? 0);
  const kind = drawKind(lots, spot.kind, day, random);
  const isElsewhere = random() < shares.elsewhere;
  const department = isElsewhere ? Math.floor(random() * departmentsPerCounty) : kind.department;
  return { spot, kind, owner: town.county * departmentsPerCounty + department };
}

/** A kind out of its season is drawn again, at most a few times. */
function drawKind(lots: Lots, spot: SpotKind, day: number, random: () => number): Kind {
  const { kinds, draw } = lots.kinds.get(spot) ?? { kinds: [], draw: () => 0 };
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const kind = pick(kinds, draw(random));
    const { peak, swing } = kind.season;
    if (random() * (1 + swing) < 1 + swing * Math.cos((2 * Math.PI * (day - peak)) / 365)) return kind;
  }
  return pick(kinds, draw(random));
}

/** `07-2019-004512`: the county, the year, and how many there were in it. */
function numberOf({ county }: Town, date: string, serials: Map<string, number>): string {
  const book = `${pad(county + 1, 2)}-${date.slice(0, 4)}`;
  const serial = (serials.get(book) ?? 0) + 1;
  serials.set(book, serial);
  return `${book}-${pad(serial, 6)}`;
}

function nameOwner(owner: number): string {
  return departmentId(Math.floor(owner / departmentsPerCounty), owner % departmentsPerCounty);
}

function fileMove(
  problem: string,
  step: number,
  { state, day, deadline }: Step,
  dates: readonly string[],
  random: () => number,
): Row<'moves'> {
  const hasEvidence = state === 'awaitingVerification' && random() < shares.evidence;
  return {
    problem,
    step: step + 1,
    state,
    on: dates[day] ?? firstDay,
    deadline: deadline === null ? null : (dates[deadline] ?? firstDay),
    // Not spread: of millions each would be kept in two pieces.
    basis: cited.basis,
    source: cited.source,
    evidence_ref: hasEvidence ? hex(random) + hex(random) : '',
    remark: '',
  };
}

/** Eight hexadecimal digits, as a store of pictures names what it keeps. */
function hex(random: () => number): string {
  return Math.floor(random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
}

function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at];
  if (item === undefined) throw new RangeError(`nothing at ${at}`);
  return item;
}
