import { startTransition, useEffect, useState } from 'react';

/**
 * A value as it was a frame ago: what depends on it is drawn after the frame that shows what was pressed, in pieces that
 * let input through. React's own deferral may put both into one frame.
 */
export function useAfterFrame<Value extends object>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => startTransition(() => setShown(value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return shown;
}
