import type { SpareWords } from '@/messages/spare';

export const spareWords: SpareWords = {
  loading: '正在取数',
  slow: '网络较慢，还在取数',
  partMissing: '本页的一部分没有取到。请检查网络后重试。',
  retry: '重试',
  kept: (asOf) => `下面仍是 ${asOf} 的内容。`,
  brokenTitle: '这一页出错了',
  brokenText: '数据没有受影响。请重新打开这一页；一直这样请告诉管理员。',
  reload: '重新打开这一页',
};
