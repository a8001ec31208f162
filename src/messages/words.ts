import type { Basis, Locale, MissingReason, Nature, PlanAbsence, Qualifier, Scope } from '@/domain/vocabulary';

/** A word for every word of the closed vocabularies. */
export interface VocabularyWords {
  readonly basis: Readonly<Record<Basis, string>>;
  readonly qualifier: Readonly<Record<Qualifier, (precision: string) => string>>;
  readonly scope: Readonly<Record<Scope, string>>;
  readonly nature: Readonly<Record<Nature, string>>;
  readonly missing: Readonly<Record<MissingReason, string>>;
  readonly planAbsence: Readonly<Record<PlanAbsence, string>>;
}

export const vocabularyWords: Readonly<Record<Locale, VocabularyWords>> = {
  'zh-CN': {
    basis: { published: '公布', reported: '填报', derived: '推算', demo: '示例' },
    qualifier: {
      exact: () => '准确值，无“余”“近”',
      over: () => '“余”：实际比此数多，是下限',
      nearly: () => '“近”：实际比此数略少，是上限',
      about: () => '“约”：上下都可能有出入',
      rounded: (precision) => `取整到 ${precision}`,
    },
    scope: {
      national: '全国评选',
      provincial: '全省评选',
      city: '全市',
      county: '全县',
      countyTown: '县城城区',
      rural: '全县农村',
    },
    nature: {
      cumulative: '累计数',
      stock: '存量',
      coverage: '覆盖数',
      register: '基数',
      titles: '现有称号数',
      result: '名次',
      ordinal: '序号',
      standard: '服务标准',
      scale: '评级名称',
      programme: '项目名称',
      idiom: '习惯说法',
    },
    missing: {
      notReported: '未报',
      notApplicable: '不适用',
      suppressed: '数值过小，不公布',
      notPublished: '未公布',
      notYetKnown: '当时尚未公布',
    },
    planAbsence: {
      noTarget: '未设目标',
      endValueOnly: '仅有终值，不判定进度',
      notApplicable: '不适用',
    },
  },
  en: {
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
  },
};
