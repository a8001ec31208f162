import { keyLines, type PresentWords } from '@/messages/workspacePresent';
import styles from './KeyHelp.module.css';

interface KeyHelpProps {
  readonly words: PresentWords;
  readonly letters: boolean;
  readonly onLetters: (letters: boolean) => void;
}

/** Which key does what; the single letters can be switched off. */
export function KeyHelp({ words, letters, onLetters }: KeyHelpProps) {
  return (
    <>
      <dl className={styles.keys}>
        {keyLines.map((line) => (
          <div key={line} className={styles.line}>
            <dt>{words.keys[line].keys}</dt>
            <dd>{words.keys[line].does}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.letters}>
        <input type="checkbox" checked={letters} onChange={({ target }) => onLetters(target.checked)} /> {words.letters}
      </label>
    </>
  );
}
