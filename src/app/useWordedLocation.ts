import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { Messages } from '@/messages/messages';
import { messagesQuery } from './loadMessages';
import type { Location } from './paths';

/** A page's address with the words of its language. */
export interface WordedLocation {
  readonly location: Location;
  readonly messages: Messages;
}

/**
 * Where the reader is. On the way to a page in another language they stay where they were, nothing moved, until its
 * words are here. `worded` is null as long as there is nothing to show in any language.
 */
export function useWordedLocation(asked: Location): {
  readonly worded: WordedLocation | null;
  readonly hasFailed: boolean;
} {
  const { data: messages, isError } = useQuery(messagesQuery(asked.locale));
  const here = useMemo(() => (messages === undefined ? null : { location: asked, messages }), [asked, messages]);
  const last = useRef<WordedLocation | null>(null);
  useEffect(() => {
    if (here !== null) last.current = here;
  }, [here]);
  return { worded: here ?? last.current, hasFailed: here === null && isError };
}
