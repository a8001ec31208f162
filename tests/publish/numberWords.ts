/** Numbers as they are written in running text: in digits, in Chinese numerals, in English words. */

/** `1,285`, `5.1`, `１５`, `六十二`, `sixty-two`; a numeral below eleven is a word like any other (一起, one by one). */
export function listNumbers(text: string): string[] {
  return [
    ...listDigits(text),
    ...listSpelled(text)
      .filter(({ value }) => value > 10)
      .map(({ word }) => word),
  ];
}

/** The numbers in digits, without grouping: `1,285 of 389` → `1285`, `389`. */
export function listDigits(text: string): string[] {
  const narrow = text.replaceAll(/[０-９．，]/g, (sign) => sign.normalize('NFKC'));
  return [...narrow.matchAll(/\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g)].map(([token]) => token.replaceAll(',', ''));
}

/** A number written in words, with what follows it. */
export interface Spelled {
  readonly word: string;
  readonly value: number;
  readonly after: string;
}

/** The numbers in words: `六十二个小区` → 62 before `个小区`; `thirteen departments` → 13 before `departments`. */
export function listSpelled(text: string): Spelled[] {
  const found = [...text.matchAll(/[〇零一二两三四五六七八九十百千万]+|\b(?:[a-z]+ty-)?[a-z]+/gi)];
  return found.flatMap((match) => {
    const [word] = match;
    const value = /[a-z]/i.test(word) ? readEnglish(word) : readChinese(word);
    if (value === null) return [];
    return [{ word, value, after: text.slice(match.index + word.length).replace(/^[-\s]+/, '') }];
  });
}

const chineseDigits = '〇一二三四五六七八九';
const chineseSteps: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** `六十二` → 62, `一百零五` → 105, `三百` → 300, `十五万` → 150000; null for what is no number (`千万`). */
function readChinese(word: string): number | null {
  let [total, section, digit] = [0, 0, null as number | null];
  for (const [index, sign] of [...word.replaceAll('两', '二').replaceAll('零', '〇')].entries()) {
    const step = chineseSteps[sign];
    if (step !== undefined) {
      if (digit === null && !(sign === '十' && index === 0)) return null;
      section += (digit ?? 1) * step;
      digit = null;
    } else if (sign === '万') {
      if (section + (digit ?? 0) === 0) return null;
      total += (section + (digit ?? 0)) * 10_000;
      [section, digit] = [0, null];
    } else digit = chineseDigits.indexOf(sign);
  }
  return total + section + (digit ?? 0);
}

const ones = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
  .concat(' seventeen eighteen nineteen')
  .split(' ');
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function readEnglish(word: string): number | null {
  const [first = '', second] = word.toLowerCase().split('-');
  if (second === undefined && ones.includes(first)) return ones.indexOf(first);
  if (second === undefined && ordinals.includes(first)) return ordinals.indexOf(first);
  if (tens.indexOf(first) < 2) return null;
  if (second === undefined) return tens.indexOf(first) * 10;
  const one = ones.indexOf(second);
  return one > 0 && one < 10 ? tens.indexOf(first) * 10 + one : null;
}

/** Whether digits on a page say a value: as they are or in percent, rounded to the digits shown, or in 万 or thousands. */
export function says(token: string, value: number): boolean {
  const decimals = token.split('.')[1]?.length ?? 0;
  return [1, 0.01, 1_000, 10_000, 1_000_000, 100_000_000].some((scale) => {
    // `5 thousand` is 5000 and not 5400; `5.4 thousand` may be 5412.
    const rounding = scale > 1 && decimals === 0 ? 0 : 0.5 / 10 ** decimals;
    return Math.abs(Number(token) * scale - Math.abs(value)) <= (rounding + 1e-9) * scale;
  });
}
