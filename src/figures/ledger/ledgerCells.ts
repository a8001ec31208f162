import { isDemoSet, type LedgerSet } from '@/domain/ledger/counts';
import { textCell, valueCell } from '@/figures/cells';
import { type FigureContext, formatFoot } from '@/figures/context';
import type { FigureCell, FigureTable } from '@/figures/figure';
import { formatNumber, formatShare } from '@/format/number';
import type { LedgerPublicWords } from '@/messages/ledgerPublic';

/** What the counts of a ledger belong to: they are of no indicator. */
export const ledgerFigureId = 'problem-ledger';

/** What figures of a ledger are built from: its words come with its page. */
export interface LedgerContext extends FigureContext {
  readonly ledger: LedgerPublicWords;
}

/** What every figure of a ledger says of itself in the same way: its numbers as cells, its tag, its foot. */
export function createLedgerWriter(context: LedgerContext, set: LedgerSet) {
  const demo = isDemoSet(set);
  const { ledger, messages } = context;
  const write = (value: number) => formatNumber(value, 0, context.locale);
  const cell = (text: string, value: number): FigureCell => valueCell(text, value, ledgerFigureId, demo);
  return {
    demo,
    demoTag: demo ? messages.figures.demoTag : null,
    write,
    count: (value: number) => cell(write(value), value),
    share: (value: number) => cell(formatShare(value), value),
    /** Days, or why they cannot be told. */
    days: (value: number | null, otherwise: string) =>
      value === null ? textCell(otherwise) : cell(write(value), value),
    foot: (...more: readonly string[]) => [formatFoot(context, set.sources, set.bases), ...more].join(' · '),
    /** A table that is copied says by itself that it is invented. */
    caption: (text: string): FigureTable['caption'] => (demo ? ledger.demoCaption(text) : text),
    sentence: (parts: readonly string[]) =>
      `${parts.join(messages.figures.sentenceJoin)}${messages.figures.sentenceEnd}`,
  };
}
