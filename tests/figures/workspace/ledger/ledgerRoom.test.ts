import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import {
  buildAgeFigure,
  buildDueFigure,
  buildHotSpotFigure,
  buildInTimeFigure,
  buildOverdueFigure,
  buildRecurrenceFigure,
  buildSurvivalFigure,
} from '@/figures/workspace/ledger/groupFigures';
import { buildOrderBook } from '@/figures/workspace/ledger/order';
import { buildProblemRow } from '@/figures/workspace/ledger/problemRow';
import { buildProblemSheet, describeProblem } from '@/figures/workspace/ledger/problemSheet';
import { buildLedgerSum } from '@/figures/workspace/ledger/sum';
import { buildBacklogFigure, buildCalendarFigure, buildControlFigure } from '@/figures/workspace/ledger/weekFigures';
import { openRoom } from './room';

const room = await openRoom();
const { writer, survey, review, rows, words } = room;

describe('the sum of the ledger', () => {
  const sum = buildLedgerSum(writer, survey, review, false, true);

  it('adds up in numbers, in texts and in shares', () => {
    const { bar } = sum;
    expect(bar.parts.reduce((all, { value }) => all + value, 0)).toBe(bar.whole.value);
    expect(bar.parts.map(({ text }) => Number(text)).reduce((all, one) => all + one, 0)).toBe(Number(bar.whole.text));
    expect(bar.parts.reduce((all, { share }) => all + share, 0)).toBeCloseTo(1, 12);
    expect(bar.whole.value).toBe(1089);
  });

  it('concludes what is overdue, and where most of it is', () => {
    expect(sum.conclusion).toBe('发现 1089 件，办结 1065 件，逾期 8 件，其中邵府镇 3 件');
    expect(sum.beside).toHaveLength(2);
  });

  it('names no place where two are equally late, nor a time for what was picked by its outcome', () => {
    const tied = { ...review, places: review.places.map((place) => ({ ...place, overdue: 2 })) };
    expect(buildLedgerSum(writer, survey, tied, false, true).conclusion).toBe('发现 1089 件，办结 1065 件，逾期 8 件');
    expect(buildLedgerSum(writer, survey, review, true, true).beside).toHaveLength(1);
    expect(buildLedgerSum(writer, survey, null, false, true).beside).toHaveLength(1);
  });
});

describe('a row of the ledger', () => {
  it('says of every problem how it stands with a word and a shape that go together', () => {
    const marks = new Map(
      rows.map((record) => buildProblemRow(writer, record).status).map((one) => [one.word, one.mark]),
    );
    expect(Object.fromEntries(marks)).toEqual({
      逾期: 'overdue',
      临近到期: 'dueSoon',
      在办: 'onPlan',
      待交办: 'onPlan',
      已销号: 'done',
      超期销号: 'madeUp',
      当场解决: 'done',
    });
  });

  it('marks everything invented', () => {
    for (const record of rows) expect(buildProblemRow(writer, record).demo).toBe(true);
  });

  it('goes as far on its way as its state', () => {
    for (const record of rows) {
      const { steps, isOpen } = buildProblemRow(writer, record);
      expect(steps.done).toBeGreaterThan(0);
      expect(steps.done === 5).toBe(!isOpen);
    }
  });
});

describe('one problem in full', () => {
  const record = rows.find(({ id }) => id === '0943');
  if (record === undefined) throw new Error('0943 is gone');
  const sheet = buildProblemSheet(writer, record);

  it('tells its history in order, and how late it is by the arithmetic', () => {
    expect(sheet.moves.map(({ state, on }) => [state, on])).toEqual([
      ['发现', '2019-03-02'],
      ['交办', '2019-03-03'],
      ['整改中', '2019-03-04'],
    ]);
    expect(sheet.status.word).toBe('逾期 32 天');
    expect(sheet.timing).toBe('');
    expect(sheet.arithmetic[0]).toBe('2019-06-24 − 2019-05-23 = 逾期 32 天');
    // A crossing that is on the register, with nobody in charge.
    expect(sheet.facts).toContain('包路口：没有写明');
  });

  it('is a text that says it is demo', () => {
    const text = describeProblem(writer, record);
    expect(text).toContain('【逾期 32 天】0943 标线磨损（示例）');
    for (const { on } of sheet.moves) expect(text).toContain(on);
  });
});

