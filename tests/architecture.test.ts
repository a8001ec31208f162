import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkHouse, type Violation } from './architecture/checkHouse';
import { brokenHouses, soundHouses } from './architecture/fakeHouses';
import { rooms } from './architecture/house';
import { parseSourceFile } from './architecture/sourceFile';

const root = join(import.meta.dirname, '..');

function readTree(folder: string): [string, string][] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [
      path
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path, 'utf8'),
    ]);
}

const files = new Map([...readTree('src'), ...readTree('mocks')]);
const violations = checkHouse(files);

function listBreaks(rule: Violation['rule'], room?: string): string[] {
  return violations
    .filter((found) => found.rule === rule && (room ?? found.room) === found.room)
    .map(({ text }) => text);
}

/** The files a page loads, at once or when asked: whatever its first file imports, and so on; types load nothing. */
function listReached(first: string): string[] {
  const reached = new Set([first]);
  for (const path of reached) {
    for (const { target, kind, isOurs } of parseSourceFile(path, files.get(path) ?? '').imports) {
      const found = [`${target}.ts`, `${target}.tsx`].find((name) => files.has(name));
      if (isOurs && kind !== 'type' && found?.startsWith('src/')) reached.add(found);
    }
  }
  return [...reached];
}

describe('the house', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it('has the top-level folders it was given, and what tools leave behind', () => {
    const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
    const top = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .filter((name) => !ignored.some((line) => line.replaceAll('/', '') === name));
    expect(top.sort()).toEqual(['data', 'mocks', 'public', 'src', 'tests']);
  });

  it('was read: every folder is a room of the table', () => {
    expect(files.size).toBeGreaterThan(200);
    for (const { name } of folders) expect(Object.keys(rooms)).toContain(name);
    for (const { name } of folders)
      expect([...files.keys()].some((path) => path.startsWith(`src/${name}/`))).toBe(true);
  });

  it.each([...Object.keys(rooms), 'mocks'])('%s imports only whom the table lets it', (room) => {
    expect(listBreaks('import', room)).toEqual([]);
  });

  it.each([...Object.keys(rooms), 'mocks'])('%s contains nothing the table forbids', (room) => {
    expect(listBreaks('content', room)).toEqual([]);
  });

  it('has no file outside the rooms', () => {
    const known = [...Object.keys(rooms), 'mocks'];
    expect(violations.filter(({ room }) => !known.includes(room)).map(({ text }) => text)).toEqual([]);
  });

  it('has no circles', () => {
    expect(listBreaks('cycle')).toEqual([]);
  });

  it('has recharts in charts/live alone, behind one dynamic import', () => {
    expect(listBreaks('recharts')).toEqual([]);
    const doors = [...files].filter(
      ([path, text]) => !path.startsWith('src/publish/') && /import\('[^']*\/live\//.test(text),
    );
    expect(doors).toHaveLength(1);
  });

  it('has mocks behind one import of main.ts in development', () => {
    expect(listBreaks('mocks')).toEqual([]);
    expect(files.get('src/main.ts')).toContain("import('@mocks/");
  });

  it('has nothing of the gate, of the publisher or of an internal column behind the page', () => {
    const reached = listReached('src/main.ts');
    expect(reached).toContain('src/pages/public/towns/TownsPage.tsx');
    expect(reached).toContain('src/sources/wireTable.ts');
    expect(reached.filter((path) => /^src\/(publish|sources\/(gate|packageTables))/.test(path))).toEqual([]);
  });

  it('spells Chinese when it publishes, never in the browser', () => {
    expect([...files].filter(([, text]) => text.includes("'pinyin-pro'")).map(([path]) => path)).toEqual([
      'src/publish/spelling.ts',
    ]);
  });

  it('has names that say what is inside', () => {
    expect(listBreaks('name')).toEqual([]);
  });

  it('has named exports, and one component in a component file', () => {
    expect(listBreaks('export')).toEqual([]);
  });

  it('has one idea a file', () => {
    expect(listBreaks('length')).toEqual([]);
  });

  it('knows no county', () => {
    expect(listBreaks('county')).toEqual([]);
  });
});

describe('the walls are real', () => {
  it.each(brokenHouses)('%s', (_, rule, fake) => {
    const rules = checkHouse(new Map(Object.entries(fake))).map((found) => found.rule);
    expect(rules).toContain(rule);
  });

  it.each(soundHouses)('and let through what is allowed: %s', (_, fake) => {
    expect(checkHouse(new Map(Object.entries(fake)))).toEqual([]);
  });

  it('a file that cannot be read is not passed over', () => {
    expect(() => checkHouse(new Map([['src/domain/a.ts', 'export const = ;']]))).toThrow('src/domain/a.ts');
  });
});
