import type { LedgerPublicWords } from '@/messages/ledgerPublic';
import { DemoSwitch } from '@/pages/parts/DemoSwitch';
import { usePage } from '@/pages/parts/pageContext';
import { StateNotice } from '@/ui/StateNotice';
import styles from './ProblemsPage.module.css';

/** No record of single problems: what is missing, and which files would bring it. */
export function MissingRecord({ words }: { readonly words: LedgerPublicWords }) {
  const { figures, hasDemo, filters } = usePage();
  const canShow = hasDemo && !filters.demo;
  return (
    <section className={styles.section}>
      <h2>{words.whole}</h2>
      <div className={styles.charts}>
        <StateNotice state="unknown" title={words.missing} {...(canShow ? { action: <DemoSwitch /> } : {})}>
          {words.missingSupply}
          {canShow && figures.messages.pages.towns.orShowDemo}
        </StateNotice>
      </div>
    </section>
  );
}
