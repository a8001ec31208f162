import { paletteWords } from '@/messages/en/workspacePalette';
import type { WorkspaceWords } from '@/messages/workspace';

export const workspaceWords: WorkspaceWords = {
  name: 'Workspace',
  banner: (asOf) =>
    `This is the ledger of ${asOf}. Targets and progress that are hatched or tagged as demo are invented to show the product; they say nothing of real progress.`,
  title: 'Target ledger',
  conclusion: (judged, short, overdue, unjudged) =>
    `${judged} targets judged: ${short === 0 ? 'none is short' : `${short} short of plan${overdue === 0 ? '' : `, ${overdue} of them overdue`}`}${unjudged === 0 ? '' : `; ${unjudged} more not judged`}`,
  lede: (behind, ahead, days) =>
    `The tick on a bar is what should be there by now. Gap = actual − planned by now, in percentage points: below −${behind} is behind, above +${ahead} is ahead; due within ${days} days is due soon.`,
  foot: (notApplicable, silent) =>
    `Not listed: ${notApplicable} indicators such as ranks and labels, which carry no plan${silent === 0 ? '' : `, and ${silent} with neither a target nor a value on this day`}.`,
  none: 'No demo data, and no reported targets',
  noneSupply: 'Add targets to targets.csv and they are listed here.',
  group: (count) => String(count),
  why: (title) => `${title}: arithmetic, pace, rule, sources`,
  columns: {
    target: 'Target',
    plan: 'Plan',
    actual: 'Actual',
    completion: 'Completion',
    planShare: 'Plan share',
    gap: 'Gap',
    planValue: 'By now',
    status: 'Status',
    projection: 'Projected',
    due: 'Due',
    owner: 'Lead',
  },
  noOwner: 'Not stated',
  statuses: {
    notApplicable: 'Not applicable',
    noTarget: 'No target set',
    endValueOnly: 'End value only',
    notReported: 'Not reported',
    done: 'Done',
    madeUp: 'Made up late',
    overdue: 'Overdue',
    behind: 'Behind',
    dueSoon: 'Due soon',
    ahead: 'Ahead',
    onPlan: 'On plan',
  },
  flags: {
    stale: 'stale',
    missedBefore: 'missed once',
    fellBack: 'was there before',
    dueUnreported: 'no report at the due date',
    corrected: 'corrected',
  },
  noBar: 'no target, so no completion',

  arithmetic: 'Arithmetic',
  planShareSum: (gone, way, share) => `Plan share ${gone} ÷ ${way} = ${share}`,
  planValueSum: (baseline, way, daysGone, days, value) =>
    `Planned by now ${baseline}${way} × ${daysGone} ÷ ${days} days = ${value}`,
  planValueStep: (value, due, target) => `Planned by now ${value} (by milestones, ${target} on ${due})`,
  completionSum: (actual, target, share) => `Completion ${actual} ÷ ${target} = ${share}`,
  gapSum: (actual, planValue, gap) => `Gap ${actual} − ${planValue} = ${gap}`,
  gapPoints: (difference, points) => `${difference}, ${points} percentage points`,

  pace: 'Pace',
  recent: (rate) => `Last four weeks: ${rate} a week`,
  needed: (rate) => `To be in time: ${rate} a week`,
  projected: (projection) => `Projected: ${projection}`,
  tooLate: (due) => `At this pace not by ${due}`,
  finished: (date) => `done ${date}`,
  stalled: (since) => `no progress since ${since}`,
  outOfSight: 'not within ten years',
  refused: {
    noActual: 'no value',
    tooFewObservations: 'fewer than three observations',
    spanTooShort: 'less than two weeks observed',
    noRecentReport: 'no recent report',
  },
  range: (from, to) => `${from} to ${to}`,
  rangeWithin: (month) => `within ${month}`,
  rangeOpen: (from) => `${from} at the earliest`,

  sources: 'Sources',
  sourceOf: (what, basis, source, paragraph) =>
    `${what}: ${basis}, ${source}${paragraph === null ? '' : ` ¶${paragraph}`}`,

  rule: 'Rule',
  ruleLine: (status, rule) => `${status}: ${rule}`,
  rules: {
    nature: ({ nature = '' }) => `${nature}: carries no plan`,
    stockWithoutPlan: () => 'a stock without a plan to compare with',
    saidNotApplicable: ({ date = '' }) => `said on ${date} not to apply`,
    noPlan: () => 'the package has no target for it',
    onlyEndValue: ({ actual = '', date = '' }) =>
      `only one value, ${actual} of ${date}: it does not tell when it was reached`,
    missingWord: ({ date = '' }) => `nothing was reported for ${date}`,
    neverReported: ({ start = '', days = '' }) => `begun ${start}, nothing reported in ${days} days`,
    reachedLate: ({ missedDue = '', missedTarget = '', reachedOn = '' }) =>
      `${missedTarget} was due ${missedDue} and missed; made up ${reachedOn}, which does not turn it into done`,
    levelKept: ({ actual = '', due = '' }) => `kept at ${actual} until ${due}`,
    targetReached: ({ actual = '', target = '', reachedOn = '' }) =>
      `reached ${actual} on ${reachedOn}, target ${target}`,
    duePassed: ({ due = '', days = '', actual = '', target = '' }) =>
      `due ${due}, ${days} days ago, with ${actual} short of ${target}`,
    shortOfPlan: ({ gapShare = '', limit = '' }) => `gap ${gapShare} percentage points, below −${limit}`,
    levelLost: ({ actual = '', target = '' }) => `to be kept at ${target}, now ${actual}`,
    dueWithin: ({ days = '', limit = '', due = '' }) => `due ${due}, in ${days} days, no more than ${limit}`,
    beyondPlan: ({ gapShare = '', limit = '' }) => `gap +${gapShare} percentage points, above +${limit}`,
    reportNotOwed: ({ start = '' }) => `begins ${start}, no report owed yet`,
    levelHeld: ({ actual = '', target = '' }) => `to be kept at ${target}, now ${actual}`,
    withinTolerance: ({ gapShare = '', behind = '', ahead = '' }) =>
      `gap ${gapShare} percentage points, between −${behind} and +${ahead}`,
  },
  palette: paletteWords,
};
