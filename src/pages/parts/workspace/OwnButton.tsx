import { usePreferences } from '@/state/preferences';
import styles from './OwnButton.module.css';
import { useWorkspaceWords } from './useWorkspaceWords';

/** Remembers a place or department as the reader's own, in this browser only: `place:` or `department:` and its code. */
export function OwnButton({ value }: { readonly value: string }) {
  const words = useWorkspaceWords();
  const { own, setOwn } = usePreferences();
  const isOwn = own === value;
  return (
    <button
      type="button"
      className={`${styles.own} needs-scripts`}
      aria-pressed={isOwn}
      onClick={() => setOwn(isOwn ? null : value)}
    >
      {words.place.setOwn}
    </button>
  );
}
