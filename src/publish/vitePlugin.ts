import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isAbsolute, join, resolve, sep } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { buildSecurityHeaders, listStyleHashes } from './headers.ts';

/**
 * Serves the static API while developing, from the package as it stands in the working tree: the same paths and bytes
 * as a build of the internal edition with demo. Also answers the mock worker's script, which must not be in `public/`.
 */
export function campaignApi(): Plugin {
  return {
    name: 'campaign-api',
    apply: 'serve',
    // The campaign in the path is not looked at here: one package is served at a time.
    transformIndexHtml: (html) => html.replace('<html lang="zh-CN">', '<html lang="zh-CN" data-campaign="current">'),
    configurePreviewServer(server) {
      // Every page carries the same style, so the first one tells the policy of all.
      const home = join(folderOf(server.config), 'index.html');
      server.middlewares.use((_request, response, next) => {
        // Each time, as the site may be built anew while it is served.
        const headers = buildSecurityHeaders(existsSync(home) ? listStyleHashes(readFileSync(home, 'utf8')) : []);
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        next();
      });
      // After the static files: folders answer with their index.html, and what is not there with the site's own 404.
      return () => {
        const folder = folderOf(server.config);
        server.middlewares.use((request: Connect.IncomingMessage, response) => {
          // Vite has already rewritten `url` for an application of one page; this site has many.
          const page = findPage(folder, pathWithin(server.config.base, pathOf(request.originalUrl)));
          response.statusCode = page === null ? 404 : 200;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(readFileSync(page ?? join(folder, '404.html')));
        });
      };
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const pathname = pathOf(request.url);
        if (pathname.endsWith('/mockServiceWorker.js')) {
          response.setHeader('content-type', 'text/javascript');
          response.end(readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')));
          return;
        }
        const asked = /\/api\/v1\/([^/]*)\/(.+)$/.exec(pathname);
        if (asked === null) return next();
        try {
          const body = await readApiFile(server, asked[2] ?? '');
          response.statusCode = body === undefined ? 404 : 200;
          const isJson = pathname.endsWith('.json');
          response.setHeader('content-type', isJson ? 'application/json; charset=utf-8' : 'application/octet-stream');
          response.setHeader('cache-control', 'no-store');
          response.end(body ?? '{}');
        } catch (error) {
          server.config.logger.error(String(error));
          response.statusCode = 500;
          response.end('{}');
        }
      });
    },
  };
}

// Through the dev server's own module graph, so that a changed rule or message is picked up without a restart.
async function readApiFile(server: ViteDevServer, path: string): Promise<string | Uint8Array | undefined> {
  const { buildDevelopmentApi } = await server.ssrLoadModule('/src/publish/developmentApi.ts');
  const { files, columnFiles } = buildDevelopmentApi(server.config.root);
  return files.get(path) ?? columnFiles.get(path);
}

function folderOf({ root, build }: { root: string; build: { outDir: string } }): string {
  return isAbsolute(build.outDir) ? build.outDir : join(root, build.outDir);
}

/** A request's path as it was sent. `URL` would throw on `//`, and take `//name/` for another host. */
function pathOf(url = '/'): string {
  return url.replace(/[?#].*$/s, '');
}

/** A path below where the site is mounted → inside the site; what stands elsewhere is left, and found nowhere. */
function pathWithin(base: string, pathname: string): string {
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
}

/** The file of a page address inside the site; null when there is none or the address leads out of the folder. */
function findPage(folder: string, pathname: string): string | null {
  try {
    const file = resolve(folder, `.${decodeURIComponent(pathname)}`, 'index.html');
    return file.startsWith(`${resolve(folder)}${sep}`) && existsSync(file) ? file : null;
  } catch {
    // A malformed escape is the address of nothing.
    return null;
  }
}
