import { useMemo } from 'react';
import { buildCategoryLines } from '@/figures/overview';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import styles from './CategoryList.module.css';

/** The fields of the campaign with how much each holds. Counts only: there is no percentage of a field. */
export function CategoryList() {
  const { figures } = usePage();
  const { campaign, messages } = figures;
  const words = messages.pages.overview;
  const lines = useMemo(() => buildCategoryLines(figures), [figures]);
  return (
    <>
      <h2>{words.categories(String(lines.length), String(campaign.indicators.length))}</h2>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.id} className={styles.line}>
            <span className={styles.text}>
              <PageLink to={{ page: 'category', id: line.id }} className={styles.title}>
                {line.title}
              </PageLink>
              <span className={styles.leads}>
                {line.leads.length === 0
                  ? words.categoryNoFigures
                  : line.leads.map((figure, index) => (
                      <span key={figure.figureId}>
                        {index > 0 && messages.figures.sentenceJoin}
                        {figure.label}{' '}
                        {figure.value === null ? (
                          figure.text
                        ) : (
                          <data value={figure.value} data-figure={figure.figureId}>
                            {figure.text}
                          </data>
                        )}
                      </span>
                    ))}
              </span>
            </span>
            <span className={styles.count}>
              {words.categoryCount(line.indicators, line.named).map((text) => (
                <span key={text}>{text}</span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
