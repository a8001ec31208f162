import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findPackageFolder, UnsoundPackageError } from '@/publish/loadPackage';
import { parseBase } from '@/publish/mount';
import { buildSite } from '@/publish/site';
import { parseSiteUrl, SiteUrlError } from '@/publish/siteUrl';
import { editions } from '@/sources/api';

/**
 * `npm run build [-- --with-demo --campaign <folder> --base /path/ --site-url <address> --out <folder>]`: the public
 * edition into dist/. `npm run build:internal`: the internal one, always with demo, into dist-internal/. The address may
 * also stand in the environment, as SITE_URL.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      edition: { type: 'string', default: 'public' },
      'with-demo': { type: 'boolean', default: false },
      campaign: { type: 'string' },
      base: { type: 'string', default: '/' },
      'site-url': { type: 'string' },
      out: { type: 'string' },
    },
  });
  const edition = editions.find((candidate) => candidate === values.edition);
  if (edition === undefined) throw new UnsoundPackageError(`--edition takes ${editions.join(' or ')}`);
  const base = parseBase(values.base);
  if (base === null)
    throw new UnsoundPackageError(
      '--base takes a path such as / or /campaign/, or ./ for a folder that may be put anywhere',
    );
  const root = process.cwd();
  const outDir = values.out ?? (edition === 'public' ? 'dist' : 'dist-internal');
  const report = await buildSite({
    root,
    packageFolder: findPackageFolder(root, values.campaign),
    edition,
    withDemo: edition === 'internal' || values['with-demo'],
    outDir: resolve(root, outDir),
    base,
    siteUrl: parseSiteUrl(values['site-url'] ?? process.env.SITE_URL, base),
  });
  console.log(`${outDir}/ ${edition}: ${report.pages} pages, ${report.apiFiles} API files, release ${report.release}`);
  console.log(`Content-Security-Policy: style-src 'self' ${report.styleHashes.join(' ')}`);
}

run().catch((error: unknown) => {
  console.error(error instanceof UnsoundPackageError || error instanceof SiteUrlError ? error.message : error);
  process.exitCode = 1;
});
