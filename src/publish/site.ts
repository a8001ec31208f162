import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { DrawStills, RenderedPage } from '@/app/serverEntry';
import { type PublishedApi, publishApi } from '@/publish/apiFiles';
import { createStillDrawer } from '@/publish/drawStills';
import { listStyleHashes } from '@/publish/headers';
import { loadPackage } from '@/publish/loadPackage';
import { buildCrawlerFiles } from '@/publish/metadata/crawlers';
import { type HeadSettings, isFound } from '@/publish/metadata/head';
import { drawPictures } from '@/publish/metadata/pictureFiles';
import { getRenderBase } from '@/publish/mount';
import { buildPageFiles } from '@/publish/pageFiles';
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
    const settings = await prepareHeads(options, api, pages, client, join(cache, 'pictures'));
    const template = readFileSync(join(client, 'index.html'), 'utf8');
    const { campaign, release } = api;
    const readAsset = (name: string) => readFileSync(join(client, 'assets', name), 'utf8');
    const frame = { template, readAsset, campaign, release, base, settings };
    for (const [path, html] of buildPageFiles(pages, frame)) write(join(client, path), html);
    for (const [path, body] of buildCrawlerFiles(pages, edition, settings.siteUrl)) write(join(client, path), body);
    // The picture of the README; no part of a site.
    rmSync(join(client, 'preview.png'), { force: true });
    const styleHashes = listStyleHashes(readFileSync(join(client, 'index.html'), 'utf8'));
    rmSync(outDir, { recursive: true, force: true });
    mkdirSync(dirname(outDir), { recursive: true });
    moveFolder(client, outDir);
    return { release: api.release, pages: pages.length, apiFiles: api.files.size + api.columnFiles.size, styleHashes };
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
  return renderSite(api, getRenderBase(base), drawStills);
}

function findBuilt(folder: string, entry: string): string {
  const name = readdirSync(folder).find((candidate) => candidate.startsWith(`${entry}.`));
  if (name === undefined) throw new Error(`the server build has no ${entry}`);
  return join(folder, name);
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
  for (const [path, body] of [...api.files, ...api.columnFiles])
    write(join(folder, 'api', 'v1', api.campaign, path), body);
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
