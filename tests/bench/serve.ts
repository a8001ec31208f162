import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { securityHeaders } from '@/publish/headers';

/** A folder of static files, served on this machine. */
export interface Served {
  /** Ends with a slash. */
  readonly address: string;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Bytes of a text as a server sends it. */
export function measureGzip(text: string | Uint8Array): number {
  return gzipSync(text, { level: 9 }).length;
}

/** Bytes of a text as a server sends it to a browser that takes brotli. */
export function measureBrotli(text: string | Uint8Array): number {
  return brotliCompressSync(text).length;
}

/**
 * Serves a built site as a real server would: compressed, with its headers, hashed files cached for good. With `strip`
 * the pages come as HTML and CSS alone, under the same addresses.
 */
export function serveSite(folder: string, strip = false): Promise<Served> {
  // Compressed once: the second visit must not be quicker than the first.
  const bodies = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const file = findFile(folder, (request.url ?? '/').replace(/[?#].*$/, ''));
    const kind = extname(file ?? '.html');
    const zips = kind in types;
    const path = file ?? join(folder, '404.html');
    const body = bodies.get(path) ?? read(path, kind, zips, strip);
    bodies.set(path, body);
    response.writeHead(file === null ? 404 : 200, {
      ...securityHeaders,
      'content-type': types[kind] ?? 'application/octet-stream',
      'cache-control': /\/(assets|api)\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(zips && { 'content-encoding': 'br', vary: 'accept-encoding' }),
    });
    response.end(body);
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      done({ address: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}

/** A page without its scripts, and without the hints that would fetch them. */
export function stripPage(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '');
}

function read(path: string, kind: string, zips: boolean, strip: boolean): Buffer {
  const whole = readFileSync(path);
  const body = strip && kind === '.html' ? Buffer.from(stripPage(whole.toString())) : whole;
  return zips ? brotliCompressSync(body) : body;
}

function findFile(folder: string, address: string): string | null {
  const path = resolve(folder, `.${decodeURIComponent(address)}`);
  if (path !== resolve(folder) && !path.startsWith(`${resolve(folder)}${sep}`)) return null;
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) ? file : null;
}
