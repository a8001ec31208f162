import type { VocabularyWords } from '@/messages/words';

export const vocabularyWords: VocabularyWords = {
  basis: { published: 'Published', reported: 'Reported', derived: 'Derived', demo: 'Demo' },
  qualifier: {
    exact: () => 'exact as stated',
    over: () => 'a lower bound: the true number is larger',
    nearly: () => 'an upper bound: the true number is a little smaller',
    about: () => 'approximate: it may be larger or smaller',
    rounded: (precision) => `rounded to the nearest ${precision}`,
  },
  scope: {
    national: 'nationwide selection',
    provincial: 'province-wide selection',
    city: 'whole prefecture-level city',
    county: 'whole county',
    countyTown: 'county town',
    rural: 'rural parts of the county',
  },
  nature: {
    cumulative: 'running total',
    stock: 'stock',
    coverage: 'coverage count',
    register: 'base count',
    titles: 'titles held',
    result: 'rank',
    ordinal: 'ordinal',
    standard: 'service standard',
    scale: 'name of a rating',
    programme: 'name of a programme',
    idiom: 'set phrase',
  },
  missing: {
    notReported: 'not reported',
    notApplicable: 'not applicable',
    suppressed: 'withheld: too small to publish',
    notPublished: 'not published',
    notYetKnown: 'not yet known then',
  },
  planAbsence: {
    noTarget: 'no target set',
    endValueOnly: 'end value only, progress is not judged',
    notApplicable: 'not applicable',
  },
};
