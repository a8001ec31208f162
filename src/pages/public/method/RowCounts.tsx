import { useMemo } from 'react';
import { countRows } from '@/figures/method';
import { usePage } from '@/pages/parts/pageContext';
import { DemoMark } from '@/ui/DemoMark';
import { ScrollBox } from '@/ui/ScrollBox';
import { useMethodWords } from './methodWords';
import styles from './RowCounts.module.css';

/** How many rows of each kind there are, by basis, as a table. */
export function RowCounts() {
  const { figures } = usePage();
  const { words } = figures.messages;
  const method = useMethodWords();
  const { bases, rows } = useMemo(() => countRows(figures), [figures]);
  return (
    <ScrollBox className={styles.scroll} label={method.counts}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{method.countsKind}</th>
            {bases.map((basis) => (
              <th key={basis} scope="col" className={styles.number}>
                {basis === 'demo' ? <DemoMark word={words.basis.demo} /> : words.basis[basis]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ table, counts }) => (
            <tr key={table}>
              <th scope="row">{method.countsRow[table]}</th>
              {counts.map(({ basis, count }) => (
                <td key={basis} className={styles.number} data-count={count}>
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
