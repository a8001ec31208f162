import type { EventKind, Locale, MechanismKind } from '@/domain/vocabulary';

/** A word for every kind of named thing. What is of the same name in both lists is one kind to a reader. */
export interface KindWords {
  readonly event: Readonly<Record<EventKind, string>>;
  readonly mechanism: Readonly<Record<MechanismKind, string>>;
}

export const kindWords: Readonly<Record<Locale, KindWords>> = {
  'zh-CN': {
    event: {
      decision: '决策',
      ceremony: '会议与仪式',
      honour: '称号',
      activity: '活动',
      project: '落户项目',
      claim: '来源的说法，没有数字',
    },
    mechanism: {
      context: '背景',
      goal: '目标',
      principle: '原则',
      organisation: '组织',
      responsibility: '责任',
      management: '管理办法',
      cadence: '调度与督导的周期',
      inspection: '巡查与督办',
      programme: '专项工作',
      series: '评选与创建系列',
      service: '便民服务',
      claim: '来源的说法，没有数字',
    },
  },
  en: {
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
  },
};
