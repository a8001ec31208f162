import type { WorkspaceMatrixWords } from '@/messages/workspaceMatrix';

export const workspaceMatrix: WorkspaceMatrixWords = {
  noTarget: '无目标',
  ofCell: (same, count) => `${same} / ${count} 项`,
  rowSummary: (name, short) => `${name}：${short}`,
  rowFine: (name) => `${name}没有要补的`,
};
