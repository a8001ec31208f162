import type { ReactNode, Ref } from 'react';

interface ScrollBoxProps {
  /** Names what is in it, or points at what does. */
  readonly label?: string | undefined;
  readonly labelledBy?: string | undefined;
  readonly className?: string | undefined;
  /** Where its scrolling is watched. */
  readonly box?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A box whose wide content is scrolled by itself, by keyboard too: the page never moves sideways. */
export function ScrollBox({ label, labelledBy, className, box, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer can only scroll what can have the focus
    <section ref={box} className={className} tabIndex={0} aria-label={label} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}
