import type { WorkspaceMatrixWords } from '@/messages/workspaceMatrix';

export const workspaceMatrix: WorkspaceMatrixWords = {
  noTarget: 'No target',
  ofCell: (same, count) => `${same} of ${count}`,
  rowSummary: (name, short) => `${name}: ${short}`,
  rowFine: (name) => `${name}: nothing to make up`,
};
