import type { SpareWords } from '@/messages/spare';

export const spareWords: SpareWords = {
  loading: 'Getting the data',
  slow: 'The connection is slow; still getting the data',
  partMissing: 'A part of this page could not be had. Check the network and try again.',
  retry: 'Try again',
  kept: (asOf) => `What is below stands as of ${asOf}.`,
  brokenTitle: 'This page failed',
  brokenText: 'The data is not affected. Reload the page, and tell the administrator if it goes on.',
  reload: 'Reload the page',
};
