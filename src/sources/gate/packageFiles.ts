import type { Problem } from '@/domain/problem';
import { columnsOf, type TableName, tableNames } from '@/sources/packageTables';

export const campaignFileName = 'campaign.json';
export const overlayFolder = 'demo/';
/** What is shown at meetings: a file a deck. */
export const deckFolder = 'decks/';

/** Tables without which there is no campaign; the others may have no rows, and then need no file. */
const mandatoryTables = ['sources', 'categories', 'indicators', 'regions', 'observations'] as const;

/** The overlay holds rows that can say they are invented: tables with a basis. */
export function isOverlayTable(table: TableName): boolean {
  return columnsOf(table).includes('basis');
}

/** `('regions', true)` → `demo/regions.csv` */
export function tableFileName(table: TableName, isOverlay: boolean): string {
  return `${isOverlay ? overlayFolder : ''}${table}.csv`;
}

/** Files the format knows, in its order. */
export function knownFileNames(): string[] {
  return [
    campaignFileName,
    ...tableNames.map((table) => tableFileName(table, false)),
    `${overlayFolder}${campaignFileName}`,
    ...tableNames.filter(isOverlayTable).map((table) => tableFileName(table, true)),
  ];
}

/** True when the folder carries the invented overlay. */
export function hasOverlay(files: ReadonlyMap<string, Uint8Array>): boolean {
  return [...files.keys()].some((name) => name.startsWith(overlayFolder) && !isReadme(name));
}

/** Files that must be there and are not, files the format does not know. */
export function* checkFiles(files: ReadonlyMap<string, Uint8Array>): Generator<Problem> {
  const mandatory = [campaignFileName, ...mandatoryTables.map((table) => tableFileName(table, false))];
  if (hasOverlay(files)) mandatory.push(`${overlayFolder}${campaignFileName}`);
  for (const file of mandatory) {
    if (!files.has(file)) yield { file, row: null, column: null, fault: { code: 'missingFile' } };
  }
  const known = new Set(knownFileNames());
  for (const file of files.keys()) {
    if (!known.has(file) && !isDeck(file) && !isReadme(file))
      yield { file, row: null, column: null, fault: { code: 'unknownFile' } };
  }
}

/** True for a file of a deck: `decks/review.json`. */
export function isDeck(file: string): boolean {
  return /^decks\/[^/]+\.json$/.test(file);
}

function isReadme(file: string): boolean {
  return file === 'README.md' || file === `${overlayFolder}README.md`;
}
