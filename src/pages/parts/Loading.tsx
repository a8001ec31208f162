import { useEffect, useState } from 'react';
import type { Locale } from '@/domain/vocabulary';
import { getMessages } from '@/messages/messages';
import { StateNotice } from '@/ui/StateNotice';

const slowAfter = 2_000;

/** Something is being fetched; after a while, that the connection is slow. */
export function Loading({ locale }: { readonly locale: Locale }) {
  const { states } = getMessages(locale).shell;
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfter);
    return () => clearTimeout(timer);
  }, []);
  return <StateNotice state="loading" title={isSlow ? states.slow : states.loading} />;
}
