import { ShareBar } from '@/charts/ShareBar';
import type { RateTable as Rates } from '@/figures/workspace/rates';
import type { WorkspaceWords } from '@/messages/workspace';
import { PageLink } from '@/pages/parts/PageLink';
import { ScrollBox } from '@/ui/ScrollBox';
import styles from './PlaceTable.module.css';

/** The towns by rate beside the county: count and rate together, in code order. */
export function RateTable({ table, words }: { readonly table: Rates; readonly words: WorkspaceWords }) {
  return (
    <ScrollBox className={styles.scroll} label={words.place.rates}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.place.town}</th>
            {table.columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.code} className={row.isCounty ? styles.whole : undefined}>
              <th scope="row">
                {row.isCounty ? (
                  row.name
                ) : (
                  <PageLink to={{ page: 'workspace', room: { room: 'place', code: row.code } }} className={styles.link}>
                    {row.name}
                  </PageLink>
                )}
              </th>
              {row.cells.map((cell) => (
                <td key={cell.id}>
                  {cell.value === null ? (
                    <span className={styles.quiet}>{cell.text}</span>
                  ) : (
                    <>
                      <span className={styles.rate}>
                        <data value={cell.value} data-figure={cell.id}>
                          {cell.text}
                        </data>{' '}
                        <span className={styles.quiet}>{cell.counts}</span>
                      </span>
                      {cell.share !== null && (
                        <span className={styles.bar}>
                          <ShareBar share={cell.share} demo={cell.demo} height={8} />
                        </span>
                      )}
                      {cell.small !== null && (
                        <span className={styles.small}>
                          <b>{words.place.smallWord}</b> {cell.small}
                        </span>
                      )}
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
