import { classNames } from '@/charts/classNames';
import type { TargetColumn } from '@/state/view';
import styles from './TargetTable.module.css';
import { describeSort, numericColumns, turnSort } from './targetColumns';
import type { RoomContext } from './useRoom';

interface TargetHeadProps {
  readonly columns: readonly TargetColumn[];
  readonly room: RoomContext;
  /** The room as it is by now, where the table lags behind it. */
  readonly latest: { readonly current: RoomContext };
}

/** The heads of the ledger's columns; each sorts by its column: up, down, and as it was. */
export function TargetHead({ columns, room, latest }: TargetHeadProps) {
  const { view, words } = room;
  const turn = (column: TargetColumn) => {
    const { view: now, setView } = latest.current;
    setView(turnSort(now, column));
  };
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const sorted = describeSort(view.sort, column);
          return (
            <th
              key={column}
              scope="col"
              className={classNames(numericColumns.has(column) && styles.number)}
              {...(sorted === undefined ? {} : { 'aria-sort': sorted })}
            >
              <button type="button" className={styles.sort} data-column={column} onClick={() => turn(column)}>
                {words.columns[column]}
                {sorted !== undefined && (
                  <span className={sorted === 'ascending' ? styles.up : styles.down} aria-hidden="true" />
                )}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
