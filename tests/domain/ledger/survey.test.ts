import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDaysBetween } from '@/domain/date';
import { assessColumns } from '@/domain/ledger/columns';
import { countFunnel, funnelParts } from '@/domain/ledger/funnel';
import { type LedgerDimension, type LedgerFilter, ledgerDimensions, noFilter } from '@/domain/ledger/ledger';
import { type LedgerSurvey, nobody, surveyLedger } from '@/domain/ledger/survey';
import { severities } from '@/domain/vocabulary';
import { move } from './histories';
import {
  anyDay,
  anyProblems,
  countBy,
  dateOf,
  fileProblems,
  type PlainProblem,
  type StandingProblem,
  sampleIndex,
  standOn,
  tellTable,
} from './ledgers';

const seldom = <T, U>(usual: U, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
const orNull = <T>(...values: T[]) => seldom(null, fc.constantFrom(...values));
/** As they are searched for: both languages, capitals, full width, a number and a part of one, what nothing is called. */
const texts = ['路口', '甲', '村', 'crossing a1', 'LITTER', 'Ｃover', 'ａ１', '1003', '00', ' ', 'nothing', '0 1'];

const anyFilter: fc.Arbitrary<LedgerFilter> = fc.record({
  place: orNull('999001100', '999001101', '999001100201', '999001109'),
  spotKind: orNull('crossing', 'market', 'village', 'zone'),
  category: orNull('base', 'works', 'none'),
  kind: orNull('litter', 'cover', 'stall'),
  department: orNull('roads', 'markets', nobody, 'unknown'),
  severity: orNull(...severities),
  parts: seldom([], fc.subarray([...funnelParts])),
  reopened: seldom(false, fc.constant(true)),
  due: seldom(false, fc.constant(true)),
  text: seldom('', fc.constantFrom(...texts)),
});

/** What each dimension of a filter asks, said as plainly as it can be. */
function listQuestions(
  filter: LedgerFilter,
  day: number,
  hasNumbers: boolean,
): Record<LedgerDimension, (problem: StandingProblem) => boolean> {
  const { place, spotKind, category, kind, department, severity, parts, reopened, due } = filter;
  const plain = (text: string) => text.normalize('NFKC').toLowerCase();
  const text = plain(filter.text).trim();
  return {
    place: ({ spot }) => place === null || [spot.place, spot.town].includes(place),
    spotKind: ({ spot }) => spotKind === null || spot.kind === spotKind,
    category: (problem) => category === null || problem.kind.category === category,
    kind: (problem) => kind === null || problem.kind.id === kind,
    department: (problem) => department === null || (problem.department ?? nobody) === department,
    severity: (problem) => severity === null || problem.severity === severity,
    parts: ({ standing }) => parts.length === 0 || parts.includes(standing.part),
    reopened: ({ standing }) => !reopened || standing.reopened > 0,
    due: ({ standing: { part, state, deadline } }) =>
      !due ||
      (part === 'openInTime' &&
        (state === 'assigned' || state === 'rectifying') &&
        deadline !== null &&
        computeDaysBetween(dateOf(day), deadline) <= 7),
    text: (problem) =>
      [
        problem.spot.name?.['zh-CN'] ?? '',
        problem.spot.name?.en ?? '',
        problem.kind.title['zh-CN'],
        problem.kind.title.en,
        hasNumbers ? problem.id : '',
      ].some((words) => plain(words).includes(text)),
  };
}

/** The same survey by filtering a list, over and over. */
function surveyPlainly(
  problems: readonly PlainProblem[],
  day: number,
  filter: LedgerFilter,
  withDemo: boolean,
  hasNumbers: boolean,
): LedgerSurvey {
  const shown = standOn(problems, day).filter(({ basis }) => withDemo || basis !== 'demo');
  const questions = listQuestions(filter, day, hasNumbers);
  const listWithout = (left: LedgerDimension | null) =>
    shown.filter((problem) => ledgerDimensions.every((each) => each === left || questions[each](problem)));
  const fits = listWithout(null);
  const [place, spotKind, category] = [listWithout('place'), listWithout('spotKind'), listWithout('category')];
  return {
    found: shown.length,
    matched: fits.length,
    funnel: countFunnel(fits.map(({ standing }) => standing)),
    counts: {
      place: countBy(place, ({ spot }) => spot.town),
      spotKind: countBy(spotKind, ({ spot }) => spot.kind),
      category: countBy(category, ({ kind }) => kind.category),
      kind: countBy(listWithout('kind'), ({ kind }) => kind.id),
      department: countBy(listWithout('department'), ({ department }) => department ?? nobody),
      severity: countBy(listWithout('severity'), ({ severity }) => severity),
      parts: countBy(listWithout('parts'), ({ standing }) => standing.part),
    },
    without: Object.fromEntries(ledgerDimensions.map((each) => [each, listWithout(each).length])) as Record<
      LedgerDimension,
      number
    >,
    rows: Uint32Array.from(fits, ({ row }) => row),
  };
}

function survey(
  problems: readonly PlainProblem[],
  day: number,
  filter: LedgerFilter,
  withDemo = true,
  named: ((row: number) => boolean) | null = null,
): LedgerSurvey {
  const table = tellTable(problems);
  return surveyLedger(table, sampleIndex, assessColumns(table, day), day, filter, withDemo, named);
}

describe('a survey of the ledger', () => {
  it('is what filtering a list comes to: rows, funnel, what other choices would bring', () => {
    const told = { empty: 0, some: 0 };
    fc.assert(
      fc.property(
        anyProblems,
        anyDay,
        anyFilter,
        fc.boolean(),
        fc.boolean(),
        (problems, day, filter, withDemo, isNamed) => {
          const named = (row: number) => problems[row]?.id.includes(filter.text.trim()) ?? false;
          const found = survey(problems, day, filter, withDemo, isNamed ? named : null);
          expect(found).toEqual(surveyPlainly(problems, day, filter, withDemo, isNamed));
          told[found.matched === 0 ? 'empty' : 'some'] += 1;
        },
      ),
      { numRuns: 2000, seed: 11 },
    );
    // A filter that nothing ever fits would compare nothing with nothing.
    expect(told.some).toBeGreaterThan(300);
  });

  it('of one filter at a time is what filtering a list comes to, too', () => {
    fc.assert(
      fc.property(
        anyProblems,
        anyDay,
        anyFilter,
        fc.constantFrom(...ledgerDimensions),
        (problems, day, all, dimension) => {
          const filter = { ...noFilter, [dimension]: all[dimension] };
          expect(survey(problems, day, filter)).toEqual(surveyPlainly(problems, day, filter, true, false));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('counts the other choices of each dimension as if it were not chosen, and every other one as chosen', () => {
    fc.assert(
      fc.property(anyProblems, anyDay, anyFilter, (problems, day, filter) => {
        const { counts, without } = survey(problems, day, filter);
        for (const dimension of ['place', 'spotKind', 'category', 'kind', 'department', 'severity', 'parts'] as const) {
          const sum = Object.values(counts[dimension]).reduce((a, b) => a + b, 0);
          expect(sum, dimension).toBe(without[dimension]);
          const cleared = { ...filter, [dimension]: noFilter[dimension] };
          expect(survey(problems, day, cleared).matched, dimension).toBe(without[dimension]);
        }
      }),
    );
  });
});

describe('a survey, worked out', () => {
  const shared = { severity: 'ordinary', department: null, basis: 'reported' } as const;
  const problems = fileProblems([
    { ...shared, spotCode: 1, kindCode: 0, moves: [move('found', '2019-01-01'), move('solvedOnSpot', '2019-01-01')] },
    {
      ...shared,
      ...{ spotCode: 2, kindCode: 1, department: 'roads', severity: 'serious' },
      moves: [move('found', '2019-01-02'), move('assigned', '2019-01-02', '2019-01-12')],
    },
    {
      ...shared,
      ...{ spotCode: 3, kindCode: 2, department: 'roads', basis: 'demo' },
      moves: [move('found', '2019-01-03'), move('assigned', '2019-01-03', '2019-01-04')],
    },
    { ...shared, spotCode: 0, kindCode: 0, moves: [move('found', '2019-02-01')] },
  ]);
  const rows = (filter: Partial<LedgerFilter>, day = 5, withDemo = true) => [
    ...survey(problems, day, { ...noFilter, ...filter }, withDemo, (row) => problems[row]?.id === filter.text).rows,
  ];

  it.each<[string, Partial<LedgerFilter>, number[]]>([
    ['nothing in particular', {}, [0, 1, 2]],
    ['a town, its village included', { place: '999001100' }, [0, 1]],
    ['a village alone', { place: '999001100201' }, [1]],
    ['nobody', { department: nobody }, [0]],
    ['overdue', { parts: ['overdue'] }, [2]],
    ['a Chinese name', { text: '路口' }, [0, 2]],
    ['an English one, in capitals', { text: 'JIA' }, [1]],
    ['a kind or a spot', { text: 'a1' }, [0, 2]],
    ['full width', { text: 'Ａ１' }, [0, 2]],
    ['a number', { text: '1002' }, [1]],
    ['what nobody wrote', { text: '1009' }, []],
  ])('asked for %s', (_, filter, expected) => {
    expect(rows(filter)).toEqual(expected);
  });

  it('falls due within a week, the seventh day included', () => {
    // One is due on the 12th, eight days after the 4th, on which the other is due.
    expect([4, 5, 12, 13].map((day) => rows({ due: true }, day))).toEqual([[2], [1], [1], []]);
  });

  it('hides what is invented, from the number found as well', () => {
    expect(rows({}, 5, false)).toEqual([0, 1]);
    const { found, counts } = survey(problems, 5, noFilter, false);
    expect(found).toBe(2);
    expect(counts.department).toEqual({ roads: 1, none: 1 });
  });

  it('holds nothing before the first day', () => {
    expect(survey(problems, 0, noFilter)).toMatchObject({ found: 0, matched: 0, counts: { place: {} } });
  });
});
