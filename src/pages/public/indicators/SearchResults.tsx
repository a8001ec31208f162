import type { MarkedText, SearchResult } from '@/figures/catalogueSearch';
import { PageLink } from '@/pages/parts/PageLink';
import { Prose } from '@/pages/parts/Prose';
import { usePage } from '@/pages/parts/pageContext';
import { Traced } from '@/pages/parts/Traced';
import { DemoMark } from '@/ui/DemoMark';
import styles from './SearchResults.module.css';

/** What was found: each with where it belongs, its number if it has one, and what of it holds the query. */
export function SearchResults({ results }: { readonly results: readonly SearchResult[] }) {
  const { figures } = usePage();
  const { messages } = figures;
  return (
    <ul className={styles.list}>
      {results.map((result) => (
        <li key={`${result.kind} ${result.id}`} className={styles.row}>
          <div className={styles.words}>
            <PageLink
              to={
                result.kind === 'indicator'
                  ? { page: 'indicator', id: result.id }
                  : { page: 'category', id: result.category, anchor: `item-${result.id}` }
              }
              className={styles.title}
            >
              <Marked text={result.title} />
              {result.openList && <span className={styles.open}> {messages.named.openList}</span>}
            </PageLink>
            {result.demo && <DemoMark word={messages.figures.demoTag} />}
            <p className={styles.place}>{result.place}</p>
            <p className={styles.reason}>
              <span>{result.reason.word}</span>
              {result.reason.text !== null && (
                <span lang={result.reason.locale}>
                  <Marked text={result.reason.text} />
                </span>
              )}
              {result.reason.spelt !== null && (
                <span lang="zh-Latn" className={styles.spelt}>
                  {result.reason.spelt}
                </span>
              )}
            </p>
          </div>
          {result.figure !== null && <Traced figure={result.figure} size="row" />}
        </li>
      ))}
    </ul>
  );
}

/** Prose with what was searched for marked in it. */
function Marked({ text }: { readonly text: MarkedText }) {
  let offset = 0;
  return text.map((piece) => {
    const key = offset;
    offset += piece.text.length;
    return piece.marked ? (
      <mark key={key} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      <Prose key={key} text={piece.text} />
    );
  });
}
