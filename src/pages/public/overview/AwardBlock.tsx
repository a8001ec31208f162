import { buildRanks, getAward } from '@/figures/overview';
import { usePage } from '@/pages/parts/pageContext';
import { Traced } from '@/pages/parts/Traced';
import { Phrases } from '@/ui/Phrases';
import styles from './AwardBlock.module.css';

/** The result, with its date and the body that gave it; a campaign without a title yet says what it works for. */
export function AwardBlock() {
  const { figures } = usePage();
  const { campaign, messages, locale } = figures;
  const words = messages.pages.overview;
  const { county, title } = campaign.info;
  const award = getAward(figures);
  if (award === null)
    return (
      <section className={styles.plain}>
        <h1 tabIndex={-1}>{words.campaign(county.shortName[locale], (campaign.info.award?.title ?? title)[locale])}</h1>
        {campaign.info.award !== null && <p className={styles.note}>{messages.days.noAward}</p>}
      </section>
    );
  return (
    <section className={styles.award}>
      <p className={styles.date}>{words.awardedBy(award.date, award.body[locale])}</p>
      <h1 tabIndex={-1} className={styles.title}>
        <Phrases texts={words.awarded(county.shortName[locale], award.edition[locale], award.title[locale])} />
      </h1>
      <ul className={styles.ranks}>
        {buildRanks(figures).map(({ scope, figure }) => (
          <li key={figure.figureId} className={styles.rank}>
            <span className={styles.scope}>{scope}</span>
            <Traced figure={figure} size="indicator" tone="honour" />
          </li>
        ))}
      </ul>
      <p className={styles.note}>{words.rankNote}</p>
    </section>
  );
}
