import type { Locale } from '@/domain/vocabulary';

/** Words of a page that stands on another day than its own: what was known then, and why the rest is absent. */
export interface DayWords {
  /** Opens the choice of a day. */
  readonly choose: string;
  readonly label: string;
  readonly window: (from: string, to: string) => string;
  readonly go: string;
  /** What the strip says: before the day, the day, after it. */
  readonly standing: (day: string) => readonly [string, string, string];
  readonly back: (day: string) => string;
  /** In the document's title. */
  readonly inTitle: (day: string) => string;
  readonly known: (real: number, demo: number) => string;
  readonly noAward: string;
  readonly duration: (days: string) => string;
  readonly conduct: string;
  readonly coverage: string;
  readonly coverageWhy: string;
  readonly towns: string;
  readonly townsWhy: string;
  readonly town: string;
  readonly categories: (categories: string, indicators: string, known: string) => string;
  readonly categoryCount: (indicators: number, known: number, demo: number, named: number) => readonly string[];
  readonly unknowns: string;
  readonly unknownIndicators: (count: number) => string;
  readonly unknownItems: (count: number) => string;
  readonly unknownNone: string;
  readonly namedLater: (count: number) => string;
  readonly demoNote: string;
  readonly notDue: string;
  readonly townsNotDue: (reached: string) => string;
  readonly placeNotDue: (count: string) => string;
  /** A reference in running text whose number was not known. */
  readonly missingInProse: (reason: string) => string;
  /** Stands right after an invented number in running text. */
  readonly demoMark: () => string;
}

export const dayWords: Readonly<Record<Locale, DayWords>> = {
  'zh-CN': {
    choose: '看某一天',
    label: '看哪一天',
    window: (from, to) => `${from} 至 ${to}`,
    go: '看这一天',
    standing: (day) => ['这是 ', day, ' 当时知道的情况'],
    back: (day) => `回到 ${day}`,
    inTitle: (day) => `${day} 当时`,
    known: (real, demo) => `${real} 项指标有数${demo === 0 ? '' : `，另 ${demo} 项只有示例`}`,
    noAward: '这一天还没有获得称号。',
    duration: (days) => `从立目标到这一天，${days} 天`,
    conduct: '创建工作怎样开展，当时尚未公布。',
    coverage: '各村的比例当时尚未公布',
    coverageWhy: '算比例要用的数，这一天还没有公布。',
    towns: '各镇的数当时尚未公布',
    townsWhy: '这一天还没有各镇的数，比不了。',
    town: '本镇的数当时尚未公布',
    categories: (categories, indicators, known) => `${categories} 个方面，${indicators} 项数据：${known}`,
    categoryCount: (indicators, known, demo, named) => [
      `${indicators} 项中 ${known} 项有数`,
      ...(demo === 0 ? [] : [`${demo} 项只有示例`]),
      ...(named === 0 ? [] : [`${named} 项举措`]),
    ],
    unknowns: '当时还不知道什么',
    unknownIndicators: (count) => `${count} 项指标的数当时尚未公布`,
    unknownItems: (count) => `${count} 项举措与事件当时尚未公布`,
    unknownNone: '现有的数和举措，当时都已公布',
    namedLater: (count) => `${count} 项举措与事件，当时尚未公布。`,
    demoNote: '这一天的数、计划和分镇拆分为演示而造，不代表实际进度。',
    notDue: '未到期',
    townsNotDue: (reached) => `计划还没到期，${reached} 个镇已经达到`,
    placeNotDue: (count) => `${count} 项还没到期`,
    missingInProse: (reason) => `（${reason}）`,
    demoMark: () => '（示例）',
  },
  en: {
    choose: 'See another day',
    label: 'Which day',
    window: (from, to) => `${from} to ${to}`,
    go: 'See this day',
    standing: (day) => ['As known on ', day, ''],
    back: (day) => `Back to ${day}`,
    inTitle: (day) => `As known on ${day}`,
    known: (real, demo) =>
      `${real === 1 ? '1 indicator' : `${real} indicators`} known${demo === 0 ? '' : `, ${demo} with demo only`}`,
    noAward: 'On this day the county did not hold the title.',
    duration: (days) => `${days} days from decision to this day`,
    conduct: 'How the campaign was run was not yet known then.',
    coverage: 'Shares of the villages were not yet known then',
    coverageWhy: 'The numbers they are computed from had not been published on this day.',
    towns: 'Figures by town were not yet known then',
    townsWhy: 'On this day there were no figures by town to compare.',
    town: 'Figures of this town were not yet known then',
    categories: (categories, indicators, known) => `${categories} fields, ${indicators} figures: ${known}`,
    categoryCount: (indicators, known, demo, named) => [
      `${known} of ${indicators} known`,
      ...(demo === 0 ? [] : [`${demo} demo only`]),
      ...(named === 0 ? [] : [named === 1 ? '1 measure' : `${named} measures`]),
    ],
    unknowns: 'What was not known then',
    unknownIndicators: (count) =>
      count === 1 ? '1 indicator: its value was not yet known' : `${count} indicators: their values were not yet known`,
    unknownItems: (count) =>
      count === 1 ? '1 measure or event was not yet known' : `${count} measures and events were not yet known`,
    unknownNone: 'All present figures and measures were known by then',
    namedLater: (count) =>
      count === 1 ? '1 measure or event, not yet known then.' : `${count} measures and events, not yet known then.`,
    demoNote: 'The value, plan and town split on this day are invented for show and say nothing of real progress.',
    notDue: 'not yet due',
    townsNotDue: (reached) => `Targets not yet due; ${reached} towns have reached theirs`,
    placeNotDue: (count) => `${count} not yet due`,
    missingInProse: (reason) => `(${reason})`,
    demoMark: () => ' (demo)',
  },
};
