import type { VillageTable as Table } from '@/figures/villages';
import { usePage } from '@/pages/parts/pageContext';
import { ScrollBox } from '@/ui/ScrollBox';
import styles from './TownPage.module.css';

/** One row a village; a yes is a filled mark and the word, a no the word alone. */
export function VillageTable({ table }: { readonly table: Table }) {
  const { figures } = usePage();
  const words = figures.messages.pages.town;
  return (
    <ScrollBox className={styles.scroll} label={words.villages}>
      <table className={styles.villages}>
        <thead>
          <tr>
            <th scope="col">{words.village}</th>
            {table.columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell) => (
                <td key={cell.id} className={cell.isYes === true ? styles.yes : undefined}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
