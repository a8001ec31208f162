import { readdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser';
import { serveFolder } from '../folderServer';
import { measureClick, settle, watchClicks } from './workspaceClicks';

const folder = process.argv[2]!;
const s = await serveFolder(folder);
for (const f of readdirSync(folder + '/api/v1/long').filter((x) => x.startsWith('standing')))
  await (await fetch(s.origin + '/api/v1/long/' + f)).arrayBuffer();
const b = await chromium.launch(await findBrowser());
const c = await b.newContext({ viewport: { width: 1280, height: 800 } });
await c.addInitScript('globalThis.__name = (named) => named');
await c.addInitScript(watchClicks);
const p = await c.newPage();
await p.goto(s.origin + '/workspace/targets/?place=all');
await p.locator('main [data-status]').nth(8).waitFor({ timeout: 60000 });
await settle(p);
const session = await c.newCDPSession(p);
await session.send('Performance.enable', { timeDomain: 'threadTicks' }).catch((e) => console.log(String(e)));
const sel = (st: string) => `main li button[aria-pressed]:has([data-status="${st}"])`;
const seq = ['behind', 'behind', 'overdue', 'ahead', 'overdue', 'ahead'];
for (const st of seq) await measureClick(p, sel(st));
if (process.argv[3] === 'prof') {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
}
const metrics = async () =>
  Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map((m) => [m.name, m.value]));
const m0 = await metrics();
const out = [];
for (let i = 0; i < 3; i++) for (const st of seq) out.push(await measureClick(p, sel(st)));
const m1 = await metrics();
const n = out.length;
for (const k of ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'])
  console.log(k, (((m1[k]! - m0[k]!) * 1000) / n).toFixed(1), 'ms cpu/click');
console.log(
  'answered',
  out
    .map((o) => o.answered)
    .sort((a, b) => a - b)
    .join(' '),
);
console.log(
  'painted',
  out
    .map((o) => Math.round(o.painted))
    .sort((a, b) => a - b)
    .join(' '),
);
if (process.argv[3] === 'prof') {
  const { profile } = (await session.send('Profiler.stop')) as any;
  const byId = new Map(profile.nodes.map((x: any) => [x.id, x]));
  const self = new Map<string, number>();
  const total = new Map<string, number>();
  const parent = new Map<number, number>();
  for (const x of profile.nodes) for (const ch of x.children ?? []) parent.set(ch, x.id);
  const name = (x: any) => `${x.callFrame.functionName || '(anon)'}:${x.callFrame.lineNumber}`;
  profile.samples.forEach((id: number, i: number) => {
    const d = profile.timeDeltas[i] / 1000 / n;
    const x: any = byId.get(id);
    self.set(name(x), (self.get(name(x)) ?? 0) + d);
    const seen = new Set();
    for (let y = id; y !== undefined; y = parent.get(y)!) {
      const k = name(byId.get(y));
      if (!seen.has(k)) {
        seen.add(k);
        total.set(k, (total.get(k) ?? 0) + d);
      }
    }
  });
  const sync = new Map<string, number>();
  profile.samples.forEach((id: number, i: number) => {
    const d = profile.timeDeltas[i] / 1000 / n;
    const names: string[] = [];
    for (let y = id; y !== undefined; y = parent.get(y)!) names.push(name(byId.get(y)));
    if (names.some((x) => x.startsWith('performSyncWorkOnRoot')))
      for (const k of new Set(names)) sync.set(k, (sync.get(k) ?? 0) + d);
  });
  const top = (m: Map<string, number>, k: number) =>
    [...m]
      .sort((a, b) => b[1] - a[1])
      .slice(0, k)
      .map(([a, v]) => `${v.toFixed(2).padStart(8)} ${a}`)
      .join('\n');
  console.log('SYNC\n' + top(sync, 70));
}
await b.close();
await s.close();
