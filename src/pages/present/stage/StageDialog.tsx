import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { PresentWords } from '@/messages/workspacePresent';
import styles from './StageDialog.module.css';

interface StageDialogProps {
  readonly title: string;
  readonly words: PresentWords;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something looked up above the slide, which stays where it is; Esc brings it back. */
export function StageDialog({ title, words, onClose, children }: StageDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
  }, []);

  function closeOutside(event: MouseEvent<HTMLDialogElement>) {
    if (event.target === event.currentTarget) event.currentTarget.close();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the keyboard's way to press outside
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose} onClick={closeOutside}>
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        {/* What is picked in it is done; it closes. */}
        <div onClickCapture={closeAfterPick}>{children}</div>
      </div>
    </dialog>
  );

  function closeAfterPick(event: MouseEvent<HTMLDivElement>) {
    if (event.target instanceof Element && event.target.closest('[data-pick]') !== null) dialog.current?.close();
  }
}
