import { brotliCompressSync, constants } from 'node:zlib';

/** What is weighed of a published campaign. */
interface Published {
  readonly files: ReadonlyMap<string, string>;
  readonly columnFiles: ReadonlyMap<string, Uint8Array>;
}

/** What a group of files comes to, in bytes. */
export interface Weight {
  readonly name: string;
  readonly files: number;
  readonly raw: number;
  readonly brotli: number;
}

/** The highest is 11: it takes ten times as long to save a few in a hundred. */
const quality = 9;

/** What filtering and grouping need, what a row that is read needs, and what is read first; then all of it. */
export function weighLedger({ files, columnFiles }: Published): Weight[] {
  const bodies = [...files, ...columnFiles];
  const groups: readonly (readonly [string, RegExp])[] = [
    ['ledger/*', /^ledger\//],
    ['ledger-notes/*', /^ledger-notes\//],
    ['ledger-rounds', /^ledger-rounds\./],
    ['ledger (index)', /^ledger\./],
  ];
  const weights = groups.map(([name, path]) =>
    weigh(
      name,
      bodies.filter(([own]) => path.test(own)).map(([, body]) => body),
    ),
  );
  const sum = (read: (weight: Weight) => number) => weights.reduce((all, weight) => all + read(weight), 0);
  return [
    ...weights,
    {
      name: 'in all',
      files: sum(({ files: own }) => own),
      raw: sum(({ raw }) => raw),
      brotli: sum(({ brotli }) => brotli),
    },
  ];
}

function weigh(name: string, bodies: readonly (string | Uint8Array)[]): Weight {
  const compress = (body: string | Uint8Array) =>
    brotliCompressSync(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(body),
      },
    }).length;
  return {
    name,
    files: bodies.length,
    raw: bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0),
    brotli: bodies.reduce((sum, body) => sum + compress(body), 0),
  };
}

/** A line for each, and how many bytes that is a row. */
export function formatWeights(weights: readonly Weight[], rows: number): string {
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(14))).join('');
  return [
    `${rows} rows; brotli of quality ${quality}`,
    line(['', 'files', 'bytes', 'brotli', 'a row', 'brotli a row']),
    ...weights.map(({ name, files, raw, brotli }) =>
      line([name, String(files), String(raw), String(brotli), (raw / rows).toFixed(2), (brotli / rows).toFixed(2)]),
    ),
  ].join('\n');
}
