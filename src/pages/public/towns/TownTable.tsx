import { TableTwin } from '@/charts/TableTwin';
import type { TileFigure } from '@/figures/figure';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import { usePreferences } from '@/state/preferences';
import { DemoMark } from '@/ui/DemoMark';
import styles from './TownsPage.module.css';

/** The same data as the map, in code order; the last row is the county. */
export function TownTable({ figure }: { readonly figure: TileFigure }) {
  const { figures } = usePage();
  const { own } = usePreferences();
  const words = figures.messages.pages.towns;
  return (
    <section>
      <h2 className={styles.tableTitle}>
        {words.table} {figure.demoTag !== null && <DemoMark word={figure.demoTag} />}
      </h2>
      <p className={styles.tableNote}>{words.tableNote}</p>
      <TableTwin table={figure.table} label={words.table} />
      <ul className={styles.links}>
        {figure.tiles
          .filter((tile) => tile.counted)
          .map((tile) => (
            <li key={tile.key}>
              <PageLink to={{ page: 'town', code: tile.key }}>{tile.name}</PageLink>
              {tile.key === own && <span className={styles.own}>{words.own}</span>}
            </li>
          ))}
      </ul>
    </section>
  );
}
