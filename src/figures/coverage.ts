import { getIndicator } from '@/domain/lookup';
import { computeRatio, type Ratio } from '@/domain/share';
import type { Basis } from '@/domain/vocabulary';
import { numberCell } from '@/figures/cells';
import { type FigureContext, formatFoot } from '@/figures/context';
import type { CoverageFigure, NumberFigure } from '@/figures/figure';
import { buildKey } from '@/figures/key';
import { buildNumberFigure } from '@/figures/number';
import { joinDigits } from '@/figures/quantity';
import { buildRatioFigure } from '@/figures/ratio';

interface Row {
  readonly count: NumberFigure;
  readonly ratio: NumberFigure;
  readonly whole: NumberFigure;
  readonly inputs: Ratio;
}

/**
 * Shares of one known whole, largest first: 105, 44 and 30 of 105 villages. Only indicators whose share can be computed
 * and that share the first one's whole are drawn; null when none can. They are never added: the parts may overlap.
 */
export function buildCoverageFigure(context: FigureContext, indicatorIds: readonly string[]): CoverageFigure | null {
  const all = indicatorIds.flatMap((id) => buildRow(context, id) ?? []);
  const rows = all
    .filter(({ whole }) => whole.figureId === all[0]?.whole.figureId)
    .sort((a, b) => (b.ratio.value ?? 0) - (a.ratio.value ?? 0));
  const [first] = rows;
  if (first === undefined) return null;
  const { charts, figures } = context.messages;
  const sharedWhole = first.whole.text;
  const content = rows.map(({ count, ratio }) => ({
    key: count.figureId,
    label: count.label,
    count,
    share: ratio.value ?? 0,
    shareText: ratio.text,
    demo: ratio.demo,
  }));
  const sentences = rows.map(({ count, ratio, whole }) =>
    charts.coverageRow(count.label, count.text, whole.text, ratio.text),
  );
  const computations = rows.flatMap(({ ratio }) => ratio.trace.computation?.expression ?? []);
  return {
    kind: 'coverage',
    key: buildKey(content),
    title: charts.coverageTitle(
      sharedWhole,
      rows.slice(0, 2).map(({ count }) => ({ label: count.label, count: joinDigits(count.parts) })),
    ),
    subtitle: charts.coverageSubtitle(sharedWhole),
    demoTag: rows.some(({ ratio }) => ratio.demo) ? figures.demoTag : null,
    foot: [formatFoot(context, listSources(rows), listBases(rows)), computations.join(figures.sentenceJoin)].join(
      ' · ',
    ),
    summary: sentences.join(figures.sentenceJoin) + figures.sentenceEnd,
    table: {
      caption: charts.coverageSubtitle(sharedWhole),
      columns: [
        { key: 'item', label: charts.columnItem, numeric: false },
        { key: 'count', label: charts.columnCount, numeric: true },
        { key: 'whole', label: charts.columnWhole, numeric: true },
        { key: 'share', label: charts.columnShare, numeric: true },
      ],
      rows: rows.map(({ count, ratio, whole }) => ({
        key: count.figureId,
        header: count.label,
        cells: [numberCell(count), numberCell(whole), numberCell(ratio)],
      })),
    },
    rows: content,
  };
}

function buildRow(context: FigureContext, id: string): Row | null {
  const { campaign, asOf } = context;
  const indicator = getIndicator(campaign, id);
  const inputs = computeRatio(campaign, indicator, campaign.info.county.code, asOf);
  const ratio = buildRatioFigure(context, id);
  if (indicator.denominator === null || inputs === null || ratio === null) return null;
  const whole = buildNumberFigure(context, indicator.denominator);
  return { count: buildNumberFigure(context, id), ratio, whole, inputs };
}

function listSources(rows: readonly Row[]): string[] {
  return rows.flatMap(({ inputs }) => [inputs.numerator.citation.source, inputs.denominator.citation.source]);
}

/** The basis of each number that went in, and of the shares that came out. */
function listBases(rows: readonly Row[]): Basis[] {
  return rows.flatMap(({ inputs }) => [inputs.numerator.basis, inputs.denominator.basis, inputs.basis]);
}
