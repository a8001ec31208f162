import * as z from 'zod/mini';
import type { Campaign } from '@/domain/campaign';
import type { IndicatorHistory } from '@/domain/demo';
import { type Spelling, searchKinds } from '@/domain/search';
import { parseSyllables } from '@/domain/syllables';
import { assembleCampaign, assembleObservation, assemblePlace, assemblePlans } from '@/sources/assemble';
import { campaignFile, demoFile, schemaVersion } from '@/sources/campaignFile';
import { code, date, id } from '@/sources/cells';
import type { PublicTables } from '@/sources/tables';
import { ShapeError, unpackTable, wireTable } from '@/sources/wireTable';

/** The static API: what the publisher writes and the app reads, one schema for both. */
export const editions = ['public', 'internal'] as const;
export type Edition = (typeof editions)[number];

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const release = z.string().check(z.regex(/^[0-9a-f]{12}$/));

/** What stands in every file. */
export const envelope = { schemaVersion: z.literal(schemaVersion), release };

/** `manifest.json`: the one file that changes in place; everything else is named by its content. */
const manifestFile = z.object({
  ...envelope,
  kind: z.literal('manifest'),
  campaign: id,
  edition: z.enum(editions),
  withDemo: z.boolean(),
  asOf: date,
  demoAsOf: z.nullable(date),
  files: z.record(z.string(), z.object({ path: z.string(), sha256: hash, bytes: z.int(), rows: z.int() })),
});

const catalogueFile = z.object({
  ...envelope,
  kind: z.literal('catalogue'),
  edition: z.enum(editions),
  campaign: campaignFile,
  demo: z.nullable(demoFile),
  tables: z.object({
    sources: wireTable,
    categories: wireTable,
    indicators: wireTable,
    regions: wireTable,
    departments: wireTable,
    assignments: wireTable,
    events: wireTable,
    mechanisms: wireTable,
    observations: wireTable,
  }),
});

const readingsAndTargets = z.object({ observations: wireTable, targets: wireTable });

const historyFile = z.object({ ...envelope, kind: z.literal('history'), indicator: id, tables: readingsAndTargets });

const yearFile = z.object({
  ...envelope,
  kind: z.literal('year'),
  year: z.string().check(z.regex(/^\d{4}$/)),
  tables: z.object({ observations: wireTable }),
});

const villagesFile = z.object({
  ...envelope,
  kind: z.literal('villages'),
  town: code,
  tables: z.object({ regions: wireTable, observations: wireTable }),
});

const standingFile = z.object({
  ...envelope,
  kind: z.literal('standing'),
  asOf: date,
  tables: readingsAndTargets,
  /** The department behind each row of the observations, in their order. Tables are read without their internal columns. */
  saidBy: z.array(z.nullable(id)),
});

/** Readings of a piece apart by a stroke, pieces by a space; a piece without a reading is a hyphen. */
const spelling = z.string().check(z.regex(/^$|^(?:[a-z0-9]+|-)(?:[ /](?:[a-z0-9]+|-))*$/));

const searchFile = z.object({
  ...envelope,
  kind: z.literal('search'),
  items: z.array(z.object({ kind: z.enum(searchKinds), id, title: spelling, text: spelling })),
});

/** What each kind of file holds on the wire; the publisher builds exactly these. */
export interface ApiFiles {
  readonly manifest: z.infer<typeof manifestFile>;
  readonly catalogue: z.infer<typeof catalogueFile>;
  readonly history: z.infer<typeof historyFile>;
  readonly year: z.infer<typeof yearFile>;
  readonly villages: z.infer<typeof villagesFile>;
  readonly standing: z.infer<typeof standingFile>;
  readonly search: z.infer<typeof searchFile>;
}
export type Manifest = ApiFiles['manifest'];

/** The campaign with its current readings, in the edition it was published in. */
export interface Catalogue {
  readonly release: string;
  readonly edition: Edition;
  readonly campaign: Campaign;
}

/** From these every day of a year can be told: all that was said in its course, and what stood on its eve. */
export interface YearReadings {
  readonly release: string;
  readonly year: string;
  readonly observations: Campaign['observations'];
}

/** The villages of one town with all that was ever said of each. */
export interface TownVillages {
  readonly release: string;
  readonly town: string;
  readonly places: Campaign['places'];
  readonly observations: Campaign['observations'];
}

