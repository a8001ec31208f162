import type { Locale } from '@/domain/vocabulary';

/** Words of the pages. */
export interface PageWords {
  readonly overview: {
    readonly lead: (known: string) => string;
    /** In phrases: a line breaks between them before it breaks inside one. */
    readonly awarded: (county: string, edition: string, title: string) => readonly string[];
    readonly campaign: (county: string, title: string) => string;
    readonly awardedBy: (date: string, body: string) => string;
    readonly rankNote: string;
    readonly rankScope: Readonly<
      Record<'national' | 'provincial' | 'city' | 'county' | 'countyTown' | 'rural', string>
    >;
    readonly duration: (days: string) => string;
    readonly durationNote: (from: string, to: string) => string;
    readonly headlines: string;
    readonly headlinesNote: string;
    readonly allIndicators: (count: string) => string;
    readonly towns: string;
    readonly townsLink: string;
    readonly townsMissing: string;
    readonly townsSupply: string;
    readonly categories: (categories: string, indicators: string) => string;
    readonly categoryCount: (indicators: number, named: number) => readonly string[];
    readonly categoryNoFigures: string;
    readonly unknowns: string;
    readonly timeline: string;
    readonly timelineNote: (undated: string) => string;
    readonly timelinePublished: (publisher: string) => string;
    readonly description: (county: string) => string;
  };
  readonly indicators: {
    readonly title: string;
    readonly lede: (count: string) => string;
    readonly named: string;
    readonly noFigures: string;
  };
  readonly indicator: {
    readonly valueLine: (basis: string, date: string) => string;
    readonly share: string;
    readonly definition: string;
    readonly source: string;
    readonly scope: string;
    readonly date: string;
    readonly denominator: string;
    readonly caution: string;
    readonly computation: string;
    readonly related: string;
    readonly overTime: string;
    readonly byTown: string;
    readonly demoNote: string;
    readonly owner: string;
    readonly ownerRole: Readonly<Record<'lead' | 'support', string>>;
  };
  readonly towns: {
    /** Between the number of towns and the number of villages. */
    readonly registerJoin: string;
    readonly title: (towns: string, countyOnly: boolean) => string;
    readonly lede: (part: string, share: string) => string;
    readonly measure: string;
    readonly table: string;
    readonly tableNote: string;
    readonly own: string;
    readonly none: string;
    readonly noneSupply: string;
    readonly missing: string;
    readonly missingSupply: string;
    readonly orShowDemo: string;
  };
  readonly town: {
    readonly own: string;
    readonly ownNote: string;
    readonly trends: string;
    readonly villages: string;
    readonly villagesNote: string;
    readonly village: string;
    readonly yes: string;
    readonly no: string;
    readonly missing: string;
    readonly setOwn: string;
    readonly unsetOwn: string;
  };
}

