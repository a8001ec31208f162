import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser';
import { serveFolder } from '../folderServer';

const s = await serveFolder(process.argv[2]!);
import('node:fs').then;
for (const f of (await import('node:fs')).existsSync(process.argv[2] + '/api/v1/long')
  ? (await import('node:fs')).readdirSync(process.argv[2] + '/api/v1/long').filter((x) => x.startsWith('standing'))
  : [])
  await (await fetch(s.origin + '/api/v1/long/' + f)).arrayBuffer();
const b = await chromium.launch(await findBrowser());
const p = await b.newPage({ viewport: { width: 1280, height: 800 } });
p.on('console', (m) => console.log('console', m.text()));
p.on('pageerror', (m) => console.log('error', m.message));
p.on('requestfailed', (m) => console.log('failed', m.url()));
p.on('response', (m) => m.status() > 399 && console.log(m.status(), m.url()));
await p.goto(s.origin + process.argv[3]!);
await p.waitForTimeout(6000);
await p.screenshot({ path: process.argv[4]! });
console.log(
  await p.locator('main [data-status]').count(),
  (
    await p
      .locator('main')
      .innerText()
      .catch(() => '')
  ).slice(0, 300),
);
await b.close();
await s.close();
