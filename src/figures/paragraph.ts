import type { FigureContext } from '@/figures/context';
import type { NumberFigure } from '@/figures/figure';
import { buildNumberFigure } from '@/figures/number';
import { spaceReferences } from '@/figures/prose';

/** Prose taken apart at its references, so that a page can make each number open its trace. */
export function buildProse(context: FigureContext, prose: string): (string | NumberFigure)[] {
  return spaceReferences(prose, context.locale)
    .split(/(\{[a-z0-9-]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? buildNumberFigure(context, piece.slice(1, -1)) : piece));
}
