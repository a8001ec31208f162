// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '@/domain/vocabulary';
import { workspaceWords } from '@/messages/bothLanguages';
import { PageProvider } from '@/pages/parts/pageContext';
import { PaletteButton } from '@/pages/workspace/frame/palette/PaletteButton';
import type { SearchIndex } from '@/sources/api';
import { contextOf, source } from '../../../../figures/dachang';

const prototype = HTMLDialogElement.prototype;
const index = await source.search();
const { palette: words } = workspaceWords['zh-CN'];

beforeEach(() => {
  // jsdom has the element without its methods, and no layout to scroll in.
  prototype.showModal = function showModal() {
    this.open = true;
  };
  prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  Element.prototype.scrollIntoView = vi.fn();
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

interface Shown {
  readonly locale?: Locale;
  readonly withDemo?: boolean;
  /** How the spellings come. */
  readonly answer?: () => Promise<SearchIndex>;
}

function create({ locale = 'zh-CN', withDemo = true, answer = async () => index }: Shown, onGo: () => void) {
  const figures = contextOf(locale, withDemo);
  const page = {
    figures: { ...figures, messages: { ...figures.messages, workspace: workspaceWords[locale] } },
    edition: 'internal' as const,
    release: 'r',
    hasDemo: true,
    filters: { demo: withDemo, measure: null, q: '', asOf: null },
    setFilters: () => {},
    view: {},
    setView: () => {},
    days: { from: '2017-02-19', to: '2021-02-16', own: '2021-02-16' },
    hrefTo: () => '/',
  };
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, queryFn: answer } } });
  return (
    <QueryClientProvider client={client}>
      <PageProvider value={page}>
        <button type="button">before</button>
        <PaletteButton words={workspaceWords[locale].palette} onGo={onGo} />
      </PageProvider>
    </QueryClientProvider>
  );
}

function show(shown: Shown = {}) {
  const onGo = vi.fn();
  render(create(shown, onGo));
  return onGo;
}

const findField = () => screen.findByRole('combobox', { name: words.label });

async function openByKey(): Promise<HTMLElement> {
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  return findField();
}

function type(field: HTMLElement, text: string) {
  fireEvent.change(field, { target: { value: text } });
}

/** The option the field says is chosen. */
function getChosen(field: HTMLElement): HTMLElement | null {
  return document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
}

function getStatus(): string {
  return within(screen.getByRole('dialog')).getByRole('status').textContent ?? '';
}

