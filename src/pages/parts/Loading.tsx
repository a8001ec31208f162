import { useEffect, useState } from 'react';
import type { SpareWords } from '@/messages/spare';
import { StateNotice } from '@/ui/StateNotice';

const slowAfter = 2_000;

/** Something is being fetched; after a while, that the connection is slow. */
export function Loading({ words }: { readonly words: Pick<SpareWords, 'loading' | 'slow'> }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfter);
    return () => clearTimeout(timer);
  }, []);
  return <StateNotice state="loading" title={isSlow ? words.slow : words.loading} />;
}
