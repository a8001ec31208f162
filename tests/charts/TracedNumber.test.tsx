// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TracedNumber } from '@/charts/TracedNumber';
import { numberSample, traceLabels } from './numberSamples';

const labels = traceLabels.zh;
const prototype = HTMLDialogElement.prototype;

beforeEach(() => {
  // jsdom has the element without its methods.
  prototype.showModal = function showModal() {
    this.open = true;
  };
  prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(id: Parameters<typeof numberSample>[1] = 'villages') {
  render(
    <p>
      <TracedNumber
        figure={numberSample('zh', id)}
        href="/indicators/villages"
        hrefFor={(figureId) => `/indicators/${figureId}`}
        labels={labels}
        size="list"
        named
      />
    </p>,
  );
  return screen.getByRole('link', { name: /出处/ });
}

describe('TracedNumber', () => {
  it('leads to the indicator without scripts and names what it explains', () => {
    const html = renderToString(
      <TracedNumber figure={numberSample('zh')} href="/indicators/toilets" labels={labels} size="inline" />,
    );
    expect(html).toContain('href="/indicators/toilets"');
    expect(html).not.toContain('<dialog');
    expect(html).not.toContain('style=');
    expect(show().textContent).toBe('出处 段12 生活污水有效管控');
  });

  it('opens the card, everything in it, and gives the focus back', () => {
    const tick = show();
    fireEvent.click(tick);
    const card = screen.getByRole('dialog', { name: labels.title });
    const { trace } = numberSample('zh', 'villages');
    for (const text of [trace.heading, trace.value, trace.qualifier, trace.definition, trace.basisWord, trace.date])
      expect(card.textContent).toContain(text);
    expect([...card.querySelectorAll('dt')].map((term) => term.textContent)).toEqual([
      labels.value,
      labels.definition,
      labels.basis,
      labels.computation,
      labels.source,
      labels.denominator,
      labels.citation,
    ]);
    expect(within(card).getByRole('link', { name: '行政村' }).getAttribute('href')).toBe('/indicators/villages');
    fireEvent.click(within(card).getByRole('button', { name: labels.close }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(tick);
  });

  it('closes by Esc (the dialog’s own close) and by a press outside, not by one inside', () => {
    const tick = show();
    fireEvent.click(tick);
    fireEvent.click(screen.getByText(labels.title));
    expect(screen.queryByRole('dialog')).not.toBeNull();
    fireEvent(screen.getByRole('dialog'), new Event('close'));
    expect([screen.queryByRole('dialog'), document.activeElement]).toEqual([null, tick]);
    fireEvent.click(tick);
    fireEvent.click(screen.getByRole('dialog'));
    expect([screen.queryByRole('dialog'), document.activeElement]).toEqual([null, tick]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
    'follows the link on a modified click: %o',
    (how) => {
      const tick = show();
      tick.addEventListener('click', (event) => event.preventDefault());
      fireEvent.click(tick, how);
      expect(screen.queryByRole('dialog')).toBeNull();
    },
  );

  it('follows the link where the browser has no modal dialog', () => {
    Reflect.deleteProperty(prototype, 'showModal');
    const tick = show();
    const click = createEvent.click(tick);
    fireEvent(tick, click);
    expect(click.defaultPrevented).toBe(false);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('copies the citation and says so', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    fireEvent.click(show());
    fireEvent.click(screen.getByRole('button', { name: labels.copy }));
    expect(await screen.findByText(labels.copied)).not.toBeNull();
    expect(writeText).toHaveBeenCalledWith(numberSample('zh', 'villages').trace.citation);
  });

  it('selects the citation where the clipboard is closed', async () => {
    vi.stubGlobal('navigator', {});
    fireEvent.click(show());
    fireEvent.click(screen.getByRole('button', { name: labels.copy }));
    expect(await screen.findByText(labels.selected)).not.toBeNull();
    expect(window.getSelection()?.toString()).toBe(numberSample('zh', 'villages').trace.citation);
  });

  it('shows a missing number as its reason', () => {
    render(<TracedNumber figure={numberSample('zh', 'missing')} href="/x" labels={labels} size="inline" />);
    expect(screen.getByText('未报').getAttribute('data-missing')).toBe('notReported');
  });
});
