import type { WorkspaceWords } from '@/messages/workspace';

export const workspaceWords: WorkspaceWords = {
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
};
