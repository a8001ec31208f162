import type { WorkspaceMatrixWords } from '@/messages/workspaceMatrix';

export const workspaceMatrix: WorkspaceMatrixWords = {
  noTarget: 'No target',
  ofCell: (same, count) => `${same} of ${count}`,
};
