import type { TileFigure } from '@/figures/figure';
import { classNames } from './classNames';
import { MissingMark } from './MissingMark';
import { ShareBar } from './ShareBar';
import styles from './TileMap.module.css';

type Tile = TileFigure['tiles'][number];

interface TileMapProps {
  readonly figure: Pick<TileFigure, 'columns' | 'tiles' | 'disclaimer'>;
  /** The page of a place by tile key; a tile without one is not a link. */
  readonly hrefByKey?: Readonly<Record<string, string>> | undefined;
}

/**
 * Places as tiles in roughly their position: never an area or a border, never a heat fill. On the narrowest screens the
 * position gives way to two columns in the figure's own order.
 */
export function TileMap({ figure, hrefByKey }: TileMapProps) {
  return (
    <>
      <ul className={classNames(styles.map, styles[breadthOf(figure.columns)])}>
        {figure.tiles.map((tile) => (
          <li
            key={tile.key}
            className={classNames(
              styles.tile,
              styles[`row${tile.row}`],
              styles[`column${tile.column}`],
              !tile.counted && styles.uncounted,
            )}
          >
            <span className={styles.name}>
              <TileName tile={tile} href={hrefByKey?.[tile.key]} />
            </span>
            <TileRate tile={tile} />
            {tile.detail !== '' && <span className={styles.detail}>{tile.detail}</span>}
            {tile.note !== '' && <span className={styles.note}>{tile.note}</span>}
            {tile.counted && tile.share !== null && (
              <span className={styles.bar}>
                <ShareBar share={tile.share} demo={tile.demo} height={10} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.disclaimer}>{figure.disclaimer}</p>
    </>
  );
}

/** From which width on the tiles take their places: three columns fit a phone of 360. */
function breadthOf(columns: number): 'upTo3' | 'upTo5' | 'wider' {
  if (columns <= 3) return 'upTo3';
  return columns <= 5 ? 'upTo5' : 'wider';
}

function TileName({ tile, href }: { readonly tile: Tile; readonly href: string | undefined }) {
  return href === undefined ? tile.name : <a href={href}>{tile.name}</a>;
}

function TileRate({ tile }: { readonly tile: Tile }) {
  if (!tile.counted) return null;
  if (tile.value === null)
    return (
      <span className={styles.missing}>
        <MissingMark /> {tile.rateText}
      </span>
    );
  const rate = (
    <>
      {tile.rateText}
      {tile.rateUnit !== '' && <span className={styles.unit}> {tile.rateUnit}</span>}
    </>
  );
  if (tile.figureId === null) return <span className={styles.rate}>{rate}</span>;
  return (
    <data className={styles.rate} value={tile.value} data-figure={tile.figureId}>
      {rate}
    </data>
  );
}
