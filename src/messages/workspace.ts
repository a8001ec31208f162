import type { Locale } from '@/domain/vocabulary';

/** Words of the workspace, apart from all others: the public edition carries none of them. */
export interface WorkspaceWords {
  /** In the navigation. */
  readonly name: string;

  readonly banner: (asOf: string) => string;
  readonly title: string;
  readonly lede: (count: string) => string;
  readonly none: string;
  readonly noneSupply: string;
  readonly columns: {
    readonly target: string;
    readonly plan: string;
    readonly actual: string;
    readonly planValue: string;
    readonly due: string;
    readonly owner: string;
  };
}

export const workspaceWords: Readonly<Record<Locale, WorkspaceWords>> = {
  'zh-CN': {
    name: '工作台',
    banner: (asOf) => `工作台停在 ${asOf}，本页的目标和进度为示例数据，用来演示产品，不代表实际进度。`,
    title: '目标一览',
    lede: (count) => `${count} 项有目标；应到按计划线算到这一天。`,
    none: '没有示例数据，也没有填报的目标',
    noneSupply: '在 targets.csv 里补上目标，这里就会列出。',
    columns: { target: '目标', plan: '计划', actual: '实际', planValue: '应到', due: '到期', owner: '牵头' },
  },
  en: {
    name: 'Workspace',
    banner: (asOf) =>
      `The workspace stands on ${asOf}. The targets and the progress here are demo data, invented to show the product; they say nothing of real progress.`,
    title: 'Targets',
    lede: (count) => `${count} with a target; “planned by then” follows the plan line to this day.`,
    none: 'No demo data and no reported targets',
    noneSupply: 'Add targets to targets.csv and they are listed here.',
    columns: {
      target: 'Target',
      plan: 'Plan',
      actual: 'Actual',
      planValue: 'Planned by then',
      due: 'Due',
      owner: 'Lead',
    },
  },
};
