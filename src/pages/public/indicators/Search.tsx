import { useMemo, useRef, useState } from 'react';
import { buildSearchResults, listSearchEntries } from '@/figures/catalogueSearch';
import type { Asked } from '@/pages/parts/asked';
import { usePage } from '@/pages/parts/pageContext';
import { QueryState } from '@/pages/parts/QueryState';
import type { SearchIndex } from '@/sources/api';
import { trimSearch } from '@/state/filters';
import { Button } from '@/ui/Button';
import styles from './Search.module.css';
import { SearchResults } from './SearchResults';

interface SearchProps {
  readonly spellings: Asked<SearchIndex>;
  /** The reader is about to search. */
  readonly onWanted: () => void;
}

/** The field the catalogue is searched by, and what it finds. The query is in the address. */
export function Search({ spellings, onWanted }: SearchProps) {
  const { figures, filters, setFilters } = usePage();
  const { messages } = figures;
  const words = messages.catalogue.search;
  const field = useRef<HTMLInputElement>(null);
  // As typed, with its spaces; it holds only as long as it says what the address says.
  const [typed, setTyped] = useState('');
  const { q } = filters;
  const known = spellings.data?.spellings ?? null;
  const entries = useMemo(() => listSearchEntries(figures, known), [figures, known]);
  const results = useMemo(() => buildSearchResults(figures, entries, q), [figures, entries, q]);
  const isPreparing = spellings.data === undefined && !spellings.isError;

  function search(text: string) {
    setTyped(text);
    setFilters({ ...filters, q: trimSearch(text) });
  }

  function clear() {
    search('');
    field.current?.focus();
  }

  return (
    <div className="needs-scripts">
      {/* No form: there is nothing to send, and a policy that forbids sending would complain of Enter. */}
      {/* biome-ignore lint/a11y/useSemanticElements: the oldest browsers served do not know the element search */}
      <div role="search" className={styles.search}>
        <label className={styles.label} htmlFor="catalogue-search">
          {words.label}
        </label>
        <div className={styles.line}>
          <input
            ref={field}
            id="catalogue-search"
            className={styles.field}
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-describedby="catalogue-search-hint"
            value={trimSearch(typed) === q ? typed : q}
            onFocus={onWanted}
            onChange={(event) => search(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && !event.nativeEvent.isComposing) search('');
            }}
          />
          {q !== '' && <Button onClick={clear}>{words.clear}</Button>}
        </div>
        <p id="catalogue-search-hint" className={styles.hint}>
          {words.hint}
        </p>
      </div>
      <p role="status" className={styles.count} data-count={results.length}>
        {q !== '' && say()}
      </p>
      {q !== '' && spellings.isError && spellings.data === undefined && (
        <>
          <p className={styles.hint}>{words.noSpelling}</p>
          <QueryState query={spellings} messages={messages}>
            {() => null}
          </QueryState>
        </>
      )}
      {results.length > 0 && <SearchResults results={results} />}
      {q !== '' && results.length === 0 && !isPreparing && (
        <div className={styles.none}>
          <p>{words.noneAdvice}</p>
          <Button onClick={clear}>{words.drop}</Button>
        </div>
      )}
    </div>
  );

  function say(): string {
    if (results.length > 0) return words.count(results.length);
    return isPreparing ? words.preparing : words.none(q);
  }
}
