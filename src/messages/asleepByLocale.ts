import type { Locale } from '@/domain/vocabulary';
import type { AsleepWords } from '@/messages/asleep';
import { asleepWords as english } from '@/messages/en/asleep';
import { asleepWords as chinese } from '@/messages/zh-CN/asleep';

/** What a page that is only read comes with in both languages, for when its app cannot be had. */
export const asleepByLocale: Readonly<Record<Locale, AsleepWords>> = { 'zh-CN': chinese, en: english };
