import type { WorkspaceWords } from '@/messages/workspace';

export const workspaceWords: WorkspaceWords = {
  name: '工作台',
  banner: (asOf) => `工作台停在 ${asOf}，本页的目标和进度为示例数据，用来演示产品，不代表实际进度。`,
  title: '目标一览',
  lede: (count) => `${count} 项有目标；应到按计划线算到这一天。`,
  none: '没有示例数据，也没有填报的目标',
  noneSupply: '在 targets.csv 里补上目标，这里就会列出。',
  columns: { target: '目标', plan: '计划', actual: '实际', planValue: '应到', due: '到期', owner: '牵头' },
};
