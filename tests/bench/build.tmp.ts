import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';

process.env.NODE_ENV = 'production';
const minify = process.argv[2] !== 'plain';
await build({
  root: process.cwd(),
  mode: 'production',
  base: '/',
  logLevel: 'warn',
  configFile: 'vite.config.ts',
  define: { 'import.meta.env.VITE_EDITION': '"internal"' },
  build: { outDir: '/tmp/benchwork/client', emptyOutDir: true, minify },
});
const fresh = readFileSync('/tmp/benchwork/client/index.html', 'utf8');
for (const d of ['49-5', '50-99']) {
  const site = `/tmp/benchwork/${d}/site`;
  const old = readFileSync(site + '/index.html', 'utf8');
  rmSync(site + '/assets', { recursive: true });
  cpSync('/tmp/benchwork/client', site, { recursive: true });
  const html = fresh.replace(/<html[^>]*>/, /<html[^>]*>/.exec(old)![0]);
  for (const r of ['', 'workspace/', 'workspace/targets/']) {
    mkdirSync(`${site}/${r}`, { recursive: true });
    writeFileSync(`${site}/${r}index.html`, html);
  }
}
