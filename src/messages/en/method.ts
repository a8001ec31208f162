import type { MethodWords } from '@/messages/method';

export const methodWords: MethodWords = {
  lede: 'Where the numbers come from, how they are computed and marked, and what is not known.',
  contents: 'On this page',
  glance: 'This release',
  asOf: 'Data as of',
  asOfNote: 'Only what was published by that day is used.',
  nextUpdate: 'Next update',
  nextUnknown: 'Not announced',
  edition: 'Edition',
  editions: { public: 'Public', internal: 'Internal' },
  release: 'Release',
  releaseNote: 'Computed from the content: another content has another number.',
  sources: 'Sources',
  sourceKind: {
    article: 'Published article',
    register: 'Public listing',
    ledger: 'The county’s own ledger',
    demo: 'Demo data',
  },
  undated: 'No date given',
  link: 'Original',
  cited: (observations, named) => {
    const parts = [
      ...(observations === '0' ? [] : [`${observations} readings`]),
      ...(named === '0' ? [] : [`${named} measures and events`]),
    ];
    return parts.length === 0 ? 'no reading cites it' : `cited here: ${parts.join(', ')}`;
  },
  basis: 'The basis of each number',
  basisNote: 'Every number says its basis; a texture means the same everywhere.',
  basisMeaning: {
    published: 'A public source says so; which one, and which paragraph, is given.',
    reported: 'From the county’s own ledger, without a public source.',
    derived: 'Computed from other numbers, with the arithmetic beside it.',
    demo: 'Invented to show the product, marked wherever it stands; one click hides it all.',
  },
  derivedFromDemo: 'From demo numbers comes a demo number.',
  unknownWord: 'Unknown',
  unknownMeaning: 'Where there is no number the reason is given: never zero, never a blank.',
  counts: 'How many rows there are',
  countsNote:
    'Counted from the data of this release. Of readings, the one that stands for the county and each town; derived numbers are computed when shown and take no row.',
  countsKind: 'Data',
  countsRow: {
    observations: 'Readings',
    named: 'Measures and events',
    places: 'Places',
    departments: 'Departments',
    assignments: 'Assignments',
    sources: 'Sources',
  },
  rules: 'How we keep from saying what is not so',
  rule: {
    asOf: {
      title: 'What was known by a day',
      text: 'A number counts as known from the day its source said it. A look at a day uses only what had been said by then; what came later is marked “not yet known then”.',
    },
    shares: {
      title: 'No share without a known whole',
      text: 'A percentage is given only where part and whole count the same thing and the whole has a source. Otherwise the count stands alone, with the reason.',
    },
    sums: {
      title: 'Only what adds up is added',
      text: 'Numbers of different units, parts of one another or possibly overlapping stand side by side; they are never added or stacked.',
    },
    ranks: {
      title: 'Ranks are not averaged',
      text: 'Lower is better; ranks are never added or averaged and have no plan line.',
    },
    labels: {
      title: 'A number in a name is not charted',
      text: 'Editions, stars and set phrases hold a number as part of a name: it is explained and never drawn as data.',
    },
    openLists: {
      title: 'An open list stays open',
      text: 'Where a source ends its list with “and others”, so do we; what is named is never called all there is.',
    },
    smallNumbers: {
      title: 'A warning for small numbers',
      text: 'Where towns are compared by share, the table says how many percentage points one village is worth; smaller differences mean nothing. Towns stand in code order, not ranked.',
    },
    problems: {
      title: 'What became of problems adds up',
      text: 'On any day each problem that was found is one of five: solved on the spot, closed in time, closed late, open and not due, overdue; together they are all that were found. Handed in by its deadline it is in time; a deadline missed once makes it late, put right or not. What a re-check reopened is counted apart and never added again. What is public is totals by week, by town and by category.',
    },
    closing: {
      title: 'How long a closing takes is an estimate',
      text: 'Days are counted from the find to the first closing; what is solved on the spot takes none. What is still open is not left out: it counts as taking at least as long as it has been open (the Kaplan–Meier estimate), and the median is the day by which half are closed. Few problems make a wide interval; where two intervals mostly overlap nobody is called quicker.',
    },
  },
  labelsAre: 'Treated so here:',
  ranksAre: 'The ranks here:',
  qualifiers: '“Over”, “nearly” and “about” are part of the number',
  qualifiersNote: 'Written as the source has it, and dropped nowhere.',
  missing: 'Why a number is missing',
  missingNote: 'Each reason calls for something else; none of them is zero.',
  missingMeaning: {
    notReported: 'It was due and nobody reported it.',
    notApplicable: 'It means nothing for this place or indicator.',
    suppressed: 'So small that it might point at a person.',
    notPublished: 'No source has ever given it.',
    notYetKnown: 'It exists, but had not been published on the day looked at.',
  },
  thresholds: 'Limits the program uses',
  thresholdsNote:
    'These values are taken from the campaign’s data and from the program itself: change them there and they change here.',
  tolerance: (share) => `Less than ${share} of the whole plan behind is not called behind.`,
  report: (days) => `The first report within ${days} days after a due date still speaks for that date.`,
  mostPoints: (count) => `A line has at most ${count} points; more are merged first.`,
  interval: (level) => `The interval of the time to a closing is one at ${level}.`,
  demo: 'Demo data',
  demoText:
    'Demo data shows what the product can do and says nothing of real progress. It is hatched in drawings and marked “Demo” in text; hidden, every page keeps what is published.',
  unknowns: 'What is not known',
  unknownsNone: 'The package lists nothing as unknown.',
  download: 'Download the data',
  downloadText:
    'Every number on these pages comes from a set of open data files. The list names each with its path, size, rows and checksum:',
  downloadLink: 'List of data files (JSON)',
};
