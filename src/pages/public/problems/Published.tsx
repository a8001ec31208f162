import { useMemo } from 'react';
import { getIndicator } from '@/domain/lookup';
import { listInspectionNumbers } from '@/figures/ledger/inspectionNumbers';
import { buildRatioFigure } from '@/figures/ratio';
import type { LedgerPublicWords } from '@/messages/ledgerPublic';
import { Prose } from '@/pages/parts/Prose';
import { usePage } from '@/pages/parts/pageContext';
import { Traced } from '@/pages/parts/Traced';
import styles from './ProblemsPage.module.css';

interface PublishedProps {
  readonly words: LedgerPublicWords;
  /** Nothing else is published. */
  readonly isAll: boolean;
}

/** The numbers sources give of inspections, each with what it counts and what it does not say. */
export function Published({ words, isAll }: PublishedProps) {
  const { figures } = usePage();
  const { campaign, locale } = figures;
  const numbers = useMemo(() => listInspectionNumbers(figures), [figures]);
  return (
    <section className={styles.section}>
      <h2>{words.published}</h2>
      {numbers.length === 0 ? (
        <p className={styles.note}>{words.publishedNone}</p>
      ) : (
        <>
          <ul className={styles.numbers}>
            {numbers.map((number) => {
              const { definition } = getIndicator(campaign, number.figureId);
              const ratio = buildRatioFigure(figures, number.figureId);
              return (
                <li key={number.figureId} className={styles.number}>
                  <Traced figure={number} size="list" named />
                  {ratio !== null && (
                    <p className={styles.ratio}>
                      <Traced figure={ratio} size="inline" />
                    </p>
                  )}
                  <p className={styles.definition}>
                    <Prose text={definition[locale]} />
                  </p>
                </li>
              );
            })}
          </ul>
          {isAll && <p className={styles.only}>{words.publishedOnly}</p>}
        </>
      )}
    </section>
  );
}
