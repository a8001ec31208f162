import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef } from 'react';
import { StatusMark } from '@/charts/StatusMark';
import type { LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';
import { buildProblemSheet, describeProblem } from '@/figures/workspace/ledger/problemSheet';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import { QueryState } from '@/pages/parts/QueryState';
import { CopyText } from '@/pages/parts/workspace/CopyText';
import { problemsQuery } from '@/sources/ledger/ledgerQueries';
import { DemoMark } from '@/ui/DemoMark';
import { StateNotice } from '@/ui/StateNotice';
import styles from './ProblemDrawer.module.css';
import type { LedgerRoom } from './useLedger';

interface ProblemDrawerProps {
  readonly id: string;
  readonly ledger: LedgerRoom;
  readonly writer: LedgerWriter;
}

/** One problem beside the table, at an address of its own: who owes it, all that happened, how its standing follows. */
export function ProblemDrawer({ id, ledger, writer }: ProblemDrawerProps) {
  const { figures } = usePage();
  const { order, setView, room } = ledger;
  const { ledger: words } = room.words;
  const query = useQuery(problemsQuery(order, [id]));
  const drawer = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useId();
  const isHere = query.data !== undefined;
  useEffect(() => {
    if (isHere) heading.current?.focus({ preventScroll: true });
  }, [isHere]);

  const close = useRef(() => {});
  useEffect(() => {
    close.current = () => {
      setView({ problem: null });
      requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-problem="${CSS.escape(id)}"]`)?.focus());
    };
  });
  useEffect(() => {
    const box = drawer.current;
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close.current();
    };
    box?.addEventListener('keydown', closeOnEscape);
    return () => box?.removeEventListener('keydown', closeOnEscape);
  }, []);

  return (
    <section ref={drawer} className={styles.drawer} aria-labelledby={name}>
      <div className={styles.head}>
        <h2 id={name} ref={heading} tabIndex={-1} className={styles.title}>
          {words.columns.id} {id}
        </h2>
        <button type="button" className={`${styles.close} needs-scripts`} onClick={() => close.current()}>
          {words.close}
        </button>
      </div>
      <QueryState query={query} messages={figures.messages}>
        {([record]) => {
          if (record === undefined)
            return (
              <StateNotice state="empty" title={words.notThere(id)}>
                {words.notThereNote}
              </StateNotice>
            );
          const sheet = buildProblemSheet(writer, record);
          return (
            <>
              <p className={styles.kind}>
                {sheet.kind} {sheet.demo && <DemoMark word={figures.messages.figures.demoTag} />}
              </p>
              <p className={styles.status}>
                <StatusMark status={sheet.status.mark} word={sheet.status.word} />{' '}
                {sheet.timing !== '' && <b>{sheet.timing}</b>}
              </p>
              <p className={styles.quiet}>{sheet.place}</p>
              <ul className={styles.facts}>
                {sheet.facts.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </ul>
              <h3 className={styles.part}>{words.history}</h3>
              <ol className={styles.moves}>
                {sheet.moves.map(({ key, state, on, notes }) => (
                  <li key={key} className={styles.move}>
                    <b>{state}</b> <time dateTime={on}>{on}</time>
                    {notes.map((note) => (
                      <span key={note} className={styles.noteLine}>
                        {note}
                      </span>
                    ))}
                  </li>
                ))}
              </ol>
              {sheet.arithmetic.length > 0 && <h3 className={styles.part}>{words.arithmetic}</h3>}
              {sheet.arithmetic.map((line) => (
                <p key={line} className={styles.quiet}>
                  {line}
                </p>
              ))}
              <div className={styles.end}>
                <PageLink
                  to={{ page: 'workspace', room: { room: 'orders' } }}
                  view={{ problems: id, ...(sheet.isClosed ? { form: 'closing' } : {}) }}
                  className={styles.order}
                >
                  {words.orders.forms[sheet.isClosed ? 'closing' : 'supervision']}
                </PageLink>
                <CopyText text={() => describeProblem(writer, record)} />
              </div>
            </>
          );
        }}
      </QueryState>
    </section>
  );
}
