import { usePage } from '@/pages/parts/pageContext';
import styles from './Contents.module.css';

/** The parts of a long page, each by its address. */
export function Contents({ parts }: { readonly parts: readonly (readonly [id: string, title: string])[] }) {
  const { figures } = usePage();
  return (
    <nav className={styles.contents} aria-label={figures.messages.method.contents}>
      <ul className={styles.list}>
        {parts.map(([id, title]) => (
          <li key={id}>
            <a className={styles.link} href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
