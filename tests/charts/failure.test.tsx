// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ChartFigure } from '@/charts/ChartFigure';
import { lineSample } from './lineSamples';
import { chartLabels } from './samples';

vi.mock('@/charts/live/LiveChart', () => {
  throw new Error('Failed to fetch dynamically imported module');
});

afterEach(cleanup);

it('keeps title, summary and an open table when the drawing does not load', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const figure = lineSample('zh');
  const { container } = render(
    <ChartFigure figure={figure} labels={chartLabels.zh} headingLevel={2} size={{ width: 800, height: 320 }} />,
  );
  await screen.findByText(chartLabels.zh.failed);
  expect(container.querySelector('details')?.open).toBe(true);
  const summary = [...container.querySelectorAll('figure > p')].find(
    (element) => element.textContent === figure.summary,
  );
  expect(summary?.className).toBe('summary');
  expect(container.querySelectorAll('tbody tr')).toHaveLength(figure.table.rows.length);
  said.mockRestore();
});
