import type { EventKind, Locale, MechanismKind } from '@/domain/vocabulary';

/** Words of the named things of a campaign. What is of the same name in both vocabularies is one kind to a reader. */
export interface NamedWords {
  readonly kind: Readonly<Record<MechanismKind | EventKind, string>>;
  /** After the last name of a list the source leaves open. */
  readonly openList: string;
}

export const namedWords: Readonly<Record<Locale, NamedWords>> = {
  'zh-CN': {
    kind: {
      context: '背景',
      goal: '目标',
      principle: '原则',
      organisation: '组织',
      responsibility: '责任',
      management: '管理办法',
      cadence: '调度与督导的周期',
      inspection: '巡查与督办',
      programme: '行动',
      series: '评选与创建',
      service: '便民服务',
      claim: '来源的说法',
      decision: '决定',
      ceremony: '会议与仪式',
      honour: '称号',
      activity: '活动',
      project: '落户项目',
    },
    openList: '等',
  },
  en: {
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
  },
};
