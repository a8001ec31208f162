import type { RenderedPage } from '@/app/serverEntry';
import { buildPolicy, hashInline } from '@/publish/headers';
import { escapeHtml } from '@/publish/html';
import { buildHead, type HeadSettings } from '@/publish/metadata/head';
import { anywhere, findTop, mountPage } from '@/publish/mount';

/** What a rendered page is put into. */
export interface PageFrame {
  /** `index.html` as the client build left it. */
  readonly template: string;
  /** A file of the client build by its name below `assets/`. */
  readonly readAsset: (name: string) => string;
  /** What the client build says of its files. */
  readonly manifest: BuildManifest;
  readonly campaign: string;
  readonly release: string;
  readonly base: string;
  readonly settings: HeadSettings;
}

/** The part of Vite's manifest that is read: source module → its file and what that imports, by module. */
export type BuildManifest = Readonly<
  Record<string, { readonly file: string; readonly imports?: readonly string[]; readonly isEntry?: boolean }>
>;

/** Rendered pages → their files by path in the site, `index.html` in a folder for each; 404.html for static servers. */
export function buildPageFiles(pages: readonly RenderedPage[], frame: PageFrame): Map<string, string> {
  const { base, settings } = frame;
  const template = inlineStyle(frame.template, frame.readAsset);
  const files = new Map<string, string>();
  for (const page of pages) {
    const html = fillTemplate(template, page, frame);
    const mount = (top: string) => (base === anywhere ? mountPage(html, top) : html);
    // Static servers look for one file of that name at the root when nothing is found, and answer with it at any depth:
    // of a site for anywhere it knows the way to the top only when its address is known.
    if (page.isNotFound && page.path === '/404/')
      files.set('404.html', mount(settings.siteUrl === null ? './' : new URL(settings.siteUrl).pathname));
    files.set(`${page.path.slice(1)}index.html`, mount(findTop(page.path)));
  }
  return files;
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

function fillTemplate(template: string, page: RenderedPage, frame: PageFrame): string {
  const attributes = [
    ['lang', page.locale],
    ['data-campaign', frame.campaign],
    ['data-release', frame.release],
    ['data-as-of', page.asOf],
    // The 404 page is served at any address; it hydrates as what it is.
    ...(page.isNotFound ? [['data-path', page.path]] : []),
  ];
  const head = [...buildHead(page, frame.settings), ...buildHints(page, frame)];
  return template
    .replace(
      /<html[^>]*>/,
      () => `<html ${attributes.map(([name, value]) => `${name}="${escapeHtml(value ?? '')}"`).join(' ')}>`,
    )
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--page-->', () => page.html);
}

/** The page's own code and words, asked for at once: else they would be asked for only when the entry has come. */
function buildHints({ route, locale }: RenderedPage, { manifest, base }: PageFrame): string[] {
  const name = `${route.page.charAt(0).toUpperCase()}${route.page.slice(1)}Page`;
  const module = `src/pages/public/${route.page}/${name}.tsx`;
  // The public edition has no words of the workspace to ask for.
  const words = ['messages', 'workspace'].map((topic) => `src/messages/${locale}/${topic}.ts`);
  const files = [module, ...words].flatMap((name) => listFiles(manifest, name));
  return [...new Set(files)].map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}" />`);
}

/** The files a module comes in, its imports with it, without those of the entry, which the page asks for anyway. */
function listFiles(manifest: BuildManifest, module: string): string[] {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  const here = entry === undefined ? new Set<string>() : listModules(manifest, entry);
  return [...listModules(manifest, module)].flatMap((key) => (here.has(key) ? [] : (manifest[key]?.file ?? [])));
}

function listModules(manifest: BuildManifest, module: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[module];
  if (chunk === undefined || found.has(module)) return found;
  found.add(module);
  for (const imported of chunk.imports ?? []) listModules(manifest, imported, found);
  return found;
}
