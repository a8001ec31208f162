import type { CatalogueWords } from '@/messages/catalogue';

export const catalogueWords: CatalogueWords = {
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
};
