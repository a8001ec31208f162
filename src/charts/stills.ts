import { createContext } from 'react';
import { barHeight } from './barHeight';
import type { LiveDrawing } from './live/LiveChart';
import type { Size } from './useSize';

/** A drawing to be made when the site is built, once for each size its box has on the way from phone to desk. */
export interface WantedStill {
  readonly key: string;
  readonly drawing: LiveDrawing;
  readonly sizes: readonly Size[];
}

/** Where a page that is being built finds its stills; a still that is not there yet is noted as wanted. */
export interface StillShelf {
  /** The still as HTML, or null. */
  readonly take: (wanted: WantedStill) => string | null;
}

/** Null in the browser: there the still stands in the page already. */
export const StillShelfContext = createContext<StillShelf | null>(null);

/** Changes with anything that is drawn; a still stands for exactly one drawing. */
export function nameDrawing(drawing: LiveDrawing): string {
  return drawing.kind === 'panel' ? `${drawing.figure.key}-${drawing.panel.key}` : drawing.figure.key;
}

/**
 * The box of a drawing where each range of page widths begins (LiveStage.module.css has the same ranges). Drawn at the
 * least size of its range, a still never has smaller text than its live chart.
 */
export function listStillSizes(drawing: LiveDrawing): readonly Size[] {
  switch (drawing.kind) {
    case 'line':
      return [
        { width: 254, height: 240 },
        { width: 294, height: 240 },
        { width: 494, height: 320 },
        { width: 754, height: 320 },
        { width: 1134, height: 320 },
      ];
    case 'bar': {
      const height = barHeight(drawing.figure.bars.length);
      return [254, 294, 494, 754, 1134].map((width) => ({ width, height }));
    }
    case 'panel':
      return [136, 156, 216].map((width) => ({ width, height: 110 }));
  }
}
