import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { createContext } from '@/figures/context';
import { listTownCodes } from '@/figures/workspace/placeCharts';
import { buildTargetRow } from '@/figures/workspace/targetRow';
import { listTargets } from '@/figures/workspace/targets';
import { buildTargetTable } from '@/figures/workspace/targetTable';
import { buildVillageLedger } from '@/figures/workspace/villageLedger';
import { getMessages, workspaceWords } from '@/messages/bothLanguages';
import { publishApi } from '@/publish/apiFiles';
import { loadPackage } from '@/publish/loadPackage';
import { createCampaignSource } from '@/sources/campaignSource';
import { type DrawnTable, drawLedger, drawVillages, writeEchartsPage } from './workspaceEcharts';
import { benchCounty } from './workspaceNames';
import { type PackageSize, writeWorkspacePackage } from './workspacePackage';

/** The county among its towns, with every village. */
export const villagesPath = `workspace/places/${benchCounty}/`;

/** The rooms that are opened: a path of the server, and with it a file. */
const rooms = ['', 'workspace/', 'workspace/targets/', villagesPath];

/** The app of the internal edition as it is published, without its pages: they are not what is measured. */
export async function buildClient(root: string, outDir: string): Promise<void> {
  process.env.NODE_ENV = 'production';
  await build({
    root,
    mode: 'production',
    base: '/',
    logLevel: 'warn',
    configFile: join(root, 'vite.config.ts'),
    define: { 'import.meta.env.VITE_EDITION': JSON.stringify('internal') },
    build: { outDir, emptyOutDir: true },
  });
}

/**
 * The app with the API of a campaign of that size in `site`, and the same ledger drawn by ECharts in `echarts`. Resolves
 * to the path of the file that holds everything, which takes the test's server seconds to compress.
 */
export async function placeCampaign(client: string, folder: string, size: PackageSize): Promise<string> {
  const packageFolder = join(folder, 'package');
  writeWorkspacePackage(packageFolder, size);
  const api = publishApi(loadPackage(packageFolder, 'en'), { edition: 'internal', withDemo: true });
  const site = join(folder, 'site');
  cpSync(client, site, { recursive: true });
  for (const [path, body] of api.files) write(join(site, 'api', 'v1', api.campaign, path), body);
  const html = readFileSync(join(client, 'index.html'), 'utf8').replace(
    /<html[^>]*>/,
    `<html lang="zh-CN" data-campaign="${api.campaign}" data-release="${api.release}">`,
  );
  for (const room of rooms) write(join(site, room, 'index.html'), html);
  const { ledger, villages } = await drawInWords(api.files);
  writeEchartsPage(join(folder, 'echarts'), ledger);
  writeEchartsPage(join(folder, 'echarts', 'villages'), villages);
  const standing = [...api.files.keys()].find((path) => path.startsWith('standing.')) ?? '';
  return `api/v1/${api.campaign}/${standing}`;
}

/** Every row of the ledger in words, in its groups; and every village. */
async function drawInWords(files: ReadonlyMap<string, string>): Promise<Record<'ledger' | 'villages', DrawnTable>> {
  const source = createCampaignSource(async (path) => JSON.parse(files.get(path) ?? 'null'), null);
  const [{ campaign }, standing] = [await source.catalogue(), await source.standing()];
  const words = workspaceWords['zh-CN'];
  const { observations, plans, asOf } = standing;
  const context = createContext({ ...campaign, observations, plans }, 'zh-CN', getMessages('zh-CN'), asOf);
  const any = { place: null, category: null, department: null, statuses: [], basis: null, text: '', sort: null };
  const query = { ...any, group: 'category' } as const;
  const { groups } = buildTargetTable(context, words, listTargets(context, words), query, null);
  const parts = await Promise.all(listTownCodes(context).map((code) => source.villages(code)));
  return {
    ledger: drawLedger(
      groups.map(({ title, items }) => ({ title, rows: items.map((item) => buildTargetRow(context, words, item)) })),
    ),
    villages: drawVillages(buildVillageLedger(context, words, benchCounty, parts, true), words.place.answers),
  };
}

function write(path: string, body: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
}
