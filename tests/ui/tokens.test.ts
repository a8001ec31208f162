import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * Every contrast pair of the design, computed from the stylesheet itself. Text needs 4.5, marks 3; the number beside a
 * pair is the one the design states (worst ground), so that a mistyped colour fails even when it stays readable.
 */
const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

type Theme = 'light' | 'dark' | 'contrast';
type Tokens = ReadonlyMap<string, string>;

const themes: readonly Theme[] = ['light', 'dark', 'contrast'];
const grounds = ['page', 'surface', 'sunk'] as const;

const colourNames = [
  ...['page', 'surface', 'sunk', 'text', 'text2', 'text3', 'line', 'ctrl', 'm1', 'm2', 'm3', 'onm', 'blue'],
  ...[
    'blue-wash',
    'yellow-ink',
    'yellow',
    'on-yellow',
    'yellow-wash',
    'red',
    'red-wash',
    'honour-rule',
    'honour-number',
  ],
  ...['honour-gold', 'honour-wash', 'seal', 'seal-glyph', 'focus'],
];

describe('tokens.css', () => {
  it('defines every colour in every theme, with its colour-scheme', () => {
    for (const theme of themes) {
      const tokens = tokensOf(theme);
      expect([...tokens.keys()].filter((name) => colourNames.includes(name)).sort()).toEqual([...colourNames].sort());
    }
    expect(css.match(/^ *color-scheme:/gm)?.length).toBe(7);
  });

  it('says the same by the system setting as by the attribute', () => {
    expect(declarations(mediaBlock('prefers-color-scheme: dark'))).toEqual(tokensOf('dark'));
    expect(declarations(mediaBlock('prefers-contrast: more'))).toEqual(tokensOf('contrast'));
  });

  it('gives paper and forced colours a value for every colour', () => {
    for (const block of [mediaBlock('print'), mediaBlock('forced-colors: active')])
      expect([...declarations(block).keys()].sort()).toEqual([...colourNames].sort());
    for (const [name, value] of declarations(mediaBlock('print')))
      if (name !== 'focus') expect(value).toMatch(/^#(0{6}|3{6}|f{6})$/);
  });

  it('has the spacing steps, the radius and a font stack of its own', () => {
    const root = declarations(blockAfter(':root {'));
    expect(['s1', 's2', 's3', 's4', 's5', 's6', 's7'].map((name) => root.get(name))).toEqual(
      [4, 8, 12, 16, 24, 36, 52].map((px) => `${px}px`),
    );
    expect(root.get('radius')).toBe('3px');
    expect(root.get('font')).toMatch(/^"PingFang SC".*sans-serif$/s);
  });

  it('uses nothing Chromium 83 cannot read', () => {
    expect(css).not.toMatch(/oklch|color-mix|@layer|:has\(|:is\(|:where\(|&|light-dark/);
  });
});

type Stated = readonly [light: number, dark: number, contrast: number];

/** Foregrounds on the worst of page, surface and sunk. */
const onGrounds: readonly [token: string, least: number, stated: Stated][] = [
  ['text', 4.5, [13.7, 14.0, 21]],
  ['text2', 4.5, [6.6, 8.7, 21]],
  ['text3', 4.5, [4.8, 6.3, 16.5]],
  ['m1', 4.5, [8.4, 10.6, 13.6]],
  ['blue', 4.5, [5.1, 7.7, 10.1]],
  ['yellow-ink', 4.5, [5.0, 9.4, 10.1]],
  ['red', 4.5, [4.9, 7.1, 9.1]],
  ['m2', 3, [4.3, 5.8, 8.2]],
  ['ctrl', 3, [3.2, 4.5, 21]],
];

/** One foreground on one background. */
const pairs: readonly [front: string, back: string, least: number, stated: Stated][] = [
  ['onm', 'm1', 4.5, [10.0, 12.4, 13.6]],
  ['on-yellow', 'yellow', 4.5, [8.8, 8.8, 13.5]],
  ['onm', 'm2', 4.5, [5.1, 6.8, 8.2]],
  ['blue', 'blue-wash', 4.5, [5.3, 6.9, 10.1]],
  ['yellow-ink', 'yellow-wash', 4.5, [5.4, 7.8, 10.1]],
  ['red', 'red-wash', 4.5, [5.1, 6.3, 9.1]],
  ['text2', 'yellow-wash', 4.5, [7.1, 7.2, 21]],
  ['text2', 'honour-wash', 4.5, [7.2, 9.1, 21]],
  ['text3', 'honour-wash', 4.5, [5.2, 6.6, 16.5]],
  ['honour-gold', 'honour-wash', 4.5, [5.2, 9.6, 9.6]],
  ['honour-number', 'honour-wash', 4.5, [7.1, 9.6, 11.2]],
  ['text', 'm3', 4.5, [10.9, 8.6, 16.3]],
  ['seal-glyph', 'seal', 4.5, [7.7, 7.7, 11.2]],
  ['m2', 'm3', 3, [3.4, 3.6, 6.3]],
];

describe.each(themes)('contrast in the %s theme', (theme) => {
  const tokens = tokensOf(theme);
  const column = themes.indexOf(theme);

  it.each(onGrounds)('%s on page, surface and sunk ≥ %s', (token, least, stated) => {
    const worst = Math.min(...grounds.map((ground) => contrast(tokens, token, ground)));
    expect(worst).toBeGreaterThanOrEqual(least);
    expect(Math.abs(worst - (stated[column] ?? 0))).toBeLessThan(0.11);
  });

  it.each(pairs)('%s on %s ≥ %s', (front, back, least, stated) => {
    const ratio = contrast(tokens, front, back);
    expect(ratio).toBeGreaterThanOrEqual(least);
    expect(Math.abs(ratio - (stated[column] ?? 0))).toBeLessThan(0.11);
  });

  it('text on the three washes', () => {
    const washes = ['red-wash', 'blue-wash', 'yellow-wash'];
    const worst = Math.min(...washes.map((wash) => contrast(tokens, 'text', wash)));
    expect(Math.abs(worst - ([14.2, 11.6, 21][column] ?? 0))).toBeLessThan(0.11);
  });

  it('dark ink on the yellow fill, and the honour rule as a mark', () => {
    const yellow = ratioOf('#1a2120', tokens.get('yellow') ?? '');
    expect(Math.abs(yellow - ([8.8, 8.8, 10.5][column] ?? 0))).toBeLessThan(0.11);
    const rule = Math.min(...[...grounds, 'honour-wash'].map((ground) => contrast(tokens, 'honour-rule', ground)));
    expect(rule).toBeGreaterThanOrEqual(3);
  });

  it('the focus ring is the text colour', () => {
    expect(tokens.get('focus')).toBe('var(--text)');
  });
});

/** The declarations a reader with this theme attribute gets. */
function tokensOf(theme: Theme): Tokens {
  return declarations(blockAfter(`:root[data-theme="${theme}"] {`));
}

function blockAfter(opening: string): string {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`no block ${opening}`);
  return css.slice(start + opening.length, css.indexOf('}', start));
}

function mediaBlock(condition: string): string {
  const start = css.search(new RegExp(`@media \\(?${condition.replace(/[()]/g, '')}\\)? \\{`));
  if (start < 0) throw new Error(`no media ${condition}`);
  return css.slice(css.indexOf('{', css.indexOf('{', start) + 1) + 1, css.indexOf('}', start));
}

function declarations(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

function contrast(tokens: Tokens, front: string, back: string): number {
  return ratioOf(tokens.get(front) ?? '', tokens.get(back) ?? '');
}

/** WCAG 2 contrast of two hex colours: `('#000000', '#ffffff')` → 21. */
function ratioOf(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(hex);
  if (digits === null) throw new Error(`not a hex colour: ${hex}`);
  const [red, green, blue] = digits.slice(1).map((pair) => {
    const channel = Number.parseInt(pair, 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
