import type { WeeklySeries } from '@mocks/demo/courses';
import { buildCourse, type DemoCourse, keptTempo } from '@mocks/demo/ledgerCourses';
import type { KindPlan, LedgerPlan } from '@mocks/demo/ledgerPlan';
import type { DemoPlan } from '@mocks/demo/plan';
import { createRandom, shuffle } from '@mocks/demo/random';
import { addDays } from '@mocks/demo/weeks';
import type { IsoDate } from '@/domain/campaign';
import { type SpotKind, sessions } from '@/domain/vocabulary';
import type { Row } from '@/sources/packageTables';

interface LedgerTables {
  readonly problemKinds: readonly Row<'problemKinds'>[];
  readonly dutyItems: readonly Row<'dutyItems'>[];
  readonly rounds: readonly Row<'rounds'>[];
  readonly duties: readonly Row<'duties'>[];
  readonly problems: readonly Row<'problems'>[];
  readonly moves: readonly Row<'moves'>[];
}

/** A problem on its way into the tables. */
interface DemoProblem {
  readonly round: string | null;
  readonly place: string;
  readonly kind: KindPlan;
  readonly spot: SpotKind;
  readonly number: number;
  readonly course: DemoCourse;
}

interface Job {
  readonly plan: DemoPlan;
  readonly ledger: LedgerPlan;
  readonly weeks: readonly IsoDate[];
  readonly seriesByIndicator: ReadonlyMap<string, WeeklySeries>;
}

/**
 * The ledger of an invented campaign. Week by week each town holds the rounds its series counts, and the problems of those
 * rounds that come to an end in the week are those its series counts as assigned and solved; beside them a few hundred are
 * kept under supervision, so that from the twelfth week on each state occurs on any day. The same plan is the same ledger.
 */
export function buildLedger(
  plan: DemoPlan,
  ledger: LedgerPlan,
  weeks: readonly IsoDate[],
  seriesByIndicator: ReadonlyMap<string, WeeklySeries>,
): LedgerTables {
  const cited = { basis: 'demo', source: plan.source.id } as const;
  const job = { plan, ledger, weeks, seriesByIndicator };
  const rounds = plan.towns.flatMap((town) => holdRounds(job, town));
  const ofRounds = plan.towns.flatMap((town) => findInRounds(job, town, rounds));
  const kept = keepProblems(job);
  const all = [...ofRounds, ...kept].sort((a, b) => compareDays(a, b));
  const foundBy = new Map<string, number>();
  for (const { round } of all) if (round !== null) foundBy.set(round, (foundBy.get(round) ?? 0) + 1);
  const duties = buildDuties(plan, ledger, cited);
  const dutyBySpot = new Map(duties.map((duty) => [`${duty.place} ${duty.spot_zh}`, duty.id]));
  const ids = all.map((_, index) => String(index + 1).padStart(4, '0'));
  return {
    problemKinds: ledger.kinds.map(({ id, category, title }) => ({
      id,
      category,
      title_zh: title['zh-CN'],
      title_en: title.en,
      ...cited,
    })),
    dutyItems: ledger.items.map(({ id, title, note }) => ({
      id,
      title_zh: title['zh-CN'],
      title_en: title.en,
      note_zh: note['zh-CN'],
      note_en: note.en,
      ...cited,
      paragraph: null,
    })),
    rounds: [...rounds]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((round) => ({ ...round, found: foundBy.get(round.id) ?? 0, ...cited, remark: '' })),
    duties,
    problems: all.map(({ round, place, kind, spot, number }, index) => {
      const [spot_zh, spot_en] = nameSpot(ledger, place, spot, number);
      return {
        id: ids[index] ?? '',
        round,
        place,
        spot_kind: spot,
        kind: kind.id,
        severity: kind.severity,
        ...cited,
        spot_zh,
        spot_en,
        owner_department: kind.department,
        owner_duty: dutyBySpot.get(`${place} ${spot_zh}`) ?? null,
        remark: '',
      };
    }),
    moves: all.flatMap(({ course }, index) =>
      course.map(({ state, on, deadline }, step) => ({
        problem: ids[index] ?? '',
        step: step + 1,
        state,
        on,
        deadline,
        ...cited,
        evidence_ref: state === 'awaitingVerification' ? `demo-${ids[index]}-${step + 1}` : '',
        remark: '',
      })),
    ),
  };
}

type DemoRound = Pick<Row<'rounds'>, 'id' | 'date' | 'session' | 'place'>;

/** The half days of a week of report, its Monday last; weekends only when the workdays do not do. */
const slots = [-6, -5, -4, -3, 0, -2, -1].flatMap((day) => sessions.map((session) => ({ day, session })));
const workSlots = 10;

