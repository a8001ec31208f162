import type { ChartWords } from '@/messages/charts';

export const chartWords: ChartWords = {
  coverageTitle: (whole, parts) =>
    `Of ${whole}: ${parts.map(({ label, count }) => `${count} ${lowerFirst(label)}`).join(', ')}`,
  coverageSubtitle: (whole) => `Share of the county’s ${whole}; the items may overlap and are not added up`,
  coverageRow: (label, count, whole, share) => `${label} ${count}, ${share} of ${whole}`,
  columnItem: 'Item',
  columnCount: 'Count',
  columnWhole: 'Out of',
  columnShare: 'Share',
  columnRate: 'Rate',
  columnDate: 'Date',
  columnValue: 'Value',
  columnActual: (unit) => `Actual (${unit})`,
  columnPlan: (unit) => `Planned by then (${unit})`,
  columnTown: 'Town',
  columnTarget: 'Target',
  columnCompletion: 'Completion',
  columnReached: 'Target reached',
  historyBehindCaughtUp: (from, caughtUp) => `Behind plan from ${from}, caught up in ${caughtUp}`,
  offPlan: (amount, falls) => `${amount} ${falls ? 'over' : 'short'}`,
  historyBehind: (date, offPlan) => `Off plan in ${date}: ${offPlan}`,
  historyOnPlanReached: (reached) => `Never clearly behind plan; target reached in ${reached}`,
  historyOnPlan: 'Never clearly behind plan',
  historyNoPlan: (half, end, value) => `Past half way in ${half}, ${value} by ${end}`,
  historyFlat: (end, value) => `${value} by ${end}`,
  historySubtitle: (nature, unit, grain, hasPlan) =>
    `${upperFirst(nature)}, ${grain}; ${hasPlan ? 'dashed: planned by then' : 'no target set'} · unit: ${unit}`,
  historyPoint: (date, actual, plan) => `${date}: actual ${actual}${plan === null ? '' : `, planned by then ${plan}`}`,
  historyMissing: (date, reason) => `${date}: ${reason}`,
  historySummary: (first, firstValue, last, lastValue) => `From ${firstValue} on ${first} to ${lastValue} on ${last}`,
  historyGap: (month, offPlan) => `${month}, widest gap: ${offPlan}`,
  historyGapSummary: (date, actual, plan, offPlan) =>
    `Furthest behind plan on ${date}: actual ${actual}, planned ${plan}, ${offPlan}`,
  historyEndNote: 'published end value',
  historyPublishedSummary: (value, date) => `Published end value ${value}, published ${date}`,
  completion: (actual, target, share) => `Completion ${actual} ÷ ${target} = ${share}`,
  grain: {
    week: 'end of each week',
    month: 'end of each month',
    quarter: 'end of each quarter',
    year: 'end of each year',
  },
  actual: 'Actual',
  actualDemo: 'Actual (demo)',
  plan: 'Planned',
  planDemo: 'Planned (demo)',
  due: 'Due',
  townsAllOnTime: (count) => `All ${count} towns reached their target by its due date`,
  townsLate: (onTime, late) => `${onTime} towns on time, ${late} made up after the due date`,
  townsOpen: (onTime, open) => `${onTime} towns reached their target, ${open} did not`,
  townsReached: (count) => `All ${count} towns reached their target`,
  townsNoPlan: 'The towns add up to the county figure',
  townsSome: (count) => `How ${count} towns moved`,
  townsSubtitle: (unit) =>
    `Actual (area) and planned (dashed); each town on its own scale: compare shapes, not heights · unit: ${unit}`,
  townsSum: (sum, total) => `${sum} = ${total}`,
  townReachedOnTime: 'reached on time',
  townReachedLate: (date) => `made up ${date}`,
  townReachedUnjudged: (date) => `reached by ${date}, no figure on the due date`,
  townOpen: 'not reached',
  townPanelSummary: (town, value, target) => `${town} ${value}${target === null ? '' : `, target ${target}`}`,
  ofTarget: (value, target, unit) => `${value} / ${target} ${unit}`,
  placeTitle: (onTime, late, open) =>
    [
      `${onTime} targets reached on time`,
      ...(late === '0' ? [] : [`${late} made up later`]),
      ...(open === '0' ? [] : [`${open} not reached`]),
    ].join(', '),
  placeUnjudged: (count) => `${count} reached with no figure on the due date`,
  placeSubtitle: 'Actual (area) and planned (dashed); each on its own scale',
  barsTitle: (lowest, highest, total) => `Towns from ${lowest} to ${highest}, ${total} in all`,
  barsPartial: (total) => `${total} in the county; some towns have no figure`,
  barsSubtitle: (title, unit) => `${title}, in code order, not ranked · unit: ${unit}`,
  barsSummary: (rows) => `By town: ${rows}.`,
  placeValue: (place, value) => `${place} ${value}`,
  tilesTitle: (label, lowest, highest, county) => `${label}: ${lowest} to ${highest} by town, ${county} in the county`,
  tilesTitleEqual: (label, value) => `${label}: ${value} in every town`,
  tilesSubtitle: (title, denominator) => `${title} ÷ ${denominator}`,
  tilesDisclaimer: 'Schematic: shows neither boundaries nor areas.',
  tilesSummary: (rows) => `By town: ${rows}.`,
  tileUncounted: 'not one of the towns',
  tileDetail: (part, whole, unit) => `${part}/${whole} ${unit}`,
  tileDemoWhole: 'base is demo',
  smallNumber: (points, unit) =>
    `Small numbers: one of the ${unit} is ${points} percentage points of a town, so smaller differences mean nothing.`,
  countyTotal: 'County',
  versusCounty: 'vs county (pp)',
  refusal: {
    endValueOnly: {
      title: 'End value only: progress is not judged',
      reason:
        'The source gives one end value, no earlier figures and no target, so there is no change over time to draw. ',
      supply: 'Supply dated figures and a target and the progress is drawn here.',
    },
    notYetKnown: {
      title: 'Not yet known then: nothing to draw',
      reason: 'By this day no source had given a value of this indicator. ',
      supply: 'Choose a day after it was published and it stands here.',
    },
    register: {
      title: 'A base count is not charted',
      reason: 'It is what shares are divided by, not progress. ',
      supply: 'The shares that use it are among the related indicators.',
    },
    label: {
      title: 'A number inside a name is not charted',
      reason: 'It is part of the name of a title, rating or programme, not a quantity that was counted. ',
      supply: 'What it means is explained above.',
    },
    rank: {
      title: 'Ranks are not charted',
      reason: 'There is this one rank; lower is better; it is never added, averaged or given a plan line. ',
      supply: 'The result is explained above.',
    },
  },
};

/** A label inside an English sentence. */
function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
