// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChartFigure } from '@/charts/ChartFigure';
import { layoutLine } from '@/charts/live/lineLayout';
import type { ChartFigure as Figure } from '@/figures/figure';
import { lineSample, multiplesSample, publishedLineSample, steppedSample } from './lineSamples';
import { barSample, chartLabels, coverageSample, refusalSample, tileSample } from './samples';

const size = { width: 800, height: 320 };
const labels = chartLabels.zh;

const samples: readonly (readonly [name: string, figure: Figure])[] = [
  ['line', lineSample('zh')],
  ['stepped line', steppedSample('zh')],
  ['published line', publishedLineSample('zh')],
  ['multiples', multiplesSample('zh')],
  ['bar', barSample('zh')],
  ['coverage', coverageSample('zh')],
  ['tiles', tileSample('zh')],
  ['refusal', refusalSample('zh')],
];

afterEach(cleanup);

function show(figure: Figure) {
  return render(<ChartFigure figure={figure} labels={labels} headingLevel={2} size={size} />);
}

/** Waits for the drawing library's chunk. */
async function showLive(figure: Figure) {
  const shown = show(figure);
  await waitFor(() => expect(shown.container.querySelector('.recharts-surface')).not.toBeNull(), { timeout: 10_000 });
  return shown;
}

describe.each(samples)('a %s figure', (_, figure) => {
  it('is named by its conclusion, with the demo tag right after it', () => {
    show(figure);
    const name = figure.demoTag === null ? figure.title : `${figure.title} ${figure.demoTag}`;
    const heading = screen.getByRole('heading', { level: 2 });
    expect(heading.textContent).toBe(name);
    const frame = screen.getByRole('figure');
    expect(document.getElementById(frame.getAttribute('aria-labelledby') ?? '')).toBe(heading);
  });

  it('says what is drawn, its summary and where it comes from', () => {
    const { container } = show(figure);
    expect(container.textContent).toContain(figure.subtitle);
    expect(container.textContent).toContain(figure.foot);
    const described = [...container.querySelectorAll('[aria-describedby]')].map((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );
    expect(described).toContain(figure.summary);
  });

  it('holds a table equal to its numbers, cell by cell', () => {
    const { container } = show(figure);
    const rows = [...container.querySelectorAll('tbody tr')];
    expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual(figure.table.rows.map((row) => row.header));
    expect(rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))).toEqual(
      figure.table.rows.map((row) => row.cells.map((cell) => cell.text)),
    );
    const traced = figure.table.rows.flatMap((row) =>
      row.cells.filter((cell) => cell.value !== null && cell.figureId !== null),
    );
    const data = [...container.querySelectorAll('table data')];
    expect(data.map((element) => [element.getAttribute('value'), element.getAttribute('data-figure')])).toEqual(
      traced.map((cell) => [String(cell.value), cell.figureId]),
    );
    expect(container.querySelector('caption')?.textContent).toBe(figure.table.caption);
    for (const header of container.querySelectorAll('th')) expect(header.getAttribute('scope')).toMatch(/^(row|col)$/);
  });

  it('opens its table without scripts and stands in the page without a style attribute', () => {
    const html = renderToString(<ChartFigure figure={figure} labels={labels} headingLevel={3} />);
    expect(html).not.toContain('style=');
    expect(html).not.toContain('recharts');
    expect(html).toMatch(/<details[^>]*><summary[^>]*>表格<\/summary>/);
    expect(html).toContain('</table>');
    expect(html).toContain('<h3');
  });

  it('comes to life without a complaint', async () => {
    const said = vi.spyOn(console, 'error');
    const element = <ChartFigure figure={figure} labels={labels} headingLevel={2} size={size} />;
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = renderToString(element);
    const problems: unknown[] = [];
    const root = hydrateRoot(box, element, { onRecoverableError: (error) => problems.push(error) });
    await waitFor(() => expect(box.querySelector('table')).not.toBeNull());
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(problems).toEqual([]);
    expect(said).not.toHaveBeenCalled();
    root.unmount();
    box.remove();
    said.mockRestore();
  });
});

