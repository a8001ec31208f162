import { usePreferences } from '@/state/preferences';
import styles from './OwnButton.module.css';
import { useWorkspaceWords } from './useWorkspaceWords';

interface OwnButtonProps {
  /** What is remembered: `department:` and an id, `place:` and a code. */
  readonly value: string;
}

/** Remembers in this browser that the reader answers for this town or department, or forgets it again. */
export function OwnButton({ value }: OwnButtonProps) {
  const { department: words } = useWorkspaceWords();
  const own = usePreferences((preferences) => preferences.own);
  const setOwn = usePreferences((preferences) => preferences.setOwn);
  const isOwn = own === value;
  return (
    <button
      type="button"
      className={`${styles.button} needs-scripts`}
      aria-pressed={isOwn}
      onClick={() => setOwn(isOwn ? null : value)}
    >
      {words.makeOwn}
    </button>
  );
}
