import { join } from 'node:path';
import { build, transformWithOxc } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { fillOldKernel } from '@/app/oldKernels';
import { findNewerCode, findNewerStyles } from './newerThanKernel';

// County intranets still run Chromium 83. What it lacks is found here without a browser of its age, on what is shipped.
const files = new Map<string, string>();

beforeAll(async () => {
  const root = join(import.meta.dirname, '../..');
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  const built = await build({ root, logLevel: 'error', mode: 'production', build: { write: false } });
  process.env.NODE_ENV = NODE_ENV;
  for (const { output } of [built].flat() as { output: { fileName: string; code?: string; source?: unknown }[] }[])
    for (const { fileName, code, source } of output) files.set(fileName, code ?? String(source));
}, 120_000);

function listFiles(ending: string): [path: string, text: string][] {
  return [...files].filter(([path]) => path.endsWith(ending));
}

/** Whether there is syntax that has to be lowered for Chromium 83. */
async function hasNewerSyntax(code: string): Promise<boolean> {
  const [as, lowered] = await Promise.all(
    ['esnext', 'chrome83'].map((target) => transformWithOxc(code, 'shipped.js', { target, sourcemap: false })),
  );
  return as?.code !== lowered?.code;
}

describe('what is shipped', () => {
  it('has no syntax newer than Chromium 83', async () => {
    expect(listFiles('.js').length).toBeGreaterThan(1);
    for (const [path, code] of listFiles('.js')) expect(await hasNewerSyntax(code), path).toBe(false);
  });

  it('calls no function newer than Chromium 83', () => {
    for (const [path, code] of listFiles('.js')) expect(findNewerCode(code), path).toEqual([]);
  });

  it('has no style newer than Chromium 83', () => {
    expect(listFiles('.css')).toHaveLength(1);
    for (const [path, css] of listFiles('.css')) expect(findNewerStyles(css), path).toEqual([]);
  });
});

describe('the search for what is newer', () => {
  it.each(['a ??= 1;', 'class A { #m() {} n() { this.#m(); } }', 'class A { static { go(); } }'])(
    'finds %s',
    async (code) => {
      expect(await hasNewerSyntax(code)).toBe(true);
      expect(await hasNewerSyntax('const a = async ([b, ...c]) => ({ ...b, c });')).toBe(false);
    },
  );

  it.each([
    ['a.b{display:flex;gap:8px}', 'gap'],
    ['.a:is(.b,.c){color:red}', ':is'],
    ['.a:focus-visible,.a:hover{color:red}', ':focus-visible'],
    ['@media print{.a{inset:0}}', 'inset'],
    ['@layer base{.a{color:red}}', '@layer'],
    ['@media (width>=900px){.a{color:red}}', 'range'],
    ['.a{height:100dvh}', 'viewport'],
  ])('finds in %s: %s', (css, found) => {
    expect(findNewerStyles(css).join()).toContain(found);
  });

  it('passes over what Chromium 83 has', () => {
    expect(findNewerStyles('.a{display:grid;gap:8px}.b{grid-gap:8px;display:flex}.c:focus-visible{color:red}')).toEqual(
      [],
    );
    expect(findNewerCode('a.replaceAll("b","c");Object.hasOwn(a,"b")')).toEqual([
      'replaceAll (85)',
      'Object.hasOwn (93)',
    ]);
    expect(findNewerCode('a.replace(/b/g,"c")')).toEqual([]);
  });
});

describe('what is filled in for Chromium 83', () => {
  it.each([0, 2, 3, -1, -3, -4, 1.7, Number.NaN])('at(%d) is what newer browsers answer', (index) => {
    const old = { at: undefined as unknown };
    fillOldKernel(old);
    const items = ['a', 'b', 'c'];
    expect((old.at as (index: number) => unknown).call(items, index)).toBe(items.at(index));
  });

  it('leaves a browser that has it alone', () => {
    const own = Array.prototype.at;
    fillOldKernel();
    expect(Array.prototype.at).toBe(own);
  });
});
