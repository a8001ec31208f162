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
  readonly campaign: string;
  readonly release: string;
  readonly base: string;
  readonly settings: HeadSettings;
}

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
  return template
    .replace(
      /<html[^>]*>/,
      () => `<html ${attributes.map(([name, value]) => `${name}="${escapeHtml(value ?? '')}"`).join(' ')}>`,
    )
    .replace('<!--head-->', () => buildHead(page, frame.settings).join('\n    '))
    .replace('<!--page-->', () => page.html);
}
