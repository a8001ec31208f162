import type { ReactNode } from 'react';
import { usePage } from '@/pages/parts/pageContext';
import { DemoMark } from '@/ui/DemoMark';
import styles from './WeekPage.module.css';

interface PanelProps {
  readonly title: string;
  /** Something in it is invented. */
  readonly demo: boolean;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A box with a heading; what is invented in it is marked right after the heading. */
export function Panel({ title, demo, aside, children }: PanelProps) {
  const { figures } = usePage();
  return (
    <section className={styles.panel}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {title} {demo && <DemoMark word={figures.messages.figures.demoTag} />}
        </h2>
        {aside !== undefined && <p className={styles.aside}>{aside}</p>}
      </div>
      {children}
    </section>
  );
}
