import { type RefObject, useLayoutEffect } from 'react';

/** Sizes of the canvas, in pixels of its own. */
const height = 1080;
const [wide, narrow] = [1920, 1440];
/** Narrower than this a window shows 4:3. */
const narrowBelow = 1.5;

/**
 * The stage fills its window as far as its shape allows: 16:9, or 4:3 in a window that is nearer to it. A slide is laid out
 * once, in pixels of its own, and scaled as a whole: no line breaks anew from one projector to the next.
 */
export function useStageScale(stage: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const fillWindow = () => {
      const { clientWidth, clientHeight } = document.documentElement;
      const isNarrow = clientWidth / Math.max(clientHeight, 1) < narrowBelow;
      const width = isNarrow ? narrow : wide;
      const scale = Math.min(clientWidth / width, clientHeight / height);
      element.dataset.shape = isNarrow ? '4:3' : '16:9';
      element.style.setProperty('--scale', String(scale));
      element.style.setProperty('--left', `${(clientWidth - width * scale) / 2}px`);
      element.style.setProperty('--top', `${(clientHeight - height * scale) / 2}px`);
    };
    fillWindow();
    window.addEventListener('resize', fillWindow);
    return () => window.removeEventListener('resize', fillWindow);
  }, [stage]);
}
