import type { DayWords } from '@/messages/days';

export const dayWords: DayWords = {
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
  townsNotDue: (reached) =>
    reached === '0'
      ? 'Targets not yet due; no town has reached its own yet'
      : `Targets not yet due; ${reached} towns have reached theirs`,
  placeNotDue: (count) => `${count} not yet due`,
  missingInProse: (reason) => `(${reason})`,
  demoMark: () => ' (demo)',
};
