import { useRef, useState } from 'react';
import styles from './CopyCitation.module.css';
import type { TraceLabels } from './labels';

/**
 * The citation and a button that copies it. Where the browser has no clipboard (in-app browsers, plain http) the text
 * is selected instead and the reader is told.
 */
export function CopyCitation({ citation, labels }: { readonly citation: string; readonly labels: TraceLabels }) {
  const text = useRef<HTMLSpanElement>(null);
  const [said, setSaid] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(citation);
      setSaid(labels.copied);
    } catch {
      if (text.current !== null) window.getSelection()?.selectAllChildren(text.current);
      setSaid(labels.selected);
    }
  }

  return (
    <span className={styles.citation}>
      <span ref={text} className={styles.text}>
        {citation}
      </span>
      <button type="button" className={styles.copy} onClick={copy}>
        {labels.copy}
      </button>{' '}
      <span className={styles.said} role="status">
        {said}
      </span>
    </span>
  );
}
