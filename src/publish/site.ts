import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { DrawStills, RenderedPage } from '@/app/serverEntry';
import { type PublishedApi, publishApi } from '@/publish/apiFiles';
import { createStillDrawer } from '@/publish/drawStills';
import { buildPolicy, hashInline, listStyleHashes } from '@/publish/headers';
import { loadPackage } from '@/publish/loadPackage';
import type { Edition } from '@/sources/api';

/** What one build makes. */
export interface SiteOptions {
  /** The project's folder. */
  readonly root: string;
  /** The campaign package. */
  readonly packageFolder: string;
  readonly edition: Edition;
  readonly withDemo: boolean;
  /** Where the site goes; replaced whole. */
  readonly outDir: string;
  /** Where the site will be mounted: `/` or `/campaign/`. */
  readonly base: string;
}

/** What a build made. */
export interface SiteReport {
  readonly release: string;
  readonly pages: number;
  readonly apiFiles: number;
  /** What the server's policy must let through for the style inside the pages. */
  readonly styleHashes: readonly string[];
}

/**
 * Package → a folder of static files: the app, the API, and every page in both languages. The folder appears only when
 * everything in it is done. Throws `UnsoundPackageError` before anything is built from a package with a problem.
 */
export async function buildSite(options: SiteOptions): Promise<SiteReport> {
  const { root, edition, withDemo, outDir, base } = options;
  const checked = loadPackage(options.packageFolder);
  const api = publishApi(checked, { edition, withDemo });
  // Inside the project, so that the server build finds its packages; a folder of its own, so that two builds can run.
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'site-'));
  // An inherited NODE_ENV=development would put development code, the pretend network with it, into what is published.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    const client = join(work, 'client');
    const server = join(work, 'server');
    const shared = {
      root,
      mode: 'production',
      base,
      logLevel: 'warn',
      configFile: join(root, 'vite.config.ts'),
      define: { 'import.meta.env.VITE_EDITION': JSON.stringify(edition) },
    } as const;
    await build({ ...shared, build: { outDir: client, emptyOutDir: true } });
    await build({
      ...shared,
      build: {
        outDir: server,
        emptyOutDir: true,
        ssr: true,
        rollupOptions: { input: ['src/app/serverEntry.tsx', 'src/publish/stillScript.ts'] },
        copyPublicDir: false,
      },
    });
    writeApi(client, api);
    const drawStills = createStillDrawer(findBuilt(server, 'stillScript'), join(cache, 'stills'));
    const pages = await renderPages(server, api, base, drawStills);
    writePages(client, pages, api);
    const styleHashes = listStyleHashes(readFileSync(join(client, 'index.html'), 'utf8'));
    rmSync(outDir, { recursive: true, force: true });
    mkdirSync(dirname(outDir), { recursive: true });
    moveFolder(client, outDir);
    return { release: api.release, pages: pages.length, apiFiles: api.files.size, styleHashes };
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
    rmSync(work, { recursive: true, force: true });
  }
}

async function renderPages(
  server: string,
  api: PublishedApi,
  base: string,
  drawStills: DrawStills,
): Promise<RenderedPage[]> {
  const { renderSite } = await import(pathToFileURL(findBuilt(server, 'serverEntry')).href);
  return renderSite(api.files, base.replace(/\/$/, ''), drawStills);
}

function findBuilt(folder: string, entry: string): string {
  const name = readdirSync(folder).find((candidate) => candidate.startsWith(`${entry}.`));
  if (name === undefined) throw new Error(`the server build has no ${entry}`);
  return join(folder, name);
}

function writeApi(folder: string, api: PublishedApi): void {
  for (const [path, body] of api.files) write(join(folder, 'api', 'v1', api.campaign, path), body);
}

function writePages(folder: string, pages: readonly RenderedPage[], api: PublishedApi): void {
  const template = inlineStyle(readFileSync(join(folder, 'index.html'), 'utf8'), (path) =>
    readFileSync(join(folder, 'assets', path), 'utf8'),
  );
  for (const page of pages) {
    const html = fillTemplate(template, page, api);
    // Static servers look for one file of that name at the root when nothing is found.
    if (page.isNotFound && page.path === '/404/') write(join(folder, '404.html'), html);
    write(join(folder, page.path, 'index.html'), html);
  }
}

/**
 * The style of the entry goes into the page itself: a file of its own doubles the time to the first picture on a slow
 * line. It is the same text in every page, so that its one hash can stand in the server's header too.
 */
function inlineStyle(template: string, readAsset: (name: string) => string): string {
  const link = /\s*<link rel="stylesheet"[^>]*href="[^"]*\/assets\/([^"]+)"[^>]*>/.exec(template);
  if (link === null) throw new Error('the client build has no style sheet');
  const style = readAsset(link[1] ?? '').trim();
  if (/url\(|@import|<\/style/i.test(style)) throw new Error('the style sheet names other files: it cannot be inlined');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(buildPolicy([hashInline(style)]))}" />`;
  return template
    .replace(link[0], () => `\n    <style>${style}</style>`)
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${policy}`);
}

function fillTemplate(template: string, page: RenderedPage, api: PublishedApi): string {
  const attributes = [
    ['lang', page.locale],
    ['data-campaign', api.campaign],
    ['data-release', api.release],
    ['data-as-of', page.asOf],
    // The 404 page is served at any address; it hydrates as what it is.
    ...(page.isNotFound ? [['data-path', page.path]] : []),
  ];
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    ...(page.isNotFound ? ['<meta name="robots" content="noindex" />'] : []),
  ];
  return template
    .replace(
      /<html[^>]*>/,
      () => `<html ${attributes.map(([name, value]) => `${name}="${escapeHtml(value ?? '')}"`).join(' ')}>`,
    )
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--page-->', () => page.html);
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Moves a folder, also to another file system, where it cannot be renamed. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
  }
}

function write(path: string, body: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
}
