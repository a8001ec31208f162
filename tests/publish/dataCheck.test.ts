import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDataCheck } from '@/publish/dataCheck';

const projectFolder = join(import.meta.dirname, '../..');
const validFolder = join(projectFolder, 'tests/data/valid');
let place = '';

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'data-check-'));
  cpSync(validFolder, join(place, 'data/sample'), { recursive: true });
  cpSync(validFolder, join(place, 'broken'), { recursive: true });
  writeFileSync(
    join(place, 'broken/categories.csv'),
    'id,title_zh,title_en,summary_zh,summary_en\nbase,基础,Basics,,x\n',
  );
  mkdirSync(join(place, 'nothing/data'), { recursive: true });
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

function run(args: readonly string[], folder = place, isColoured = false) {
  const lines: string[] = [];
  const code = runDataCheck(args, { workingFolder: folder, isColoured, write: (line) => lines.push(line) });
  return { code, lines };
}

describe('data:check', () => {
  it('checks every package under data/ in Chinese by default', () => {
    const { code, lines } = run([]);
    expect(code).toBe(0);
    expect(lines[0]).toBe(`数据包 ${join('data', 'sample')}`);
    expect(lines).toContain('observations.csv：读入 16 行 = 接受 16 行 + 拒绝 0 行');
    expect(lines.at(-2)).toBe('合计：读入 95 行 = 接受 95 行 + 拒绝 0 行');
    expect(lines.at(-1)).toBe('结论：通过，没有发现问题。');
  });

  it('prints each problem with file, row and column, and ends with 1', () => {
    const { code, lines } = run(['broken', '--lang', 'en']);
    expect(code).toBe(1);
    expect(lines).toContain(
      'categories.csv, row 2, column summary_zh: The cell is empty. A text of 1 to 600 characters is expected. Write or shorten the text.',
    );
    expect(lines).toContain('categories.csv: 1 rows read = 0 accepted + 1 refused');
    expect(lines.at(-1)).toMatch(/^Verdict: not passed; problems: \d+, rows refused: \d+\.$/);
  });

  it('says the same in Chinese', () => {
    expect(run(['broken']).lines).toContain(
      'categories.csv 第 2 行 summary_zh 列：此格为空。应为 1 至 600 字的文字。请补充文字，或删减到 600 字以内。',
    );
  });

  it('takes the language also where npm hands on the word alone', () => {
    expect(run(['broken', 'en']).lines.at(-1)).toMatch(/^Verdict/);
  });

  it('lists twenty problems of a kind and counts the others', () => {
    const folder = join(place, 'many');
    cpSync(validFolder, folder, { recursive: true });
    const rows = Array.from({ length: 30 }, (_, index) => `c${index},分类,Category,,Words.`);
    writeFileSync(join(folder, 'events.csv'), 'id,category,kind\n');
    writeFileSync(
      join(folder, 'categories.csv'),
      [
        'id,title_zh,title_en,summary_zh,summary_en',
        'base,基础,Basics,基础。,Basics.',
        'works,建设,Works,建设。,Works.',
        ...rows,
        '',
      ].join('\n'),
    );
    const { lines } = run(['many', '--lang', 'en']);
    expect(lines.filter((line) => line.startsWith('categories.csv, row'))).toHaveLength(20);
    expect(lines).toContain('categories.csv: 10 more problems of this kind are not listed.');
  });

  it.each([
    ['a folder that is not there', ['nowhere', '--lang', 'en'], 'There is no folder nowhere.'],
    ['a language it does not speak', ['--lang', 'fr'], '没有“fr”这种语言，可选 zh-CN 或 en。'],
    ['no language after --lang', ['--lang'], '没有“”这种语言，可选 zh-CN 或 en。'],
    ['an option it does not know', ['--fix'], '没有“--fix”这个选项。'],
    ['two folders', ['a', 'b', '--lang=en'], 'One folder is checked at a time.'],
  ])('ends with 2 for %s', (_, args, complaint) => {
    const { code, lines } = run(args);
    expect(code).toBe(2);
    expect(lines[0]).toBe(complaint);
    expect(lines[1]).toMatch(/^(用法|Usage)/);
  });

  it('ends with 2 where data/ has no package', () => {
    expect(run([], join(place, 'nothing'))).toMatchObject({
      code: 2,
      lines: ['文件夹 data 中没有数据包。', expect.any(String)],
    });
  });

  it('colours only the verdict, and only when asked', () => {
    expect(run([]).lines.join('')).not.toContain('\u001b');
    expect(run([], place, true).lines.at(-1)).toContain('\u001b[32m');
  });

  it('is a command: exit code and plain text reach the shell', () => {
    const command = join(projectFolder, 'node_modules/tsx/dist/cli.mjs');
    const script = join(projectFolder, 'src/publish/dataCheck.ts');
    const args = [command, '--tsconfig', join(projectFolder, 'tsconfig.json'), script, 'broken'];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toContain('结论：未通过');
    expect(stdout).not.toContain('\u001b');
  });
});