describe('drawings', () => {
  it('draws as many points as the table has rows, the last one where the layout puts it', async () => {
    const figure = lineSample('zh');
    const { container } = await showLive(figure);
    const path = container.querySelectorAll('.recharts-line-curve')[1]?.getAttribute('d') ?? '';
    const points = [...path.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])]);
    expect(points).toHaveLength(figure.table.rows.length);
    const layout = layoutLine(figure, size);
    const last = figure.points[figure.points.length - 1];
    expect(points[points.length - 1]?.[0]).toBeCloseTo(layout.toX(last?.x ?? 0), 0);
    expect(points[points.length - 1]?.[1]).toBeCloseTo(layout.toY(last?.value ?? 0), 0);
  });

  it('is one named picture with no other role inside', async () => {
    const { container } = await showLive(lineSample('zh'));
    const picture = screen.getByRole('img', { name: /2019 年春起落后计划/ });
    expect(picture.getAttribute('aria-describedby')).not.toBeNull();
    expect(container.querySelectorAll('[role="application"]')).toHaveLength(1);
    expect(within(picture).queryAllByRole('application')).toHaveLength(0);
    expect(container.querySelectorAll('.recharts-surface [role]')).toHaveLength(0);
  });

  it('hatches demo, fills published, and gives two charts of one page patterns of their own', async () => {
    const { container } = render(
      <>
        <ChartFigure figure={lineSample('zh')} labels={labels} headingLevel={2} size={size} />
        <ChartFigure figure={lineSample('en')} labels={labels} headingLevel={2} size={size} />
        <ChartFigure figure={publishedLineSample('zh')} labels={labels} headingLevel={2} size={size} />
      </>,
    );
    await waitFor(() => expect(container.querySelectorAll('.recharts-area-area')).toHaveLength(3), { timeout: 10_000 });
    const fills = [...container.querySelectorAll('.recharts-area-area')].map((area) => area.getAttribute('fill') ?? '');
    expect(fills[0]).toMatch(/^url\(#.+\)$/);
    expect(fills[1]).toMatch(/^url\(#.+\)$/);
    expect(fills[2]).not.toContain('url');
    const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('breaks the line where nothing was reported, and never draws it as 0', async () => {
    const figure = steppedSample('zh');
    const { container } = await showLive(figure);
    const path = container.querySelectorAll('.recharts-line-curve')[1]?.getAttribute('d') ?? '';
    expect(path.match(/M/g)).toHaveLength(3);
    const drawn = path.match(/[ML][\d.]+,[\d.]+/g) ?? [];
    expect(drawn).toHaveLength(figure.points.filter((point) => point.value !== null).length);
    expect(container.querySelectorAll('rect.silence')).toHaveLength(2);
  });

  it('draws a bar for each value, a ring and the reason for a missing one', async () => {
    const figure = barSample('zh');
    const { container } = await showLive(figure);
    expect(container.querySelectorAll('.recharts-bar-rectangle')).not.toHaveLength(0);
    expect(container.querySelectorAll('circle.ring')).toHaveLength(1);
    expect(container.querySelector('text.barMissing')?.textContent).toBe('未报');
    for (const bar of figure.bars)
      expect(container.querySelector('svg.recharts-surface')?.textContent).toContain(bar.valueLabel);
  });

  it('names and describes each of the five panels', async () => {
    const figure = multiplesSample('zh');
    await showLive(figure);
    for (const panel of figure.panels) {
      const picture = await screen.findByRole('img', { name: panel.name });
      expect(document.getElementById(picture.getAttribute('aria-describedby') ?? '')?.textContent).toBe(panel.summary);
    }
  });

  it('lists every tile with its number, and the uncounted place without one', () => {
    const figure = tileSample('zh');
    const { container } = show(figure);
    const items = within(screen.getByRole('group', { name: /大厂镇过半/ })).getAllByRole('listitem');
    expect(items).toHaveLength(figure.tiles.length);
    expect(items[0]?.textContent).toContain('53.8 %');
    expect(items[0]?.querySelector('data')?.getAttribute('data-figure')).toBe('villages-sewage');
    expect(items.find((item) => item.textContent?.includes('北辰街道'))?.querySelector('data')).toBeNull();
    const missing = items.find((item) => item.textContent?.includes('陈府镇'));
    expect(missing?.textContent).toBe('陈府镇 未报');
    expect(missing?.querySelector('data')).toBeNull();
    expect(container.textContent).toContain(figure.disclaimer);
  });

  it('makes a tile a link only where a page is given', () => {
    render(
      <ChartFigure
        figure={tileSample('zh')}
        labels={labels}
        headingLevel={2}
        hrefByKey={{ 131028100: '/towns/131028100' }}
      />,
    );
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/towns/131028100']);
  });

  it('draws a coverage bar as long as its share', () => {
    const { container } = show(coverageSample('zh'));
    const widths = [...container.querySelectorAll('svg.track')].map((track) =>
      [...track.querySelectorAll(':scope > rect')].map((bar) => bar.getAttribute('width')).join(),
    );
    expect(widths).toEqual(['100%', '41.905%', '28.571%']);
  });
});

describe('reading point by point', () => {
  it('says one point after the other in one polite region, by arrow keys, Home, End and Esc', async () => {
    const figure = lineSample('zh');
    await showLive(figure);
    const reader = screen.getByRole('application');
    const region = screen.getByRole('status');
    expect(region.getAttribute('aria-live')).toBe('polite');
    const press = (key: string) => {
      fireEvent.keyDown(reader, { key });
      return region.textContent;
    };
    reader.focus();
    expect(press('ArrowRight')).toBe(figure.points[0]?.label);
    expect(press('ArrowRight')).toBe(figure.points[1]?.label);
    expect(press('ArrowLeft')).toBe(figure.points[0]?.label);
    expect(press('ArrowLeft')).toBe(figure.points[0]?.label);
    expect(press('End')).toBe(figure.points[45]?.label);
    expect(press('ArrowRight')).toBe(figure.points[45]?.label);
    expect(press('Home')).toBe(figure.points[0]?.label);
    expect(press('Escape')).toBe('');
    expect(press('Tab')).toBe('');
  });

  it('says a missing report in its own words', async () => {
    const figure = steppedSample('zh');
    await showLive(figure);
    const reader = screen.getByRole('application');
    fireEvent.keyDown(reader, { key: 'Home' });
    for (let index = 0; index < 20; index += 1) fireEvent.keyDown(reader, { key: 'ArrowRight' });
    expect(screen.getByRole('status').textContent).toContain('未报');
  });

  it('shows a tooltip for the pointer without saying it', async () => {
    const figure = lineSample('zh');
    const { container } = await showLive(figure);
    const reader = screen.getByRole('application');
    const point = layoutLine(figure, size).toX(figure.points[10]?.x ?? 0);
    fireEvent.pointerMove(reader, { clientX: point + 1, clientY: 100 });
    expect(container.querySelector('.tooltip')?.textContent).toBe(figure.points[10]?.label);
    expect(screen.getByRole('status').textContent).toBe('');
    fireEvent.pointerLeave(reader);
    expect(container.querySelector('.tooltip')).toBeNull();
  });
});

describe('numbers that cannot be drawn', () => {
  const hostile: readonly (readonly [string, Figure])[] = [
    ['an endless axis', barSample('zh', { max: Number.POSITIVE_INFINITY })],
    [
      'a value beyond all size',
      lineSample('zh', { points: [{ x: 1, value: 1e308, plan: null, text: '', label: '' }] }),
    ],
    ['not a number', lineSample('zh', { points: [{ x: Number.NaN, value: 1, plan: null, text: '', label: '' }] })],
    ['a negative value', lineSample('zh', { points: [{ x: 1, value: -5, plan: null, text: '', label: '' }] })],
    ['no points', lineSample('zh', { points: [] })],
    ['a time axis of no length', lineSample('zh', { xDomain: [1, 1] })],
    [
      'more bars than a chart holds',
      barSample('zh', {
        bars: Array.from({ length: 106 }, (_, index) => ({
          key: `${index}`,
          label: 'x',
          value: 1,
          valueLabel: '1',
          demo: true,
        })),
      }),
    ],
  ];

  it.each(hostile)('%s is refused in words, with the table in place', (_, figure) => {
    const { container } = show(figure);
    expect(container.textContent).toContain(labels.undrawable);
    expect(container.querySelector('.recharts-surface')).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
    expect(container.querySelector('table')).not.toBeNull();
  });
});
