import { type PublishedApi, publishApi } from '@/publish/apiFiles';
import { findPackageFolder, loadPackage } from '@/publish/loadPackage';
import { readPackageFolder } from '@/publish/packageFolder';

let held: { stamp: string; api: PublishedApi } | null = null;

/** The internal edition with demo of the package in the working tree, built anew when one of its files changed. */
export function buildDevelopmentApi(root: string): PublishedApi {
  const folder = findPackageFolder(root, process.env.CAMPAIGN);
  const stamp = [...readPackageFolder(folder)].map(([path, bytes]) => `${path} ${bytes.length}`).join('\n');
  if (held?.stamp !== stamp)
    held = { stamp, api: publishApi(loadPackage(folder), { edition: 'internal', withDemo: true }) };
  return held.api;
}
