import { listDigits, says } from './numberWords';

/** The numbers a chart has to show for what its words say. */
export interface ChartNumbers {
  readonly has: (token: string) => boolean;
  /** Takes out the months and years of the chart’s own dates. */
  readonly withoutMonths: (text: string) => string;
}

/**
 * What the words of a chart may say: the numbers of its own table, those the page traces to the same indicators, and
 * what anyone can recompute from the table: a difference within a row, a sum written out, one of a whole in percentage
 * points, a quotient written out.
 */
export function readChart(figure: Element): ChartNumbers {
  const rows = [...figure.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('data[data-figure]')]);
  const ids = new Set(
    [...figure.querySelectorAll('data[data-figure]')].map((data) => data.getAttribute('data-figure')),
  );
  const traced = [...figure.ownerDocument.querySelectorAll('data[data-figure]')].filter((data) =>
    ids.has(data.getAttribute('data-figure')),
  );
  const said = new Set(traced.flatMap((data) => listDigits(data.textContent ?? '')));
  const computed = [...rows.flatMap(listDifferences), ...listPoints(rows), ...listResults(figure, said)];
  const months = [...figure.querySelectorAll('time')].flatMap((time) => nameMonths(time.textContent ?? ''));
  return {
    has: (token) => said.has(token) || computed.some((value) => says(token, value)),
    withoutMonths: (text) => months.reduce((rest, month) => rest.replaceAll(month, ''), text),
  };
}

/** How far a row's numbers are from one another: 197 of a planned 233 is 36 short. */
function listDifferences(cells: readonly Element[]): number[] {
  const values = cells.map((cell) => Number(cell.getAttribute('value')));
  return values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? 0)));
}

/** What one of a whole is worth where the table gives shares: one of 30 villages is 3.3 points. */
function listPoints(rows: readonly (readonly Element[])[]): number[] {
  const shares = rows.filter((cells) => cells.some((cell) => cell.textContent?.includes('%')));
  return shares.map(([whole]) => 100 / Number(whole?.getAttribute('value')));
}

/** The results of arithmetic the chart writes out, where it is right and starts from its own numbers. */
function listResults(figure: Element, said: ReadonlySet<string>): number[] {
  const text = [...figure.querySelectorAll('p')].map((p) => p.textContent ?? '').join('\n');
  return [...text.matchAll(/((?:[\d.,]+[^\d=÷+\n]* [÷+] )+[\d.,]+)[^\d=÷+\n]* = [^\d\n]*([\d.,]*\d)/g)].flatMap(
    ([, left = '', result = '']) => {
      const operands = listDigits(left);
      if (!operands.every((operand) => said.has(operand))) return [];
      const numbers = operands.map(Number);
      const [token = ''] = listDigits(result);
      const values = left.includes('÷')
        ? [(numbers[0] ?? 0) / (numbers[1] ?? 1)]
        : [numbers.reduce((sum, number) => sum + number, 0)];
      return values.filter((value) => says(token, value));
    },
  );
}

/** `2019-03-25` → `March 2019`, `2019 年 3 月`. */
function nameMonths(date: string): string[] {
  const [year, month] = date.split('-');
  if (year === undefined || month === undefined) return [];
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${year}-${month}-01`),
  );
  return [`${name} ${year}`, `${year} 年 ${Number(month)} 月`];
}
