import { isKnownBy } from '@/domain/date';
import type { FigureContext } from '@/figures/context';
import type { NumberFigure } from '@/figures/figure';
import { buildNumberFigure } from '@/figures/number';
import { listReferences } from '@/figures/prose';

/** The numbers the package’s words on its inspections speak of, each once, as far as they are known on the day. */
export function listInspectionNumbers(context: FigureContext): NumberFigure[] {
  const { campaign, asOf, locale } = context;
  const ids = campaign.mechanisms
    .filter(({ kind, knownFrom }) => kind === 'inspection' && isKnownBy(knownFrom, asOf))
    .flatMap(({ summary }) => listReferences(summary[locale]));
  return [...new Set(ids)].map((id) => buildNumberFigure(context, id)).filter(({ value }) => value !== null);
}
