import type { LedgerPublicWords } from '@/messages/ledgerPublic';

export const ledgerPublicWords: LedgerPublicWords = {
  lede: 'What became of the problems that inspections found: how many, how long they took, how many are left. Totals only: no number of a problem, no place, shop or door, no department and nobody at all, here or in the data files.',

  published: 'What is published',
  publishedNone: 'On this day nothing had been published on rounds and problems.',
  publishedOnly:
    'Only these running totals are published. How many problems were found, what share was solved and how long it took the source does not say, and these numbers do not tell.',
  missing: 'How each problem was dealt with is not published',
  missingSupply:
    'Supply rounds.csv (rounds), problems.csv (problems) and moves.csv (each step of each), and their make-up, their course and how long they take are told here; what is public is totals all the same.',
  demoOnly:
    'Everything below is demo data: the records of single problems are not published, and these were invented to show the product.',
  notYet: 'No problem is on record on this day',
  notYetText: (from) => `The record begins on ${from}; a later day shows it.`,
  toldAsOf: (day) => `The record is counted week by week; this is how it stood on ${day}.`,
  whole: 'What became of them',
  wholeNote: 'Each problem is counted once, so that the parts add up to all that were found.',
  over: 'Over time',
  time: 'How long it takes',
  timeNote:
    'From the day a problem is found to its first closing. Those still open count as well, for as long as they have been open; without them everything would look quicker than it is.',
  timeLevel: (level) =>
    `In brackets and as a line stands the interval of the median, at ${level}; the fewer the problems, the wider it is.`,
  timeAsOf: (day) => `These times are computed from the record of ${day}, whichever day is looked at.`,
  groups: 'By category and by town',
  groupsNote:
    'The bars are of one length and show what they are made of. How many there are depends on how often somebody looked, and is no score.',
  methodLink: 'How it is computed',

  part: {
    solvedOnSpot: 'solved on the spot',
    closedInTime: 'closed in time',
    closedLate: 'closed late',
    openInTime: 'open, not due',
    overdue: 'overdue',
  },
  mark: { closedLate: 'late', overdue: 'overdue' },
  found: 'Found',
  closed: 'Closed',
  open: 'Open',
  ofThemOverdue: 'Of these overdue',
  reopened: 'Of these reopened',
  reopenedOpen: 'Of these open again',
  unitCount: (count) => (count === '1' ? '1 problem' : `${count} problems`),
  columnWhat: 'What became of it',
  columnCategory: 'Category',
  demoCaption: (caption) => `${caption} (demo)`,

  funnelTitle: (found, closed, open, overdue) =>
    `${found} found: ${closed} closed, ${open} open, ${overdue} of them overdue`,
  funnelSubtitle: (day) => `What had become of every problem by ${day} · unit: problems`,
  equation: (found, sum) => `found ${found} = ${sum}`,
  reopenedNote: (reopened, open) =>
    `A re-check reopened ${reopened}, of which ${open} are open again; all are counted above`,
  groupsTitle: (isByTown) => `What became of the problems by ${isByTown ? 'town' : 'category'}`,
  groupsSubtitle: (day, isByTown) =>
    `By ${day}, each ${isByTown ? 'town' : 'category'} in a fixed order and not ranked · unit: problems`,

  backlogTitle: (day, open, month, most) => `${open} open on ${day}; at most ${most}, in ${month}`,
  backlogSubtitle: (grain) => `Problems not closed, ${grain} · unit: problems`,
  backlogPoint: (day, open, overdue) => `${day}: ${open} open, ${overdue} of them overdue`,
  backlogSummary: (first, firstOpen, last, lastOpen) => `${firstOpen} open on ${first}, ${lastOpen} on ${last}`,
  backlogLabel: (demo) => (demo ? 'open (demo)' : 'open'),

  days: (days, text) => (days === 0 ? 'same day' : days === 1 ? `${text} day` : `${text} days`),
  span: (value, from, to) => `${value} (${to === null ? `${from} or more` : from === to ? from : `${from}–${to}`})`,
  unbounded: 'cannot be told yet',
  timeUnknown: 'fewer than half are closed',
  curveTitle: (half, later, days) =>
    half === null
      ? `${later} are still open after ${days} days`
      : `Half are closed ${half}; ${later} are still open after ${days} days`,
  curveSubtitle:
    'Share of the county’s problems closed since they were found, those still open counted in · across: days',
  halfBy: (days, text) => (days === 0 ? 'the same day' : days === 1 ? `within ${text} day` : `within ${text} days`),
  curvePoint: (days, closed) => `${days} days after: ${closed} closed`,
  curveLabel: (demo) => (demo ? 'closed (demo)' : 'closed'),
  columnWithin: 'After they were found',
  columnDays: 'Days',
  columnClosed: 'Closed',
  columnNotClosed: 'Not closed',
  byTitle: (isByTown, shortest, longest) =>
    `Half the problems of each ${isByTown ? 'town' : 'category'} are closed: ${shortest} to ${longest}`,
  byEqual: (value) => `Half the problems are closed everywhere alike: ${value}`,
  byUnknown: 'Fewer than half are closed: how long it takes cannot be told',
  bySubtitle: (isByTown) =>
    `Median time from found to closed, its interval in brackets; each ${isByTown ? 'town' : 'category'} in a fixed order and not ranked · unit: days`,
  neverClosed: (list) => `Never closed: ${list}`,
  columnNeverClosed: 'Never closed',
  columnMedian: 'Median (days)',
  columnFrom: 'Interval from (days)',
  columnTo: 'Interval to (days)',
};
