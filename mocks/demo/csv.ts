import type { Overlay } from '@mocks/demo/overlay';
import { stringify } from 'csv-stringify/sync';
import { columnsOf, type TableName, tableNames } from '@/sources/packageTables';

/** The files of an overlay by name: `campaign.json` and a CSV for each table that has rows. LF line ends. */
export function formatOverlay(overlay: Overlay): Map<string, string> {
  const files = new Map([['campaign.json', `${JSON.stringify(overlay.file, null, 2)}\n`]]);
  for (const table of tableNames) {
    const rows = overlay.tables[table] ?? [];
    if (rows.length > 0) files.set(`${table}.csv`, formatTable(table, rows));
  }
  return files;
}

/** A table as a CSV file, with its header row. */
export function formatTable(table: TableName, rows: readonly object[]): string {
  return stringify([...rows], {
    header: true,
    columns: columnsOf(table),
    record_delimiter: 'unix',
    cast: {
      boolean: (value) => (value ? 'yes' : 'no'),
      number: String,
      object: (value) => (Array.isArray(value) ? value.join(' ') : ''),
    },
  });
}
