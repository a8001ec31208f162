import { findObservations, getIndicator } from '@/domain/lookup';
import { numberCell } from '@/figures/cells';
import { type FigureContext, formatFoot } from '@/figures/context';
import type { CoverageFigure, NumberFigure } from '@/figures/figure';
import { buildKey } from '@/figures/key';
import { buildNumberFigure } from '@/figures/number';
import { buildRatioFigure } from '@/figures/ratio';

interface Row {
  readonly count: NumberFigure;
  readonly ratio: NumberFigure;
  readonly whole: NumberFigure;
}

/**
 * Shares of one known whole, largest first: 105, 44 and 30 of 105 villages. Only indicators whose share can be computed
 * are drawn; null when none can. They are never added: the parts may overlap.
 */
export function buildCoverageFigure(context: FigureContext, indicatorIds: readonly string[]): CoverageFigure | null {
  const rows = indicatorIds
    .flatMap((id) => buildRow(context, id) ?? [])
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
      rows.slice(0, 2).map(({ count }) => ({ label: count.label, count: joinDigits(count) })),
    ),
    subtitle: charts.coverageSubtitle(sharedWhole),
    demoTag: rows.some(({ ratio }) => ratio.demo) ? figures.demoTag : null,
    foot: [
      formatFoot(context, listSources(context, indicatorIds), ['published', 'derived']),
      computations.join(figures.sentenceJoin),
    ].join(' · '),
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

/** The number without its unit: the title names the unit once, with the whole. */
function joinDigits({ parts }: NumberFigure): string {
  return `${parts.before}${parts.digits}${parts.after}`;
}

function buildRow(context: FigureContext, id: string): Row | null {
  const indicator = getIndicator(context.campaign, id);
  const ratio = buildRatioFigure(context, id);
  if (indicator.denominator === null || ratio === null) return null;
  return { count: buildNumberFigure(context, id), ratio, whole: buildNumberFigure(context, indicator.denominator) };
}

function listSources(context: FigureContext, indicatorIds: readonly string[]): string[] {
  const county = context.campaign.info.county.code;
  return indicatorIds.flatMap((id) =>
    findObservations(context.campaign.observations, id, county)
      .filter((observation) => observation.basis !== 'demo')
      .map((observation) => observation.citation.source),
  );
}