describe('PaletteButton', () => {
  it('as published, is a button that names its key, without a dialog', () => {
    const html = renderToString(create({}, () => {}));
    expect(html).toContain('Ctrl K');
    expect(html).toContain('aria-keyshortcuts="Control+K"');
    expect(html).not.toMatch(/<dialog|style=/);
  });

  it('names the key of the machine, and listens to that one alone', async () => {
    vi.stubGlobal('navigator', { platform: 'MacIntel' });
    show();
    const button = screen.getByRole('button', { name: words.open });
    expect([button.textContent, button.getAttribute('aria-keyshortcuts')]).toEqual([`${words.open}⌘ K`, 'Meta+K']);
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    await act(async () => {});
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.keyDown(document.body, { key: 'k', metaKey: true });
    expect(await findField()).not.toBeNull();
  });

  it('keeps the key from the browser, opens, and gives the focus back when it closes', async () => {
    show();
    const before = screen.getByRole('button', { name: 'before' });
    before.focus();
    expect(fireEvent.keyDown(before, { key: 'k', ctrlKey: true })).toBe(false);
    const field = await findField();
    expect(document.activeElement).toBe(field);
    fireEvent(screen.getByRole('dialog'), new Event('close'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(before);
  });

  it('opens by press; the close button, a press outside and the key close it', async () => {
    show();
    const button = screen.getByRole('button', { name: words.open });
    for (const close of [
      () => fireEvent.click(screen.getByRole('button', { name: words.close })),
      () => fireEvent.click(screen.getByRole('dialog')),
      () => fireEvent.keyDown(screen.getByRole('combobox'), { key: 'k', ctrlKey: true }),
    ]) {
      button.focus();
      fireEvent.click(button);
      await findField();
      close();
      expect([screen.queryByRole('dialog'), document.activeElement]).toEqual([null, button]);
    }
  });

  it('does not open above another dialog', async () => {
    show();
    const other = document.createElement('dialog');
    other.open = true;
    document.body.append(other);
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    await act(async () => {});
    expect(screen.queryByRole('combobox')).toBeNull();
    other.remove();
  });
});

describe('the palette', () => {
  it('finds by pinyin, says how many, and goes by Enter', async () => {
    const onGo = show();
    const field = await openByKey();
    await act(async () => {});
    type(field, 'qgz');
    expect(getChosen(field)?.textContent).toContain('祁各庄镇');
    expect(getStatus()).toBe(words.count('3'));
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onGo).toHaveBeenCalledOnce();
    expect(onGo.mock.calls[0]?.[0]).toMatchObject({ kind: 'place', target: { to: 'place', id: '131028102' } });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('moves by arrows, Home and End, round the ends, and starts anew with another text', async () => {
    const onGo = show();
    const field = await openByKey();
    type(field, '改造');
    const options = screen.getAllByRole('option');
    const press = (key: string) => {
      fireEvent.keyDown(field, { key });
      const chosen = options.filter((option) => option.getAttribute('aria-selected') === 'true');
      expect(chosen).toEqual([getChosen(field)]);
      return options.indexOf(chosen[0] as HTMLElement);
    };
    const last = options.length - 1;
    expect(last).toBeGreaterThan(2);
    expect(['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'ArrowUp', 'Home'].map(press)).toEqual([
      1,
      2,
      1,
      last,
      0,
      last,
      0,
    ]);
    press('End');
    type(field, '农村');
    expect(getChosen(field)).toBe(screen.getAllByRole('option')[0]);
    fireEvent.click(screen.getAllByRole('option')[1] as HTMLElement);
    expect(onGo).toHaveBeenCalledOnce();
  });

  it('leaves the keys of an input method to it', async () => {
    const onGo = show();
    const field = await openByKey();
    type(field, '改造');
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field, { key: 'ArrowDown', isComposing: true });
    expect(onGo).not.toHaveBeenCalled();
    expect(getChosen(field)).toBe(screen.getAllByRole('option')[0]);
  });

  it('groups by kind with counts, and marks invented departments', async () => {
    show();
    const field = await openByKey();
    type(field, '工作部');
    const group = screen.getByRole('group', { name: words.group(words.kinds.department, '10', '13') });
    expect(within(group).getAllByRole('option')).toHaveLength(10);
    for (const option of within(group).getAllByRole('option')) expect(option.textContent).toMatch(/示例.*示例/);
    expect(getStatus()).toBe(words.countSome('15', '12'));
  });

  it('without demo knows no department', async () => {
    show({ withDemo: false });
    const field = await openByKey();
    expect(getStatus()).not.toContain(words.kinds.department);
    type(field, '工作部');
    expect(screen.queryByRole('group', { name: new RegExp(words.kinds.department) })).toBeNull();
  });

  it('says that nothing was found and what can be searched, and offers nothing to choose', async () => {
    const onGo = show();
    const field = await openByKey();
    await act(async () => {});
    type(field, 'xyzzy');
    expect(getStatus()).toBe(words.none('xyzzy'));
    expect(screen.getByRole('dialog').textContent).toContain(`${words.kinds.indicator} 49`);
    expect([screen.queryByRole('listbox'), field.getAttribute('aria-expanded')]).toEqual([null, 'false']);
    expect(field.hasAttribute('aria-activedescendant')).toBe(false);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onGo).not.toHaveBeenCalled();
  });

  it('searches in plain text while the spellings come, and says that they do', async () => {
    show({ answer: () => new Promise(() => {}) });
    const field = await openByKey();
    type(field, 'qgz');
    expect(getStatus()).toContain(words.preparing);
    type(field, '祁各庄');
    expect(getChosen(field)?.textContent).toContain('祁各庄镇');
  });

  it('says when the spellings could not be had, searches in plain text, and asks again', async () => {
    const answer = vi
      .fn<() => Promise<SearchIndex>>()
      .mockRejectedValueOnce(new Error('lost'))
      .mockResolvedValue(index);
    show({ answer });
    const field = await openByKey();
    expect(await screen.findByText(words.noSpelling)).not.toBeNull();
    type(field, '祁各庄');
    expect(getChosen(field)?.textContent).toContain('祁各庄镇');
    type(field, 'qgz');
    expect(screen.queryByRole('listbox')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText(words.count('3'))).not.toBeNull();
    expect(screen.queryByText(words.noSpelling)).toBeNull();
  });
});
