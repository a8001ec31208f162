import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { RenderedPage } from '@/app/serverEntry';
import { type PublishedApi, publishApi } from '@/publish/apiFiles';
import { escapeHtml } from '@/publish/html';
import { loadPackage } from '@/publish/loadPackage';
import { buildCrawlerFiles } from '@/publish/metadata/crawlers';
import { buildHead, type HeadSettings, isFound } from '@/publish/metadata/head';
import { drawPictures } from '@/publish/metadata/pictureFiles';
import { anywhere, findTop, getRenderBase, mountPage } from '@/publish/mount';
import { type Edition, parseCatalogue } from '@/sources/api';

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
  /** Where the site will be mounted: `/`, `/campaign/`, or `./` for anywhere. */
  readonly base: string;
  /** The whole address it will be read at, with a slash at its end; without it no page names an address. */
  readonly siteUrl?: string | null;
}

/** What a build made. */
export interface SiteReport {
  readonly release: string;
  readonly pages: number;
  readonly apiFiles: number;
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
      build: { outDir: server, emptyOutDir: true, ssr: 'src/app/serverEntry.tsx', copyPublicDir: false },
    });
    writeApi(client, api);
    const pages = await renderPages(server, api, base);
    const settings = await prepareHeads(options, api, pages, client, join(cache, 'pictures'));
    writePages(client, pages, api, base, settings);
    for (const [path, body] of buildCrawlerFiles(pages, edition, settings.siteUrl)) write(join(client, path), body);
    // The picture of the README; no part of a site.
    rmSync(join(client, 'preview.png'), { force: true });
    rmSync(outDir, { recursive: true, force: true });
    mkdirSync(dirname(outDir), { recursive: true });
    moveFolder(client, outDir);
    return { release: api.release, pages: pages.length, apiFiles: api.files.size };
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
    rmSync(work, { recursive: true, force: true });
  }
}

async function renderPages(server: string, api: PublishedApi, base: string): Promise<RenderedPage[]> {
  const entry = readdirSync(server).find((name) => name.startsWith('serverEntry.'));
  if (entry === undefined) throw new Error('the server build has no entry');
  const { renderSite } = await import(pathToFileURL(join(server, entry)).href);
  return renderSite(api.files, getRenderBase(base));
}

/** What the pages' heads say; the pictures they name are written where they will be found. */
async function prepareHeads(
  { root, edition, siteUrl = null }: SiteOptions,
  api: PublishedApi,
  pages: readonly RenderedPage[],
  folder: string,
  cache: string,
): Promise<HeadSettings> {
  const catalogue = [...api.files.keys()].find((path) => path.startsWith('catalogue.')) ?? '';
  const { campaign } = parseCatalogue(JSON.parse(api.files.get(catalogue) ?? 'null'));
  // A picture is named by its whole address, and nobody is sent a link to the internal edition.
  const shared = siteUrl === null ? [] : pages.filter((page) => isFound(page, edition));
  const tokens = readFileSync(join(root, 'src/ui/tokens.css'), 'utf8');
  const { files, pathByPage } = await drawPictures(shared, campaign, tokens, cache);
  for (const [path, body] of files) write(join(folder, path), body);
  return { edition, campaign, siteUrl, pictures: pathByPage };
}

function writeApi(folder: string, api: PublishedApi): void {
  for (const [path, body] of api.files) write(join(folder, 'api', 'v1', api.campaign, path), body);
}

function writePages(
  folder: string,
  pages: readonly RenderedPage[],
  api: PublishedApi,
  base: string,
  settings: HeadSettings,
): void {
  const template = readFileSync(join(folder, 'index.html'), 'utf8');
  for (const page of pages) {
    const html = fillTemplate(template, page, api, settings);
    const mount = (top: string) => (base === anywhere ? mountPage(html, top) : html);
    // Static servers look for one file of that name at the root when nothing is found, and answer with it at any depth:
    // of a site for anywhere it knows the way to the top only when its address is known.
    if (page.isNotFound && page.path === '/404/')
      write(join(folder, '404.html'), mount(settings.siteUrl === null ? './' : new URL(settings.siteUrl).pathname));
    write(join(folder, page.path, 'index.html'), mount(findTop(page.path)));
  }
}

function fillTemplate(template: string, page: RenderedPage, api: PublishedApi, settings: HeadSettings): string {
  const attributes = [
    ['lang', page.locale],
    ['data-campaign', api.campaign],
    ['data-release', api.release],
    ['data-as-of', page.asOf],
    // The 404 page is served at any address; it hydrates as what it is.
    ...(page.isNotFound ? [['data-path', page.path]] : []),
  ];
  return template
    .replace(
      /<html[^>]*>/,
      () => `<html ${attributes.map(([name, value]) => `${name}="${escapeHtml(value ?? '')}"`).join(' ')}>`,
    )
    .replace('<!--head-->', () => buildHead(page, settings).join('\n    '))
    .replace('<!--page-->', () => page.html);
}

/** Moves a folder, also to another file system, where it cannot be renamed. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
  }
}

function write(path: string, body: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
}
