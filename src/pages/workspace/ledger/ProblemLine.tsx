import { memo } from 'react';
import { Link } from 'wouter';
import { classNames } from '@/charts/classNames';
import { StatusMark } from '@/charts/StatusMark';
import { StepDots } from '@/charts/StepDots';
import type { ProblemRow } from '@/figures/workspace/ledger/problemRow';
import type { LedgerWords } from '@/messages/workspaceLedger';
import styles from './ProblemTable.module.css';

interface ProblemLineProps {
  /** Its place in the order, from 0. */
  readonly at: number;
  readonly row: ProblemRow;
  readonly words: LedgerWords;
  /** Opens it beside the table, or closes it again. */
  readonly href: string;
  readonly isOpen: boolean;
  readonly isPicked: boolean;
  readonly onPick: (id: string) => void;
}

/** One problem as a row: its number opens it. */
export const ProblemLine = memo(function ProblemLine(props: ProblemLineProps) {
  const { at, row, words, href, isOpen, isPicked, onPick } = props;
  return (
    <tr className={classNames(styles.row, isOpen && styles.open)} aria-rowindex={at + 2}>
      <td className={`${styles.pick} needs-scripts`}>
        <input type="checkbox" aria-label={words.pick(row.id)} checked={isPicked} onChange={() => onPick(row.id)} />
      </td>
      <th scope="row" className={styles.id}>
        <Link href={`~${href}`} data-at={at} data-problem={row.id} aria-expanded={isOpen}>
          {row.id}
        </Link>
      </th>
      <td className={styles.found}>
        <time dateTime={row.found}>{row.found}</time>
        <span className={styles.second}>{row.round}</span>
      </td>
      <td className={styles.place} title={`${row.town} ${row.spot}`}>
        {row.town}
        <span className={styles.second}>{row.spot}</span>
      </td>
      <td className={styles.kind} title={`${row.kind} ${row.department}`}>
        {row.kind}
        {row.again !== null && <span className={styles.again}>{row.again}</span>}
        <span className={styles.second}>{row.department}</span>
      </td>
      <td className={styles.deadline}>{row.deadline}</td>
      <td className={styles.status}>
        <StatusMark status={row.status.mark} word={row.status.word} />
      </td>
      <td className={styles.steps}>
        <StepDots steps={row.steps} />
      </td>
    </tr>
  );
});
