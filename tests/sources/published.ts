import { join } from 'node:path';
import { type EditionOptions, type PublishedApi, publishApi } from '@/publish/apiFiles';
import { loadPackage } from '@/publish/loadPackage';

const samplePackage = loadPackage(join(import.meta.dirname, '../data/valid'));

/** The small sound package of `tests/data/valid` as an edition serves it; 样例县, release and all. */
export function publishSample(
  options: EditionOptions = { edition: 'internal', withDemo: true },
  asOf?: string,
): PublishedApi {
  const campaignFile = asOf === undefined ? samplePackage.campaignFile : { ...samplePackage.campaignFile, asOf };
  return publishApi({ ...samplePackage, campaignFile }, options);
}

/** One file of a published API as parsed JSON, by the name the manifest gives it. */
export function readPublished(api: PublishedApi, name: string): Record<string, unknown> {
  const manifest = JSON.parse(api.files.get('manifest.json') ?? 'null');
  const path = name === 'manifest' ? 'manifest.json' : manifest.files[name].path;
  return JSON.parse(api.files.get(path) ?? 'null');
}
