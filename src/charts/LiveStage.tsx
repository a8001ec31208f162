import { lazy, type ReactNode, Suspense, useRef } from 'react';
import styles from './LiveStage.module.css';
import { LoadBoundary } from './LoadBoundary';
import type { LiveDrawing } from './live/LiveChart';
import { type Naming, Picture } from './Picture';
import { useHydrated } from './useHydrated';
import { type Size, useSize } from './useSize';

/** The drawing library is no part of the page's own code: it comes when the page has come to life. */
const LiveChart = lazy(() => import('./live/LiveChart').then((module) => ({ default: module.LiveChart })));

interface LiveStageProps {
  readonly drawing: LiveDrawing;
  readonly naming: Naming;
  /** Read where scripts do not run. */
  readonly summary: string;
  /** Said when the drawing does not load. */
  readonly failure: string;
  readonly size?: Size | undefined;
  readonly onFail: () => void;
}

/** Fills its box with a live drawing. The box has its final size from the first byte, so that nothing jumps. */
export function LiveStage({ drawing, naming, summary, failure, size, onFail }: LiveStageProps) {
  const box = useRef<HTMLDivElement>(null);
  const isHydrated = useHydrated();
  const measured = useSize(box, size);
  const waiting = <Waiting naming={naming} />;
  return (
    <div ref={box} className={styles.stage}>
      {!isHydrated && (
        <noscript>
          <p className={styles.words}>{summary}</p>
        </noscript>
      )}
      {isHydrated && measured !== null ? (
        <LoadBoundary fallback={<p className={styles.words}>{failure}</p>} onFail={onFail}>
          <Suspense fallback={waiting}>
            <LiveChart drawing={drawing} size={measured} naming={naming} />
          </Suspense>
        </LoadBoundary>
      ) : (
        waiting
      )}
    </div>
  );
}

function Waiting({ naming }: { readonly naming: Naming }): ReactNode {
  return (
    <Picture naming={naming}>
      <span className={styles.waiting} />
    </Picture>
  );
}
