import type { ReactNode } from 'react';
import type { Messages } from '@/messages/messages';
import { SourceError } from '@/sources/fetchJson';
import { Button } from '@/ui/Button';
import { StateNotice } from '@/ui/StateNotice';
import type { Asked } from './asked';
import { Loading } from './Loading';

interface QueryStateProps<T> {
  readonly query: Asked<T>;
  readonly messages: Messages;
  readonly children: (data: T) => ReactNode;
}

/** What a query brings, or which of loading and failed stands instead. The data wins over a later failure. */
export function QueryState<T>({ query, messages, children }: QueryStateProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failed error={query.error} messages={messages} onRetry={() => query.refetch()} />;
  return <Loading words={messages.shell.states} />;
}

interface FailedProps {
  readonly error: unknown;
  readonly messages: Messages;
  readonly onRetry: () => void;
}

function Failed({ error, messages, onRetry }: FailedProps) {
  const { states } = messages.shell;
  const fault = error instanceof SourceError ? error.fault : 'server';
  return (
    <StateNotice state="failed" title={states.failedTitle} action={<Button onClick={onRetry}>{states.retry}</Button>}>
      {states.fault[fault]}
    </StateNotice>
  );
}
