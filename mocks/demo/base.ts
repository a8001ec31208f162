import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as z from 'zod/mini';
import { readCell } from '@/sources/cells';
import { columnsOf, type Row, rowSchemas, type TableName } from '@/sources/packageTables';

/** What the generator takes from the package it overlays. */
export interface BasePackage {
  readonly indicators: readonly Row<'indicators'>[];
  readonly regions: readonly Row<'regions'>[];
  readonly mechanisms: readonly Row<'mechanisms'>[];
  readonly observations: readonly Row<'observations'>[];
}

/** Reads the tables of a package folder that the generator needs, without its overlay. Throws on the first bad cell. */
export function readBasePackage(folder: string): BasePackage {
  return {
    indicators: readTable(folder, 'indicators'),
    regions: readTable(folder, 'regions'),
    mechanisms: readTable(folder, 'mechanisms'),
    observations: readTable(folder, 'observations'),
  };
}

/** One CSV table of a folder as typed rows. */
export function readTable<Name extends TableName>(folder: string, table: Name): Row<Name>[] {
  const shape: Readonly<Record<string, z.core.$ZodType>> = rowSchemas[table].def.shape;
  const records: Record<string, string>[] = parse(readFileSync(join(folder, `${table}.csv`)), { columns: true });
  return records.map((record, index) => {
    const cells = columnsOf(table).map((column) => {
      const schema = shape[column];
      if (schema === undefined) throw new Error(`${table} has no column ${column}`);
      return [column, readCell(schema, record[column] ?? '')];
    });
    const result = z.safeParse(rowSchemas[table], Object.fromEntries(cells));
    if (!result.success) throw new Error(`${table}.csv, row ${index + 2}: ${result.error.message}`);
    return result.data as Row<Name>;
  });
}

/** The county's published value of an indicator. Throws when there is none: there is nothing to lead a series to. */
export function findPublished(base: BasePackage, county: string, indicator: string) {
  const row = base.observations.find(
    (candidate) => candidate.indicator === indicator && candidate.place === county && candidate.basis === 'published',
  );
  if (row?.value == null || row.qualifier === null) throw new Error(`${indicator} has no published value at ${county}`);
  return { value: row.value, qualifier: row.qualifier, precision: row.precision };
}

/** Steps of the finest digit in one unit: 1 for counts, 10 for kilometres with one decimal. */
export function findScale(base: BasePackage, indicator: string): number {
  const row = base.indicators.find((candidate) => candidate.id === indicator);
  if (row === undefined) throw new Error(`${indicator} is no indicator of the package`);
  return 10 ** row.decimals;
}
