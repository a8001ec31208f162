import { type RefObject, useLayoutEffect, useState } from 'react';

/** A drawing's size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of the element, null until measured; `fixed` (tests, stills) is taken as it is and measures nothing. */
export function useSize(ref: RefObject<HTMLElement | null>, fixed?: Size | undefined): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || fixed !== undefined) return;
    const measure = () => {
      const width = element.clientWidth;
      const height = element.clientHeight;
      setSize((last) => (last?.width === width && last.height === height ? last : { width, height }));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, fixed]);
  const known = fixed ?? size;
  return known !== null && known.width > 0 && known.height > 0 ? known : null;
}
