import { describe, expect, it } from 'vitest';
import { type LedgerSet, listDaysTo, pickLedgerSet } from '@/domain/ledger/counts';
import { type Locale, locales } from '@/domain/vocabulary';
import { listInspectionNumbers } from '@/figures/ledger/inspectionNumbers';
import { buildBacklogFigure } from '@/figures/ledger/ledgerBacklog';
import { ledgerFigureId } from '@/figures/ledger/ledgerCells';
import { buildFunnelFigure, buildGroupFunnelsFigure } from '@/figures/ledger/ledgerFunnel';
import { buildClosingCurveFigure, buildClosingTimesFigure } from '@/figures/ledger/ledgerTime';
import { pageWords } from '@/messages/bothLanguages';
import { contextOf, contextOn, source } from '../dachang';

const counts = await source.ledgerCounts();
const set = (() => {
  const picked = pickLedgerSet(counts, true);
  if (picked === null) throw new Error('no ledger');
  return picked;
})();

function worded(locale: Locale) {
  return { ...contextOf(locale, true), ledger: pageWords[locale].ledger };
}

function lastDay(given: LedgerSet = set) {
  const day = given.days.at(-1);
  if (day === undefined) throw new Error('no day');
  return day;
}

/** The same set as a county’s own ledger would be. */
const real: LedgerSet = { ...set, bases: ['reported'], sources: ['article'] };

