import styles from './Contents.module.css';
import { useMethodWords } from './methodWords';

/** The parts of a long page, each by its address. */
export function Contents({ parts }: { readonly parts: readonly (readonly [id: string, title: string])[] }) {
  const words = useMethodWords();
  return (
    <nav className={styles.contents} aria-label={words.contents}>
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
