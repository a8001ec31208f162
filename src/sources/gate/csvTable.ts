import { CsvError, parse } from 'csv-parse/sync';
import type { Problem, ShapeFault } from '@/domain/problem';
import { decodeUtf8 } from '@/sources/gate/utf8';
import { columnsOf, isOptionalColumn, type TableName } from '@/sources/packageTables';

/** One line of data: its line number in the file and its cells by column name. */
export interface RawRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A CSV file taken apart. `read` counts the data lines; those not in `rows` have a problem. */
export interface CsvTable {
  readonly read: number;
  readonly rows: readonly RawRow[];
  /** Rows with too few or too many cells, as far as they can be read: their first cell is their id. */
  readonly ragged: readonly RawRow[];
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
    ragged: [],
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
    return { read: lines.length, rows: [], ragged: [], problems, isReadable: false };
  }
  return { read: lines.length, isReadable: true, ...readLines(file, header.record, lines) };
}

function readLines(file: string, header: readonly string[], lines: readonly CsvRecord[]) {
  const rows: RawRow[] = [];
  const ragged: RawRow[] = [];
  const problems: Problem[] = [];
  for (const { record, row } of lines) {
    if (record.every((cell) => cell === '')) {
      problems.push({ file, row, column: null, fault: { code: 'emptyRow' } });
    } else if (record.length !== header.length) {
      const fault = { code: 'cellCount', found: record.length, expected: header.length } as const;
      problems.push({ file, row, column: null, fault });
      ragged.push(nameCells(row, header, record));
    } else {
      rows.push(nameCells(row, header, record));
    }
  }
  return { rows, ragged, problems };
}

function nameCells(row: number, header: readonly string[], record: readonly string[]): RawRow {
  return { row, cells: new Map(header.map((column, index) => [column, record[index] ?? ''])) };
}

type Records =
  | { readonly records: readonly CsvRecord[] }
  | { readonly reason: 'quoteNotClosed' | 'strayQuote' | 'unreadable'; readonly row: number };

function readRecords(text: string): Records {
  const records: CsvRecord[] = [];
  // A record ends on its last line, also when a quoted cell spans several; the next one starts on the line after.
  let end = 0;
  try {
    parse(text, {
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (record: string[], { lines }) => {
        records.push({ record, row: end + 1 });
        end = lines;
        return null;
      },
    });
    return { records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { reason: reasonByCode[error.code] ?? 'unreadable', row: end + 1 };
  }
}

const reasonByCode: Readonly<Record<string, 'quoteNotClosed' | 'strayQuote'>> = {
  CSV_QUOTE_NOT_CLOSED: 'quoteNotClosed',
  INVALID_OPENING_QUOTE: 'strayQuote',
  CSV_INVALID_CLOSING_QUOTE: 'strayQuote',
};

type HeaderFault = { readonly column: string | null; readonly fault: ShapeFault };

/** The columns of the table in their order; those of class internal may be absent. */
function checkHeader(table: TableName, header: readonly string[]): HeaderFault[] {
  const known = columnsOf(table);
  if (!header.some((column) => known.includes(column))) {
    return [{ column: null, fault: { code: 'headerUnknown', found: header.join(','), expected: known } }];
  }
  const wrong = findWrongColumns(known, header);
  const missing = known.filter((column) => !header.includes(column) && !isOptionalColumn(table, column));
  // As many wrong as missing are columns of other names: the wrong name says enough.
  if (wrong.length > 0 && wrong.length === missing.length) return wrong;
  const faults = missing.map((column) => ({ column, fault: { code: 'headerMissing', expected: column } as const }));
  return wrong.length + missing.length > 0 ? [...wrong, ...faults] : checkColumnOrder(known, header);
}

function findWrongColumns(known: readonly string[], header: readonly string[]): HeaderFault[] {
  return header.flatMap((column, index): HeaderFault[] => {
    if (header.indexOf(column) !== index) return [{ column, fault: { code: 'headerTwice', found: column } }];
    if (known.includes(column)) return [];
    return [{ column, fault: { code: 'headerUnknown', found: column, expected: known } }];
  });
}

function checkColumnOrder(known: readonly string[], header: readonly string[]): HeaderFault[] {
  const order = known.filter((column) => header.includes(column));
  const index = header.findIndex((column, position) => column !== order[position]);
  if (index === -1) return [];
  const [found, expected] = [header[index] ?? '', order[index] ?? ''];
  return [{ column: found, fault: { code: 'headerOrder', found, expected } }];
}