describe.each(locales)('the sum of what became of the problems (%s)', (locale) => {
  it('adds up, in the bar, in the equation and in the table', () => {
    const figure = buildFunnelFigure(worded(locale), set, lastDay());
    const [bar] = figure.bars;
    expect(bar?.parts.reduce((sum, { value }) => sum + value, 0)).toBe(bar?.whole.value);
    expect(bar?.parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    const cells = new Map(figure.table.rows.map(({ key, cells: [cell] }) => [key, cell?.value ?? 0]));
    expect((cells.get('closed') ?? 0) + (cells.get('open') ?? 0)).toBe(cells.get('found'));
    expect(figure.foot).toContain((bar?.parts ?? []).map(({ label, text }) => `${label} ${text}`).join(' + '));
  });

  it('tells reopened ones apart, and not in the sum', () => {
    const { note, bars } = buildFunnelFigure(worded(locale), set, lastDay());
    expect(note).toContain(String(lastDay().reopened));
    expect(bars[0]?.parts.map(({ part }) => part)).toEqual([
      'solvedOnSpot',
      'closedInTime',
      'closedLate',
      'openInTime',
      'overdue',
    ]);
  });

  it('is marked on every surface while it is invented, and on none when it is not', () => {
    const all = (given: LedgerSet) =>
      [
        buildFunnelFigure(worded(locale), given, lastDay()),
        buildGroupFunnelsFigure(worded(locale), given, 'town', counts.asOf),
        buildBacklogFigure(worded(locale), given, counts.asOf),
        buildClosingCurveFigure(worded(locale), given),
        buildClosingTimesFigure(worded(locale), given, 'category'),
      ].flatMap((figure) => figure ?? []);
    const word = locale === 'zh-CN' ? /示例/ : /\(demo\)|\bDemo\b/;
    expect(all(set)).toHaveLength(5);
    for (const figure of all(set)) {
      expect(figure.demoTag).not.toBeNull();
      expect(figure.table.caption).toMatch(word);
      expect(figure.foot).toMatch(word);
      const numbers = figure.table.rows.flatMap(({ cells }) => cells).filter(({ value }) => value !== null);
      expect(numbers.every(({ demo, figureId }) => demo && figureId === ledgerFigureId)).toBe(true);
    }
    for (const figure of all(real)) expect(JSON.stringify(figure)).not.toMatch(word);
  });
});

describe.each(locales)('the course of what is open (%s)', (locale) => {
  it('ends on the last week told by the day that is asked for', () => {
    const day = '2019-06-30';
    const figure = buildBacklogFigure(worded(locale), set, day);
    const last = listDaysTo(set, day).at(-1);
    expect(figure?.table.rows.at(-1)?.header).toBe(last?.day);
    expect(figure?.end?.value).toBe((last?.openInTime ?? 0) + (last?.overdue ?? 0));
    expect(figure?.points.length).toBeLessThanOrEqual(60);
  });

  it('is not drawn from one week', () => {
    expect(buildBacklogFigure(worded(locale), set, set.days[0]?.day ?? '')).toBeNull();
    expect(buildBacklogFigure(worded(locale), set, '2017-02-19')).toBeNull();
  });
});

describe.each(locales)('how long it takes (%s)', (locale) => {
  it('is told of the county and of each category and town, with its interval and what was never closed', () => {
    for (const [by, groups] of [
      ['category', set.categories],
      ['town', set.towns],
    ] as const) {
      const figure = buildClosingTimesFigure(worded(locale), set, by);
      expect(figure?.bars.map(({ key }) => key)).toEqual(expect.arrayContaining(groups.map(({ id }) => id)));
      expect(figure?.bars[0]).toMatchObject({ key: 'all', value: set.whole.median });
      for (const { id, time } of groups) {
        const row = figure?.table.rows.find(({ key }) => key === id);
        expect(row?.cells.map(({ value }) => value)).toEqual([
          time.median,
          time.medianFrom,
          time.medianTo,
          time.count,
          time.count - time.ended,
        ]);
        expect(figure?.bars.find(({ key }) => key === id)?.range).toEqual([time.medianFrom, time.medianTo]);
      }
    }
  });

  it('lists towns by their code, whichever takes longest', () => {
    const codes =
      buildClosingTimesFigure(worded(locale), set, 'town')
        ?.bars.map(({ key }) => key)
        .slice(1) ?? [];
    expect(codes).toEqual([...codes].sort());
  });

  it('says so where fewer than half are closed, instead of a number', () => {
    const time = { count: 9, ended: 2, median: null, medianFrom: 4, medianTo: null };
    const slow: LedgerSet = { ...set, whole: time, categories: set.categories.map((group) => ({ ...group, time })) };
    const figure = buildClosingTimesFigure(worded(locale), slow, 'category');
    const { timeUnknown, byUnknown, unbounded } = pageWords[locale].ledger;
    expect(figure?.title).toBe(byUnknown);
    for (const bar of figure?.bars ?? []) expect(bar).toMatchObject({ value: null, valueLabel: timeUnknown });
    expect(figure?.bars.some(({ range }) => range !== undefined)).toBe(false);
    expect(figure?.table.rows[0]?.cells.map(({ text }) => text).slice(0, 3)).toEqual([timeUnknown, '4', unbounded]);
  });

  it('has an open end where the interval is not bounded above', () => {
    const time = { count: 9, ended: 6, median: 5, medianFrom: 2, medianTo: null };
    const figure = buildClosingTimesFigure(
      worded(locale),
      { ...set, categories: set.categories.map((group) => ({ ...group, time })) },
      'category',
    );
    const { days, span } = pageWords[locale].ledger;
    expect(figure?.bars[1]?.valueLabel).toBe(span(days(5, '5'), days(2, '2'), null));
  });

  it('is a curve that only rises, to what the last step has it', () => {
    const curve = buildClosingCurveFigure(worded(locale), set);
    const values = curve?.points.map(({ value }) => value ?? 0) ?? [];
    expect(values.length).toBeGreaterThan(10);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(values.at(-1)).toBeCloseTo(1 - (set.closing.filter(({ day }) => day <= 90).at(-1)?.share ?? 1));
    expect(buildClosingCurveFigure(worded(locale), { ...set, whole: { ...set.whole, ended: 0 } })).toBeNull();
  });
});

describe('the numbers sources give of inspections', () => {
  const idsOf = (numbers: ReturnType<typeof listInspectionNumbers>) =>
    numbers.map(({ figureId, value }) => [figureId, value]);

  it.each(locales)('are the two of the article, with demo and without (%s)', (locale) => {
    for (const withDemo of [true, false])
      expect(idsOf(listInspectionNumbers(contextOf(locale, withDemo)))).toEqual([
        ['scan-batches', 389],
        ['problems-resolved', 1285],
      ]);
  });

  it('are not there before they were published', async () => {
    expect(listInspectionNumbers(await contextOn('zh-CN', false, '2019-06-30'))).toEqual([]);
  });
});
