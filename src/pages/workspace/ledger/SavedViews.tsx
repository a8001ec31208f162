import { type FormEvent, useEffect, useId } from 'react';
import { Link } from 'wouter';
import { usePage } from '@/pages/parts/pageContext';
import { trimSearch } from '@/state/filters';
import { wordLedgerView } from '@/state/ledgerView';
import { serialiseQuery } from '@/state/query';
import { mostSaved, useSavedViews } from '@/state/savedViews';
import { pickViewWords } from '@/state/viewWords';
import styles from './SavedViews.module.css';
import type { LedgerRoom } from './useLedger';

/** Views somebody named: each a link, dropped by itself; below them the present one is given a name. */
export function SavedViews({ ledger }: { readonly ledger: LedgerRoom }) {
  const { filters, hrefTo } = usePage();
  const { view, order, room } = ledger;
  const words = room.words.ledger.saved;
  const { views, save, drop } = useSavedViews();
  const id = useId();
  useEffect(() => void useSavedViews.persist.rehydrate(), []);
  const [path = ''] = hrefTo({ page: 'workspace', room: { room: 'ledger' } }).split('?');
  const isFull = views.length >= mostSaved;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const name = new FormData(form).get('name');
    if (typeof name !== 'string') return;
    save({ name, search: serialiseNow() });
    form.reset();
  }

  return (
    <details className={`${styles.saved} needs-scripts`}>
      <summary className={styles.open}>{words.title(`${views.length}`)}</summary>
      <div className={styles.box}>
        {views.length === 0 ? (
          <p className={styles.note}>{words.none}</p>
        ) : (
          <ul className={styles.list}>
            {views.map(({ name, search }) => (
              <li key={name}>
                <Link href={`~${hrefOf(search)}`}>{name}</Link>
                <button
                  type="button"
                  className={styles.button}
                  aria-label={words.dropNamed(name)}
                  onClick={() => drop(name)}
                >
                  {words.drop}
                </button>
              </li>
            ))}
          </ul>
        )}
        <form className={styles.form} onSubmit={submit}>
          <label htmlFor={id}>{words.name}</label>
          <input id={id} type="text" name="name" className={styles.input} required maxLength={24} autoComplete="off" />
          <button type="submit" className={styles.button}>
            {words.save}
          </button>
        </form>
        {isFull && <p className={styles.note}>{words.full}</p>}
      </div>
    </details>
  );

  /** What narrows and orders the ledger now; not which problem is open, and not the day. */
  function serialiseNow(): string {
    const said = { demo: true, measure: null, asOf: null, q: order.filter.text };
    return serialiseQuery(said, wordLedgerView({ ...view, problem: null, problems: [] })).replace('?', '');
  }

  function hrefOf(search: string): string {
    const q = trimSearch(new URLSearchParams(search).get('q') ?? '');
    return `${path}${serialiseQuery({ ...filters, q }, pickViewWords(search))}`;
  }
}
