import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { buildSecurityHeaders, listStyleHashes } from '@/publish/headers';

const typeByEnding: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A running server: where it answers, and how it is ended. */
export interface FolderServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * The plainest server a county may have: one folder below one or more paths, `index.html` for a folder, 404.html for what
 * is not there, and 404 without a word for everything outside those paths.
 */
export async function serveFolder(folder: string, mounts: readonly string[]): Promise<FolderServer> {
  const headers = buildSecurityHeaders(listStyleHashes(readFileSync(join(folder, 'index.html'), 'utf8')));
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/s, ''));
    const mount = mounts.find((candidate) => path.startsWith(candidate));
    if (mount === undefined) {
      response.writeHead(404).end();
      return;
    }
    const file = findFile(folder, path.slice(mount.length));
    const sent = file ?? join(folder, '404.html');
    response.writeHead(file === null ? 404 : 200, { 'content-type': typeByEnding[extname(sent)] ?? 'text/plain' });
    createReadStream(sent).pipe(response);
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

function findFile(folder: string, path: string): string | null {
  const file = resolve(folder, path);
  if (file !== folder && !file.startsWith(folder + sep)) return null;
  const found = [file, join(file, 'index.html')].find((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
  return found ?? null;
}
