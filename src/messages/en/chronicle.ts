import type { ChronicleWords } from '@/messages/chronicle';

export const chronicleWords: ChronicleWords = {
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
  honoursNote: 'Titles of two levels may belong to one and the same unit: they are listed by level and never added up.',
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
  peopleNote: 'Some count people, some person-times, and some are part of others: listed side by side, never added up.',
};
