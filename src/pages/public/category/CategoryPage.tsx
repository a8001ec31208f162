import { useMemo } from 'react';
import type { Category } from '@/domain/campaign';
import { buildCategory } from '@/figures/category';
import { Chart } from '@/pages/parts/Chart';
import { FigureRows } from '@/pages/parts/FigureRows';
import { NamedList } from '@/pages/parts/NamedList';
import { PageLink } from '@/pages/parts/PageLink';
import { Prose } from '@/pages/parts/Prose';
import { usePage } from '@/pages/parts/pageContext';
import { DatedText } from '@/ui/DatedText';
import styles from './CategoryPage.module.css';

/** One field of the campaign: its numbers, its shares of known wholes, and what the source names in it. */
export function CategoryPage({ category }: { readonly category: Category }) {
  const { figures } = usePage();
  const { campaign, locale, messages } = figures;
  const words = messages.catalogue.category;
  const field = useMemo(() => buildCategory(figures, category), [figures, category]);
  const isBare = field.indicators.length === 0;
  const contents = words.contents(field.indicators.length, field.named);
  return (
    <>
      <nav className={styles.crumbs} aria-label={messages.shell.breadcrumb}>
        <PageLink to={{ page: 'indicators' }}>{messages.shell.navIndicators}</PageLink>
      </nav>
      <h1 tabIndex={-1}>{field.title}</h1>
      <p className={styles.lede}>
        <Prose text={field.summary} />
      </p>
      {contents !== '' && (
        <p className={styles.contents} data-count={[field.indicators.length, field.named].join(' ')}>
          {contents}
        </p>
      )}

      {isBare ? (
        <p className={styles.none}>{describeBare()}</p>
      ) : (
        <section className={styles.section}>
          <h2>{words.figures}</h2>
          <p className={styles.note}>{words.figuresNote}</p>
          <FigureRows figures={field.indicators} />
          {field.coverages.map((coverage) => (
            <div key={coverage.key} className={styles.coverage}>
              <Chart figure={coverage} headingLevel={3} />
            </div>
          ))}
        </section>
      )}

      {field.groups.length > 0 && (
        <section className={styles.section}>
          <h2>{words.named}</h2>
          <p className={styles.note}>
            {words.namedNote}
            {field.hasOpenList && <> {words.openNote}</>}
          </p>
          {field.groups.map((group) => (
            <div key={group.word} className={styles.group}>
              <h3>{group.word}</h3>
              <NamedList items={group.items} anchored withField={false} />
            </div>
          ))}
          {field.foot !== null && (
            <p className={styles.foot}>
              <DatedText text={field.foot} />
            </p>
          )}
        </section>
      )}
      {field.namedLater > 0 && !(isBare && field.named === 0) && (
        <p className={styles.unknown} data-count={field.namedLater}>
          {words.namedLater(String(field.namedLater))}
        </p>
      )}

      <nav className={styles.others} aria-label={words.others}>
        <h2>{words.others}</h2>
        <ul>
          {campaign.categories
            .filter(({ id }) => id !== category.id)
            .map(({ id, title }) => (
              <li key={id}>
                <PageLink to={{ page: 'category', id }}>{title[locale]}</PageLink>
              </li>
            ))}
        </ul>
        <PageLink to={{ page: 'indicators', anchor: category.id }} className={styles.all}>
          {words.inCatalogue}
        </PageLink>
      </nav>
    </>
  );

  /** One sentence where there is no figure: names alone, names that were not known on the day, or nothing at all. */
  function describeBare(): string {
    if (field.named > 0) return words.noFigures;
    return field.namedLater > 0 ? words.allLater : words.nothing;
  }
}
