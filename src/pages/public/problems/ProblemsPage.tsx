import { useQuery } from '@tanstack/react-query';
import { isDemoSet, pickLedgerSet } from '@/domain/ledger/counts';
import type { LedgerPublicWords } from '@/messages/ledgerPublic';
import { usePage } from '@/pages/parts/pageContext';
import { QueryState } from '@/pages/parts/QueryState';
import { ledgerCountsQuery } from '@/sources/queries';
import { MissingRecord } from './MissingRecord';
import styles from './ProblemsPage.module.css';
import { Published } from './Published';
import { Recorded } from './Recorded';

/** What became of the problems that inspections found: what is published of them, and what a ledger tells in totals. */
export function ProblemsPage({ words }: { readonly words: LedgerPublicWords }) {
  const { figures, filters } = usePage();
  const { messages } = figures;
  const query = useQuery(ledgerCountsQuery());
  return (
    <>
      <h1 tabIndex={-1}>{messages.ledger.title}</h1>
      <p className={styles.lede}>{words.lede}</p>
      <QueryState query={query} messages={messages}>
        {(counts) => {
          const set = pickLedgerSet(counts, filters.demo);
          return (
            <>
              <Published words={words} isAll={set === null || isDemoSet(set)} />
              {set === null ? <MissingRecord words={words} /> : <Recorded words={words} set={set} asOf={counts.asOf} />}
            </>
          );
        }}
      </QueryState>
    </>
  );
}
