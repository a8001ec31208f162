import type { Locale } from '@/domain/vocabulary';
import { spareWords as english } from '@/messages/en/spare';
import type { SpareWords } from '@/messages/spare';
import { spareWords as chinese } from '@/messages/zh-CN/spare';

/** The few sentences of both languages that come with the code itself, for when nothing else could be had. */
export const spareByLocale: Readonly<Record<Locale, SpareWords>> = { 'zh-CN': chinese, en: english };
