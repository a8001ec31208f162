import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import styles from './NotFoundPage.module.css';

/** What an address gets that is no page: what may have happened and the ways on. */
export function NotFoundPage() {
  const { figures } = usePage();
  const { states, navIndicators } = figures.messages.shell;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{states.notFoundTitle}</h1>
      <p>{states.notFoundText}</p>
      <p className={styles.ways}>
        <PageLink to={{ page: 'overview' }}>{states.notFoundBack}</PageLink>
        <PageLink to={{ page: 'indicators' }}>{navIndicators}</PageLink>
      </p>
    </div>
  );
}
