import { memo, type ReactNode, useId } from 'react';
import { Link } from 'wouter';
import { Bullet } from '@/charts/Bullet';
import { classNames } from '@/charts/classNames';
import { StatusMark } from '@/charts/StatusMark';
import type { FigureContext } from '@/figures/context';
import { buildTargetRow, type TargetRow as Row, type TargetCell } from '@/figures/workspace/targetRow';
import type { TargetItem } from '@/figures/workspace/targets';
import type { WorkspaceWords } from '@/messages/workspace';
import type { TargetColumn } from '@/state/view';
import { DemoMark } from '@/ui/DemoMark';
import { TargetReasons } from './TargetReasons';
import styles from './TargetTable.module.css';
import { numericColumns } from './targetColumns';

interface TargetRowProps {
  readonly item: TargetItem;
  readonly context: FigureContext;
  readonly words: WorkspaceWords;
  /** The address of the indicator's page. */
  readonly href: string;
  readonly columns: readonly TargetColumn[];
  readonly isOpen: boolean;
  readonly onToggle: (key: string) => void;
  readonly withPlace: boolean;
  /** Where it stands in a table of which only a part is drawn. */
  readonly rowIndex: number | undefined;
}

/**
 * One target in the officials' order of columns; opened it shows its arithmetic, its pace and the rule of its status. All
 * it needs is handed to it: whoever reads the page's context is drawn anew with every filter.
 */
export const TargetRow = memo(function TargetRow(props: TargetRowProps) {
  const { item, context, words, href, columns, isOpen, onToggle, withPlace, rowIndex } = props;
  const row = buildTargetRow(context, words, item);
  const id = useId();
  const cells: Readonly<Record<Exclude<TargetColumn, 'target'>, ReactNode>> = {
    plan: <Cell cell={row.plan} id={row.id} />,
    actual: <Cell cell={row.actual} id={row.id} />,
    completion: <Completion row={row} demoTag={context.messages.figures.demoTag} />,
    planShare: <Cell cell={row.planShare} id={row.id} />,
    gap: <Cell cell={row.gap} id={row.id} />,
    planValue: <Cell cell={row.planValue} id={row.id} />,
    status: (
      <>
        <StatusMark status={row.status} word={row.statusWord} />{' '}
        {[...row.flags, ...(row.parts.length > 0 ? [words.partsFlag] : [])].map((flag) => (
          <span key={flag} className={styles.flag}>
            {flag}
          </span>
        ))}
      </>
    ),
    projection: row.projection,
    due: row.due ?? '—',
    owner: row.owner ?? words.noOwner,
  };
  return (
    <>
      <tr className={styles.row} {...(rowIndex === undefined ? {} : { 'aria-rowindex': rowIndex })}>
        <th scope="row" className={styles.target}>
          <button
            type="button"
            className={`${styles.open} needs-scripts`}
            data-opener={row.key}
            aria-expanded={isOpen}
            {...(isOpen ? { 'aria-controls': id } : {})}
            aria-label={words.why(withPlace ? `${row.placeName} ${row.title}` : row.title)}
            onClick={() => onToggle(row.key)}
          >
            <span className={isOpen ? styles.opened : styles.closed} aria-hidden="true" />
          </button>
          <Link href={`~${href}`}>{row.title}</Link> <span className={styles.unit}>{row.unit}</span>
          {withPlace && <span className={styles.place}>{row.placeName}</span>}
        </th>
        {columns.map(
          (column) =>
            column !== 'target' && (
              <td
                key={column}
                className={classNames(
                  numericColumns.has(column) && styles.number,
                  (column === 'actual' || column === 'gap') && styles.strong,
                  column === 'completion' && styles.completion,
                  column === 'status' && styles.status,
                  column === 'projection' && styles.projection,
                  column === 'owner' && styles.owner,
                )}
              >
                {cells[column]}
              </td>
            ),
        )}
      </tr>
      {isOpen && <TargetReasons id={id} row={row} context={context} width={columns.length} />}
    </>
  );
});

function Completion({ row, demoTag }: { readonly row: Row; readonly demoTag: string }) {
  if (row.bar === null) {
    return (
      <span className={styles.instead}>
        {row.demo && <DemoMark word={demoTag} />} <span className={styles.why}>{row.instead}</span>
      </span>
    );
  }
  return (
    <span className={styles.measure}>
      <span className={styles.bar}>
        <Bullet actual={row.bar.actual} plan={row.bar.plan} demo={row.demo} />
      </span>
      <span className={styles.share}>{row.completion.text}</span>
    </span>
  );
}

function Cell({ cell, id }: { readonly cell: TargetCell; readonly id: string }) {
  if (cell.value === null) return <span className={styles.missing}>{cell.text}</span>;
  return (
    <data value={cell.value} data-figure={id}>
      {cell.text}
    </data>
  );
}
