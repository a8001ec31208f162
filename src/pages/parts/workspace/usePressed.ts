import { startTransition, useLayoutEffect, useOptimistic, useRef } from 'react';

/**
 * A choice that is kept in the address, and how it is changed: what is pressed shows in the next frame; the address, and
 * all that is drawn by it, comes after that frame. Who presses twice before it changes what was pressed, not what stands.
 */
export function usePressed<Value>(
  chosen: Value,
  choose: (next: Value) => void,
): readonly [Value, (change: (now: Value) => Value) => void] {
  const [pressed, press] = useOptimistic(chosen);
  const newest = useRef(chosen);
  useLayoutEffect(() => {
    newest.current = pressed;
  }, [pressed]);
  return [
    pressed,
    (change) => {
      const next = change(newest.current);
      newest.current = next;
      startTransition(async () => {
        press(() => next);
        await waitForFrame();
        choose(next);
      });
    },
  ];
}

/** Some of many with one more, or one less if it was among them. */
export function turn<Value>(chosen: readonly Value[], one: Value): readonly Value[] {
  return chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
}

/** Until the frame that is being made has been painted. */
function waitForFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
