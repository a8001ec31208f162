import { describe, expect, it } from 'vitest';
import { computeDate } from '@/domain/date';
import { type Locale, locales } from '@/domain/vocabulary';
import type { ChartFigure, FigureCell } from '@/figures/figure';
import { buildNumberFigure } from '@/figures/number';
import { formatMonth } from '@/format/date';
import { figures as facts } from '../facts/facts';
import { campaign, contextOf } from './dachang';
import { type DrawnFigure, listEveryFigure } from './everyFigure';

const drawn = listEveryFigure();

function nameOf({ name, locale, withDemo }: DrawnFigure): string {
  return `${name}, ${locale}, ${withDemo ? 'with demo' : 'without demo'}`;
}

const numberPattern = /\d[\d,]*(?:\.\d+)?/g;

function listNumbers(text: string): string[] {
  return [...text.matchAll(numberPattern)].map(([found]) => found.replaceAll(',', '').replace(/\.$/, ''));
}

/** Names hold digits of their own (15分钟健身圈): they are no numbers of the drawing. */
function stripNames(text: string, locale: Locale): string {
  const names = [...campaign.indicators.map(({ title }) => title), ...campaign.places.map(({ name }) => name)];
  return names.reduce((rest, name) => rest.replaceAll(name[locale], ''), text);
}

const isoDate = /\d{4}-\d{2}-\d{2}/g;

/** Days a figure may name: those of its table, and the day the article appeared. */
function listDays({ figure }: DrawnFigure): string[] {
  const days = figure.table.rows.flatMap(({ header, cells }) => [
    ...header.matchAll(isoDate),
    ...cells.flatMap(({ text }) => [...text.matchAll(isoDate)]),
  ]);
  return [...days.map(([day]) => day), '2021-02-16'];
}

/** Numbers a figure may say that are no cell: what its rows differ by, how many rows there are of a kind, the published value. */
function listStated({ figure, locale, name }: DrawnFigure): Set<string> {
  const { rows } = figure.table;
  const cells = rows.flatMap((row) => row.cells);
  const stated = new Set(cells.flatMap(({ text }) => listNumbers(text)));
  for (const row of rows) {
    const [actual, plan] = row.cells;
    if (actual?.value == null || plan?.value == null) continue;
    for (const decimals of [0, 1]) stated.add(Math.abs(plan.value - actual.value).toFixed(decimals));
  }
  stated.add(String(rows.length));
  const words = cells.filter(({ value }) => value === null).map(({ text }) => text);
  for (const word of new Set(words)) stated.add(String(words.filter((text) => text === word).length));
  for (const { id } of facts) {
    if (!name.includes(id)) continue;
    for (const number of listNumbers(buildNumberFigure(contextOf(locale, true), id).text)) stated.add(number);
  }
  return stated;
}

function listUnstated(one: DrawnFigure, text: string): string[] {
  const days = listDays(one);
  const strange = [...text.matchAll(isoDate)].map(([day]) => day).filter((day) => !days.includes(day));
  let rest = stripNames(text.replaceAll(isoDate, ''), one.locale);
  const months = new Set(days.map((day) => formatMonth(day, one.locale)));
  for (const month of months) rest = rest.replaceAll(month, '');
  const stated = listStated(one);
  return [...strange, ...listNumbers(rest).filter((number) => !stated.has(number))];
}

/** The cells of the figure’s table that come from something invented. */
function listDemoCells(figure: ChartFigure): FigureCell[] {
  return figure.table.rows.flatMap(({ cells }) => cells.filter(({ demo }) => demo));
}

function listDrawnDemo(figure: ChartFigure): boolean[] {
  switch (figure.kind) {
    case 'line':
      return [figure.demo];
    case 'multiples':
      return figure.panels.map(({ demo }) => demo);
    case 'bar':
      return figure.bars.map(({ demo }) => demo);
    case 'coverage':
      return figure.rows.map(({ demo }) => demo);
    case 'tiles':
      return figure.tiles.map(({ demo }) => demo);
    case 'sum':
      return figure.bars.map(({ demo }) => demo);
    case 'refusal':
      return [];
  }
}

