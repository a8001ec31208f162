import { type KeyLine, type KeyName, keyLines, type PresentWords } from '@/messages/workspacePresent';
import styles from './KeyHelp.module.css';

interface KeyHelpProps {
  readonly words: PresentWords;
  readonly letters: boolean;
  readonly onLetters: (letters: boolean) => void;
}

/** Keys as they are marked, and those that are called by a word. */
const keysOf: Readonly<Record<KeyLine, readonly (string | { readonly name: KeyName })[]>> = {
  next: ['→', '↓', 'PageDown', { name: 'space' }],
  previous: ['←', '↑', 'PageUp', { name: 'backspace' }],
  ends: ['Home', 'End'],
  go: [{ name: 'number' }, { name: 'enter' }],
  blank: ['B', 'W'],
  fullScreen: ['F'],
  overview: ['O'],
  trace: ['T'],
  help: ['?'],
  leave: ['Esc'],
};

/** Which key does what; the single letters can be switched off. */
export function KeyHelp({ words, letters, onLetters }: KeyHelpProps) {
  return (
    <>
      <dl className={styles.keys}>
        {keyLines.map((line) => (
          <div key={line} className={styles.line}>
            <dt>
              {keysOf[line].map((key) => {
                const name = typeof key === 'string' ? key : words.keyNames[key.name];
                return (
                  <kbd key={name} className={styles.key}>
                    {name}
                  </kbd>
                );
              })}
            </dt>
            <dd>{words.keys[line]}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.letters}>
        <input type="checkbox" checked={letters} onChange={({ target }) => onLetters(target.checked)} /> {words.letters}
      </label>
    </>
  );
}
