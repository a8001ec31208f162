import type { CatalogueWords } from '@/messages/catalogue';

export const catalogueWords: CatalogueWords = {
  category: {
    contents: (indicators, named) =>
      [
        indicators === 1 ? '1 figure' : `${indicators} figures`,
        named === 1 ? '1 measure or event' : `${named} measures and events`,
      ]
        .filter((text) => !text.startsWith('0 '))
        .join(', '),
    figures: 'Figures',
    figuresNote: 'A name opens definition, source and chart. They are not added up: there is no percentage of a field.',
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
};
