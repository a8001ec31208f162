import { JSDOM } from 'jsdom';
import { type ChartNumbers, readChart } from './chartNumbers';
import { listDigits, listNumbers, listSpelled, says } from './numberWords';
import { leaveOutNames, type PackageWords } from './packageWords';

/** What a page is held against. */
export interface Known extends Pick<PackageWords, 'names' | 'figures' | 'paragraphs' | 'precisions' | 'quantities'> {
  /** The limits the site's own rules use, as they are written. */
  readonly thresholds: ReadonlySet<string>;
}

/** What an element may hold numbers for; the first that holds a text decides. */
const marks = 'time, [data-ref], [data-count], [data-rule], [data-scale]';
const spoken = [
  'title',
  'alt',
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
];
const inHead = 'title, meta[name="description"], meta[property="og:title"], meta[property="og:description"]';
const wholeDate = /\b\d{4}-\d{2}(?:-\d{2})?\b/g;

/** A page as it is read: what it traces and dates, and what its charts may say, each worked out once. */
interface Reading {
  readonly document: Document;
  readonly known: Known;
  readonly charts: Map<Element, ChartNumbers>;
  readonly dates: ReadonlySet<string>;
  readonly traced: ReadonlySet<string>;
}

/** The numbers of a page that nothing on it accounts for, each with the words it stands in. */
export function findLooseNumbers(html: string, known: Known): string[] {
  const { window } = new JSDOM(html);
  const { document } = window;
  const data = [...document.querySelectorAll('data')];
  const reading: Reading = {
    document,
    known,
    charts: new Map(),
    dates: new Set([...document.querySelectorAll('time')].map((time) => time.textContent)),
    traced: new Set(
      data.filter((each) => judgeData(each, known).length === 0).flatMap((each) => listDigits(each.textContent)),
    ),
  };
  const loose: string[] = [];
  const report = (text: string, numbers: readonly string[]) =>
    loose.push(...numbers.map((number) => `${number} in “${text.trim().replaceAll(/\s+/g, ' ').slice(0, 80)}”`));
  // A quantity is set in pieces: it is read as a whole.
  for (const each of data) report(each.textContent, judgeData(each, known));
  const texts = document.createTreeWalker(document.body, window.NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const { parentElement: parent } = node;
    const text = node.textContent ?? '';
    if (parent === null || parent.closest('script, style, template, data') !== null) continue;
    const mark = parent.closest(marks);
    report(text, mark === null ? judgeText(parent, text, reading) : judgeMarked(mark, text, reading));
  }
  for (const element of document.querySelectorAll(spoken.map((name) => `body [${name}]`).join()))
    for (const text of spoken.flatMap((name) => element.getAttribute(name) ?? []))
      report(text, judgeSpoken(text, reading));
  for (const element of document.querySelectorAll(inHead)) {
    const text = element.getAttribute('content') ?? element.textContent;
    report(text, judgeSpoken(text, reading));
  }
  window.close();
  return loose;
}

/** A traced number names an indicator that exists, and its text says its value. */
function judgeData(data: Element, { figures }: Known): string[] {
  const value = data.getAttribute('value') ?? '';
  const numbers = listNumbers(data.textContent);
  if (!figures.has(data.getAttribute('data-figure') ?? '') || value === '') return numbers;
  return numbers.filter((number) => !says(number, Number(value)));
}

/** What a mark does not account for among the numbers it holds. */
function judgeMarked(mark: Element, text: string, { document, known }: Reading): string[] {
  const numbers = listNumbers(text);
  const outside = (allowed: ReadonlySet<string>) => numbers.filter((number) => !allowed.has(number));
  if (mark.matches('time')) return listNumbers(text.replaceAll(mark.getAttribute('datetime') ?? wholeDate, ''));
  if (mark.matches('[data-scale]')) return mark.closest('svg') === null ? numbers : [];
  if (mark.matches('[data-count]')) return outside(new Set((mark.getAttribute('data-count') ?? '').split(' ')));
  if (mark.matches('[data-ref="paragraph"]')) return outside(known.paragraphs);
  if (mark.matches('[data-rule="precision"]')) return outside(known.precisions);
  if (mark.matches('[data-rule="threshold"]')) return outside(known.thresholds);
  if (mark.matches('[data-ref="release"]'))
    return listNumbers(text.replaceAll(document.documentElement.getAttribute('data-release') ?? 'none', ''));
  return numbers;
}

/** Running text: a chart speaks of its table, a link may show its address, all else has nothing to say in numbers. */
function judgeText(parent: Element, text: string, { known, charts }: Reading): string[] {
  const address = parent.closest('a')?.getAttribute('href') ?? null;
  const figure = parent.closest('figure');
  const isChart = figure?.querySelector('table') != null;
  return judgePlain(address === null ? text : text.replaceAll(address, ''), known, (plain) => {
    if (figure === null || !isChart) return listNumbers(plain);
    const chart = charts.get(figure) ?? readChart(figure);
    charts.set(figure, chart);
    return listNumbers(chart.withoutMonths(plain)).filter((number) => !chart.has(number));
  });
}

/** Titles, descriptions and names hold no elements: what they say in numbers is dated or traced on the page itself. */
function judgeSpoken(text: string, { known, dates, traced }: Reading): string[] {
  return judgePlain(text, known, (plain) => {
    const undated = plain.replaceAll(wholeDate, (date) => (dates.has(date) ? '' : date));
    return listNumbers(undated).filter((number) => !traced.has(number));
  });
}

/** Text without the names the package gives, then by the given rule, then for small figures in words. */
function judgePlain(text: string, known: Known, judge: (plain: string) => string[]): string[] {
  if (judge(text).length + listQuantities(text, known).length === 0) return [];
  const plain = leaveOutNames(text, known);
  return [...judge(plain), ...listQuantities(plain, known)];
}

/** Small figures written in words, told by their unit: `六个城中村` where there are 6, in 个. One and two are words. */
export function listQuantities(text: string, { quantities }: Pick<Known, 'quantities'>): string[] {
  return listSpelled(text).flatMap(({ word, value, after }) => {
    const isFigure = quantities.some(
      (quantity) =>
        quantity.value === value && value > 2 && value < 11 && after.replace(/^[余多]/, '').startsWith(quantity.unit),
    );
    return isFigure ? [`${word} ${after.slice(0, 12)}`] : [];
  });
}

/** The counts of the site's own items in a part of a page, as they are read. */
export function listCounts(html: string, part: string): string[] {
  const { window } = new JSDOM(html);
  const marked = [...window.document.querySelectorAll(`${part} [data-count]`)];
  const counts = marked.flatMap((each) => listDigits(each.textContent));
  window.close();
  return counts;
}
