import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSecurityHeaders } from '@/publish/headers';

/** What `npm start` serves a built site with, over a site of three pages. */
const root = join(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'preview-'));
const site = join(place, 'site');
let server: PreviewServer;
let port = 0;

beforeAll(async () => {
  for (const folder of ['', 'towns', 'en/towns']) {
    mkdirSync(join(site, folder), { recursive: true });
    writeFileSync(join(site, folder, 'index.html'), `<h1>page ${folder}</h1>`);
  }
  writeFileSync(join(site, '404.html'), '<h1>nothing here</h1>');
  writeFileSync(join(place, 'index.html'), '<h1>a secret</h1>');
  server = await preview({
    root,
    logLevel: 'silent',
    build: { outDir: site },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  port = (server.httpServer.address() as AddressInfo).port;
});

afterAll(async () => {
  await server.close();
  rmSync(place, { recursive: true, force: true });
});

/** Asks for exactly this path; `fetch` would tidy it up. */
function ask(path: string): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the preview server', () => {
  it.each([
    ['/', 'page '],
    ['/towns/', 'page towns'],
    ['/en/towns/', 'page en/towns'],
    ['/en/towns/?demo=off', 'page en/towns'],
  ])('answers %s with its page, under the headers of the README', async (path, text) => {
    const { status, body, headers } = await ask(path);
    expect([status, body]).toEqual([200, `<h1>${text}</h1>`]);
    expect(headers).toMatchObject(
      Object.fromEntries(Object.entries(buildSecurityHeaders([])).map(([name, value]) => [name.toLowerCase(), value])),
    );
  });

  it.each([
    ['an unknown page', '/leagues/'],
    ['a broken escape', '/%E0%A4%A/'],
    ['a lone per cent', '/%'],
    ['a null character', '/towns%00/'],
    ['a way up', '/../'],
    ['a hidden way up', '/..%2f'],
    ['a hidden way up, twice escaped', '/%252e%252e/'],
    ['back slashes', '/..%5c'],
    ['a way up below a page', '/towns/%2e%2e/%2e%2e/%2e%2e/etc/passwd'],
    ['two slashes', '//'],
    ['another site', '//example.org/towns/'],
    ['a port that is none', '//x:99999/'],
  ])('gives nothing away to %s, and goes on', async (_, path) => {
    const { status, body } = await ask(path);
    expect(body).not.toMatch(/secret|root:| {4}at /);
    expect(status).toBeLessThan(500);
    expect((await ask('/towns/')).status).toBe(200);
  });
});

describe('the preview server of a site below a path', () => {
  it('answers there, and not beside it', async () => {
    const below = await preview({
      root,
      base: '/campaign/',
      logLevel: 'silent',
      build: { outDir: site },
      preview: { host: '127.0.0.1', port: 0, strictPort: false },
    });
    try {
      const { port: own } = below.httpServer.address() as AddressInfo;
      const ask = async (path: string) => (await fetch(`http://127.0.0.1:${own}${path}`)).text();
      expect(await ask('/campaign/en/towns/')).toBe('<h1>page en/towns</h1>');
      expect(await ask('/campaign/leagues/')).toBe('<h1>nothing here</h1>');
      expect(await ask('/elsewhere/')).not.toContain('page');
    } finally {
      await below.close();
    }
  });
});
