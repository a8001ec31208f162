import type { Deck } from '@/domain/deck';
import type { IndicatorHistory } from '@/domain/demo';
import type { LedgerCounts } from '@/domain/ledger/counts';
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
import type { AskLedger, LedgerQuestion } from '@/sources/ledger/questions';
import { ShapeError } from '@/sources/wireTable';

/** Everything the app may ask of a campaign. Every promise rejects with `SourceError`. */
export interface CampaignSource {
  catalogue(): Promise<Catalogue>;
  history(indicator: string): Promise<IndicatorHistory>;
  year(year: string): Promise<YearReadings>;
  villages(town: string): Promise<TownVillages>;
  standing(): Promise<Standing>;
  search(): Promise<SearchIndex>;
  /** What is shown at meetings. */
  decks(): Promise<readonly Deck[]>;
  /** What everybody is told of the ledger of problems. */
  ledgerCounts(): Promise<LedgerCounts>;
  /** What the ledger of problems is asked, answered. */
  ledger(question: LedgerQuestion): Promise<unknown>;
}

/** Reads one JSON file by its path below the campaign's folder, e.g. `manifest.json`. */
export type LoadJson = (path: string) => Promise<unknown>;

/** The files of a campaign by the names its manifest gives them. */
export interface ManifestReader {
  /** The path of a file of the release that is read. */
  find(name: string): Promise<{ readonly path: string; readonly release: string }>;
  /** A JSON file, parsed; one of another release is refused. */
  file<T extends { release: string }>(name: string, parse: (json: unknown) => T): Promise<T>;
}

/**
 * Reads the manifest once: a page keeps the release it began with, and a file of another release is refused rather than
 * mixed in. `pinned` names the release a prerendered page was made from.
 */
export function createManifestReader(load: LoadJson, pinned: string | null): ManifestReader {
  let held: Promise<Manifest> | null = null;

  function manifest(): Promise<Manifest> {
    const path = pinned === null ? 'manifest.json' : `manifest.${pinned}.json`;
    held ??= read(load, path, parseManifest).catch((error: unknown) => {
      held = null;
      throw error;
    });
    return held;
  }

  async function find(name: string): Promise<{ path: string; release: string }> {
    const { files, release } = await manifest();
    const entry = files[name];
    if (entry === undefined) throw new SourceError('notFound', name, 'not in the manifest');
    return { path: entry.path, release };
  }

  async function file<T extends { release: string }>(name: string, parse: (json: unknown) => T): Promise<T> {
    const { path, release } = await find(name);
    const parsed = await read(load, path, parse);
    checkRelease(path, parsed, release);
    return parsed;
  }

  return { find, file };
}

/** Throws `SourceError` for a file of another release than the one that is read. */
export function checkRelease(path: string, found: { readonly release: string }, release: string): void {
  if (found.release !== release) throw new SourceError('otherRelease', path, `${found.release} instead of ${release}`);
}

/** A campaign read through its manifest. `askLedger` answers for the ledger of problems, where an edition has one. */
export function createCampaignSource(
  load: LoadJson,
  pinned: string | null,
  askLedger: AskLedger | null = null,
): CampaignSource {
  const { file } = createManifestReader(load, pinned);
  // What one page asks for: nobody else is served how it is read.
  async function late<T extends { release: string }>(name: string, open: () => Promise<(json: unknown) => T>) {
    const parse = await open().catch(() => {
      throw new SourceError('offline', name, 'the code that reads it did not come');
    });
    return file(name, parse);
  }
  return {
    catalogue: () => file('catalogue', parseCatalogue),
    history: (indicator) => file(`history/${indicator}`, parseHistory),
    year: (year) => file(`years/${year}`, parseYear),
    villages: (town) => file(`villages/${town}`, parseVillages),
    standing: () => file('standing', parseStanding),
    search: () => file('search', parseSearch),
    ledgerCounts: () => late('ledger-counts', async () => (await import('@/sources/ledgerCounts')).parseLedgerCounts),
    decks: async () => {
      // Said at build, so that the public edition has nothing of them.
      if (import.meta.env.VITE_EDITION === 'public') throw new SourceError('notFound', 'decks', 'not in this edition');
      return (await late('decks', async () => (await import('@/sources/decks')).parseDecks)).decks;
    },
    ledger: async (question) => {
      if (askLedger === null) throw new SourceError('notFound', 'ledger', 'not in this edition');
      return askLedger(question);
    },
  };
}

/** Parsed, or `SourceError` for what is not what it should be. */
export async function read<Raw, T>(
  load: (path: string) => Promise<Raw>,
  path: string,
  parse: (raw: Raw) => T,
): Promise<T> {
  const raw = await load(path);
  try {
    return parse(raw);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new SourceError(error.foundVersion === null ? 'malformed' : 'newerFormat', path, error.message);
  }
}
