import type { AsleepWords } from '@/messages/asleep';

export const asleepWords: AsleepWords = {
  failed: 'The interactive part of this page could not be fetched; everything can still be read.',
  retry: 'Try again',
};
