import { createHash } from 'node:crypto';
import { isKnownBy } from '@/domain/date';
import { pickObservation } from '@/domain/reading';
import { countLedger } from '@/publish/ledgerCounts';
import { type PackedColumns, packLedger } from '@/publish/packLedger';
import { packTable } from '@/publish/packTable';
import { buildSearchContent } from '@/publish/spelling';
import { listYears, pickYear } from '@/publish/yearReadings';
import type { ApiFiles, Edition } from '@/sources/api';
import { assembleObservation } from '@/sources/assemble';
import { type CampaignFile, type DemoFile, schemaVersion } from '@/sources/campaignFile';
import type { DeckFile } from '@/sources/deckFile';
import type { DecksFile } from '@/sources/decks';
import { encodeColumnFile } from '@/sources/ledger/columnFile';
import type { LedgerFile } from '@/sources/ledger/ledgerFiles';
import type { LedgerCountsFile } from '@/sources/ledgerCounts';
import type { Row, Tables } from '@/sources/packageTables';

/** A package that passed the gate. */
export interface CheckedPackage {
  readonly campaignFile: CampaignFile;
  readonly demoFile: DemoFile | null;
  readonly tables: Tables;
  readonly decks: readonly DeckFile[];
}

/** What the API of one edition carries. */
export interface EditionOptions {
  readonly edition: Edition;
  readonly withDemo: boolean;
}

/** The files of a campaign's API by path below `api/v1/<campaign>/`, and the release they make up. */
export interface PublishedApi {
  readonly campaign: string;
  readonly release: string;
  /** JSON. */
  readonly files: ReadonlyMap<string, string>;
  /** The ledger of problems, in the internal edition. */
  readonly columnFiles: ReadonlyMap<string, Uint8Array>;
}

type ObservationRow = Row<'observations'>;
/** A file before the envelope (schema version, release) is put around it. */
type Content =
  | Omit<ApiFiles['catalogue'], 'schemaVersion' | 'release'>
  | Omit<ApiFiles['history'], 'schemaVersion' | 'release'>
  | Omit<ApiFiles['year'], 'schemaVersion' | 'release'>
  | Omit<ApiFiles['villages'], 'schemaVersion' | 'release'>
  | Omit<ApiFiles['standing'], 'schemaVersion' | 'release'>
  | Omit<ApiFiles['search'], 'schemaVersion' | 'release'>
  | Omit<DecksFile, 'schemaVersion' | 'release'>
  | Omit<LedgerCountsFile, 'schemaVersion' | 'release'>
  | Omit<LedgerFile, 'schemaVersion' | 'release'>;

/**
 * A package → the files one edition serves: JSON, and columns of the ledger. Every file but `manifest.json` is named by its content and never
 * changes; the release names the whole. The same package and options give the same bytes, on any day and machine.
 */
export function publishApi(source: CheckedPackage, options: EditionOptions): PublishedApi {
  const { campaignFile } = source;
  const checked = options.withDemo ? source : dropDemo(source);
  const ledger = options.edition === 'internal' ? packLedger(checked.tables) : null;
  const contents = buildContents(checked, options);
  if (ledger !== null) contents.set('ledger', { content: ledger.index, rows: checked.tables.problems.length });
  const packed: ReadonlyMap<string, PackedColumns> = ledger?.files ?? new Map();
  const release = hash(
    JSON.stringify([schemaVersion, options, [...contents]]),
    ...[...packed.values()].map(({ columns }) => encodeColumnFile('', columns)),
  ).slice(0, 12);
  const files = new Map<string, string>();
  const columnFiles = new Map<string, Uint8Array>();
  const entries: ApiFiles['manifest']['files'] = {};
  function add<Body extends string | Uint8Array>(to: Map<string, Body>, name: string, body: Body, rows: number): void {
    const sha256 = hash(body);
    const path = `${name}.${sha256.slice(0, 12)}.${to === columnFiles ? 'bin' : 'json'}`;
    to.set(path, body);
    entries[name] = { path, sha256, bytes: Buffer.byteLength(body), rows };
  }
  for (const [name, { content, rows }] of contents)
    add(files, name, JSON.stringify({ schemaVersion, release, ...content }), rows);
  for (const [name, { columns, rows }] of packed) add(columnFiles, name, encodeColumnFile(release, columns), rows);
  const manifest: ApiFiles['manifest'] = {
    schemaVersion,
    release,
    kind: 'manifest',
    campaign: campaignFile.id,
    edition: options.edition,
    withDemo: options.withDemo,
    asOf: campaignFile.asOf,
    demoAsOf: checked.demoFile?.asOf ?? null,
    files: entries,
  };
  files.set('manifest.json', JSON.stringify(manifest));
  files.set(`manifest.${release}.json`, JSON.stringify(manifest));
  return { campaign: campaignFile.id, release, files, columnFiles };
}

