import { useId, useState } from 'react';
import { Bullet } from '@/charts/Bullet';
import { StatusMark } from '@/charts/StatusMark';
import type { TargetRow as Row, TargetCell } from '@/figures/targets';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import { DemoMark } from '@/ui/DemoMark';
import styles from './TargetTable.module.css';
import { useWorkspaceWords } from './useWorkspaceWords';

interface TargetRowProps {
  readonly row: Row;
  /** Columns of the table. */
  readonly width: number;
}

/** One target in the officials' order of columns; opened it shows its arithmetic, its pace and the rule of its status. */
export function TargetRow({ row, width }: TargetRowProps) {
  const words = useWorkspaceWords();
  const { figures } = usePage();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <tr className={styles.row}>
        <th scope="row" className={styles.target}>
          <button
            type="button"
            className={`${styles.open} needs-scripts`}
            aria-expanded={isOpen}
            {...(isOpen ? { 'aria-controls': id } : {})}
            aria-label={words.why(row.title)}
            onClick={() => setOpen(!isOpen)}
          >
            <span className={isOpen ? styles.opened : styles.closed} aria-hidden="true" />
          </button>
          <PageLink to={{ page: 'indicator', id: row.id }}>{row.title}</PageLink>{' '}
          <span className={styles.unit}>{row.unit}</span>
        </th>
        <Cell cell={row.plan} id={row.id} />
        <Cell cell={row.actual} id={row.id} strong />
        <td className={styles.completion}>
          {row.bar === null ? (
            <span className={styles.instead}>
              {row.demo && <DemoMark word={figures.messages.figures.demoTag} />} {row.instead}
            </span>
          ) : (
            <span className={styles.measure}>
              <span className={styles.bar}>
                <Bullet actual={row.bar.actual} plan={row.bar.plan} demo={row.demo} />
              </span>
              <span className={styles.share}>{row.completion.text}</span>
            </span>
          )}
        </td>
        <Cell cell={row.planShare} id={row.id} />
        <Cell cell={row.gap} id={row.id} strong />
        <Cell cell={row.planValue} id={row.id} />
        <td>
          <StatusMark status={row.status} word={row.statusWord} />
          {row.flags.map((flag) => (
            <span key={flag} className={styles.flag}>
              {flag}
            </span>
          ))}
        </td>
        <td>{row.projection}</td>
        <td>{row.due ?? '—'}</td>
        <td>{row.owner ?? words.noOwner}</td>
      </tr>
      {isOpen && (
        <tr id={id} className={styles.detail}>
          <td colSpan={width}>
            <div className={styles.reasons}>
              <Reasons title={words.arithmetic} lines={row.arithmetic} />
              <Reasons title={words.pace} lines={row.pace} />
              <Reasons title={words.rule} lines={[row.rule]} />
              <Reasons title={words.sources} lines={row.sources} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

function Cell({
  cell,
  id,
  strong = false,
}: {
  readonly cell: TargetCell;
  readonly id: string;
  readonly strong?: boolean;
}) {
  return (
    <td className={strong ? `${styles.number} ${styles.strong}` : styles.number}>
      {cell.value === null ? (
        <span className={styles.missing}>{cell.text}</span>
      ) : (
        <data value={cell.value} data-figure={id}>
          {cell.text}
        </data>
      )}
    </td>
  );
}

function Reasons({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className={styles.reason}>
      <b>{title}</b>
      {lines.map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
    </div>
  );
}
