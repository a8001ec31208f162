import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment, Campaign, Department } from '@/domain/campaign';
import { computeDate, computeDayNumber } from '@/domain/date';
import { hideDemo } from '@/domain/demo';
import { locales } from '@/domain/vocabulary';
import { buildDepartmentBoard, departmentLacks, isPlanned, shortStatuses } from '@/figures/workspace/departmentBoard';
import { buildDepartmentSheet, pickHistory } from '@/figures/workspace/departmentSheet';
import { buildMatrix } from '@/figures/workspace/matrix';
import { listTargetPlaces, listTargets } from '@/figures/workspace/targets';
import { workspaceWords } from '@/messages/bothLanguages';
import { createContext } from '../createContext';
import { campaign, source } from '../dachang';
import { county, createCampaign, createIndicator, createMechanism, createPlan, observe, towns } from '../smallCampaign';

const standing = await source.standing();
const whole: Campaign = { ...campaign, observations: standing.observations, plans: standing.plans };

function open(from: Campaign, locale: 'zh-CN' | 'en', day?: string) {
  const context = createContext(from, locale, day);
  const words = workspaceWords[locale];
  const { items } = listTargets(context, words);
  return {
    context,
    words,
    items,
    board: buildDepartmentBoard(context, items),
    sheet: (id: string) => buildDepartmentSheet(context, words, items, id),
  };
}

