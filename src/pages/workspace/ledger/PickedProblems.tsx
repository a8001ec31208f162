import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';
import { describeProblem } from '@/figures/workspace/ledger/problemSheet';
import { PageLink } from '@/pages/parts/PageLink';
import { CopyText } from '@/pages/parts/workspace/CopyText';
import { problemsQuery } from '@/sources/ledger/ledgerQueries';
import { mostProblems } from '@/state/ledgerView';
import styles from './PickedProblems.module.css';
import type { LedgerRoom } from './useLedger';

interface PickedProblemsProps {
  readonly ledger: LedgerRoom;
  readonly writer: LedgerWriter;
  readonly picked: ReadonlySet<string>;
  readonly onDrop: () => void;
}

/** What can be done with the problems that are picked: all of them copied as text for a message. */
export function PickedProblems({ ledger, writer, picked, onDrop }: PickedProblemsProps) {
  const { room, order } = ledger;
  const { ledger: words } = room.words;
  const asked = useQuery({
    ...problemsQuery(order, [...picked]),
    enabled: picked.size > 0,
    placeholderData: keepPreviousData,
  });
  if (picked.size === 0) return null;
  return (
    <div className={`${styles.picked} needs-scripts`}>
      <span role="status">{words.picked(writer.count(picked.size))}</span>
      <CopyText text={() => (asked.data ?? []).map((record) => describeProblem(writer, record)).join('\n\n')} />
      <PageLink
        to={{ page: 'workspace', room: { room: 'orders' } }}
        view={{ problems: [...picked].slice(0, mostProblems).join(',') }}
        className={styles.order}
      >
        {words.order(writer.count(Math.min(picked.size, mostProblems)))}
      </PageLink>
      <button type="button" className={styles.drop} onClick={onDrop}>
        {words.drop}
      </button>
    </div>
  );
}
