import type { KindWords } from '@/messages/kinds';

export const kindWords: KindWords = {
  event: {
    decision: 'Decisions',
    ceremony: 'Meetings and ceremonies',
    honour: 'Titles',
    activity: 'Activities',
    project: 'Projects',
    claim: 'Claims of the source, without a figure',
  },
  mechanism: {
    context: 'Background',
    goal: 'Goals',
    principle: 'Principles',
    organisation: 'Organisation',
    responsibility: 'Responsibilities',
    management: 'Management',
    cadence: 'Cadence',
    inspection: 'Inspection and supervision',
    programme: 'Programmes',
    series: 'Selections and series',
    service: 'Services',
    claim: 'Claims of the source, without a figure',
  },
};
