import { useId, useState } from 'react';
import styles from './CopyText.module.css';
import { useWorkspaceWords } from './useWorkspaceWords';

/**
 * A button that copies text for a message. Where the browser has no clipboard (in-app browsers, plain http) the text is
 * shown to be selected, and the reader is told.
 */
export function CopyText({ text }: { readonly text: () => string }) {
  const words = useWorkspaceWords();
  const id = useId();
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<string | null>(null);

  async function copy() {
    const copied = text();
    try {
      await navigator.clipboard.writeText(copied);
      setSaid(words.copied);
      setShown(null);
    } catch {
      setSaid(words.copyFailed);
      setShown(copied);
    }
  }

  return (
    <div className={`${styles.copy} needs-scripts`}>
      <button type="button" className={styles.button} onClick={copy}>
        {words.copy}
      </button>{' '}
      <span className={styles.said} role="status" id={id}>
        {said}
      </span>
      {shown !== null && (
        <textarea
          className={styles.text}
          readOnly
          rows={shown.split('\n').length + 1}
          value={shown}
          aria-labelledby={id}
          ref={(field) => {
            field?.focus();
            field?.select();
          }}
        />
      )}
    </div>
  );
}
