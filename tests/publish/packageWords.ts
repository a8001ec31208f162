import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { listDigits, listSpelled } from './numberWords';

type Row = Readonly<Record<string, string>>;

/** What a package itself says, read from its tables without the code under test. */
export interface PackageWords {
  /** Names and titles that hold a number, longest first: `15分钟健身圈`. */
  readonly names: readonly string[];
  readonly figures: ReadonlySet<string>;
  /** The numbers of paragraphs that are cited. */
  readonly paragraphs: ReadonlySet<string>;
  /** The steps figures were rounded to. */
  readonly precisions: ReadonlySet<string>;
  /** Each figure with its unit, as it would be written in words: `62` and `个`, `62` and `communities`. */
  readonly quantities: readonly { readonly figure: string; readonly value: number; readonly unit: string }[];
  /** Every sentence, by where it stands. */
  readonly sentences: readonly (readonly [where: string, text: string])[];
}

const nameColumns = /^(title|name|publisher|unit)_/;
const sentenceColumns = /^(summary|definition|denominator_note|caution|note|duty)_/;

/** Reads a package's folder, with its demo where it is asked for. */
export function readPackageWords(folder: string, withDemo: boolean): PackageWords {
  const folders = withDemo ? [folder, join(folder, 'demo')] : [folder];
  const tables = folders.flatMap((place) =>
    readdirSync(place)
      .filter((file) => file.endsWith('.csv'))
      .map((file) => [file, parse(readFileSync(join(place, file), 'utf8'), { columns: true }) as Row[]] as const),
  );
  const info: unknown = JSON.parse(readFileSync(join(folder, 'campaign.json'), 'utf8'));
  const texts = listTexts(info, 'campaign.json');
  const rowsOf = (name: string) => tables.filter(([file]) => file === name).flatMap(([, rows]) => rows);
  const columns = (pattern: RegExp) =>
    tables.flatMap(([file, rows]) =>
      rows.flatMap((row) =>
        Object.entries(row).flatMap(([column, text]) =>
          pattern.test(column) && text !== ''
            ? [[`${file} ${row.id ?? row.indicator ?? row.code} ${column}`, text] as const]
            : [],
        ),
      ),
    );
  const names = [...columns(nameColumns), ...texts.filter(([path]) => !/unknowns|conductSummary/.test(path))];
  const indicators = rowsOf('indicators.csv');
  return {
    names: names
      .map(([, text]) => text)
      .filter((text) => listDigits(text).length + listSpelled(text).length > 0)
      .sort((a, b) => b.length - a.length),
    figures: new Set(indicators.flatMap(({ id }) => id ?? [])),
    paragraphs: new Set(tables.flatMap(([, rows]) => rows.flatMap(({ paragraph }) => paragraph ?? []))),
    precisions: new Set(rowsOf('observations.csv').flatMap(({ precision }) => precision || [])),
    quantities: rowsOf('observations.csv')
      .filter(({ value, basis }) => basis === 'published' && value !== '')
      .flatMap(({ indicator = '', value }) => {
        const { unit_zh: zh = '', unit_en: en = '' } = indicators.find(({ id }) => id === indicator) ?? {};
        return [zh, ...en.split('|')].map((unit) => ({ figure: indicator, value: Number(value), unit }));
      }),
    sentences: [...columns(sentenceColumns), ...texts.filter(([path]) => /unknowns|conductSummary/.test(path))],
  };
}

/** What is said in a language; dates and codes are no words. */
function listTexts(value: unknown, path: string): (readonly [string, string])[] {
  if (typeof value === 'string') return / (zh-CN|en)$/.test(path) ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => listTexts(part, `${path} ${key}`));
}

/** A text without the names in it that hold a number. */
export function leaveOutNames(text: string, { names }: Pick<PackageWords, 'names'>): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
}
