import { classNames } from '@/charts/classNames';
import type { TargetTable as Targets } from '@/figures/targets';
import { TargetRow } from './TargetRow';
import styles from './TargetTable.module.css';
import { useWorkspaceWords } from './useWorkspaceWords';

/** The columns in the officials' order; those of numbers stand at the right. */
const columns = [
  { key: 'target', numeric: false },
  { key: 'plan', numeric: true },
  { key: 'actual', numeric: true },
  { key: 'completion', numeric: false },
  { key: 'planShare', numeric: true },
  { key: 'gap', numeric: true },
  { key: 'planValue', numeric: true },
  { key: 'status', numeric: false },
  { key: 'projection', numeric: false },
  { key: 'due', numeric: false },
  { key: 'owner', numeric: false },
] as const;

/** The targets by field; each row opens its arithmetic. */
export function TargetTable({ table }: { readonly table: Targets }) {
  const words = useWorkspaceWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls in its own box, by keyboard too
    <section className={styles.scroll} tabIndex={0} aria-label={words.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ key, numeric }) => (
              <th key={key} scope="col" className={classNames(numeric && styles.number)}>
                {words.columns[key]}
              </th>
            ))}
          </tr>
        </thead>
        {table.groups.map(({ id, title, rows }) => (
          <tbody key={id}>
            <tr className={styles.group}>
              <td colSpan={columns.length}>
                {title} <span className={styles.count}>{words.group(rows.length)}</span>
              </td>
            </tr>
            {rows.map((row) => (
              <TargetRow key={row.id} row={row} width={columns.length} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
