import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildSecurityHeaders, listStyleHashes } from '@/publish/headers';

const root = process.cwd();
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The command lines of the page, without their comments. */
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block = '']) => block.split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter((line) => line !== '');

/** Folders the commands make are made elsewhere here: what somebody is serving right now stays as it is. */
const scratch = join(root, 'node_modules', '.cache', 'readme-test');
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) stop(child);
  rmSync(scratch, { recursive: true, force: true });
});

function run(command: string): string {
  return execFileSync('npm', ['--silent', ...command.replace(/^npm /, '').split(' ')], { cwd: root, encoding: 'utf8' });
}

function build(command: string, out: string): string {
  const folder = join(scratch, out);
  const separator = command.includes(' -- ') ? '' : ' --';
  run(`${command}${separator} --out ${folder.slice(root.length + 1)}`);
  return folder;
}

/** Starts a server command and resolves to the address it prints. */
function serve(command: string, env: Record<string, string>): Promise<string> {
  const [, ...words] = command.split(' ');
  const child = spawn('npm', words, { cwd: root, env: { ...process.env, NO_COLOR: '1', ...env }, detached: true });
  children.push(child);
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => reject(new Error(`${command} ended with ${code}\n${output}`)));
  });
}

function stop(child: ChildProcess): void {
  child.removeAllListeners('exit');
  if (child.pid === undefined || child.exitCode !== null) return;
  process.kill(-child.pid, 'SIGTERM');
}

function hashFolder(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

function readScripts(): Record<string, string> {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
}

/** What each command of the page must do; a command that is not here fails the first test. */
const promises: Record<string, () => Promise<void> | void> = {
  'npm ci && npm start': async () => {
    const address = await serve('npm start', { PORT: '4171', OUT_DIR: join(scratch, 'start') });
    const page = await fetch(address);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('11577');
    const headers = buildSecurityHeaders(listStyleHashes(html));
    for (const [name, value] of Object.entries(headers)) expect(page.headers.get(name)).toBe(value);
    expect((await fetch(`${address}workspace/`)).status).toBe(200);
    expect((await fetch(`${address}no/such/page/`)).status).toBe(404);
  },
  // This test is a part of it; what it runs is what continuous integration runs.
  'npm ci && npm test': () => {
    const scripts = readScripts();
    for (const part of ['types', 'lint', 'data:check', 'test:unit', 'test:e2e'])
      expect(scripts.test).toContain(`npm run ${part}`);
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain('npm ci && npm test');
  },
  'npm run dev': async () => {
    const address = await serve('npm run dev -- --port 4172', {});
    expect(await (await fetch(address)).text()).toContain('/src/main.ts');
    expect(await (await fetch(`${address}api/v1/current/manifest.json`)).json()).toMatchObject({ kind: 'manifest' });
  },
  'npm run data:check': () => {
    expect(run('npm run data:check')).toContain('拒绝 0 行');
  },
  'npm run data:check data/dachang --lang en': () => {
    expect(run('npm run data:check data/dachang --lang en')).toMatch(/refused/);
  },
  'npm run data:demo': () => {
    const folder = join(root, 'data', 'dachang', 'demo');
    const before = hashFolder(folder);
    run('npm run data:demo');
    expect(hashFolder(folder)).toBe(before);
  },
  // The whole million takes half a minute: the same command makes a thousand here.
  'npm run data:scale -- --rows 1000000': () => {
    const folder = join(scratch, 'scale');
    expect(run(`npm run data:scale -- --rows 1000 --out ${folder}`)).toMatch(/1000 rows[\s\S]*in all/);
    expect(existsSync(join(folder, 'api/v1/scale/manifest.json'))).toBe(true);
  },
  'npm run build': () => {
    const folder = build('npm run build', 'public');
    expect(existsSync(join(folder, 'index.html'))).toBe(true);
    expect(existsSync(join(folder, 'workspace'))).toBe(false);
    expect(readFileSync(join(folder, 'towns/index.html'), 'utf8')).not.toContain('53.8');
  },
  'npm run build -- --with-demo': () => {
    const folder = build('npm run build -- --with-demo', 'demo');
    expect(readFileSync(join(folder, 'towns/index.html'), 'utf8')).toContain('53.8');
    expect(existsSync(join(folder, 'workspace'))).toBe(false);
  },
  'npm run build -- --base /campaign/': () => {
    const folder = build('npm run build -- --base /campaign/', 'base');
    const page = readFileSync(join(folder, 'indicators/villages/index.html'), 'utf8');
    expect(page).toContain('src="/campaign/assets/');
    expect(page).toContain('href="/campaign/towns/"');
  },
  'npm run build -- --base ./': () => {
    const folder = build('npm run build -- --base ./', 'anywhere');
    const page = readFileSync(join(folder, 'indicators/villages/index.html'), 'utf8');
    expect(page).toContain('src="../../assets/');
    expect(page).toContain('href="../../towns/"');
    expect(page).not.toMatch(/canonical|og:url|og:image/);
  },
  'npm run build -- --site-url https://example.gov.cn/': () => {
    const folder = build('npm run build -- --site-url https://example.gov.cn/', 'addressed');
    const page = readFileSync(join(folder, 'towns/index.html'), 'utf8');
    expect(page).toContain('<link rel="canonical" href="https://example.gov.cn/towns/" />');
    expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).toContain('<loc>https://example.gov.cn/en/towns/</loc>');
    expect(existsSync(join(folder, 'pictures'))).toBe(true);
  },
  'npm run build:internal': () => {
    const folder = build('npm run build:internal', 'internal');
    expect(existsSync(join(folder, 'workspace/index.html'))).toBe(true);
  },
  // These take minutes: what they would run is looked up, not run.
  'npm run bench': () => {
    expect(readScripts().bench).toBe('tsx tests/bench/bench.ts');
    expect(existsSync(join(root, 'tests/bench/bench.ts'))).toBe(true);
  },
  'npm run bench:ledger': () => {
    expect(readScripts()['bench:ledger']).toBe('tsx tests/bench/bench.ts ledger');
  },
  'npm run test:full': () => {
    expect(readScripts()['test:full']).toMatch(/^npm run build:internal && .*playwright test full\/$/);
    const folder = join(root, 'tests/e2e/full');
    expect(readdirSync(folder).filter((name) => name.endsWith('.e2e.ts')).length).toBeGreaterThan(0);
  },
};

describe('the README', () => {
  test('shows no command that is not tried here, and none is tried that it does not show', () => {
    expect([...commands].sort()).toEqual(Object.keys(promises).sort());
  });

  test.each(Object.keys(promises))('%s', { timeout: 120_000 }, async (command) => {
    await promises[command]?.();
  });

  test('points at files and folders that exist', () => {
    const named = [...readme.matchAll(/`((?:src|data|mocks|tests|public)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(10);
    for (const path of named) expect(existsSync(join(root, path)), path).toBe(true);
    expect(statSync(join(root, 'public/preview.png')).size).toBeGreaterThan(10_000);
  });

  test('gives a reason for each runtime dependency, and only for those', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const table = readme.slice(readme.indexOf('| dependency | why |'));
    for (const name of Object.keys(dependencies)) expect(table, name).toContain(name);
  });

  test('lists the headers the preview server sends', () => {
    for (const value of Object.values(buildSecurityHeaders(['<hash>']))) expect(readme).toContain(value);
  });
});
