import type { Basis, Locale, MissingReason, SourceKind } from '@/domain/vocabulary';

/** Words of the page on data and method. */
export interface MethodWords {
  readonly nav: string;
  readonly title: string;
  readonly lede: string;
  readonly description: (county: string) => string;
  readonly contents: string;
  readonly glance: string;
  readonly asOf: string;
  readonly asOfNote: string;
  readonly nextUpdate: string;
  readonly nextUnknown: string;
  readonly edition: string;
  readonly editions: Readonly<Record<'public' | 'internal', string>>;
  readonly release: string;
  readonly releaseNote: string;
  readonly sources: string;
  readonly sourceKind: Readonly<Record<SourceKind, string>>;
  readonly undated: string;
  readonly link: string;
  readonly cited: (observations: string, named: string) => string;
  readonly basis: string;
  readonly basisNote: string;
  readonly basisMeaning: Readonly<Record<Basis, string>>;
  /** Said only where there is demo data. */
  readonly derivedFromDemo: string;
  readonly unknownWord: string;
  readonly unknownMeaning: string;
  readonly counts: string;
  readonly countsNote: string;
  readonly countsKind: string;
  readonly countsRow: Readonly<
    Record<'observations' | 'named' | 'places' | 'departments' | 'assignments' | 'sources', string>
  >;
  readonly rules: string;
  readonly rule: Readonly<
    Record<
      'asOf' | 'shares' | 'sums' | 'ranks' | 'labels' | 'openLists' | 'smallNumbers',
      { title: string; text: string }
    >
  >;
  readonly labelsAre: string;
  readonly ranksAre: string;
  readonly qualifiers: string;
  readonly qualifiersNote: string;
  readonly missing: string;
  readonly missingNote: string;
  readonly missingMeaning: Readonly<Record<MissingReason, string>>;
  readonly thresholds: string;
  readonly thresholdsNote: string;
  readonly tolerance: (share: string) => string;
  readonly mostPoints: (count: string) => string;
  readonly demo: string;
  readonly demoText: string;
  readonly unknowns: string;
  readonly unknownsNone: string;
  readonly download: string;
  readonly downloadText: string;
  readonly downloadLink: string;
}

