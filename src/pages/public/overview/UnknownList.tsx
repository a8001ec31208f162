import { isAnotherDay } from '@/figures/context';
import { countLater } from '@/figures/overview';
import { Prose } from '@/pages/parts/Prose';
import { usePage } from '@/pages/parts/pageContext';
import styles from './OverviewPage.module.css';

/**
 * What is not known: in the package's own words on the day they were written for, on any other day how much was said
 * only later.
 */
export function UnknownList() {
  const { figures } = usePage();
  const { campaign, messages, locale } = figures;
  const { days, pages } = messages;
  if (!isAnotherDay(figures)) {
    if (campaign.info.unknowns.length === 0) return null;
    return (
      <section className={styles.section}>
        <h2>{pages.overview.unknowns}</h2>
        <ul className={styles.unknowns}>
          {campaign.info.unknowns.map((text) => (
            <li key={text.en}>
              <Prose text={text[locale]} />
            </li>
          ))}
        </ul>
      </section>
    );
  }
  const { indicators, items } = countLater(figures);
  const lines = [
    ...(indicators === 0 ? [] : [days.unknownIndicators(indicators)]),
    ...(items === 0 ? [] : [days.unknownItems(items)]),
  ];
  return (
    <section className={styles.section}>
      <h2>{days.unknowns}</h2>
      <ul className={styles.unknowns}>
        {(lines.length === 0 ? [days.unknownNone] : lines).map((line) => (
          <li key={line} data-count={[indicators, items].join(' ')}>
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
