// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listTargets } from '@/figures/workspace/targets';
import { buildTargetTable } from '@/figures/workspace/targetTable';
import { workspaceWords } from '@/messages/bothLanguages';
import { PageProvider } from '@/pages/parts/pageContext';
import { TargetTable } from '@/pages/parts/workspace/TargetTable';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { defaultView } from '@/state/view';
import { createContext } from '../../../figures/createContext';
import { county, createCampaign, createIndicator, createPlan, towns } from '../../../figures/smallCampaign';
import { wholeLedger } from '../../../figures/workspace/ledger';

const words = workspaceWords['zh-CN'];
const rowHeight = 41;

beforeEach(() => {
  // jsdom has no layout: rows are as high as the style makes them, and the page is as long as its rows.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(rowHeight);
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(100_000);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.stubGlobal('scrollTo', ({ top = 0 }: ScrollToOptions) => {
    vi.stubGlobal('scrollY', top);
    window.dispatchEvent(new Event('scroll'));
  });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function show(indicators: number) {
  const places = [county, ...towns];
  const ids = Array.from({ length: indicators }, (_, index) => `works-${index}`);
  const campaign = createCampaign({
    indicators: ids.map((id) => createIndicator(id)),
    plans: ids.flatMap((id) => places.map((place) => createPlan(id, place, 100))),
  });
  const context = createContext(campaign, 'zh-CN', '2019-07-01');
  const table = buildTargetTable(context, words, listTargets(context, words), { ...wholeLedger, group: 'none' }, null);
  const setView = vi.fn();
  const room: RoomContext = {
    words,
    day: '2019-07-01',
    earlier: '2019-06-24',
    view: defaultView,
    setView,
    wordsOf: () => ({}),
    hrefTo: () => '/',
    asked: { data: undefined, error: null, isFetching: false, refetch: () => {} } as unknown as RoomContext['asked'],
    workspace: null,
    openEarlier: () => null,
  };
  const page = {
    figures: context,
    edition: 'internal' as const,
    release: 'r',
    hasDemo: false,
    filters: { demo: true, measure: null, q: '', asOf: null },
    setFilters: () => {},
    view: {},
    setView: () => {},
    days: { from: '2019-01-01', to: '2020-01-31', own: '2020-01-31' },
    hrefTo: () => '/',
  };
  render(
    <PageProvider value={page}>
      <TargetTable table={table} context={context} room={room} label="ledger" withPlace />
    </PageProvider>,
  );
  return { table, setView };
}

const openers = () => [...document.querySelectorAll<HTMLElement>('[data-opener]')];
const focused = () =>
  document.activeElement instanceof HTMLElement ? document.activeElement.dataset.opener : undefined;

/** Presses a key where the focus is, and lets the table scroll there. */
async function press(key: string) {
  await act(async () => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
    await new Promise((resolve) => setTimeout(resolve, 120));
  });
}

describe('a long ledger', () => {
  it('is drawn in part, and says how long it is and which row is which', () => {
    const { table } = show(60);
    expect(table.items).toHaveLength(240);
    expect(openers().length).toBeGreaterThan(5);
    expect(openers().length).toBeLessThan(60);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('241');
    for (const [index, opener] of openers().entries()) {
      expect(opener.dataset.opener).toBe(table.items[index]?.key);
      expect(opener.closest('tr')?.getAttribute('aria-rowindex')).toBe(String(index + 2));
    }
  });

  it('is drawn whole for paper, and in part again after', () => {
    const { table } = show(60);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(openers().map(({ dataset }) => dataset.opener)).toEqual(table.items.map(({ key }) => key));
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(openers().length).toBeLessThan(60);
  });

  it('is walked through by keys, to rows that were not drawn', async () => {
    const { table } = show(60);
    const keys = table.items.map(({ key }) => key);
    openers()[0]?.focus();
    await press('ArrowDown');
    expect(focused()).toBe(keys[1]);
    await press('End');
    expect(focused()).toBe(keys.at(-1));
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('241');
    await press('ArrowUp');
    expect(focused()).toBe(keys.at(-2));
    await press('Home');
    expect(focused()).toBe(keys[0]);
    await press('ArrowUp');
    expect(focused()).toBe(keys[0]);
  });
});

describe('a short ledger', () => {
  it('is drawn whole, and needs no count', () => {
    const { table } = show(12);
    expect(openers().map(({ dataset }) => dataset.opener)).toEqual(table.items.map(({ key }) => key));
    expect(screen.getByRole('table').hasAttribute('aria-rowcount')).toBe(false);
  });

  it('opens a row beside those that are open by then', () => {
    const { table, setView } = show(2);
    fireEvent.click(openers()[1] ?? document.body);
    expect(setView).toHaveBeenCalledWith({ open: [table.items[1]?.key] });
  });
});
