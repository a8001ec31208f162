import type { ReactNode } from 'react';
import type { Locale } from '@/domain/vocabulary';
import { getMessages } from '@/messages/messages';
import { SourceError } from '@/sources/fetchJson';
import { Button } from '@/ui/Button';
import { StateNotice } from '@/ui/StateNotice';
import type { Asked } from './asked';
import { Loading } from './Loading';

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
