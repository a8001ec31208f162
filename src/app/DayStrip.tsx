import type { ReactNode } from 'react';
import { countDemoOnly, countKnown } from '@/figures/overview';
import { usePage } from '@/pages/parts/pageContext';
import { Button } from '@/ui/Button';
import { DayChoice } from './DayChoice';
import styles from './DayStrip.module.css';

interface DayStripProps {
  /** All readings of the day are here. */
  readonly isWhole: boolean;
  /** The key of textures. */
  readonly children: ReactNode;
}

/** The day everything on the page is seen from, how to see another, and the way back. */
export function DayStrip({ isWhole, children }: DayStripProps) {
  const { figures, filters, setFilters, days } = usePage();
  const { messages } = figures;
  const isAnother = filters.asOf !== null;
  const day = filters.asOf ?? days.own;
  const [before, stated, after] = isAnother ? messages.days.standing(day) : [`${messages.shell.dataAsOf} `, day, ''];
  // Readings of the day the workspace opens at are its own; the campaign's here are those of the last day.
  const isCounted = isWhole && figures.asOf === day;
  return (
    <div className={isAnother ? `${styles.band} ${styles.another}` : styles.band} data-day={day}>
      <section className={styles.strip} aria-label={messages.shell.textureKey}>
        <div className={styles.day}>
          <p className={styles.asOf} aria-live="polite">
            <span className={styles.standing}>
              {before}
              <b>
                <time dateTime={stated}>{stated}</time>
              </b>
              {after}
            </span>{' '}
            {isCounted && (
              <span
                className={styles.count}
                data-count={[countKnown(figures), ...(isAnother ? [countDemoOnly(figures)] : [])].join(' ')}
              >
                {describeCount()}
              </span>
            )}
          </p>
          <DayChoice day={day} />
          {isAnother && (
            <div className={styles.back}>
              <Button onClick={() => setFilters({ ...filters, asOf: null }, 'push')}>
                {messages.days.back(days.own)}
              </Button>
            </div>
          )}
        </div>
        {children}
      </section>
    </div>
  );

  function describeCount(): string {
    const known = countKnown(figures);
    if (!isAnother) return messages.pages.overview.lead(String(known));
    return messages.days.known(known, countDemoOnly(figures));
  }
}
