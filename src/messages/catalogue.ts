import type { Locale } from '@/domain/vocabulary';

/** Words of the pages of one field, and of the search over all of them. */
export interface CatalogueWords {
  readonly category: {
    readonly contents: (indicators: number, named: number) => string;
    readonly figures: string;
    readonly figuresNote: string;
    /** Said where the field has no figures, instead of an empty list. */
    readonly noFigures: string;
    /** Said where the source gives nothing of the field at all. */
    readonly nothing: string;
    readonly named: string;
    readonly namedNote: string;
    readonly openNote: string;
    /** Said where everything of the field became known after the day. */
    readonly allLater: string;
    readonly namedLater: (count: string) => string;
    readonly others: string;
    readonly inCatalogue: string;
  };
  readonly search: {
    readonly label: string;
    readonly hint: string;
    readonly clear: string;
    readonly count: (found: number) => string;
    readonly none: (query: string) => string;
    readonly noneAdvice: string;
    readonly drop: string;
    readonly preparing: string;
    readonly noSpelling: string;
    readonly indicator: string;
    readonly inTitle: string;
    readonly inForeignTitle: string;
    readonly inText: string;
    readonly bySpelling: string;
  };
}

export const catalogueWords: Readonly<Record<Locale, CatalogueWords>> = {
  'zh-CN': {
    category: {
      contents: (indicators, named) =>
        [`${indicators} 项数据`, `${named} 项举措与事件`].filter((text) => !text.startsWith('0 ')).join('，'),
      figures: '数据',
      figuresNote: '点名称看口径、出处和图；各项不相加，这个方面没有总的百分比。',
      noFigures: '这个方面来源只点了名，没有给出数字。',
      nothing: '这个方面还没有内容。',
      named: '举措与事件',
      namedNote: '来源点名的做法、会议、称号和项目，按种类排列。',
      openNote: '带“等”的，来源没有把名单列全。',
      allLater: '这个方面的内容当时都还没有公布。',
      namedLater: (count) => `还有 ${count} 项举措与事件当时尚未公布。`,
      others: '其他方面',
      inCatalogue: '在全部指标里看这个方面',
    },
    search: {
      label: '检索指标、举措与事件',
      hint: '汉字、英文、拼音或拼音首字母，如“厕所”“cesuo”“cs”',
      clear: '清空',
      count: (found) => `找到 ${found} 项`,
      none: (query) => `没有找到“${query}”`,
      noneAdvice: '标题、释义和拼音里都没有。换个词，或者清空检索词看全部。',
      drop: '清空检索词，看全部',
      preparing: '正在取拼音',
      noSpelling: '拼音检索暂时用不了，汉字和英文照常检索。',
      indicator: '指标',
      inTitle: '标题相符',
      inForeignTitle: '英文标题相符',
      inText: '释义相符',
      bySpelling: '拼音相符',
    },
  },
  en: {
    category: {
      contents: (indicators, named) =>
        [
          indicators === 1 ? '1 figure' : `${indicators} figures`,
          named === 1 ? '1 measure or event' : `${named} measures and events`,
        ]
          .filter((text) => !text.startsWith('0 '))
          .join(', '),
      figures: 'Figures',
      figuresNote:
        'A name opens definition, source and chart. They are not added up: there is no percentage of a field.',
      noFigures: 'In this field the source gives names and no figures.',
      nothing: 'There is nothing in this field yet.',
      named: 'Measures and events',
      namedNote: 'What the source names: ways of working, meetings, titles and projects, by kind.',
      openNote: '“And others” marks a list the source leaves open.',
      allLater: 'Everything of this field was still to be published then.',
      namedLater: (count) => `Still to be published then: ${count} measures and events.`,
      others: 'Other fields',
      inCatalogue: 'See this field among all indicators',
    },
    search: {
      label: 'Search indicators, measures and events',
      hint: 'English or Chinese words, pinyin or its initials: “toilets”, “cesuo”, “cs”',
      clear: 'Clear',
      count: (found) => (found === 1 ? '1 found' : `${found} found`),
      none: (query) => `Nothing found for “${query}”`,
      noneAdvice: 'It is in no title, definition or pinyin. Try another word, or clear the search to see everything.',
      drop: 'Clear the search, see everything',
      preparing: 'Fetching pinyin',
      noSpelling: 'Search by pinyin is not available right now; words are searched as usual.',
      indicator: 'Indicator',
      inTitle: 'In the title',
      inForeignTitle: 'In the Chinese title',
      inText: 'In the definition',
      bySpelling: 'By pinyin',
    },
  },
};
