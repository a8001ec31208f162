import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { classNames } from '@/charts/classNames';
import { type DutyRow, foundDays } from '@/figures/workspace/ledger/dutyBoard';
import type { WorkspaceWords } from '@/messages/workspace';
import { usePage } from '@/pages/parts/pageContext';
import { defaultLedgerView, wordLedgerView } from '@/state/ledgerView';
import { serialiseQuery } from '@/state/query';
import { ScrollBox } from '@/ui/ScrollBox';
import styles from './DutyTable.module.css';

export type DutyColumn = 'place' | 'spot' | 'kind' | 'department' | 'items' | 'found' | 'open' | 'overdue';

interface DutyTableProps {
  readonly label: string;
  readonly rows: readonly DutyRow[];
  readonly columns: readonly DutyColumn[];
  readonly words: WorkspaceWords;
}

const numbers: readonly DutyColumn[] = ['found', 'open', 'overdue'];

/** Spots with who is in charge and what stands open there; each leads to its problems. */
export function DutyTable({ label, rows, columns, words }: DutyTableProps) {
  const { filters, hrefTo } = usePage();
  const { duties, nobody } = words.ledger;
  const [ledger = ''] = hrefTo({ page: 'workspace', room: { room: 'ledger' } }).split('?');
  // Only some duties list what they cover.
  const shown = columns.filter((column) => column !== 'items' || rows.some(({ items }) => items !== ''));
  return (
    <ScrollBox className={styles.scroll} label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col" className={styleOf(column)}>
                {column === 'found' ? duties.columns.found(`${foundDays}`) : duties.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {shown.map((column) =>
                column === 'spot' ? (
                  <th key={column} scope="row" className={styleOf(column)}>
                    <Link href={`~${hrefOf(row)}`}>{row.spot}</Link>
                  </th>
                ) : (
                  <td key={column} className={styleOf(column)}>
                    {renderCell(row, column)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );

  function renderCell(row: DutyRow, column: Exclude<DutyColumn, 'spot'>): ReactNode {
    if (column === 'department') return row.department ?? <b>{nobody}</b>;
    if (column === 'overdue' && row.overdue !== '0') return <b>{row.overdue}</b>;
    return row[column];
  }

  /** The ledger narrowed to that spot. */
  function hrefOf({ look: { place, spotKind, text } }: DutyRow): string {
    return `${ledger}${serialiseQuery({ ...filters, q: text }, wordLedgerView({ ...defaultLedgerView, place, spotKind }))}`;
  }
}

function styleOf(column: DutyColumn): string {
  return classNames(styles[column], numbers.includes(column) && styles.number);
}