function holdRounds(job: Job, town: string): DemoRound[] {
  const { plan, ledger, weeks } = job;
  const random = createRandom(plan.seed, `rounds ${town}`);
  return weeks.flatMap((week, index) => {
    const count = growthOf(job, ledger.rounds, town, index);
    if (count > slots.length) throw new RangeError(`${count} rounds of ${town} in the week of ${week}`);
    const drawn = [...shuffle(slots.slice(0, workSlots), random), ...slots.slice(workSlots)].slice(0, count);
    return drawn
      .map(({ day, session }) => ({ date: addDays(week, day), session }))
      .sort((a, b) => (`${a.date}${a.session}` < `${b.date}${b.session}` ? -1 : 1))
      .map(({ date, session }) => ({ id: `${date}-${session}-${town}`, date, session, place: town }));
  });
}

/** What the rounds of a week found and what was solved by its Monday: on the spot, or handed over and struck off. */
function findInRounds(job: Job, town: string, rounds: readonly DemoRound[]): DemoProblem[] {
  const { plan, ledger, weeks } = job;
  const random = createRandom(plan.seed, `problems of rounds ${town}`);
  return weeks.flatMap((week, index) => {
    const count = growthOf(job, ledger.resolved, town, index);
    const own = rounds.filter(({ place, date }) => place === town && date > addDays(week, -7) && date <= week);
    return Array.from({ length: count }, () => {
      const round = own[Math.floor(random() * own.length)];
      if (round === undefined) throw new RangeError(`${town} solved problems without a round in the week of ${week}`);
      const course = buildCourse(round.date, week, random);
      return { ...drawSpot(ledger, random), round: round.id, place: town, course };
    });
  });
}

/** The problems kept under supervision: some in relays, so that no state is ever empty, the others as they come. */
function keepProblems({ plan, ledger, weeks }: Job): DemoProblem[] {
  const random = createRandom(plan.seed, 'kept problems');
  const [first = '', last = ''] = [weeks[0], weeks.at(-1)];
  return keptTempo(first, last, ledger.kept, random).map(({ build }, index) => {
    const isTrouble = index % Math.floor(ledger.kept / ledger.trouble.problems) === 3;
    const place = isTrouble ? ledger.trouble.place : pick(plan.towns, random);
    const drawn = drawSpot(ledger, random);
    const kind = isTrouble ? (ledger.kinds.find(({ id }) => id === ledger.trouble.kind) ?? drawn.kind) : drawn.kind;
    const times = kind.department === ledger.slow.department ? ledger.slow.times : 1;
    const course = build(times).filter(({ on }) => on <= last);
    const at = isTrouble ? { spot: kind.spots[0] ?? drawn.spot, number: ledger.trouble.number } : {};
    return { ...drawn, kind, ...at, round: null, place, course };
  });
}

function drawSpot(ledger: LedgerPlan, random: () => number): Pick<DemoProblem, 'kind' | 'spot' | 'number'> {
  const whole = ledger.kinds.reduce((sum, { weight }) => sum + weight, 0);
  let left = random() * whole;
  const kind = ledger.kinds.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  if (kind === undefined) throw new Error('a ledger needs kinds of problems');
  return { kind, spot: pick(kind.spots, random), number: 1 + Math.floor(random() * 12) };
}

function buildDuties(
  plan: DemoPlan,
  ledger: LedgerPlan,
  cited: { readonly basis: 'demo'; readonly source: string },
): Row<'duties'>[] {
  const random = createRandom(plan.seed, 'duties');
  return plan.towns.flatMap((place) =>
    ledger.duties.flatMap(({ kind, perTown, unowned }) =>
      Array.from({ length: perTown }, (_, index): Row<'duties'> => {
        const [spot_zh, spot_en] = nameSpot(ledger, place, kind, index + 1);
        const department = pick(plan.departments, random).id;
        return {
          id: `${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-${place}-${index + 1}`,
          kind,
          place,
          items: kind === 'shopFront' ? ledger.items.map(({ id }) => id) : [],
          ...cited,
          spot_zh,
          spot_en,
          owner_department: index >= perTown - unowned ? null : department,
          remark: '',
        };
      }),
    ),
  );
}

function nameSpot(ledger: LedgerPlan, place: string, spot: SpotKind, number: number): [zh: string, en: string] {
  const town = ledger.townLetters[place];
  if (town === undefined) throw new Error(`no letter for the spots of ${place}`);
  const fill = (name: string) => name.replace('{town}', town).replace('{number}', String(number).padStart(2, '0'));
  const name = ledger.spotNames[spot];
  return [`${fill(name['zh-CN'])}（示例）`, `${fill(name.en)} (demo)`];
}

/** What a series of a town grew by in a week. */
function growthOf({ seriesByIndicator }: Job, indicator: string, town: string, week: number): number {
  const values = seriesByIndicator.get(indicator)?.valuesByPlace.get(town);
  if (values === undefined) throw new Error(`the ledger follows ${indicator}, which has no series at ${town}`);
  return (values[week] ?? 0) - (values[week - 1] ?? 0);
}

function compareDays(a: DemoProblem, b: DemoProblem): number {
  const [first, second] = [a.course[0]?.on ?? '', b.course[0]?.on ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
