import { useMemo } from 'react';
import { isAnotherDay } from '@/figures/context';
import { buildCategoryLines, type CategoryLine, countDemoOnly, countKnown } from '@/figures/overview';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import styles from './CategoryList.module.css';

/** The fields of the campaign with how much each holds. Counts only: there is no percentage of a field. */
export function CategoryList() {
  const { figures } = usePage();
  const { campaign, messages } = figures;
  const { days } = messages;
  const words = messages.pages.overview;
  const lines = useMemo(() => buildCategoryLines(figures), [figures]);
  return (
    <>
      <h2 data-count={`${lines.length} ${campaign.indicators.length}`}>
        {words.categories(String(lines.length), String(campaign.indicators.length))}
      </h2>
      {isAnotherDay(figures) && (
        <p className={styles.note} data-count={`${countKnown(figures)} ${countDemoOnly(figures)}`}>
          {days.known(countKnown(figures), countDemoOnly(figures))}
        </p>
      )}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.id} className={styles.line}>
            <span className={styles.text}>
              <PageLink to={{ page: 'category', id: line.id }} className={styles.title}>
                {line.title}
              </PageLink>
              <span className={styles.leads}>
                {line.leads.length === 0
                  ? describeEmpty(line)
                  : line.leads.map((figure, index) => (
                      <span key={figure.figureId}>
                        {index > 0 && messages.figures.sentenceJoin}
                        {figure.label}{' '}
                        {figure.value === null ? (
                          <span className={styles.whole}>{figure.text}</span>
                        ) : (
                          <>
                            <data value={figure.value} data-figure={figure.figureId}>
                              {figure.text}
                            </data>
                            {figure.demo && days.demoMark()}
                          </>
                        )}
                      </span>
                    ))}
              </span>
            </span>
            <span className={styles.count}>
              {describeCount(line).map((text) => (
                <span key={text} data-count={[line.indicators, line.known, line.demoOnly, line.named].join(' ')}>
                  {text}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );

  function describeEmpty({ indicators, named }: CategoryLine): string {
    const isNamed = indicators === 0 && (named > 0 || !isAnotherDay(figures));
    return isNamed ? words.categoryNoFigures : messages.words.missing.notYetKnown;
  }

  function describeCount({ indicators, known, demoOnly, named }: CategoryLine): readonly string[] {
    if (!isAnotherDay(figures) || indicators === 0) return words.categoryCount(indicators, named);
    return days.categoryCount(indicators, known, demoOnly, named);
  }
}
