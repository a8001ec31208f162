import type { ReactNode } from 'react';
import styles from './StateNotice.module.css';

/** The four states a reader may meet instead of content; each has its own look. */
export type NoticeState = 'loading' | 'failed' | 'empty' | 'unknown';

interface StateNoticeProps {
  readonly state: NoticeState;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Loading, failed, empty or unknown, said in words with a mark of its own; announced when it appears. */
export function StateNotice({ state, title, children, action }: StateNoticeProps) {
  return (
    <div
      className={`${styles.notice} ${styles[state]}`}
      role={state === 'failed' ? 'alert' : 'status'}
      data-state={state}
    >
      <Mark state={state} />
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {children !== undefined && <div>{children}</div>}
        {action !== undefined && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}

function Mark({ state }: { readonly state: NoticeState }) {
  return (
    <svg className={styles.mark} width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}

const shapes: Readonly<Record<NoticeState, ReactNode>> = {
  loading: <path d="M3 9h2M8 9h2M13 9h2" strokeWidth="2.5" strokeLinecap="round" />,
  failed: <path d="M9 2.5 16.5 15.5h-15zM9 7v4M9 13v.6" strokeWidth="1.5" strokeLinejoin="round" />,
  empty: <path d="M3 4h12v10H3zM6 9h6" strokeWidth="1.5" />,
  unknown: <circle cx="9" cy="9" r="6.5" strokeWidth="1.5" strokeDasharray="2.6 2.4" />,
};
