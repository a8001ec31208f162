import type { ProcessWords } from '@/messages/process';

export const processWords: ProcessWords = {
  nav: 'How it worked',
  title: 'How the campaign worked',
  description: (county) =>
    `How the campaign of ${county} was commanded, dispatched, inspected and shared out, each item with its source.`,
  numbers: 'Numbers on the way',
  numbersNote: 'Only what the source gives a number for; it merely names the rest.',
  chain: 'From goal to result',
  chainNote: 'One link leads to the next; a title opens what belongs to it.',
  chapter: {
    why: { title: 'Why', lede: 'The setting at the time, the goals and the principles.' },
    command: { title: 'Who commanded', lede: 'The commanding body and the departments under it.' },
    management: { title: 'How it was managed', lede: 'How tasks were assigned, and how often they were looked at.' },
    inspection: {
      title: 'How it was inspected',
      lede: 'Who went on rounds, and how problems were assigned, listed and given a deadline.',
    },
    responsibility: {
      title: 'Who answered for what',
      lede: 'Crossings, road sections, communities and shop fronts, and who looked after them.',
    },
    work: {
      title: 'What was done',
      lede: 'Drives, selections and services the source names; those with numbers are among the indicators.',
    },
    result: { title: 'What came of it', lede: 'Commendations and titles.' },
    named: {
      title: 'Also named by the source',
      lede: 'Projects and statements of the source; it gives no figures, and no other source confirms them.',
    },
  },
  itemCount: (count) => (count === '1' ? `${count} item` : `${count} items`),
  openNote: '“And others”: the source leaves the list open; what is named is not all there is.',
  notYet: 'How it worked was not yet published then',
  notYetText: (asOf) => `By ${asOf} no source had said how the campaign was organised.`,
  departments: {
    title: 'What each department did',
    lede: 'The duty of each work department, and what it led or supported.',
    leads: 'Leads',
    supports: 'Supports',
    missing: 'The names and duties of the departments are not published',
    supply: 'Supply the names, duties and assignments of the departments and they are listed here.',
  },
};
