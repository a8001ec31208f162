import type { IndicatorHistory } from '@/domain/demo';
import {
  type Catalogue,
  type Manifest,
  parseCatalogue,
  parseHistory,
  parseManifest,
  parseSearch,
  parseStanding,
  parseVillages,
  parseYear,
  type SearchIndex,
  type Standing,
  type TownVillages,
  type YearReadings,
} from '@/sources/api';
import { SourceError } from '@/sources/fetchJson';
import { ShapeError } from '@/sources/wireTable';

/** Everything the app may ask of a campaign. Every promise rejects with `SourceError`. */
export interface CampaignSource {
  catalogue(): Promise<Catalogue>;
  history(indicator: string): Promise<IndicatorHistory>;
  year(year: string): Promise<YearReadings>;
  villages(town: string): Promise<TownVillages>;
  standing(): Promise<Standing>;
  search(): Promise<SearchIndex>;
}

/** Reads one JSON file by its path below the campaign's folder, e.g. `manifest.json`. */
export type LoadJson = (path: string) => Promise<unknown>;

/**
 * A campaign read through its manifest. The manifest is read once: a page keeps the release it began with, and a file
 * of another release is refused rather than mixed in. `pinned` names the release a prerendered page was made from.
 */
export function createCampaignSource(load: LoadJson, pinned: string | null): CampaignSource {
  let held: Promise<Manifest> | null = null;

  function manifest(): Promise<Manifest> {
    const path = pinned === null ? 'manifest.json' : `manifest.${pinned}.json`;
    held ??= read(load, path, parseManifest).catch((error: unknown) => {
      held = null;
      throw error;
    });
    return held;
  }

  async function file<T extends { release: string }>(name: string, parse: (json: unknown) => T): Promise<T> {
    const { files, release } = await manifest();
    const entry = files[name];
    if (entry === undefined) throw new SourceError('notFound', name, 'not in the manifest');
    const parsed = await read(load, entry.path, parse);
    if (parsed.release !== release)
      throw new SourceError('otherRelease', entry.path, `${parsed.release} instead of ${release}`);
    return parsed;
  }

  return {
    catalogue: () => file('catalogue', parseCatalogue),
    history: (indicator) => file(`history/${indicator}`, parseHistory),
    year: (year) => file(`years/${year}`, parseYear),
    villages: (town) => file(`villages/${town}`, parseVillages),
    standing: () => file('standing', parseStanding),
    search: () => file('search', parseSearch),
  };
}

async function read<T>(load: LoadJson, path: string, parse: (json: unknown) => T): Promise<T> {
  const json = await load(path);
  try {
    return parse(json);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new SourceError(error.foundVersion === null ? 'malformed' : 'newerFormat', path, error.message);
  }
}
