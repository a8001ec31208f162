import { join } from 'node:path';
import { preview } from 'vite';
import { findPackageFolder, UnsoundPackageError } from '@/publish/loadPackage';
import { buildSite } from '@/publish/site';

/** `npm start`: checks the data, builds the internal edition with demo, serves it on this machine, prints its address. */
async function run(): Promise<void> {
  const root = process.cwd();
  const outDir = process.env.OUT_DIR ?? join(root, 'dist-internal');
  const packageFolder = findPackageFolder(root, process.env.CAMPAIGN);
  const report = await buildSite({ root, packageFolder, edition: 'internal', withDemo: true, outDir, base: '/' });
  console.log(`${report.pages} 个页面 / pages, 版本 / release ${report.release}`);
  const server = await preview({
    root,
    build: { outDir },
    preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4170) },
  });
  for (const address of server.resolvedUrls?.local ?? []) console.log(`创城看板 · ${address}`);
}

run().catch((error: unknown) => {
  console.error(error instanceof UnsoundPackageError ? error.message : error);
  process.exitCode = 1;
});
