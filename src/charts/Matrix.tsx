import type { ReactNode } from 'react';
import type { MatrixCell, MatrixFigure } from '@/figures/workspace/matrix';
import { BasisSwatch } from '@/ui/BasisSwatch';
import { ScrollBox } from '@/ui/ScrollBox';
import { classNames } from './classNames';
import styles from './Matrix.module.css';
import { StatusMark } from './StatusMark';

/** Where in a matrix a link stands: in a cell both are set, at the head of a row or column one. */
export interface MatrixSpot {
  readonly row: string | null;
  readonly column: string | null;
}

interface MatrixProps {
  readonly figure: MatrixFigure;
  /** What the rows are: the head above their names. */
  readonly corner: string;
  /** Names the table for screen readers. */
  readonly label: string;
  /** Said of an invented cell among real ones. */
  readonly demoWord: string;
  /** What stands at a spot, as a link of that look; or the content itself where nothing can be opened. */
  readonly renderLink: (spot: MatrixSpot, content: ReactNode, className: string | undefined) => ReactNode;
}

/** A heat table without heat: mark, word and gap; only what is behind or overdue has a ground of its own. */
export function Matrix({ figure, corner, label, demoWord, renderLink }: MatrixProps) {
  return (
    <ScrollBox className={styles.scroll} label={label}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {figure.columns.map((column) => (
              <th key={column.key} scope="col">
                {renderLink({ row: null, column: column.key }, column.label, styles.head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figure.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{renderLink({ row: row.key, column: null }, row.label, styles.head)}</th>
              {row.cells.map((cell) => (
                <td key={cell.column} className={classNames(cell.status !== null && washes[cell.status])}>
                  {cell.status === null ? (
                    <span className={styles.none}>{cell.word}</span>
                  ) : (
                    renderLink({ row: row.key, column: cell.column }, renderCell(cell), styles.cell)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );

  function renderCell(cell: MatrixCell) {
    if (cell.status === null) return null;
    return (
      <>
        <span className={styles.first}>
          <StatusMark status={cell.status} word={cell.word} />{' '}
          {cell.gap.value !== null && (
            <data value={cell.gap.value} className={styles.gap}>
              {cell.gap.text}
            </data>
          )}
        </span>
        {(cell.title !== '' || cell.share !== '' || (figure.mixed && cell.demo)) && (
          <span className={styles.second}>
            {figure.mixed && cell.demo && (
              <span className={styles.demo}>
                <BasisSwatch texture="hatch" /> {demoWord}{' '}
              </span>
            )}
            <span className={styles.title}>{cell.title}</span>{' '}
            {cell.share !== '' && <span className={styles.share}>{cell.share}</span>}
          </span>
        )}
      </>
    );
  }
}

const washes: Partial<Record<NonNullable<MatrixCell['status']>, string | undefined>> = {
  behind: styles.behind,
  overdue: styles.overdue,
};
