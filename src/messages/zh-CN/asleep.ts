import type { AsleepWords } from '@/messages/asleep';

export const asleepWords: AsleepWords = { failed: '页面的互动功能没有取到，内容仍可阅读。', retry: '重试' };
