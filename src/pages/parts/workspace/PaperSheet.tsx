import { useId } from 'react';
import { classNames } from '@/charts/classNames';
import type { Paper, PaperSection } from '@/figures/workspace/paper';
import { joinItem } from '@/figures/workspace/paperText';
import type { WorkspaceWords } from '@/messages/workspace';
import styles from './PaperSheet.module.css';
import { PaperTable } from './PaperTable';
import { usePaperPages } from './usePaperPages';

interface PaperSheetProps {
  readonly paper: Paper;
  readonly words: WorkspaceWords;
}

/** A paper: head, numbered parts, foot. On the screen a white sheet, on A4 its pages. */
export function PaperSheet({ paper, words }: PaperSheetProps) {
  const id = useId();
  usePaperPages(paper);
  return (
    <article className={styles.sheet} aria-labelledby={id}>
      <header className={styles.head}>
        <p className={styles.issue}>
          {paper.issue} {paper.mark !== null && <span className={styles.mark}>{paper.mark}</span>}
        </p>
        <h2 className={styles.title} id={id}>
          {paper.title}
        </h2>
        <p className={styles.line}>
          <span>{paper.audience}</span> <span>{paper.asOf}</span>
        </p>
      </header>
      {paper.sections.map((section) => (
        <section key={section.part} className={classNames(styles.section, section.part === 'rules' && styles.rules)}>
          <h3 className={styles.part}>{section.head}</h3>
          {section.lead.map((sentence) => (
            <p key={sentence} className={styles.text}>
              {sentence}
            </p>
          ))}
          {section.table !== null && <PaperTable table={section.table} words={words} label={section.head} />}
          {section.items.map((item) => (
            <p key={item.number} className={styles.text}>
              {joinItem(words, item)}
            </p>
          ))}
          {renderNotes(section)}
        </section>
      ))}
      <footer className={styles.foot}>
        <p>{paper.foot}</p>
      </footer>
    </article>
  );
}

/** Small print; no paragraph, beside which the text before it would be taken for a heading. */
function renderNotes({ notes }: PaperSection) {
  return notes.length === 0 ? null : <div className={styles.notes}>{notes.join(' ')}</div>;
}
