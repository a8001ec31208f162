import { Link } from 'wouter';
import { type DutyRow, foundDays } from '@/figures/workspace/ledger/dutyBoard';
import type { WorkspaceWords } from '@/messages/workspace';
import { usePage } from '@/pages/parts/pageContext';
import { defaultLedgerView, wordLedgerView } from '@/state/ledgerView';
import { serialiseQuery } from '@/state/query';
import { ScrollBox } from '@/ui/ScrollBox';
import styles from './DutyTable.module.css';

interface DutyTableProps {
  readonly label: string;
  readonly rows: readonly DutyRow[];
  readonly words: WorkspaceWords;
  /** Nobody is in charge of any of them. */
  readonly isFree?: boolean;
}

/** Spots with who is in charge and what stands open there; a count leads to the problems it counts. */
export function DutyTable({ label, rows, words, isFree = false }: DutyTableProps) {
  const { filters, hrefTo } = usePage();
  const { duties, nobody } = words.ledger;
  const { columns } = duties;
  const [ledger = ''] = hrefTo({ page: 'workspace', room: { room: 'ledger' } }).split('?');
  const hasItems = rows.some(({ items }) => items !== '');
  return (
    <ScrollBox className={styles.scroll} label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{columns.place}</th>
            <th scope="col">{columns.spot}</th>
            <th scope="col">{columns.kind}</th>
            {!isFree && <th scope="col">{columns.department}</th>}
            {hasItems && <th scope="col">{columns.items}</th>}
            <th scope="col" className={styles.number}>
              {columns.found(`${foundDays}`)}
            </th>
            <th scope="col" className={styles.number}>
              {columns.open}
            </th>
            <th scope="col" className={styles.number}>
              {columns.overdue}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td>{row.place}</td>
              <th scope="row">
                <Link href={`~${hrefOf(row)}`}>{row.spot}</Link>
              </th>
              <td>{row.kind}</td>
              {!isFree && <td>{row.department ?? <b>{nobody}</b>}</td>}
              {hasItems && <td>{row.items}</td>}
              <td className={styles.number}>{row.found}</td>
              <td className={styles.number}>{row.open}</td>
              <td className={styles.number}>{row.overdue === '0' ? row.overdue : <b>{row.overdue}</b>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );

  /** The ledger narrowed to that spot. */
  function hrefOf({ look: { place, spotKind, text } }: DutyRow): string {
    return `${ledger}${serialiseQuery({ ...filters, q: text }, wordLedgerView({ ...defaultLedgerView, place, spotKind }))}`;
  }
}
