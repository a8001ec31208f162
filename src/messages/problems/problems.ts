import type { Fault, Problem } from '@/domain/problem';
import type { Locale } from '@/domain/vocabulary';
import { deckEn } from '@/messages/problems/deckEn';
import { deckZh } from '@/messages/problems/deckZh';
import { ledgerEn } from '@/messages/problems/ledgerEn';
import { ledgerZh } from '@/messages/problems/ledgerZh';
import { referenceEn } from '@/messages/problems/referenceEn';
import { referenceZh } from '@/messages/problems/referenceZh';
import { type Sentence, type Sentences, showFound } from '@/messages/problems/sentence';
import { shapeEn } from '@/messages/problems/shapeEn';
import { shapeZh } from '@/messages/problems/shapeZh';
import { textEn } from '@/messages/problems/textEn';
import { textZh } from '@/messages/problems/textZh';
import { valueEn } from '@/messages/problems/valueEn';
import { valueZh } from '@/messages/problems/valueZh';

const sentences: Readonly<Record<Locale, Sentences<Fault>>> = {
  'zh-CN': { ...shapeZh, ...referenceZh, ...valueZh, ...ledgerZh, ...deckZh, ...textZh },
  en: { ...shapeEn, ...referenceEn, ...valueEn, ...ledgerEn, ...deckEn, ...textEn },
};

/**
 * One line: file, row, column, what was found, what is expected, what to do.
 * `observations.csv, row 5, column value: Found "1万余". A number in plain digits is expected, … Write digits only, …`
 */
export function formatProblem(problem: Problem, locale: Locale): string {
  const { found, expected, advice } = formatFault(problem.fault, locale);
  const where = formatWhere(problem, locale);
  return locale === 'zh-CN' ? `${where}：${found}${expected}${advice}` : `${where}: ${found} ${expected} ${advice}`;
}

function formatFault(fault: Fault, locale: Locale): Sentence {
  // Code and fault belong together by construction; the compiler cannot follow that through the look-up.
  const sentence = sentences[locale][fault.code] as (fault: Fault) => Sentence;
  return sentence(fault);
}

function formatWhere({ file, row, column }: Problem, locale: Locale): string {
  const isJson = file.endsWith('.json');
  const name = showFound(file);
  const part = column === null ? null : showFound(column);
  if (locale === 'zh-CN') {
    return [name, row === null ? '' : `第 ${row} 行`, part === null ? '' : `${part} ${isJson ? '项' : '列'}`]
      .filter((piece) => piece !== '')
      .join(' ');
  }
  return [name, row === null ? '' : `row ${row}`, part === null ? '' : `${isJson ? 'entry' : 'column'} ${part}`]
    .filter((piece) => piece !== '')
    .join(', ');
}
