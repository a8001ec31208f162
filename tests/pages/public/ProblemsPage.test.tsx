// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { LedgerCounts } from '@/domain/ledger/counts';
import { type Locale, locales } from '@/domain/vocabulary';
import { pageWords } from '@/messages/bothLanguages';
import { PageProvider } from '@/pages/parts/pageContext';
import { ProblemsPage } from '@/pages/public/problems/ProblemsPage';
import { createQueryClient } from '@/sources/queries';
import { contextOn, source } from '../../figures/dachang';

const counts = await source.ledgerCounts();
const end = '2021-02-16';

afterEach(cleanup);

interface Shown {
  readonly locale?: Locale;
  readonly withDemo?: boolean;
  /** The campaign has invented rows to show or hide. */
  readonly hasDemo?: boolean;
  readonly day?: string;
  readonly counts?: LedgerCounts;
}

async function show({ locale = 'zh-CN', withDemo = true, hasDemo = true, day = end, counts: given = counts }: Shown) {
  const figures = await contextOn(locale, withDemo, day);
  const client = createQueryClient(source);
  client.setQueryData(['ledger-counts'], given);
  render(
    <QueryClientProvider client={client}>
      <PageProvider
        value={{
          figures,
          edition: 'public',
          release: '0123456789ab',
          hasDemo,
          filters: { demo: withDemo, measure: null, q: '', asOf: day === end ? null : day },
          setFilters: () => {},
          view: {},
          setView: () => {},
          days: { from: '2017-02-19', to: end, own: end },
          hrefTo: ({ page }) => `/${page}/`,
        }}
      >
        <ProblemsPage words={pageWords[locale].ledger} />
      </PageProvider>
    </QueryClientProvider>,
  );
  return { words: pageWords[locale].ledger, messages: figures.messages };
}

const titlesOf = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent ?? '');

describe.each(locales)('the page of problems (%s)', (locale) => {
  it('begins with what is published, and marks all that is not', async () => {
    const { words, messages } = await show({ locale });
    expect(document.querySelector('[data-figure="scan-batches"]')?.getAttribute('value')).toBe('389');
    expect(document.querySelector('[data-figure="problems-resolved"]')?.getAttribute('value')).toBe('1285');
    expect(screen.getByText(words.publishedOnly)).toBeTruthy();
    expect(titlesOf()).toHaveLength(7);
    for (const title of titlesOf()) expect(title).toContain(messages.figures.demoTag);
  });

  it('without demo says what is missing and which files would bring it, and shows no number of a ledger', async () => {
    const { words, messages } = await show({ locale, withDemo: false });
    expect(screen.getByText(words.missing)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toMatch(/rounds\.csv.*problems\.csv.*moves\.csv/);
    expect(screen.getByRole('button', { name: messages.shell.showDemo })).toBeTruthy();
    expect(document.querySelectorAll('[data-figure="problem-ledger"]')).toHaveLength(0);
    expect(document.querySelector('[data-figure="problems-resolved"]')?.getAttribute('value')).toBe('1285');
    expect(titlesOf()).toEqual([]);
  });

  it('does not speak of a demo where there is none', async () => {
    await show({ locale, withDemo: false, hasDemo: false, counts: { asOf: end, sets: [] } });
    expect(document.body.textContent).not.toMatch(/示例|demo/i);
    expect(screen.queryByRole('button', { name: /示例|demo/i })).toBeNull();
  });

  it('of a county’s own ledger marks nothing, and does not say that nothing else is published', async () => {
    const [set] = counts.sets;
    if (set === undefined) throw new Error('no set');
    const { words } = await show({
      locale,
      withDemo: false,
      hasDemo: false,
      counts: { asOf: end, sets: [{ ...set, bases: ['reported'], sources: ['article'] }] },
    });
    expect(titlesOf()).toHaveLength(7);
    expect(document.body.textContent).not.toMatch(/示例|\bdemo\b/i);
    expect(screen.queryByText(words.publishedOnly)).toBeNull();
  });

  it('on another day tells of the last week before it, says so, and that times are of the whole record', async () => {
    const { words } = await show({ locale, day: '2019-07-03' });
    const main = document.body.textContent ?? '';
    expect(main).toContain(words.toldAsOf('2019-06-30'));
    expect(main).toContain(words.timeAsOf(end));
    expect(main).toContain(words.publishedNone);
    expect(titlesOf()[0]).not.toContain('1845');
    const feet = screen.getAllByRole('figure').map(({ textContent }) => textContent ?? '');
    for (const [at, foot] of feet.entries()) {
      expect(foot).toContain(at < 2 ? '2019-06-30' : end);
      expect(foot).not.toContain('2019-07-03');
    }
  });

  it('before the first find says that nothing is on record, and no zero', async () => {
    const { words } = await show({ locale, day: '2017-02-19' });
    expect(screen.getByText(words.notYet)).toBeTruthy();
    expect(document.querySelector('#parts [data-figure]')).toBeNull();
  });
});
