import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { useHydrated } from '@/charts/useHydrated';
import type { PaletteItem } from '@/figures/workspace/palette';
import type { PaletteWords } from '@/messages/workspacePalette';
import type { CommandPaletteProps } from './CommandPalette';
import styles from './PaletteButton.module.css';
import { isPaletteKey } from './paletteKeys';

interface PaletteButtonProps {
  readonly words: PaletteWords;
  readonly onGo: (item: PaletteItem) => void;
}

type Code = 'asleep' | 'coming' | 'failed' | { readonly Palette: ComponentType<CommandPaletteProps> };

/** Opens the command palette, by press or by Ctrl K (⌘ K); the palette's code is fetched when it is first wanted. */
export function PaletteButton({ words, onGo }: PaletteButtonProps) {
  const [code, setCode] = useState<Code>('asleep');
  // Which opening is shown: a dialog says that it closed a moment later, when another may have been opened.
  const [opening, setOpening] = useState<number | null>(null);
  const openings = useRef(0);
  const leftFrom = useRef<Element | null>(null);
  // As published there is one key; which it is here shows only in the browser.
  const [isOnApple] = useState(isApplePlatform);
  const isApple = useHydrated() && isOnApple;
  const isWaiting = opening !== null && code === 'coming';

  const open = useCallback(() => {
    leftFrom.current = document.activeElement;
    openings.current += 1;
    setOpening(openings.current);
    setCode((known) => (typeof known === 'object' ? known : 'coming'));
  }, []);

  const close = useCallback((own: number) => {
    if (own !== openings.current) return;
    setOpening(null);
    // Older browsers leave the focus on the body when a dialog goes away.
    if (leftFrom.current instanceof HTMLElement && leftFrom.current.isConnected) leftFrom.current.focus();
  }, []);

  useEffect(() => {
    if (code !== 'coming') return;
    let isWanted = true;
    import('./CommandPalette').then(
      ({ CommandPalette }) => isWanted && setCode({ Palette: CommandPalette }),
      () => {
        if (!isWanted) return;
        setCode('failed');
        setOpening(null);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [code]);

  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !isPaletteKey(event, isApple)) return;
      // Else the browser would take the key for its own search.
      event.preventDefault();
      // Nothing opens above another dialog; the palette itself closes by the key that opened it.
      if (!event.repeat && document.querySelector('dialog[open]') === null) open();
    };
    document.addEventListener('keydown', answer);
    return () => document.removeEventListener('keydown', answer);
  }, [isApple, open]);

  return (
    <>
      <button
        type="button"
        className={`${styles.button} needs-scripts`}
        aria-haspopup="dialog"
        aria-keyshortcuts={isApple ? 'Meta+K' : 'Control+K'}
        aria-busy={isWaiting}
        onClick={open}
      >
        <span className={styles.word}>{words.open}</span>
        <span className={styles.key} aria-hidden="true">
          {isApple ? '⌘ K' : 'Ctrl K'}
        </span>
      </button>
      <span role="status" className={code === 'failed' ? styles.failed : styles.unseen}>
        {isWaiting && words.opening}
        {code === 'failed' && words.openFailed}
      </span>
      {opening !== null && typeof code === 'object' && (
        <code.Palette key={opening} words={words} onGo={onGo} onClose={() => close(opening)} />
      )}
    </>
  );
}

/** Browsers take their time to say; a server has nothing to say. */
function isApplePlatform(): boolean {
  return /^(Mac|iPhone|iPad)/.test(globalThis.navigator?.platform ?? '');
}
