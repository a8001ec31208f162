import { describe, expect, it } from 'vitest';
import { formatMonth, formatYear } from '@/format/date';

describe('formatMonth', () => {
  it.each([
    ['2019-01-01', '2019 年 1 月', 'January 2019'],
    ['2019-01-31', '2019 年 1 月', 'January 2019'],
    ['2020-02-29', '2020 年 2 月', 'February 2020'],
    ['2019-03-11', '2019 年 3 月', 'March 2019'],
    ['2017-04-30', '2017 年 4 月', 'April 2017'],
    ['2017-05-01', '2017 年 5 月', 'May 2017'],
    ['2017-06-15', '2017 年 6 月', 'June 2017'],
    ['2017-07-01', '2017 年 7 月', 'July 2017'],
    ['2017-08-31', '2017 年 8 月', 'August 2017'],
    ['2020-09', '2020 年 9 月', 'September 2020'],
    ['2018-10-10', '2018 年 10 月', 'October 2018'],
    ['2020-11-20', '2020 年 11 月', 'November 2020'],
    ['2020-12-31', '2020 年 12 月', 'December 2020'],
  ])('%s', (date, chinese, english) => {
    expect([formatMonth(date, 'zh-CN'), formatMonth(date, 'en')]).toEqual([chinese, english]);
  });
});

describe('formatYear', () => {
  it.each([
    ['2019', '2019 年', '2019'],
    ['2020', '2020 年', '2020'],
  ])('%s', (year, chinese, english) => {
    expect([formatYear(year, 'zh-CN'), formatYear(year, 'en')]).toEqual([chinese, english]);
  });
});
