import type { IsoDate } from '@/domain/campaign';
import type { Locale } from '@/domain/vocabulary';

/** The month of a day for running text: `2019-03-11` → `2019 年 3 月` / `March 2019`. */
export function formatMonth(date: IsoDate, locale: Locale): string {
  const [year = '', month = '01'] = date.split('-');
  if (locale === 'zh-CN') return `${year} 年 ${Number(month)} 月`;
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, Number(month) - 1, 1),
  );
  return `${name} ${year}`;
}

/** A year on an axis: `2019` → `2019 年` / `2019`. */
export function formatYear(year: string, locale: Locale): string {
  return locale === 'zh-CN' ? `${year} 年` : year;
}