/** All that was ever said of county and towns, with every plan: from it every day is told. `asOf` is the day it opens at. */
export interface Standing {
  readonly release: string;
  readonly asOf: string;
  readonly observations: Campaign['observations'];
  readonly plans: Campaign['plans'];
}

/** How everything the catalogue can be searched for is spelt. */
export interface SearchIndex {
  readonly release: string;
  readonly spellings: readonly Spelling[];
}

/** Unknown JSON → manifest. Throws `ShapeError`. */
export function parseManifest(json: unknown): Manifest {
  return parseFile(manifestFile, json);
}

/** Unknown JSON → the campaign with its current readings. Throws `ShapeError`. */
export function parseCatalogue(json: unknown): Catalogue {
  const file = parseFile(catalogueFile, json);
  const tables: PublicTables = {
    sources: unpackTable('sources', file.tables.sources),
    categories: unpackTable('categories', file.tables.categories),
    indicators: unpackTable('indicators', file.tables.indicators),
    regions: unpackTable('regions', file.tables.regions),
    departments: unpackTable('departments', file.tables.departments),
    assignments: unpackTable('assignments', file.tables.assignments),
    events: unpackTable('events', file.tables.events),
    mechanisms: unpackTable('mechanisms', file.tables.mechanisms),
    observations: unpackTable('observations', file.tables.observations),
    targets: [],
  };
  return {
    release: file.release,
    edition: file.edition,
    campaign: assembleCampaign(file.campaign, file.demo, tables),
  };
}

/** Unknown JSON → everything ever said of one indicator. Throws `ShapeError`. */
export function parseHistory(json: unknown): IndicatorHistory & { release: string } {
  const file = parseFile(historyFile, json);
  return { release: file.release, indicator: file.indicator, ...unpackReadings(file.tables) };
}

/** Unknown JSON → the readings of one year. Throws `ShapeError`. */
export function parseYear(json: unknown): YearReadings {
  const file = parseFile(yearFile, json);
  return {
    release: file.release,
    year: file.year,
    observations: unpackTable('observations', file.tables.observations).map(assembleObservation),
  };
}

/** Unknown JSON → the villages of one town. Throws `ShapeError`. */
export function parseVillages(json: unknown): TownVillages {
  const file = parseFile(villagesFile, json);
  return {
    release: file.release,
    town: file.town,
    places: unpackTable('regions', file.tables.regions).map(assemblePlace),
    observations: unpackTable('observations', file.tables.observations).map(assembleObservation),
  };
}

/** Unknown JSON → what the workspace tells every day from. Throws `ShapeError`. */
export function parseStanding(json: unknown): Standing {
  const file = parseFile(standingFile, json);
  const { observations, plans } = unpackReadings(file.tables);
  if (file.saidBy.length !== observations.length)
    throw new ShapeError([
      { path: 'saidBy', problem: `${file.saidBy.length} for ${observations.length} observations` },
    ]);
  return {
    release: file.release,
    asOf: file.asOf,
    observations: observations.map((observation, index) => ({ ...observation, saidBy: file.saidBy[index] ?? null })),
    plans,
  };
}

/** Unknown JSON → how things are spelt. Throws `ShapeError`. */
export function parseSearch(json: unknown): SearchIndex {
  const file = parseFile(searchFile, json);
  return {
    release: file.release,
    spellings: file.items.map(({ kind, id: itemId, title, text }) => ({
      kind,
      id: itemId,
      title: parseSyllables(title),
      text: parseSyllables(text),
    })),
  };
}

function unpackReadings(tables: z.infer<typeof readingsAndTargets>) {
  return {
    observations: unpackTable('observations', tables.observations).map(assembleObservation),
    plans: assemblePlans(unpackTable('targets', tables.targets)),
  };
}

/** Unknown JSON → what the schema says. Throws `ShapeError`, which tells of a file in another schema version. */
export function parseFile<S extends z.core.$ZodType>(schema: S, json: unknown): z.output<S> {
  const parsed = z.safeParse(schema, json);
  if (parsed.success) return parsed.data;
  const found = typeof json === 'object' && json !== null && 'schemaVersion' in json ? json.schemaVersion : null;
  const isOtherVersion = typeof found === 'number' && found !== schemaVersion;
  throw new ShapeError(
    parsed.error.issues.map((issue) => ({ path: issue.path.join('.') || '(file)', problem: issue.message })),
    isOtherVersion ? found : null,
  );
}
