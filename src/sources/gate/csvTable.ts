import { CsvError, parse } from 'csv-parse/sync';
import { decodeUtf8 } from '@/sources/gate/utf8';
import type { Problem, ShapeFault } from '@/sources/problem';
import { columnsOf, isOptionalColumn, type TableName } from '@/sources/tables';

/** One line of data: its line number in the file and its cells by column name. */
export interface RawRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A CSV file taken apart. `read` counts the data lines; those not in `rows` have a problem. */
export interface CsvTable {
  readonly read: number;
  readonly rows: readonly RawRow[];
  readonly problems: readonly Problem[];
  /** False when the file as a whole could not be read: encoding, quotes or header. */
  readonly isReadable: boolean;
}

interface CsvRecord {
  readonly record: readonly string[];
  /** Line the record starts in, from 1. */
  readonly row: number;
}

/** Takes a CSV file apart: encoding, quotes, header, number of cells. What the cells say is not looked at. */
export function readCsvTable(table: TableName, file: string, bytes: Uint8Array): CsvTable {
  const refuse = (row: number | null, column: string | null, fault: ShapeFault, read = 0): CsvTable => ({
    read,
    rows: [],
    problems: [{ file, row, column, fault }],
    isReadable: false,
  });
  const decoded = decodeUtf8(bytes);
  if ('badByte' in decoded) return refuse(decoded.row, null, { code: 'notUtf8', byte: decoded.badByte });
  if (decoded.text.trim() === '') return refuse(null, null, { code: 'emptyFile' });
  const records = readRecords(decoded.text);
  if ('reason' in records) return refuse(records.row, null, { code: 'brokenCsv', reason: records.reason });
  const [header, ...lines] = records.records;
  if (header === undefined) return refuse(null, null, { code: 'emptyFile' });
  const headerFaults = checkHeader(table, header.record);
  if (headerFaults.length > 0) {
    const problems = headerFaults.map(({ column, fault }) => ({ file, row: header.row, column, fault }));
    return { read: lines.length, rows: [], problems, isReadable: false };
  }
  return { read: lines.length, isReadable: true, ...readLines(file, header.record, lines) };
}

function readLines(file: string, header: readonly string[], lines: readonly CsvRecord[]) {
  const rows: RawRow[] = [];
  const problems: Problem[] = [];
  for (const { record, row } of lines) {
    if (record.every((cell) => cell === '')) {
      problems.push({ file, row, column: null, fault: { code: 'emptyRow' } });
    } else if (record.length !== header.length) {
      const fault = { code: 'cellCount', found: record.length, expected: header.length } as const;
      problems.push({ file, row, column: null, fault });
    } else {
      rows.push({ row, cells: new Map(header.map((column, index) => [column, record[index] ?? ''])) });
    }
  }
  return { rows, problems };
}

type Records =
  | { readonly records: readonly CsvRecord[] }
  | { readonly reason: 'quoteNotClosed' | 'strayQuote' | 'unreadable'; readonly row: number };

function readRecords(text: string): Records {
  try {
    const parsed = parse(text, { info: true, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
    let end = 0;
    const records = (parsed as unknown as readonly { record: string[]; info: { lines: number } }[]).map(
      ({ record, info }) => {
        const row = end + 1;
        // A record ends on its last line, also when a quoted cell spans several.
        end = info.lines;
        return { record, row };
      },
    );
    return { records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { reason: reasonByCode[error.code] ?? 'unreadable', row: startOfBrokenRecord(text, error) };
  }
}

const reasonByCode: Readonly<Record<string, 'quoteNotClosed' | 'strayQuote'>> = {
  CSV_QUOTE_NOT_CLOSED: 'quoteNotClosed',
  INVALID_OPENING_QUOTE: 'strayQuote',
  CSV_INVALID_CLOSING_QUOTE: 'strayQuote',
};

/** Line the unreadable record starts in: the parser only says how many bytes were well before it. */
function startOfBrokenRecord(text: string, error: CsvError): number {
  const good: unknown = error.bytes_records;
  const bytes = new TextEncoder().encode(text).subarray(0, typeof good === 'number' ? good : 0);
  return new TextDecoder().decode(bytes).split(/\r\n|\n|\r/).length;
}

/** The columns of the table in their order; those of class internal may be absent. */
function checkHeader(table: TableName, header: readonly string[]): { column: string | null; fault: ShapeFault }[] {
  const known = columnsOf(table);
  const faults: { column: string | null; fault: ShapeFault }[] = [];
  const seen = new Set<string>();
  for (const column of header) {
    if (seen.has(column)) faults.push({ column, fault: { code: 'headerTwice', found: column } });
    else if (!known.includes(column)) {
      faults.push({ column, fault: { code: 'headerUnknown', found: column, expected: known } });
    }
    seen.add(column);
  }
  for (const column of known) {
    if (!seen.has(column) && !isOptionalColumn(table, column)) {
      faults.push({ column, fault: { code: 'headerMissing', expected: column } });
    }
  }
  if (faults.length > 0) return faults;
  const expected = known.filter((column) => seen.has(column));
  const wrong = header.findIndex((column, index) => column !== expected[index]);
  if (wrong === -1) return [];
  const [found, wanted] = [header[wrong] ?? '', expected[wrong] ?? ''];
  return [{ column: found, fault: { code: 'headerOrder', found, expected: wanted } }];
}
