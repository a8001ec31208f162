import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShortNames } from '@/publish/shortNames';

const folder = mkdtempSync(join(tmpdir(), 'names-'));
const css = '/* not .this */ .link:hover{top:.5rem} .own .link{color:red} @keyframes fade{0%{top:0}} .last{left:0}';

beforeAll(() => {
  mkdirSync(join(folder, 'ui'));
  for (let index = 0; index < 28; index += 1)
    writeFileSync(join(folder, 'ui', `${String(index).padStart(2, '0')}.module.css`), '');
  writeFileSync(join(folder, 'tokens.css'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the names of classes in a built site', () => {
  it.each([
    ['link', 0, 'a0'],
    ['own', 0, 'a1'],
    ['fade', 1, 'b2'],
    ['last', 25, 'z3'],
    ['link', 26, 'aa0'],
    ['link', 27, 'ab0'],
  ])('%s of file %d is %s', (name, file, expected) => {
    const path = join(folder, 'ui', `${String(file).padStart(2, '0')}.module.css`);
    expect(createShortNames(folder)(name, path, css)).toBe(expected);
    expect(createShortNames(folder)(name, `${path}?used`, css)).toBe(expected);
  });

  it('gives no name that two would share', () => {
    const short = createShortNames(folder);
    const path = join(folder, 'ui', '00.module.css');
    expect(() => short('absent', path, css)).toThrow('absent');
    expect(() => short('link', join(folder, 'ui', 'other.module.css'), css)).toThrow('other');
    expect(() => short('link', join(folder, 'tokens.css'), css)).toThrow('tokens');
  });
});
