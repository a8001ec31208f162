import type { Locale } from '@/domain/vocabulary';

/** What a published page says when its app cannot be had: the only words that come before the app. */
export interface AsleepWords {
  readonly failed: string;
  readonly retry: string;
}

export const asleepWords: Readonly<Record<Locale, AsleepWords>> = {
  'zh-CN': { failed: '页面的互动功能没有取到，内容仍可阅读。', retry: '重试' },
  en: {
    failed: 'The interactive part of this page could not be fetched; everything can still be read.',
    retry: 'Try again',
  },
};
