import type { FigureCell, NumberFigure } from '@/figures/figure';

/** A cell of words, or of a date. */
export function textCell(text: string): FigureCell {
  return { text, value: null, figureId: null, demo: false };
}

/** A cell that is a number of the campaign and says which indicator explains it. */
export function numberCell(figure: NumberFigure): FigureCell {
  return { text: figure.text, value: figure.value, figureId: figure.figureId, demo: figure.demo };
}

/** A cell of a series: number already formatted, missing as its reason. */
export function valueCell(text: string, value: number | null, figureId: string, demo: boolean): FigureCell {
  return { text, value, figureId: value === null ? null : figureId, demo };
}