describe.each(locales)('the departments on 2019-06-24 (%s)', (locale) => {
  const { context, words, items, board, sheet } = open(whole, locale, standing.asOf);
  const load = (id: string) => board.departments.find((department) => department.id === id);

  it('are nine that lead seventeen targets, and four that lead none, who stand last', () => {
    expect(board.leading).toHaveLength(9);
    expect(board.idle.map(({ id }) => id)).toEqual(['dept-01', 'dept-08', 'dept-11', 'dept-13']);
    expect(board.departments).toEqual([...board.leading, ...board.idle]);
    expect([board.targets, board.unowned, board.short, board.lacks]).toEqual([17, 0, 6, []]);
    expect(board.demo).toBe(true);
  });

  it.each([
    ['dept-09', { targets: 2, rows: 12, short: 7, dueSoon: 0, unreported: 0, untargeted: 0, supported: 1 }],
    ['dept-05', { targets: 2, rows: 2, short: 1, dueSoon: 1, unreported: 0, untargeted: 1, mechanisms: 3 }],
    ['dept-12', { targets: 2, rows: 12, short: 1, unreported: 3 }],
    ['dept-08', { targets: 0, rows: 0, short: 0, untargeted: 1, supported: 2, mechanisms: 2 }],
    ['dept-11', { targets: 0, rows: 0, untargeted: 0, supported: 0, mechanisms: 4 }],
  ])('%s carries what the package says', (id, carried) => {
    expect(load(id)).toMatchObject(carried);
  });

  it('owe in the matrix what they owe in the table, and every row stands in one cell', () => {
    const matrix = buildMatrix(
      context,
      words,
      items.filter(isPlanned),
      board.leading.map(({ id, name }) => ({ key: id, label: name })),
      listTargetPlaces(context, words).map(({ code, name }) => ({ key: code, label: name })),
      ({ department, place }) => (department === null ? null : { row: department, column: place.code }),
    );
    expect(matrix.rows.map(({ key, short }) => [key, short])).toEqual(
      board.leading.map(({ id, short }) => [id, short]),
    );
    for (const row of matrix.rows)
      expect(row.cells.reduce((sum, { count }) => sum + count, 0)).toBe(load(row.key)?.rows);
  });

  it('lists a department’s own rows target by target, of each the county first', () => {
    const own = sheet('dept-09')?.items ?? [];
    expect(own).toHaveLength(12);
    expect(own.filter(({ place }) => place.isCounty).map(({ indicator }) => indicator.id)).toEqual([
      'sewage-controlled-villages',
      'rural-toilets-renovated',
    ]);
    expect([0, 6].map((at) => own[at]?.place.isCounty)).toEqual([true, true]);
    expect(own.every(({ department }) => department === 'dept-09')).toBe(true);
  });

  it('names the row furthest behind, and draws the county’s worst target first', () => {
    const nine = sheet('dept-09');
    expect(nine?.furthest).toMatchObject({ key: 'sewage-controlled-villages~131028102', gap: '−46.6' });
    expect(nine?.trends.map(({ indicator }) => indicator.id)).toEqual([
      'sewage-controlled-villages',
      'rural-toilets-renovated',
    ]);
    expect(sheet('dept-07')?.furthest).toBeNull();
    const history = pickHistory(context, 'rural-toilets-renovated');
    expect(history.plans).toHaveLength(6);
    expect(new Set(history.observations.map(({ indicator }) => indicator))).toEqual(
      new Set(['rural-toilets-renovated']),
    );
  });

  it('tells what falls due within thirty days, and leaves out what is overdue already', () => {
    const five = sheet('dept-05');
    expect(five?.dueDays).toBe(30);
    expect(five?.due.map(({ key, due, daysLeft, status }) => [key, due, daysLeft, status])).toEqual([
      ['eco-toilets-built~131028', '2019-07-05', 11, 'dueSoon'],
    ]);
    expect(five?.due[0]?.target).toMatch(/^138/);
    expect(five?.due[0]?.actual).toBe('131');
  });

  it('knows a department’s mechanisms from those it only supports', () => {
    const one = sheet('dept-01');
    expect(one?.mechanisms.map(({ id }) => id)).toEqual([
      'work-plan-breakdown',
      'target-management',
      'weekly-dispatch',
    ]);
    expect(one?.supportedMechanisms.map(({ id }) => id)).toEqual([
      'monthly-supervision',
      'morning-scan',
      'noon-scan',
      'listed-supervision',
    ]);
    expect(one?.supported.map(({ id }) => id)).toEqual(['scan-batches', 'problems-resolved']);
  });

  it('says everything in words that are there', () => {
    const said = board.departments.map(({ id }) => {
      const { items: _, trends, ...rest } = sheet(id) ?? { items: [], trends: [] };
      return [rest, trends.length];
    });
    expect(JSON.stringify([board, said])).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('with the demo hidden', () => {
  const { board, sheet } = open(hideDemo(whole), 'en', standing.asOf);

  it('there is no department, and all three files are missing', () => {
    expect(board).toMatchObject({ departments: [], leading: [], targets: 0, short: 0, demo: false });
    expect(board.lacks).toEqual(departmentLacks);
    expect(sheet('dept-09')).toBeNull();
  });
});

describe('every fourth Monday of the campaign', () => {
  const first = computeDayNumber('2017-02-20');
  const days = Array.from({ length: 49 }, (_, index) => computeDate(first + index * 28));

  it.each(days)('%s: the rows of the departments and those nobody leads are all there are', (day) => {
    const { board, items, sheet } = open(whole, 'en', day);
    const planned = items.filter(isPlanned);
    const sum = (read: (load: (typeof board.departments)[number]) => number) =>
      board.departments.reduce((total, load) => total + read(load), 0);
    expect(sum(({ rows }) => rows)).toBe(planned.filter(({ department }) => department !== null).length);
    expect(sum(({ short }) => short)).toBe(
      planned.filter(({ assessment }) => shortStatuses.some((one) => one === assessment.judgement.status)).length,
    );
    for (const { id, short } of board.departments) {
      const own = sheet(id);
      expect(own?.furthest === null).toBe(short === 0);
      for (const { due, daysLeft } of own?.due ?? []) {
        expect(due >= day).toBe(true);
        expect(daysLeft).toBeLessThanOrEqual(30);
      }
    }
  });
});

const text = { 'zh-CN': '部', en: 'Department' };
const department = (id: string, basis: Department['basis'] = 'reported'): Department => ({
  id,
  name: text,
  duty: text,
  basis,
});
const assign = (
  subjectId: string,
  to: string,
  { role = 'lead', subject = 'indicator', basis = 'reported' }: Partial<Assignment> = {},
): Assignment => ({ subject, subjectId, department: to, role, basis });

describe('departments of another county', () => {
  const indicators = [createIndicator('halls'), createIndicator('parks')];
  const build = (changes: Parameters<typeof createCampaign>[0], day = '2019-07-01') =>
    open(createCampaign({ indicators, ...changes }), 'en', day);

  it('without assignments are asked for assignments and targets', () => {
    const { board } = build({ departments: [department('d-one')] });
    expect(board.lacks).toEqual(['assignments', 'targets']);
    expect(board.idle).toHaveLength(1);
  });

  it('that lead what has no target are asked for targets alone', () => {
    const { board } = build({ departments: [department('d-one')], assignments: [assign('halls', 'd-one')] });
    expect(board.lacks).toEqual(['targets']);
    expect(board.departments[0]).toMatchObject({ targets: 0, untargeted: 1 });
  });

  it('that only support, or only run a mechanism, lack assignments', () => {
    const { board } = build({
      departments: [department('d-one')],
      mechanisms: [createMechanism('m-one', 'cadence')],
      assignments: [assign('halls', 'd-one', { role: 'support' }), assign('m-one', 'd-one', { subject: 'mechanism' })],
      plans: [createPlan('halls', county, 5)],
    });
    expect(board.lacks).toEqual(['assignments', 'targets']);
    expect(board.departments[0]).toMatchObject({ supported: 1, mechanisms: 1 });
  });

  it('lead a target a town alone has', () => {
    const { board, sheet } = build({
      departments: [department('d-one')],
      assignments: [assign('halls', 'd-one')],
      plans: [createPlan('halls', towns[0], 10)],
      observations: [observe('halls', towns[0], 1, { periodEnd: '2019-06-24', knownFrom: '2019-06-24' })],
    });
    expect(board).toMatchObject({ targets: 1, short: 1, lacks: [] });
    expect(sheet('d-one')?.trends).toEqual([]);
    expect(sheet('d-one')?.furthest?.key).toBe(`halls~${towns[0]}`);
  });

  it('count what nobody leads apart', () => {
    const { board } = build({
      departments: [department('d-one')],
      assignments: [assign('halls', 'd-one')],
      plans: [createPlan('halls', county, 5), createPlan('parks', county, 5), createPlan('parks', towns[1], 5)],
    });
    expect([board.targets, board.unowned]).toEqual([1, 1]);
  });

  it('that are real and lead real things carry no mark', () => {
    const given = { departments: [department('d-one')], plans: [createPlan('halls', county, 5)] };
    expect(build({ ...given, assignments: [assign('halls', 'd-one')] }).board.demo).toBe(false);
    expect(build({ ...given, assignments: [assign('halls', 'd-one', { basis: 'demo' })] }).board.demo).toBe(true);
  });

  it.each([
    ['the day itself', '2019-12-31', 0],
    ['thirty days before', '2019-12-01', 30],
    ['thirty-one days before', '2019-11-30', null],
    ['the day after', '2020-01-01', null],
  ])('hear of a due date on %s', (_, day, daysLeft) => {
    const { sheet } = build(
      {
        departments: [department('d-one')],
        assignments: [assign('halls', 'd-one')],
        plans: [createPlan('halls', county, 10)],
        observations: [observe('halls', county, 9, { periodEnd: '2019-11-25', knownFrom: '2019-11-25' })],
      },
      day,
    );
    expect(sheet('d-one')?.due.map((entry) => entry.daysLeft)).toEqual(daysLeft === null ? [] : [daysLeft]);
  });

  it('hear nothing of what is done', () => {
    const { sheet } = build(
      {
        departments: [department('d-one')],
        assignments: [assign('halls', 'd-one')],
        plans: [createPlan('halls', county, 10)],
        observations: [observe('halls', county, 10, { periodEnd: '2019-12-01', knownFrom: '2019-12-01' })],
      },
      '2019-12-20',
    );
    expect(sheet('d-one')?.due).toEqual([]);
  });

  it('whoever leads what: each planned row is one department’s or nobody’s', () => {
    const ids = ['d-one', 'd-two', 'd-three'] as const;
    const many = Array.from({ length: 6 }, (_, index) => createIndicator(`works-${index}`));
    const plans = many.flatMap(({ id }, index) =>
      [county, ...towns].slice(0, 1 + (index % 4)).map((place) => createPlan(id, place, 10)),
    );
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom(...ids)), { minLength: 6, maxLength: 6 }), (leads) => {
        const assignments = leads.flatMap((lead, index) => (lead === null ? [] : [assign(`works-${index}`, lead)]));
        const { board, items } = build({
          indicators: many,
          departments: ids.map((id) => department(id)),
          assignments,
          plans,
        });
        expect(board.departments).toHaveLength(ids.length);
        expect(board.targets).toBe(assignments.length);
        expect(board.targets + board.unowned).toBe(many.length);
        const rows = board.departments.reduce((sum, load) => sum + load.rows, 0);
        expect(rows).toBe(items.filter(({ department: lead }) => lead !== null).length);
        expect(board.lacks.length > 0).toBe(assignments.length === 0);
      }),
      { numRuns: 60 },
    );
  });
});
