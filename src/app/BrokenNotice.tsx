import type { Locale } from '@/domain/vocabulary';
import { spareByLocale } from '@/messages/spareByLocale';
import { Button } from '@/ui/Button';
import { StateNotice } from '@/ui/StateNotice';
import { reloadWhenReachable } from './reload';

/**
 * The page could not be shown, in words that are there even when those of the page did not come. The way on is to load
 * it anew: a browser may remember that a module could not be had.
 */
export function BrokenNotice({ locale }: { readonly locale: Locale }) {
  const words = spareByLocale[locale];
  return (
    <StateNotice
      state="failed"
      title={words.brokenTitle}
      action={<Button onClick={() => void reloadWhenReachable()}>{words.reload}</Button>}
    >
      {words.brokenText}
    </StateNotice>
  );
}