export const methodWords: Readonly<Record<Locale, MethodWords>> = {
  'zh-CN': {
    nav: '数据与方法',
    title: '数据与方法',
    lede: '数从哪来，怎样算、怎样标，哪些还不知道。',
    description: (county) => `${county}创建数据的来源、口径规则、缺数的原因和下载方式。`,
    contents: '本页内容',
    glance: '本次发布',
    asOf: '数据截至',
    asOfNote: '只用这一天已经公布的内容。',
    nextUpdate: '下次更新',
    nextUnknown: '没有公布',
    edition: '版本',
    editions: { public: '公开版', internal: '内部版' },
    release: '发布编号',
    releaseNote: '由内容算出：内容有一处不同，编号就不同。',
    sources: '来源',
    sourceKind: { article: '公开文章', register: '公开名录', ledger: '本县台账', demo: '示例数据' },
    undated: '未注明日期',
    link: '原文',
    cited: (observations, named) => {
      const parts = [
        ...(observations === '0' ? [] : [`${observations} 个读数`]),
        ...(named === '0' ? [] : [`${named} 项举措与事件`]),
      ];
      return parts.length === 0 ? '没有读数引用' : `本站引用：${parts.join('，')}`;
    },
    basis: '每个数的性质',
    basisNote: '每个数都标明性质；同一种纹理在各处是同一个意思。',
    basisMeaning: {
      published: '有公开来源，注明是哪一篇、哪一段。',
      reported: '出自本县自己的台账，没有公开来源。',
      derived: '由别的数算出，算式摆在旁边。',
      demo: '为演示产品而造，每一处都有标记，可以一键隐藏。',
    },
    derivedFromDemo: '用到示例数据的，结果也算示例。',
    unknownWord: '未知',
    unknownMeaning: '没有数的地方写明原因，不写成零，也不留白。',
    counts: '各类数据有多少行',
    countsNote: '从本次发布的数据里数出来的。读数只数县和镇当日有效的一条；推算的数显示时才算，不占行。',
    countsKind: '数据',
    countsRow: {
      observations: '读数',
      named: '举措与事件',
      places: '地方',
      departments: '工作部',
      assignments: '分工',
      sources: '来源',
    },
    rules: '怎样不说错',
    rule: {
      asOf: {
        title: '按哪一天可知',
        text: '一个数从来源说出它的那天起才算可知。看某一天，就只用那天已经说出的；之后才公布的，写“当时尚未公布”。',
      },
      shares: {
        title: '知道总数才算占比',
        text: '分子分母数的是同一种东西、总数有出处，才给百分比；总数没有公布的，只给个数，并写明为什么。',
      },
      sums: {
        title: '能加的才加',
        text: '单位不同、互相包含或可能重叠的数只并列，不相加，也不堆叠。',
      },
      ranks: {
        title: '名次不平均',
        text: '名次越小越好，不相加、不平均，也没有计划线。',
      },
      labels: {
        title: '名称里的数不画图',
        text: '届次、星级、固定说法里的数字是名称的一部分，只解释，不当数据画。',
      },
      openLists: {
        title: '“等”不收口',
        text: '来源用“等”结尾的名单照样留着“等”，列出几个就说几个，不说是全部。',
      },
      smallNumbers: {
        title: '小数目的提醒',
        text: '按镇比占比时，表下写明多一个村、少一个村差几个百分点，差距小于这个的不作比较；默认按代码排列，不排名次。',
      },
    },
    labelsAre: '本站这样处理的有：',
    ranksAre: '本站的名次有：',
    qualifiers: '“余”“近”“约”是数的一部分',
    qualifiersNote: '来源怎么说就怎么写，任何地方都不去掉。',
    missing: '没有数的几种原因',
    missingNote: '原因不同，做法也不同；哪一种都不是零。',
    missingMeaning: {
      notReported: '应当填报而没有填。',
      notApplicable: '对这个地方或指标没有意义。',
      suppressed: '数目太小，公布了可能认出个人。',
      notPublished: '没有来源给出过这个数。',
      notYetKnown: '有这个数，但所看的那一天还没有公布。',
    },
    thresholds: '程序里用到的界线',
    thresholdsNote: '下面的值取自程序本身，改了程序这里就跟着变。',
    tolerance: (share) => `比计划落后不到全程的 ${share}，不写成“落后”。`,
    mostPoints: (count) => `一条线最多画 ${count} 个点，更多的先归并。`,
    demo: '示例数据',
    demoText:
      '示例数据用来展示产品能做什么，不代表实际进度。图上是斜纹，文字旁有“示例”二字；隐藏之后，各页只剩公布的内容。',
    unknowns: '还不知道什么',
    unknownsNone: '数据包没有列出不知道的事。',
    download: '下载数据',
    downloadText: '网页上的数都来自一组公开的数据文件。清单列出每个文件的路径、大小、行数和校验值：',
    downloadLink: '数据清单（JSON）',
  },
  en: {
    nav: 'Data & method',
    title: 'Data and method',
    lede: 'Where the numbers come from, how they are computed and marked, and what is not known.',
    description: (county) =>
      `Sources, rules, reasons for missing numbers and downloads of the campaign data of ${county}.`,
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
    thresholdsNote: 'These values are taken from the program itself: change it and they change here.',
    tolerance: (share) => `Less than ${share} of the whole plan behind is not called behind.`,
    mostPoints: (count) => `A line has at most ${count} points; more are merged first.`,
    demo: 'Demo data',
    demoText:
      'Demo data shows what the product can do and says nothing of real progress. It is hatched in drawings and marked “Demo” in text; hidden, every page keeps what is published.',
    unknowns: 'What is not known',
    unknownsNone: 'The package lists nothing as unknown.',
    download: 'Download the data',
    downloadText:
      'Every number on these pages comes from a set of open data files. The list names each with its path, size, rows and checksum:',
    downloadLink: 'List of data files (JSON)',
  },
};
