import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, decodeColumnFile, encodeColumnFile } from '@/sources/ledger/columnFile';
import { ShapeError } from '@/sources/wireTable';

const release = '0123456789ab';

/** A file whose head says what it is told to, before a body. */
function forge(head: unknown, body: readonly number[] = []): Uint8Array {
  const text = new TextEncoder().encode(typeof head === 'string' ? head : JSON.stringify(head));
  const bytes = new Uint8Array(8 + text.length + body.length);
  bytes.set(new TextEncoder().encode('LDG1'));
  new DataView(bytes.buffer).setUint32(4, text.length, true);
  bytes.set(text, 8);
  bytes.set(body, 8 + text.length);
  return bytes;
}

/** Reads all there is of a file, by the names it may have. */
function readAll(bytes: Uint8Array, names: readonly string[]): unknown[] {
  const file = decodeColumnFile(bytes);
  return names.map((name) => {
    const length = file.lengthOf(name);
    const numbers = new Float64Array(length);
    file.copyNumbers(name, numbers, 0, 2 ** 32);
    return [...numbers];
  });
}

function readNumbers(bytes: Uint8Array, name: string, limit = 2 ** 32): number[] {
  const file = decodeColumnFile(bytes);
  const numbers = new Uint32Array(file.lengthOf(name));
  file.copyNumbers(name, numbers, 0, limit);
  return [...numbers];
}

function readTexts(bytes: Uint8Array, name: string): string[] {
  const file = decodeColumnFile(bytes);
  const read = file.readTexts(name);
  return Array.from({ length: file.lengthOf(name) }, (_, at) => read(at));
}

/** Either gives an answer or says that the file is broken; anything else fails. */
function endsWell(attempt: () => unknown): 'read' | 'refused' {
  try {
    attempt();
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(ShapeError);
    return 'refused';
  }
}

const anyNumbers = fc
  .tuple(fc.constantFrom(0, 1, 255, 256, 65_535, 65_536, 2 ** 24 - 1, 2 ** 24, 2 ** 32 - 1), fc.nat({ max: 40 }))
  .chain(([most, maxLength]) => fc.array(fc.oneof(fc.constant(most), fc.integer({ min: 0, max: most })), { maxLength }))
  .map((numbers) => Uint32Array.from(numbers));
/** Texts of every script, empty ones among them; a half of a pair of surrogates is no text a file may hold. */
const anyTexts = fc.array(
  fc.oneof(
    fc.constant(''),
    fc.constantFrom('路口甲一', '𠮷野', '\ufeffafter a mark', 'a\nb'),
    fc.string({ unit: 'binary' }),
  ),
  { maxLength: 40 },
);

