import { type ReactNode, useEffect, useState } from 'react';
import type { Locale } from '@/domain/vocabulary';
import { getMessages } from '@/messages/messages';
import { SourceError } from '@/sources/fetchJson';
import { Button } from '@/ui/Button';
import { StateNotice } from '@/ui/StateNotice';

/** What is asked of one query, or of several that make sense together only. */
export interface Asked<T> {
  readonly data: T | undefined;
  readonly isError: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/**
 * Several queries as one: all of their data or none, so that nothing is concluded from what happened to arrive. Give it
 * to `useQueries` as `combine`.
 */
export function joinAsked<T>(asked: readonly Asked<T>[]): Asked<readonly T[]> {
  const data = asked.flatMap((query) => (query.data === undefined ? [] : [query.data]));
  const failed = asked.filter((query) => query.data === undefined && query.isError);
  return {
    data: data.length === asked.length ? data : undefined,
    isError: failed.length > 0,
    error: failed[0]?.error ?? null,
    refetch: () => failed.map((query) => query.refetch()),
  };
}

interface QueryStateProps<T> {
  readonly query: Asked<T>;
  readonly locale: Locale;
  readonly children: (data: T) => ReactNode;
}

/** What a query brings, or which of loading and failed stands instead. The data wins over a later failure. */
export function QueryState<T>({ query, locale, children }: QueryStateProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failed error={query.error} locale={locale} onRetry={() => query.refetch()} />;
  return <Loading locale={locale} />;
}

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

interface FailedProps {
  readonly error: unknown;
  readonly locale: Locale;
  readonly onRetry: () => void;
}

function Failed({ error, locale, onRetry }: FailedProps) {
  const { states } = getMessages(locale).shell;
  const fault = error instanceof SourceError ? error.fault : 'server';
  return (
    <StateNotice state="failed" title={states.failedTitle} action={<Button onClick={onRetry}>{states.retry}</Button>}>
      {states.fault[fault]}
    </StateNotice>
  );
}
