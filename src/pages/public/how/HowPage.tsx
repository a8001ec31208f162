import { useMemo } from 'react';
import { buildProcess, buildProcessNumbers, type ProcessChapter } from '@/figures/process';
import { NamedList } from '@/pages/parts/NamedList';
import { NumberGrid } from '@/pages/parts/NumberGrid';
import { PageLink } from '@/pages/parts/PageLink';
import { Prose } from '@/pages/parts/Prose';
import { usePage } from '@/pages/parts/pageContext';
import { StateNotice } from '@/ui/StateNotice';
import { Departments } from './Departments';
import styles from './HowPage.module.css';
import { ProcessChain } from './ProcessChain';

/** How the campaign worked: from the goal over headquarters, cadence and inspections to who answered for what. */
export function HowPage() {
  const { figures } = usePage();
  const { campaign, locale, messages, asOf } = figures;
  const words = messages.process;
  const chapters = useMemo(() => buildProcess(figures), [figures]);
  const numbers = useMemo(() => buildProcessNumbers(figures), [figures]);
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      {chapters.length === 0 ? (
        <div className={styles.section}>
          <StateNotice state="unknown" title={words.notYet}>
            {words.notYetText(asOf)}
          </StateNotice>
        </div>
      ) : (
        <>
          <p className={styles.lede}>
            <Prose text={campaign.info.conductSummary[locale]} />
          </p>
          <ProcessChain chapters={chapters} />
          {numbers.length > 0 && (
            <section className={styles.section}>
              <h2>{words.numbers}</h2>
              <p className={styles.note}>{words.numbersNote}</p>
              <NumberGrid items={numbers} />
            </section>
          )}
          {chapters.map((chapter) => (
            <Chapter key={chapter.id} chapter={chapter} />
          ))}
        </>
      )}
    </>
  );
}

function Chapter({ chapter }: { readonly chapter: ProcessChapter }) {
  const { figures } = usePage();
  const words = figures.messages.process;
  return (
    <section id={chapter.id} className={styles.section}>
      <h2>{chapter.title}</h2>
      <p className={styles.note}>{chapter.lede}</p>
      {chapter.groups.map((group) => (
        <section key={group.kind} className={styles.group}>
          {chapter.groups.length > 1 && <h3 className={styles.kind}>{group.title}</h3>}
          <NamedList items={group.items} anchored />
          {group.isOpen && <p className={styles.open}>{words.openNote}</p>}
        </section>
      ))}
      {chapter.id === 'command' && <Departments />}
      {chapter.id === 'inspection' && (
        <p className={styles.more}>
          <PageLink to={{ page: 'problems' }}>{figures.messages.ledger.nav}</PageLink>
        </p>
      )}
    </section>
  );
}
