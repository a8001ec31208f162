import { numberCell } from '@/figures/cells';
import { type FigureContext, formatFoot } from '@/figures/context';
import type { NumberFigure, RefusalFigure } from '@/figures/figure';
import { buildKey } from '@/figures/key';

export type RefusalReason = 'endValueOnly' | 'notYetKnown' | 'register' | 'label' | 'rank';

/** A frame that says why nothing is drawn and what would be needed; its table holds the one number that is known. */
export function buildRefusalFigure(
  context: FigureContext,
  reason: RefusalReason,
  sourceIds: string[],
  known: NumberFigure,
): RefusalFigure {
  const words = context.messages.charts.refusal[reason];
  return {
    kind: 'refusal',
    key: buildKey([reason, context.locale, known.text]),
    title: words.title,
    subtitle: '',
    demoTag: known.demo ? context.messages.figures.demoTag : null,
    foot: formatFoot(context, sourceIds, known.value === null ? [] : [known.trace.basis]),
    summary: `${words.reason}${words.supply}`,
    table: {
      caption: known.label,
      columns: [
        { key: 'date', label: context.messages.charts.columnDate, numeric: false },
        { key: 'value', label: context.messages.charts.columnValue, numeric: true },
      ],
      rows: known.value === null ? [] : [{ key: 'known', header: known.trace.date, cells: [numberCell(known)] }],
    },
    reason: words.reason,
    supply: words.supply,
  };
}
