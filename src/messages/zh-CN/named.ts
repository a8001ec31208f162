import type { NamedWords } from '@/messages/named';

export const namedWords: NamedWords = {
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
};
