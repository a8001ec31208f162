import { type ReactNode, useContext, useLayoutEffect, useRef, useState } from 'react';
import { classNames } from './classNames';
// With the page's own styles: a still wears them before the drawing library has come.
import drawingStyles from './drawing.module.css';
import styles from './LiveStage.module.css';
import { LoadBoundary } from './LoadBoundary';
import type { LiveDrawing } from './live/LiveChart';
import { type Naming, Picture } from './Picture';
import { listStillSizes, nameDrawing, StillShelfContext } from './stills';
import { useAwake } from './useAwake';
import { useHydrated } from './useHydrated';
import { useLiveChart } from './useLiveChart';
import { type Size, useSize } from './useSize';

interface LiveStageProps {
  readonly drawing: LiveDrawing;
  readonly naming: Naming;
  /** Said when the drawing does not load. */
  readonly failure: string;
  readonly size?: Size | undefined;
  readonly onFail: () => void;
}

/**
 * Fills its box with a drawing: the still the page was published with, as long as it shows this very figure and nobody
 * asks for more; else the live one. The box has its final size from the first byte, so that nothing jumps.
 */
export function LiveStage({ drawing, naming, failure, size, onFail }: LiveStageProps) {
  const box = useRef<HTMLDivElement>(null);
  const measured = useSize(box, size);
  const still = useStill(drawing, box);
  const isAwake = useAwake(box);
  const wantsLive = isAwake || still.state === 'none';
  const LiveChart = useLiveChart(wantsLive);
  const hasFailed = LiveChart === 'failed' && still.state === 'none';
  useLayoutEffect(() => {
    if (hasFailed) onFail();
  }, [hasFailed, onFail]);
  return (
    <div ref={box} className={styles.stage}>
      {LiveChart !== null && LiveChart !== 'failed' && measured !== null ? (
        <LoadBoundary fallback={<Words text={failure} />} onFail={onFail}>
          <LiveChart drawing={drawing} size={measured} naming={naming} />
        </LoadBoundary>
      ) : hasFailed ? (
        <Words text={failure} />
      ) : (
        <Picture naming={naming}>
          {still.state === 'none' ? <span className={styles.waiting} /> : still.element}
        </Picture>
      )}
    </div>
  );
}

function Words({ text }: { readonly text: string }) {
  return <p className={styles.words}>{text}</p>;
}

interface Still {
  /** `unseen` until the page was looked at, `none` when it holds no still of this drawing. */
  readonly state: 'unseen' | 'kept' | 'none';
  readonly element: ReactNode;
}

/**
 * The still in the page. The browser never has its drawing a second time: an empty element takes it over as it is, when
 * the page comes to life and at no other time. A still that was left does not come back.
 */
function useStill(drawing: LiveDrawing, box: { readonly current: HTMLElement | null }): Still {
  const shelf = useContext(StillShelfContext);
  const key = nameDrawing(drawing);
  const isHydrated = useHydrated();
  // What a page built by the browser itself shows has no still to begin with.
  const [found, setFound] = useState<string | null | undefined>(isHydrated ? null : undefined);
  useLayoutEffect(() => {
    const element = box.current?.querySelector<HTMLElement>('[data-still]');
    setFound(element?.firstElementChild ? (element.dataset.still ?? null) : null);
  }, [box]);
  if (typeof found === 'string' && found !== key) setFound(null);
  const html = shelf?.take({ key, drawing, sizes: listStillSizes(drawing) }) ?? '';
  return {
    state: found === undefined ? 'unseen' : found === key ? 'kept' : 'none',
    element: (
      <div
        className={classNames(
          drawingStyles.chart,
          styles.still,
          drawing.kind === 'panel' ? styles.small : styles.large,
        )}
        data-still={key}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, made at build
        dangerouslySetInnerHTML={{ __html: html }}
      />
    ),
  };
}
