import { type RefObject, useEffect, useRef } from 'react';

/** A finger moves so far, in pixels, before it means to turn the page. */
const least = 48;

/** A stroke of one finger to the left is the next slide, to the right the one before. */
export function useSwipe(stage: RefObject<HTMLElement | null>, onTurn: (does: 'next' | 'previous') => void): void {
  const turn = useRef(onTurn);
  useEffect(() => {
    turn.current = onTurn;
  });
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    let from: { readonly x: number; readonly y: number } | null = null;
    const begin = ({ touches }: TouchEvent) => {
      const [finger] = touches;
      from = touches.length === 1 && finger !== undefined ? { x: finger.clientX, y: finger.clientY } : null;
    };
    const end = ({ changedTouches }: TouchEvent) => {
      const [finger] = changedTouches;
      if (from === null || finger === undefined) return;
      const [x, y] = [finger.clientX - from.x, finger.clientY - from.y];
      from = null;
      if (Math.abs(x) >= least && Math.abs(x) > 2 * Math.abs(y)) turn.current(x < 0 ? 'next' : 'previous');
    };
    element.addEventListener('touchstart', begin, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', begin);
      element.removeEventListener('touchend', end);
    };
  }, [stage]);
}
