import { isAnotherDay } from '@/figures/context';
import { buildNumberFigure } from '@/figures/number';
import { buildDuration, getAward } from '@/figures/overview';
import { PageLink } from '@/pages/parts/PageLink';
import { Prose } from '@/pages/parts/Prose';
import { usePage } from '@/pages/parts/pageContext';
import { Traced } from '@/pages/parts/Traced';
import { DatedText } from '@/ui/DatedText';
import styles from './ConductBlock.module.css';

/** How long it took and how it was run. */
export function ConductBlock() {
  const { figures } = usePage();
  const { campaign, messages, locale } = figures;
  const words = messages.pages.overview;
  const duration = buildDuration(figures);
  return (
    <section className={styles.conduct}>
      {duration !== null && (
        <>
          <h2 className={styles.title}>
            <data value={duration.days} data-figure="campaign-days">
              {(getAward(figures) === null ? messages.days : words).duration(String(duration.days))}
            </data>
          </h2>
          <p className={styles.note}>
            <DatedText text={words.durationNote(duration.from, duration.to)} />
          </p>
        </>
      )}
      <p className={styles.text}>
        {/* The package's own words are of the day it speaks of. */}
        {isAnotherDay(figures) ? messages.days.conduct : <Prose text={campaign.info.conductSummary[locale]} />}
      </p>
      <ul className={styles.figures}>
        {campaign.info.conduct.map((id) => (
          <li key={id}>
            <Traced figure={buildNumberFigure(figures, id)} size="list" named />
          </li>
        ))}
      </ul>
      <p className={styles.more}>
        <PageLink to={{ page: 'problems' }}>{messages.ledger.nav}</PageLink>
      </p>
    </section>
  );
}
