import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether the reader has asked to read a drawing point by point: a mouse over it, a tap on it, or any key on the page,
 * which is how somebody without a pointer comes by.
 */
export function useAwake(ref: RefObject<HTMLElement | null>): boolean {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null || isAwake) return;
    const wake = () => setAwake(true);
    const wakeByMouse = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') wake();
    };
    element.addEventListener('pointerenter', wakeByMouse);
    element.addEventListener('click', wake);
    document.addEventListener('keydown', wake);
    return () => {
      element.removeEventListener('pointerenter', wakeByMouse);
      element.removeEventListener('click', wake);
      document.removeEventListener('keydown', wake);
    };
  }, [ref, isAwake]);
  return isAwake;
}
