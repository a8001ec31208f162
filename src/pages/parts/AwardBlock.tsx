import { buildRanks, getAward } from '@/figures/overview';
import { usePage } from '@/pages/parts/pageContext';
import { Traced } from '@/pages/parts/Traced';
import { DatedText } from '@/ui/DatedText';
import { Phrases } from '@/ui/Phrases';
import styles from './AwardBlock.module.css';

interface AwardBlockProps {
  /** 1 where the result is what the page is about. */
  readonly headingLevel: 1 | 3;
}

/** The result, with its date and the body that gave it; a campaign without a title yet says what it works for. */
export function AwardBlock({ headingLevel }: AwardBlockProps) {
  const { figures } = usePage();
  const { campaign, messages, locale } = figures;
  const words = messages.pages.overview;
  const { county, title } = campaign.info;
  const award = getAward(figures);
  // Only the heading of the page takes the focus when a reader arrives.
  const Heading = headingLevel === 1 ? 'h1' : 'h3';
  const focusable = headingLevel === 1 ? { tabIndex: -1 } : {};
  if (award === null)
    return (
      <section className={styles.plain}>
        <Heading {...focusable}>
          {words.campaign(county.shortName[locale], (campaign.info.award?.title ?? title)[locale])}
        </Heading>
        {campaign.info.award !== null && <p className={styles.note}>{messages.days.noAward}</p>}
      </section>
    );
  return (
    <section className={styles.award}>
      <p className={styles.date}>
        <DatedText text={words.awardedBy(award.date, award.body[locale])} />
      </p>
      <Heading {...focusable} className={styles.title}>
        <Phrases texts={words.awarded(county.shortName[locale], award.edition[locale], award.title[locale])} />
      </Heading>
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