describe.each(locales)('what the ledger tells as a whole (%s)', async (locale) => {
  const own = await openRoom(locale);
  const bars = [
    buildDueFigure(own.writer, own.review, 182, true),
    buildOverdueFigure(own.writer, own.review, true),
    buildAgeFigure(own.writer, own.review, true),
    buildSurvivalFigure(own.writer, own.review, 'survivalPlace', true),
    buildSurvivalFigure(own.writer, own.review, 'survivalDepartment', true),
    buildSurvivalFigure(own.writer, own.review, 'survivalCategory', true),
    buildInTimeFigure(own.writer, own.review, true),
    buildRecurrenceFigure(own.writer, own.review, true),
    buildHotSpotFigure(own.writer, own.review, true),
  ];

  it('draws nothing beyond its scale, and says a conclusion of its own for each', () => {
    expect(new Set(bars.map(({ title }) => title)).size).toBe(bars.length);
    for (const { rows: drawn, reference } of bars) {
      expect(drawn.length).toBeGreaterThan(0);
      for (const { from, to, mark } of drawn)
        for (const at of [from, to ?? 0, mark ?? 0, reference ?? 0]) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(1);
        }
    }
  });

  it('keeps towns and departments in the order of their codes: no ranking', () => {
    const codes = (figure: (typeof bars)[number] | undefined) => figure?.rows.map(({ key }) => key) ?? [];
    for (const figure of [bars[1], bars[3]]) expect(codes(figure)).toEqual([...codes(figure)].sort());
  });

  it('has every week of the backlog in its scale, the last as the sum says', () => {
    const figure = buildBacklogFigure(own.writer, own.review, true);
    expect(figure.title).toContain(String(own.survey.funnel.openInTime + own.survey.funnel.overdue));
    for (const { x, y } of figure.points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1);
      expect(y).toBeLessThanOrEqual(1);
    }
  });

  it('draws rounds between their limits, and refuses where there is nothing to hold them against', () => {
    const figure = buildControlFigure(own.writer, own.review.weeks, own.review.control, true);
    expect(figure?.points).toHaveLength(own.review.weeks.length);
    expect(figure?.limits).toHaveLength(own.review.weeks.length);
    expect(buildControlFigure(own.writer, own.review.weeks, null, true)).toBeNull();
  });

  it('has as many rounds in its calendar as its title says, none after the day', () => {
    const figure = buildCalendarFigure(own.writer, true);
    const held = figure.weeks.flatMap(({ days }) => days).filter(({ morning, noon }) => morning || noon);
    expect(held.length).toBeGreaterThan(10);
    expect(held.every(({ isWithin }) => isWithin)).toBe(true);
    expect(
      buildCalendarFigure(own.writer, false)
        .weeks.flatMap(({ days }) => days)
        .some(({ morning }) => morning),
    ).toBe(false);
  });
});

it('says of the seven days which of them something falls due on', () => {
  const figure = buildDueFigure(writer, review, 182, true);
  expect(figure.rows).toHaveLength(8);
  expect(figure.title).toBe(words.review.due('1'));
});

describe('the orders of problems', () => {
  const picked = rows.filter(({ id }) => ['0943', '1088', '0630'].includes(id));
  const supervision = buildOrderBook(writer, picked, 'supervision', 'abc');
  const closing = buildOrderBook(writer, picked, 'closing', 'abc');

  it('supervise what is open and strike off what is closed, and say which do not fit', () => {
    expect(supervision.papers.map(({ id }) => id).sort()).toEqual(['0630', '0943']);
    expect(closing.papers.map(({ id }) => id)).toEqual(['1088']);
    expect(supervision.unfit).toContain('1088');
    expect(closing.unfit).toContain('0943');
    expect(buildOrderBook(writer, picked.slice(0, 0), 'closing', 'abc')).toEqual({
      form: 'closing',
      papers: [],
      unfit: null,
    });
  });

  it('hold what the problem is, its history, day, basis and version, and say that it is demo', () => {
    const order = supervision.papers.find(({ id }) => id === '0943');
    expect(order?.fields.map(({ text }) => text)).toEqual(expect.arrayContaining(['标线磨损', '2019-05-23']));
    expect(order?.fields.find(({ name }) => name === words.orders.fields.standing)?.text).toBe('逾期 32 天');
    expect(order?.history).toHaveLength(3);
    expect(order?.mark).toBe('示例数据，非正式文件');
    for (const part of ['2019-06-24', '示例', 'abc']) expect(order?.foot).toContain(part);
  });

  it('ask for a new day where the deadline is over, and for that day where it is not', () => {
    const order = supervision.papers.find(({ id }) => id === '0943');
    expect(order?.body).toBe(words.orders.demand('第八工作部（示例）', null));
    const inTime = rows.find(({ standing }) => standing.part === 'openInTime' && standing.deadline !== null);
    if (inTime === undefined) throw new Error('nothing is open in time');
    const [paper] = buildOrderBook(writer, [inTime], 'supervision', 'abc').papers;
    expect(paper?.body).toContain(inTime.standing.deadline);
  });
});