export const pageWords: Readonly<Record<Locale, PageWords>> = {
  'zh-CN': {
    overview: {
      lead: (known) => `${known} 项指标有数`,
      awarded: (county, edition, title) => [`${county}获授${edition}`, `“${title}”荣誉称号`],
      campaign: (county, title) => `${county}创建${title}`,
      awardedBy: (date, body) => `${date} · ${body}授予`,
      rankNote: '同一次评选的两种名次，越小越好，不相加。',
      rankScope: {
        national: '全国',
        provincial: '全省',
        city: '全市',
        county: '全县',
        countyTown: '县城',
        rural: '农村',
      },
      duration: (days) => `从立目标到获授，${days} 天`,
      durationNote: (from, to) => `${from} 至 ${to}（推算：两日相减）`,
      headlines: '办成的实事',
      headlinesNote: '累计数；“余”“近”是数字的一部分。',
      allIndicators: (count) => `全部 ${count} 项指标`,
      towns: '各镇对比',
      townsLink: '看表格和各镇页面',
      townsMissing: '没有分镇数据',
      townsSupply: '补上各镇的数，这里就会分镇对比。',
      categories: (categories, indicators) => `${categories} 个方面，${indicators} 项数据`,
      categoryCount: (indicators, named) => [`${indicators} 项数据`, ...(named === 0 ? [] : [`${named} 项举措`])],
      categoryNoFigures: '只有项目名称，没有数字',
      unknowns: '还不知道什么',
      timeline: '时间线',
      timelineNote: (undated) =>
        undated === '0' ? '只列来源写明日期的事。' : `只列来源写明日期的事；另有 ${undated} 件没有日期，不猜。`,
      timelinePublished: (publisher) => `${publisher}刊文，公布值出自此文`,
      description: (county) => `${county}创建全国文明城市的公开数据：办成了什么、出处在哪、还不知道什么。`,
    },
    indicators: {
      title: '全部指标',
      lede: (count) => `${count} 项，按方面排列；点名称看口径、出处和图。`,
      named: '举措与事件',
      noFigures: '来源只点了名，没有给出数字。',
    },
    indicator: {
      valueLine: (basis, date) => `${basis}值 · ${date}`,
      share: '占比',
      definition: '口径',
      source: '来源',
      scope: '范围与性质',
      date: '时间',
      denominator: '分母',
      caution: '注意',
      computation: '算式',
      related: '相关指标',
      overTime: '随时间的变化',
      byTown: '各镇',
      demoNote: '下方的计划、周进度和分镇拆分为演示而造，合计等于公布值。',
      owner: '责任部门',
      ownerRole: { lead: '牵头', support: '配合' },
    },
    towns: {
      registerJoin: ' ',
      title: (towns, countyOnly) => (countyOnly ? `${towns}，公布值只到县一级` : `${towns}，按比率对比`),
      lede: (part, share) => `全县 ${part}，比率 ${share}。`,
      measure: '按什么比',
      table: '同一份数据的表格',
      tableNote: '按行政代码排列，不排名次',
      own: '我的镇',
      none: '这个县没有登记镇',
      noneSupply: '在区划表里登记各镇，这里就会列出。',
      missing: '没有分镇数据，比不了',
      orShowDemo: '也可以显示示例看看样子。',
      missingSupply: '补上各镇的数，这里就会按比率对比。',
    },
    town: {
      own: '本镇的数',
      ownNote: '来源只公布到县一级；本镇的数若有，都带着自己的性质。',
      trends: '本镇的进度',
      villages: '本镇各村',
      villagesNote: '村名未公布，用编号代替。',
      village: '村',
      yes: '是',
      no: '否',
      missing: '没有这个镇的数据。',
      setOwn: '记为我的镇',
      unsetOwn: '不再记为我的镇',
    },
  },
  en: {
    overview: {
      lead: (known) => `${known} indicators with a value`,
      awarded: (county, edition, title) => [`${county} holds the title`, `${title}, ${edition}`],
      campaign: (county, title) => `${county} works for the title ${title}`,
      awardedBy: (date, body) => `${date} · awarded by the ${body}`,
      rankNote: 'Two ranks of one and the same selection; lower is better; never added up.',
      rankScope: {
        national: 'In the country',
        provincial: 'In the province',
        city: 'In the city',
        county: 'In the county',
        countyTown: 'In the county town',
        rural: 'In rural parts',
      },
      duration: (days) => `${days} days from decision to title`,
      durationNote: (from, to) => `${from} to ${to} (derived: one date minus the other)`,
      headlines: 'What was done',
      headlinesNote: 'Running totals; “over” and “nearly” are part of the number.',
      allIndicators: (count) => `All ${count} indicators`,
      towns: 'Town by town',
      townsLink: 'Table and town pages',
      townsMissing: 'There are no figures by town',
      townsSupply: 'Supply figures by town and they are compared here.',
      categories: (categories, indicators) => `${categories} fields, ${indicators} figures`,
      categoryCount: (indicators, named) => [
        indicators === 1 ? '1 figure' : `${indicators} figures`,
        ...(named === 0 ? [] : [named === 1 ? '1 measure' : `${named} measures`]),
      ],
      categoryNoFigures: 'Names only, no figures',
      unknowns: 'What is not known',
      timeline: 'Timeline',
      timelineNote: (undated) =>
        undated === '0'
          ? 'Only what the source dates.'
          : `Only what the source dates; ${undated} more have no date and none is guessed.`,
      timelinePublished: (publisher) => `${publisher} publishes the article the figures come from`,
      description: (county) => `Public data on ${county}’s campaign: what was done, says who, and what is not known.`,
    },
    indicators: {
      title: 'All indicators',
      lede: (count) => `${count} indicators by field; a name opens definition, source and chart.`,
      named: 'Measures and events',
      noFigures: 'The source names these and gives no figures.',
    },
    indicator: {
      valueLine: (basis, date) => `${basis} value · ${date}`,
      share: 'Share',
      definition: 'Definition',
      source: 'Source',
      scope: 'Scope and kind',
      date: 'Time',
      denominator: 'Denominator',
      caution: 'Mind',
      computation: 'Arithmetic',
      related: 'Related indicators',
      overTime: 'Over time',
      byTown: 'By town',
      demoNote:
        'The plan, weekly progress and town split below are invented for show; they add up to the published value.',
      owner: 'In charge',
      ownerRole: { lead: 'leads', support: 'supports' },
    },
    towns: {
      registerJoin: ', ',
      title: (towns, countyOnly) =>
        countyOnly ? `${towns}; published figures stop at the county` : `${towns}, compared by rate`,
      lede: (part, share) => `County: ${part}, rate ${share}.`,
      measure: 'Compare by',
      table: 'The same data as a table',
      tableNote: 'In code order, not ranked',
      own: 'My town',
      none: 'This county registers no towns',
      noneSupply: 'List the towns in the regions table and they appear here.',
      missing: 'There are no figures by town to compare',
      orShowDemo: ' Or show the demo to see what that looks like.',
      missingSupply: 'Supply figures by town and they are compared by rate here.',
    },
    town: {
      own: 'The town’s own figures',
      ownNote: 'The source publishes county figures only; a figure of the town carries its own basis.',
      trends: 'The town’s progress',
      villages: 'Villages of the town',
      villagesNote: 'Village names are not published; numbers stand for them.',
      village: 'Village',
      yes: 'yes',
      no: 'no',
      missing: 'There are no figures for this town.',
      setOwn: 'Make this my town',
      unsetOwn: 'No longer my town',
    },
  },
};
