import type { FigureContext } from '@/figures/context';
import { formatFoot } from '@/figures/context';
import type { RefusalFigure } from '@/figures/figure';
import { buildKey } from '@/figures/key';

export type RefusalReason = 'endValueOnly' | 'noSplit' | 'label' | 'rank';

/** A frame that says why nothing is drawn and what would be needed. */
export function buildRefusalFigure(context: FigureContext, reason: RefusalReason, sourceIds: string[]): RefusalFigure {
  const words = context.messages.charts.refusal[reason];
  return {
    kind: 'refusal',
    key: buildKey([reason, context.locale]),
    title: words.title,
    subtitle: '',
    demoTag: null,
    foot: formatFoot(context, sourceIds, ['published']),
    summary: `${words.reason}${words.supply}`,
    table: { caption: words.title, columns: [], rows: [] },
    reason: words.reason,
    supply: words.supply,
  };
}
