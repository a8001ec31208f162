import { type ReactNode, useId } from 'react';
import { usePage } from '@/pages/parts/pageContext';
import { DemoMark } from '@/ui/DemoMark';
import styles from './Panel.module.css';

interface PanelProps {
  /** Left out where the content has a heading of its own. */
  readonly title?: string;
  /** Something invented is in it. */
  readonly demo?: boolean;
  /** At the right of the title: a rule, a choice. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of a page under its own heading. */
export function Panel({ title, demo = false, beside, children }: PanelProps) {
  const { figures } = usePage();
  const id = useId();
  return (
    <section className={styles.panel} {...(title === undefined ? {} : { 'aria-labelledby': id })}>
      {(title !== undefined || beside !== undefined) && (
        <div className={styles.head}>
          {title !== undefined && (
            <h2 id={id} className={styles.title}>
              {title} {demo && <DemoMark word={figures.messages.figures.demoTag} />}
            </h2>
          )}
          {beside}
        </div>
      )}
      {children}
    </section>
  );
}