describe('a file of columns', () => {
  it('gives back what was put in: release, numbers and texts', () => {
    fc.assert(
      fc.property(fc.string(), anyNumbers, anyTexts, anyNumbers, (name, first, texts, second) => {
        const bytes = encodeColumnFile(name, { first, texts, second });
        const file = decodeColumnFile(bytes);
        expect(file.release).toBe(name);
        expect([file.lengthOf('first'), file.lengthOf('texts')]).toEqual([first.length, texts.length]);
        expect(readNumbers(bytes, 'first')).toEqual([...first]);
        expect(readNumbers(bytes, 'second')).toEqual([...second]);
        expect(readTexts(bytes, 'texts')).toEqual(texts);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [0, 1],
    [255, 1],
    [256, 2],
    [65_535, 2],
    [65_536, 3],
    [16_777_215, 3],
    [16_777_216, 4],
    [4_294_967_295, 4],
  ])('holds %i in %i bytes', (number, planes) => {
    const bytes = encodeColumnFile(release, { only: Uint32Array.of(number, 0, 7) });
    expect(readNumbers(bytes, 'only')).toEqual([number, 0, 7]);
    expect(bytes.length).toBe(encodeColumnFile(release, { only: new Uint32Array() }).length + 3 * planes);
  });

  it('holds columns of nothing', () => {
    const bytes = encodeColumnFile(release, { numbers: new Uint8Array(), texts: [], empty: ['', ''] });
    expect([readNumbers(bytes, 'numbers'), readTexts(bytes, 'texts'), readTexts(bytes, 'empty')]).toEqual([
      ...[[], [], ['', '']],
    ]);
    expect(decodeColumnFile(encodeColumnFile(release, {})).release).toBe(release);
  });

  it('is read wherever it stands in a larger block', () => {
    const bytes = encodeColumnFile(release, { only: Uint32Array.of(1, 2, 300), texts: ['一', '二'] });
    const block = new Uint8Array(bytes.length + 20).fill(0xff);
    block.set(bytes, 13);
    const part = block.subarray(13, 13 + bytes.length);
    expect([readNumbers(part, 'only'), readTexts(part, 'texts')]).toEqual([
      [1, 2, 300],
      ['一', '二'],
    ]);
  });

  it('copies a column behind what is there already', () => {
    const file = decodeColumnFile(encodeColumnFile(release, { only: Uint32Array.of(7, 8) }));
    const into = Uint16Array.of(1, 2, 3, 4, 5);
    file.copyNumbers('only', into, 2, 9);
    expect([...into]).toEqual([1, 2, 7, 8, 5]);
  });
});

describe('what is no whole file of columns', () => {
  const columns: Record<string, Column> = {
    found: Uint32Array.of(1, 255, 256),
    texts: ['路口', '', 'crossing'],
    large: Uint32Array.of(65_536, 2 ** 32 - 1),
  };
  const names = Object.keys(columns);
  const whole = encodeColumnFile(release, columns);

  it('is refused, at whichever byte it breaks off, and with a byte too many', () => {
    expect(endsWell(() => readAll(whole, names))).toBe('read');
    for (let length = 0; length < whole.length; length += 1)
      expect(
        endsWell(() => readAll(whole.slice(0, length), names)),
        `${length} bytes`,
      ).toBe('refused');
    expect(endsWell(() => readAll(Uint8Array.of(...whole, 0), names))).toBe('refused');
  });

  it('is read or refused, whichever of its bytes are others', () => {
    const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }));
    const ends = { read: 0, refused: 0 };
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        ends[endsWell(() => readAll(bytes, names))] += 1;
        endsWell(() => readTexts(bytes, 'texts'));
      }),
      { numRuns: 3000 },
    );
    expect(ends.refused).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(endsWell(() => readAll(bytes, names))).toBe('refused');
      }),
    );
  });

  const sound = { name: 'found', planes: 1, length: 2, bytes: null };
  it.each<[string, unknown]>([
    ['a length below 0', { ...sound, length: -1 }],
    ['a huge length', { ...sound, length: 2 ** 52 }],
    ['a length beyond all whole numbers', { ...sound, length: 1e300 }],
    ['a length that is no number', { ...sound, length: Number.NaN }],
    ['half a length', { ...sound, length: 1.5 }],
    ['a length in words', { ...sound, length: '2' }],
    ['no planes', { ...sound, planes: 0 }],
    ['nine planes', { ...sound, planes: 9 }],
    ['a name that is none', { ...sound, name: 7 }],
    ['texts of a negative size', { ...sound, bytes: -2 }],
    ['texts of a size nobody told', { name: 'found', planes: 1, length: 2 }],
    ['nothing', null],
    ['a number', 5],
    ['a list', []],
    ['a word', 'found'],
  ])('is one whose head tells of a column with %s', (_, column) => {
    expect(endsWell(() => readAll(forge({ release, columns: [sound] }, [1, 2]), ['found']))).toBe('read');
    expect(endsWell(() => readAll(forge({ release, columns: [column] }, [1, 2]), ['found']))).toBe('refused');
  });

  it('is one whose numbers stand in more planes than a number has, all of them there', () => {
    const column = (planes: number) =>
      forge(
        { release, columns: [{ ...sound, planes, length: 1 }] },
        Array.from({ length: planes }, () => 0),
      );
    expect(readNumbers(column(4), 'found')).toEqual([0]);
    expect(() => decodeColumnFile(column(5))).toThrow(ShapeError);
    expect(() => decodeColumnFile(column(0))).toThrow(ShapeError);
  });

  it.each<[string, unknown]>([
    ['no release', { columns: [] }],
    ['no columns', { release }],
    ['columns that are no list', { release, columns: { found: 1 } }],
    ['nothing', null],
    ['a text', '"LDG1"'],
    ['half a text', '{"release":'],
    ['no text', ''],
  ])('is one whose head has %s', (_, head) => {
    expect(() => decodeColumnFile(forge(head))).toThrow(ShapeError);
  });

  it('is one without the column that is asked for', () => {
    const file = decodeColumnFile(whole);
    expect(() => file.lengthOf('kind')).toThrow('kind: column is missing');
    expect(() => file.copyNumbers('kind', new Uint8Array(3), 0, 9)).toThrow(ShapeError);
    expect(() => file.readTexts('kind')).toThrow(ShapeError);
    for (const name of ['__proto__', 'constructor', 'toString']) expect(() => file.lengthOf(name)).toThrow(ShapeError);
  });

  it('is one with a number that stands for nothing, or more of them than there is place for', () => {
    expect(readNumbers(whole, 'found', 257)).toEqual([1, 255, 256]);
    expect(() => readNumbers(whole, 'found', 256)).toThrow('found: 256 stands for nothing');
    const file = decodeColumnFile(whole);
    expect(() => file.copyNumbers('found', new Uint32Array(2), 0, 2 ** 32)).toThrow('3 entries are too many');
    expect(() => file.copyNumbers('found', new Uint32Array(3), 1, 2 ** 32)).toThrow(ShapeError);
    // Larger than the place can hold: what is cut off would still be told.
    expect(() => file.copyNumbers('large', new Uint8Array(2), 0, 256)).toThrow(ShapeError);
  });

  it('is one whose texts are longer than what there is of them, together or each', () => {
    const column = (bytes: number) => ({ name: 'texts', planes: 4, length: 2, bytes });
    const lengths = (one: number, other: number) =>
      [0, 1, 2, 3].flatMap((plane) => [(one >>> (8 * plane)) & 0xff, (other >>> (8 * plane)) & 0xff]);
    const file = (one: number, other: number) =>
      forge({ release, columns: [column(2)] }, [...lengths(one, other), 0x61, 0x62]);
    expect(readTexts(file(1, 1), 'texts')).toEqual(['a', 'b']);
    expect(() => readTexts(file(1, 2), 'texts')).toThrow(ShapeError);
    // Their sum is 2³² + 2.
    expect(() => readTexts(file(2 ** 32 - 1, 3), 'texts')).toThrow(ShapeError);
    expect(() => readTexts(whole, 'found')).toThrow(ShapeError);
  });
});
