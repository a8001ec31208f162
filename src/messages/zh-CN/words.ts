import type { VocabularyWords } from '@/messages/words';

export const vocabularyWords: VocabularyWords = {
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
};