describe('every figure of the real campaign', () => {
  it('is there in both languages, of every kind', () => {
    for (const locale of locales) {
      const kinds = drawn.filter((one) => one.locale === locale).map(({ figure }) => figure.kind);
      expect(new Set(kinds)).toEqual(new Set(['line', 'multiples', 'bar', 'coverage', 'tiles', 'sum', 'refusal']));
    }
  });

  it('is the same kind with the same numbers in both languages', () => {
    const shape = (locale: Locale) =>
      drawn
        .filter((one) => one.locale === locale)
        .map(({ name, withDemo, figure }) => [
          name,
          withDemo,
          figure.kind,
          figure.table.rows.map(({ key, cells }) => [key, ...cells.map(({ value }) => value)]),
        ]);
    expect(shape('en')).toEqual(shape('zh-CN'));
  });

  it.each(drawn.map((one) => [nameOf(one), one] as const))('%s is whole', (_, one) => {
    const { figure, locale } = one;
    expect(figure.title).toMatch(/\S/);
    expect(figure.summary).toMatch(/\S/);
    expect(figure.table.caption).toMatch(/\S/);
    expect(figure.foot).toContain('2021-02-16');
    expect(figure.foot).toMatch(locale === 'zh-CN' ? /^来源：\S/ : /^Source: \S/);
    const text = `${figure.title} ${figure.subtitle} ${figure.summary} ${figure.foot}`;
    expect(text).not.toMatch(/undefined|null|NaN|Infinity|\{|\}|\[object/);
    if (locale === 'en') expect(text).not.toMatch(/\p{Script=Han}/u);
  });

  it.each(drawn.map((one) => [nameOf(one), one] as const))('%s says no number that is not in its table', (_, one) => {
    expect(listUnstated(one, one.figure.summary), one.figure.summary).toEqual([]);
    expect(listUnstated(one, one.figure.title), one.figure.title).toEqual([]);
  });

  it.each(drawn.map((one) => [nameOf(one), one] as const))('%s has a sound table', (_, { figure }) => {
    const { columns, rows } = figure.table;
    for (const { cells, header } of rows) {
      expect(header).toMatch(/\S/);
      expect(cells).toHaveLength(columns.length - 1);
      for (const { text, value } of cells) {
        // A number shows as one; a gap is its reason, never a number.
        if (value === null) expect(text).not.toMatch(/^[0-9.,%\s]+$/);
        else expect(text).toMatch(/\d/);
      }
    }
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  });

  it.each(drawn.map((one) => [nameOf(one), one] as const))(
    '%s is tagged as demo exactly when it is',
    (_, { figure }) => {
      const isDemo = listDemoCells(figure).length > 0 || listDrawnDemo(figure).includes(true);
      expect(figure.demoTag !== null).toBe(isDemo);
      if (isDemo) expect(figure.foot).toMatch(/示例|Demo/);
    },
  );
});

describe('with the demo hidden', () => {
  const real = drawn.filter(({ withDemo }) => !withDemo);

  it('little is left to draw, and all of it published', () => {
    const kinds = new Map<string, number>();
    for (const { figure } of real) kinds.set(figure.kind, (kinds.get(figure.kind) ?? 0) + 1);
    // The coverage of the villages and the villages by town, in two languages.
    expect([kinds.get('coverage'), kinds.get('bar'), kinds.get('line'), kinds.get('tiles')]).toEqual([
      2,
      2,
      undefined,
      undefined,
    ]);
  });

  it.each(real.map((one) => [nameOf(one), one] as const))('%s has no demo mark anywhere', (_, { figure }) => {
    expect(JSON.stringify(figure)).not.toMatch(/示例|"demo":true|\b[Dd]emo\b(?!")/);
    expect(figure.demoTag).toBeNull();
  });
});

describe('a drawing and its table', () => {
  it.each(drawn.map((one) => [nameOf(one), one] as const))('%s: the same points', (_, { figure }) => {
    const rows = figure.table.rows.map(({ key, cells }) => ({ key, values: cells.map(({ value }) => value) }));
    switch (figure.kind) {
      case 'line':
        // What is drawn stands first; the ledger's tables say more of it.
        expect(rows.map(({ values }) => values.slice(0, figure.planLabel === null ? 1 : 2))).toEqual(
          figure.points.map(({ value, plan }) => (figure.planLabel === null ? [value] : [value, plan])),
        );
        // A curve over the days after a find, not over dates.
        if (figure.xDomain[0] === 0) return;
        expect(figure.table.rows.map(({ header }) => header)).toEqual(figure.points.map(({ x }) => computeDate(x)));
        return;
      case 'multiples':
        for (const { key, points } of figure.panels) {
          const last = points.flatMap(({ value }) => value ?? []).at(-1);
          expect(rows.find((row) => row.key === key)?.values).toContain(last);
        }
        expect(rows.map(({ key }) => key)).toEqual(figure.panels.map(({ key }) => key));
        return;
      case 'bar':
        expect(rows.map(({ key, values }) => ({ key, values: values.slice(0, 1) }))).toEqual(
          figure.bars.map(({ key, value }) => ({ key, values: [value] })),
        );
        for (const { key, range } of figure.bars)
          if (range !== undefined) expect(rows.find((row) => row.key === key)?.values.slice(1, 3)).toEqual(range);
        return;
      case 'coverage':
        expect(rows.map(({ key, values }) => [key, values[0], values.at(-1)])).toEqual(
          figure.rows.map(({ key, count, share }) => [key, count.value, share]),
        );
        return;
      case 'tiles':
        for (const tile of figure.tiles) {
          if (!tile.counted) continue;
          expect(rows.find(({ key }) => key === tile.key)?.values).toContain(tile.value);
        }
        return;
      case 'sum':
        for (const { key, whole, parts } of figure.bars) {
          const numbers = [whole.value, ...parts.map(({ value }) => value)];
          const own = figure.bars.length === 1 ? rows : rows.filter((row) => row.key === key);
          expect(own.flatMap(({ values }) => values)).toEqual(expect.arrayContaining(numbers));
        }
        return;
      case 'refusal':
        expect(rows.length).toBeLessThanOrEqual(1);
    }
  });
});
