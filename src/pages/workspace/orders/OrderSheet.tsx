import { useId } from 'react';
import { StatusMark } from '@/charts/StatusMark';
import type { OrderPaper } from '@/figures/workspace/ledger/order';
import type { OrderWords } from '@/messages/workspaceOrders';
import { usePaperPages } from '@/pages/parts/workspace/usePaperPages';
import styles from './OrderSheet.module.css';

interface OrderSheetProps {
  readonly paper: OrderPaper;
  readonly words: OrderWords;
}

/** One order: what it is about, what happened, what is asked for, and what is filled in by hand. A page of A4. */
export function OrderSheet({ paper, words }: OrderSheetProps) {
  const id = useId();
  usePaperPages({ mark: paper.mark, title: paper.title, foot: paper.foot });
  return (
    <article className={styles.sheet} aria-labelledby={id} data-order={paper.id}>
      <p className={styles.number}>
        <span>{paper.number}</span> {paper.mark !== null && <span className={styles.mark}>{paper.mark}</span>}
      </p>
      <h2 id={id} className={styles.title}>
        {paper.title}
      </h2>
      <p className={styles.audience}>{paper.audience}</p>
      <table className={styles.table}>
        <tbody>
          {paper.fields.map(({ name, text }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{name === words.fields.standing ? <StatusMark status={paper.status.mark} word={text} /> : text}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.fields.history}</th>
            <td>
              <ol className={styles.history}>
                {paper.history.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ol>
            </td>
          </tr>
        </tbody>
      </table>
      <p className={styles.body}>{paper.body}</p>
      <ul className={styles.blanks}>
        {paper.blanks.map((blank) => (
          <li key={blank}>
            <span>{blank}</span> <span className={styles.blank} />
          </li>
        ))}
      </ul>
      <p className={styles.foot}>{paper.foot}</p>
    </article>
  );
}
