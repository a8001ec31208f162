import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildSecurityHeaders, listStyleHashes } from '@/publish/headers';

const textTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** A running server: where it answers, without a slash at the end, and how it is ended. */
export interface FolderServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

interface Options {
  /** The paths the folder stands below; 404 without a word for everything else. */
  readonly mounts?: readonly string[];
  /** The pages come as HTML and CSS alone, under the same addresses. */
  readonly strip?: boolean;
}

/** Bytes of a text as a server sends it. */
export function measureGzip(text: string | Uint8Array): number {
  return gzipSync(text, { level: 9 }).length;
}

/** Bytes of a text as a server sends it to a browser that takes brotli. */
export function measureBrotli(text: string | Uint8Array): number {
  return brotliCompressSync(text).length;
}

/**
 * The server a county may have: a built folder, `index.html` for a folder, 404.html for what is not there; texts
 * compressed, the site's headers, hashed files cached for good.
 */
export async function serveFolder(
  folder: string,
  { mounts = ['/'], strip = false }: Options = {},
): Promise<FolderServer> {
  const headers = buildSecurityHeaders(listStyleHashes(readFileSync(join(folder, 'index.html'), 'utf8')));
  // Compressed once: the second visit must not be quicker than the first.
  const bodies = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/s, ''));
    const mount = mounts.find((candidate) => path.startsWith(candidate));
    if (mount === undefined) {
      response.writeHead(404).end();
      return;
    }
    const file = findFile(folder, path.slice(mount.length));
    const sent = file ?? join(folder, '404.html');
    const type = textTypes[extname(sent)];
    const body = bodies.get(sent) ?? readBody(sent, type !== undefined, strip);
    bodies.set(sent, body);
    response.writeHead(file === null ? 404 : 200, {
      ...headers,
      'content-type': type ?? (extname(sent) === '.png' ? 'image/png' : 'application/octet-stream'),
      'cache-control': /\/(assets|api)\//.test(sent) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(type !== undefined && { 'content-encoding': 'br', vary: 'accept-encoding' }),
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A page without its scripts, and without the hints that would fetch them. */
export function stripPage(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '');
}

function readBody(path: string, zips: boolean, strip: boolean): Buffer {
  const whole = readFileSync(path);
  const body = strip && extname(path) === '.html' ? Buffer.from(stripPage(whole.toString())) : whole;
  return zips ? brotliCompressSync(body) : body;
}

function findFile(folder: string, path: string): string | null {
  const top = resolve(folder);
  const file = resolve(top, path);
  if (file !== top && !file.startsWith(top + sep)) return null;
  const found = [file, join(file, 'index.html')].find((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
  return found ?? null;
}
