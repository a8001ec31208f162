import { listArticles } from '@/figures/overview';
import { DemoSwitch } from '@/pages/parts/DemoSwitch';
import { usePage } from '@/pages/parts/pageContext';
import { Appearance } from './Appearance';
import styles from './Foot.module.css';

/** What every page rests on: its sources, whether invented rows are shown, the release, and how it is to look. */
export function Foot() {
  const { figures, filters, hasDemo, release } = usePage();
  const { locale, messages } = figures;
  const { shell } = messages;
  return (
    <footer className={styles.foot}>
      <div className={styles.inner}>
        {listArticles(figures).map((source) => (
          <p key={source.id}>
            {shell.footSource(messages.figures.sourceTitle(source.publisher[locale], source.title[locale]))}
          </p>
        ))}
        {hasDemo && (
          <div className={styles.demo}>
            <p>{filters.demo ? shell.footDemo : shell.demoHidden}</p>
            <DemoSwitch />
          </div>
        )}
        <p data-ref="release">{shell.footRelease(release)}</p>
        <Appearance />
      </div>
    </footer>
  );
}
