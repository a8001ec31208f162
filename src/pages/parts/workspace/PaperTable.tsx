import { Fragment } from 'react';
import { Bullet } from '@/charts/Bullet';
import { classNames } from '@/charts/classNames';
import { StatusMark } from '@/charts/StatusMark';
import type { PaperRow, PaperTable as Table } from '@/figures/workspace/paper';
import type { WorkspaceWords } from '@/messages/workspace';
import type { PaperColumn } from '@/messages/workspacePaper';
import { ScrollBox } from '@/ui/ScrollBox';
import styles from './PaperTable.module.css';

interface PaperTableProps {
  readonly table: Table;
  readonly words: WorkspaceWords;
  readonly label: string;
}

const numeric: ReadonlySet<PaperColumn> = new Set(['plan', 'actual', 'completion', 'planShare', 'gap']);

/** The table of a paper: its head on every page it runs over, a row never broken, each status by shape and word. */
export function PaperTable({ table, words, label }: PaperTableProps) {
  const { columns, groups } = table;
  return (
    <ScrollBox className={styles.box} label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ column, title }) => (
              <th key={column} scope="col" className={classNames(styles[column], numeric.has(column) && styles.number)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ title, rows }) => (
            <Fragment key={title}>
              {title !== '' && (
                <tr className={styles.group}>
                  <td colSpan={columns.length}>{title}</td>
                </tr>
              )}
              {rows.map((row) => renderRow(row))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );

  function renderRow({ row, cells }: PaperRow) {
    return (
      <tr key={row.key} data-row={row.key}>
        {columns.map(({ column }, index) =>
          column === 'target' ? (
            <th key={column} scope="row" className={styles.target}>
              {cells[index]}
              {row.unit !== '' && <span className={styles.unit}>{words.paper.unit(row.unit)}</span>}
            </th>
          ) : (
            <td key={column} className={classNames(styles[column], numeric.has(column) && styles.number)}>
              {renderCell(column, row, cells[index] ?? '')}
            </td>
          ),
        )}
      </tr>
    );
  }
}

function renderCell(column: PaperColumn, row: PaperRow['row'], text: string) {
  if (column === 'status') return <StatusMark status={row.status} word={text} />;
  if (column !== 'bar') return text;
  if (row.bar === null) return null;
  return (
    <span className={styles.measure}>
      <Bullet actual={row.bar.actual} plan={row.bar.plan} demo={row.demo} />
    </span>
  );
}