function dropDemo(source: CheckedPackage): CheckedPackage {
  const { tables } = source;
  const real = <R extends { basis: string }>(rows: readonly R[]) => rows.filter((row) => row.basis !== 'demo');
  return {
    campaignFile: source.campaignFile,
    demoFile: null,
    // What is shown of invented rows has nothing to show without them.
    decks: source.decks.filter(({ shows }) => shows === 'real'),
    tables: {
      ...tables,
      sources: real(tables.sources),
      regions: real(tables.regions),
      departments: real(tables.departments),
      assignments: real(tables.assignments),
      events: real(tables.events),
      mechanisms: real(tables.mechanisms),
      observations: real(tables.observations),
      targets: real(tables.targets),
      problemKinds: real(tables.problemKinds),
      dutyItems: real(tables.dutyItems),
      rounds: real(tables.rounds),
      duties: real(tables.duties),
      problems: real(tables.problems),
      moves: real(tables.moves),
    },
  };
}

function buildContents(
  checked: CheckedPackage,
  options: EditionOptions,
): Map<string, { content: Content; rows: number }> {
  const { tables, campaignFile, demoFile } = checked;
  const withInternal = options.edition === 'internal';
  const villages = new Set(tables.regions.filter((row) => row.level === 'village').map((row) => row.code));
  const byIndicator = groupBy(tables.observations, (row) => row.indicator);
  const contents = new Map<string, { content: Content; rows: number }>();

  const aboveVillages = tables.observations.filter((row) => !villages.has(row.place));
  const current = pickCurrent(aboveVillages, campaignFile.asOf);
  const regions = tables.regions.filter((row) => row.level !== 'village');
  contents.set('catalogue', {
    rows: current.length,
    content: {
      kind: 'catalogue',
      edition: options.edition,
      campaign: campaignFile,
      demo: demoFile,
      tables: {
        sources: packTable('sources', tables.sources, withInternal),
        categories: packTable('categories', tables.categories, withInternal),
        indicators: packTable('indicators', tables.indicators, withInternal),
        regions: packTable('regions', regions, withInternal),
        departments: packTable('departments', tables.departments, withInternal),
        assignments: packTable('assignments', tables.assignments, withInternal),
        events: packTable('events', tables.events, withInternal),
        mechanisms: packTable('mechanisms', tables.mechanisms, withInternal),
        observations: packTable('observations', current, withInternal),
      },
    },
  });

  const search = buildSearchContent(tables, options.edition);
  contents.set('search', { rows: search.items.length, content: search });

  contents.set('ledger-counts', { rows: tables.problems.length, content: countLedger(tables, campaignFile.asOf) });

  for (const { id } of tables.indicators) {
    const observations = (byIndicator.get(id) ?? []).filter((row) => !villages.has(row.place));
    const targets = tables.targets.filter((row) => row.indicator === id);
    contents.set(`history/${id}`, {
      rows: observations.length,
      content: {
        kind: 'history',
        indicator: id,
        tables: {
          observations: packTable('observations', observations, withInternal),
          targets: packTable('targets', targets, withInternal),
        },
      },
    });
  }

  for (const year of listYears(campaignFile.start, campaignFile.asOf)) {
    const observations = pickYear(aboveVillages, year, campaignFile.asOf);
    contents.set(`years/${year}`, {
      rows: observations.length,
      content: { kind: 'year', year, tables: { observations: packTable('observations', observations, withInternal) } },
    });
  }

  const villagesByTown = groupBy(
    tables.regions.filter((row) => row.level === 'village'),
    (row) => row.parent ?? '',
  );
  for (const { code: town } of tables.regions.filter((row) => row.level === 'town')) {
    const rows = villagesByTown.get(town) ?? [];
    const codes = new Set(rows.map((row) => row.code));
    const observations = tables.observations.filter((row) => codes.has(row.place));
    contents.set(`villages/${town}`, {
      rows: rows.length,
      content: {
        kind: 'villages',
        town,
        tables: {
          regions: packTable('regions', rows, withInternal),
          observations: packTable('observations', observations, withInternal),
        },
      },
    });
  }

  if (withInternal) {
    const decks = checked.decks.map(({ schemaVersion: _, ...deck }) => deck);
    contents.set('decks', { rows: decks.length, content: { kind: 'decks', decks } });
    const asOf = demoFile?.asOf ?? campaignFile.asOf;
    contents.set('standing', {
      rows: aboveVillages.length,
      content: {
        kind: 'standing',
        asOf,
        tables: {
          observations: packTable('observations', aboveVillages, withInternal),
          targets: packTable('targets', tables.targets, withInternal),
        },
        saidBy: aboveVillages.map((row) => row.reporter),
      },
    });
  }
  return contents;
}

/**
 * The rows that stand on a day: per indicator and place the one the rules pick, for real and for invented rows apart,
 * so that hiding the demo uncovers what is real.
 */
function pickCurrent(rows: readonly ObservationRow[], asOf: string): ObservationRow[] {
  const groups = groupBy(
    rows.filter((row) => isKnownBy(row.known_from, asOf)),
    (row) => `${row.indicator} ${row.place} ${row.basis === 'demo'}`,
  );
  return [...groups.values()].flatMap((group) => {
    const byObservation = new Map(group.map((row) => [assembleObservation(row), row]));
    const picked = pickObservation([...byObservation.keys()], asOf);
    return picked === null ? [] : (byObservation.get(picked) ?? []);
  });
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

function hash(...parts: readonly (string | Uint8Array)[]): string {
  const whole = createHash('sha256');
  for (const part of parts) whole.update(part);
  return whole.digest('hex');
}
