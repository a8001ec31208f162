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
