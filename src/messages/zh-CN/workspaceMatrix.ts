import type { WorkspaceMatrixWords } from '@/messages/workspaceMatrix';

export const workspaceMatrix: WorkspaceMatrixWords = {
  noTarget: '无目标',
  ofCell: (same, count) => `${same} / ${count} 项`,
};
