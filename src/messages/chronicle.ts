import type { Locale, Scope } from '@/domain/vocabulary';

/** Words of the page on what happened when, and on the honours. */
export interface ChronicleWords {
  readonly nav: string;
  readonly title: string;
  readonly lede: string;
  readonly description: (county: string) => string;
  readonly line: string;
  readonly lineNote: string;
  readonly monthOnly: string;
  readonly yearOnly: string;
  readonly published: (publisher: string, title: string) => string;
  readonly publishedNote: string;
  readonly lineEmpty: string;
  readonly lineEmptyText: (asOf: string) => string;
  readonly undated: string;
  readonly undatedNote: string;
  readonly honours: string;
  readonly honoursNote: string;
  readonly named: string;
  readonly openEnd: string;
  readonly counted: (scope: string) => string;
  readonly countedNote: string;
  readonly scope: Readonly<Record<Scope, string>>;
  readonly people: string;
  readonly peopleNote: string;
}

export const chronicleWords: Readonly<Record<Locale, ChronicleWords>> = {
  'zh-CN': {
    nav: '时间线与荣誉',
    title: '时间线与荣誉',
    lede: '来源写明日期的事排在线上；没有日期的另列，不猜先后。',
    description: (county) => `${county}创建过程中有日期的事，以及获得的荣誉：名单没有列全的写明“等”。`,
    line: '有日期的事',
    lineNote: '从早到晚；来源只写到月的，就只到月。',
    monthOnly: '来源只写到月',
    yearOnly: '来源只写到年',
    published: (publisher, title) => `${publisher}刊出《${title}》`,
    publishedNote: '没有另注日期的数和事，都从这一天起可知。',
    lineEmpty: '还没有带日期的事',
    lineEmptyText: (asOf) => `到 ${asOf} 为止，没有来源写明日期的事。`,
    undated: '没有日期的事',
    undatedNote: '来源没有写明时间，因此不放到线上，也不分先后。没有日期的称号列在荣誉里。',
    honours: '荣誉',
    honoursNote: '不同级别的称号可能是同一个单位先后获得的，只分开列，不相加。',
    named: '点名的称号',
    openEnd: '等：来源没有把名单列全。',
    counted: (scope) => `${scope}称号数`,
    countedNote: '没有列出的种类，来源没有给数，不等于没有。',
    scope: {
      national: '国家级',
      provincial: '省级',
      city: '市级',
      county: '县级',
      countyTown: '县城',
      rural: '农村',
    },
    people: '好人与评选',
    peopleNote: '有的数人，有的数人次，还有的含在别的数里：分开列，不相加。',
  },
  en: {
    nav: 'Timeline',
    title: 'Timeline and honours',
    lede: 'What the source dates stands on the line; what it does not date is listed apart, in no order.',
    description: (county) =>
      `What happened when in the campaign of ${county}, and the honours won; lists the source leaves open say so.`,
    line: 'What has a date',
    lineNote: 'Oldest first; where the source gives a month, a month it stays.',
    monthOnly: 'the source gives the month only',
    yearOnly: 'the source gives the year only',
    published: (publisher, title) => `${publisher} publishes “${title}”`,
    publishedNote: 'Figures and events without a date of their own are known from this day on.',
    lineEmpty: 'Nothing with a date yet',
    lineEmptyText: (asOf) => `By ${asOf} no source had dated anything.`,
    undated: 'What has no date',
    undatedNote:
      'The source does not say when, so none of this is on the line or in any order. Titles without a date are among the honours.',
    honours: 'Honours',
    honoursNote:
      'Titles of two levels may belong to one and the same unit: they are listed by level and never added up.',
    named: 'Titles by name',
    openEnd: 'And others: the source leaves the list open.',
    counted: (scope) => `${scope} titles held`,
    countedNote: 'For a kind that is not listed the source gives no number, which does not mean none.',
    scope: {
      national: 'National',
      provincial: 'Provincial',
      city: 'City',
      county: 'County',
      countyTown: 'County town',
      rural: 'Rural',
    },
    people: 'Good people and selections',
    peopleNote:
      'Some count people, some person-times, and some are part of others: listed side by side, never added up.',
  },
};
