import { classNames } from '@/charts/classNames';
import type { SlideFigure } from '@/figures/deck/slide';
import styles from './SlideList.module.css';

interface SlideListProps {
  readonly slides: readonly SlideFigure[];
  readonly at: number;
  readonly onGo: (at: number) => void;
}

/** Every slide by its number and conclusion; the one that is shown is marked. */
export function SlideList({ slides, at, onGo }: SlideListProps) {
  return (
    <ol className={styles.list}>
      {slides.map((slide, index) => (
        <li key={slide.id}>
          <button
            type="button"
            data-pick=""
            className={classNames(styles.slide, styles[slide.kind])}
            {...(index === at ? { 'aria-current': 'true' } : {})}
            onClick={() => onGo(index)}
          >
            <span className={styles.number}>{index + 1}</span>
            <span>{slide.title}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
