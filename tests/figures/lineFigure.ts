import type { LineFigure, RefusalFigure } from '@/figures/figure';

/** A figure that must have been drawn as a line. Throws when it was refused. */
export function expectLine(figure: LineFigure | RefusalFigure): LineFigure {
  if (figure.kind !== 'line') throw new Error(`refused: ${figure.title}`);
  return figure;
}
