import type { NamedWords } from '@/messages/named';

export const namedWords: NamedWords = {
  kind: {
    context: 'Setting',
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
    claim: 'Statements of the source',
    decision: 'Decisions',
    ceremony: 'Meetings and ceremonies',
    honour: 'Titles',
    activity: 'Activities',
    project: 'Projects',
  },
  openList: 'and others',
};
