import { useId } from 'react';
import type { FigureCell, FigureTable } from '@/figures/figure';
import { ScrollBox } from '@/ui/ScrollBox';
import { classNames } from './classNames';
import { KeptText } from './KeptText';
import styles from './TableTwin.module.css';

interface TableTwinProps {
  readonly table: FigureTable;
  /** Names the box it scrolls in where the page shows the table twice; else its caption does. */
  readonly label?: string;
}

/** The same numbers as the drawing, row by row; each number of the campaign names the indicator that explains it. */
export function TableTwin({ table, label }: TableTwinProps) {
  const captionId = useId();
  const naming = label === undefined ? { labelledBy: captionId } : { label };
  const width = Math.max(0, ...table.rows.map((row) => row.cells.length));
  // The row headers have a column of their own, labelled when the figure labels it.
  const [corner, columns] =
    table.columns.length > width ? [table.columns[0], table.columns.slice(1)] : [undefined, table.columns];
  return (
    <ScrollBox className={styles.scroll} {...naming}>
      <table className={styles.table}>
        <caption id={captionId} className={styles.caption}>
          <KeptText text={table.caption} />
        </caption>
        <thead>
          <tr>
            {corner === undefined ? <td /> : <th scope="col">{corner.label}</th>}
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? styles.numeric : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <KeptText text={row.header} />
              </th>
              {row.cells.map((cell, index) => (
                <td
                  key={columns[index]?.key ?? index}
                  className={classNames(columns[index]?.numeric && styles.numeric, cell.demo && styles.demo)}
                >
                  <CellText cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function CellText({ cell }: { readonly cell: FigureCell }) {
  if (cell.value === null || cell.figureId === null)
    return (
      <span>
        <KeptText text={cell.text} />
      </span>
    );
  return (
    <data value={cell.value} data-figure={cell.figureId}>
      {cell.text}
    </data>
  );
}
