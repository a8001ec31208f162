import { useMemo } from 'react';
import { buildCatalogue } from '@/figures/catalogue';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import { Traced } from '@/pages/parts/Traced';
import styles from './IndicatorsPage.module.css';

/** Every indicator by field, with its present value; fields without figures list what the source names. */
export function IndicatorsPage() {
  const { figures } = usePage();
  const { campaign, messages } = figures;
  const words = messages.pages.indicators;
  const sections = useMemo(() => buildCatalogue(figures), [figures]);
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className={styles.lede}>{words.lede(String(campaign.indicators.length))}</p>
      {sections.map((section) => (
        <section key={section.id} id={section.id} className={styles.section}>
          <h2>{section.title}</h2>
          <p className={styles.summary}>{section.summary}</p>
          {section.indicators.length === 0 && section.named.length > 0 && (
            <p className={styles.none}>{words.noFigures}</p>
          )}
          {section.indicators.length > 0 && (
            <ul className={styles.list}>
              {section.indicators.map((figure) => (
                <li key={figure.figureId} className={styles.row}>
                  <PageLink to={{ page: 'indicator', id: figure.figureId }} className={styles.name}>
                    {figure.label}
                  </PageLink>
                  <Traced figure={figure} size="row" />
                </li>
              ))}
            </ul>
          )}
          {section.namedLater > 0 && <p className={styles.none}>{messages.days.namedLater(section.namedLater)}</p>}
          {section.named.length > 0 && (
            <details className={styles.named} open={section.indicators.length === 0}>
              <summary>
                {words.named} · {section.named.length}
              </summary>
              <dl>
                {section.named.map((item) => (
                  <div key={item.id}>
                    <dt>
                      {item.title}
                      {item.openList && <span className={styles.open}> {words.openList}</span>}
                      {item.date !== null && <time dateTime={item.date}>{item.date}</time>}
                    </dt>
                    <dd>
                      {item.summary} <span className={styles.tick}>{item.tick}</span>
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          )}
        </section>
      ))}
    </>
  );
}
