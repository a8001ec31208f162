import type { Place } from '@/domain/campaign';
import { computeDayNumber } from '@/domain/date';
import type { IndicatorHistory } from '@/domain/demo';
import { getIndicator } from '@/domain/lookup';
import { buildYearTicks } from '@/figures/axis';
import { textCell, valueCell } from '@/figures/cells';
import { formatCompletion } from '@/figures/completion';
import { type FigureContext, formatFoot } from '@/figures/context';
import type { MultiplesFigure } from '@/figures/figure';
import { buildKey } from '@/figures/key';
import { buildPanel, collectPanel, describeOutcome, type PanelOutcome } from '@/figures/panels';
import { formatNumber } from '@/format/number';

/** One small panel an indicator of a place, each against its own plan. Null when the place has no series. */
export function buildPlaceTrendsFigure(
  context: FigureContext,
  place: Place,
  histories: readonly IndicatorHistory[],
): MultiplesFigure | null {
  const { campaign, locale, messages } = context;
  const panels = histories.flatMap(
    (history) => collectPanel(context, getIndicator(campaign, history.indicator), history, place) ?? [],
  );
  if (panels.length === 0) return null;
  const { start } = campaign.info;
  const end = panels.map(({ series }) => series.all.at(-1)?.date ?? start).reduce((a, b) => (b > a ? b : a));
  const drawn = panels.map((panel) => buildPanel(context, panel, panel.indicator.id, panel.indicator.title[locale]));
  const count = (kind: PanelOutcome['kind']) => panels.filter(({ outcome }) => outcome?.kind === kind).length;
  const counted = [count('onTime'), count('late'), count('open'), count('notDue'), count('unjudged')] as const;
  const [onTime, late, open, notDue, unjudged] = counted;
  const content = {
    xDomain: [computeDayNumber(start), computeDayNumber(end)] as const,
    xTicks: buildYearTicks(start, end, locale),
    panels: drawn,
  };
  const demo = panels.some(({ series }) => series.demo);
  const number = (value: number, decimals: number) => formatNumber(value, decimals, locale);
  const { charts, figures, days } = messages;
  return {
    kind: 'multiples',
    key: buildKey(content),
    title: [
      charts.placeTitle(String(onTime), String(late), String(open)),
      ...(notDue === 0 ? [] : [days.placeNotDue(String(notDue))]),
      ...(unjudged === 0 ? [] : [charts.placeUnjudged(String(unjudged))]),
    ].join(figures.sentenceJoin),
    counted,
    subtitle: charts.placeSubtitle,
    demoTag: demo ? figures.demoTag : null,
    foot: formatFoot(
      context,
      panels.flatMap(({ series }) => series.sources),
      panels.flatMap(({ series }) => series.bases),
    ),
    summary: drawn.map((panel) => panel.summary).join(figures.sentenceJoin) + figures.sentenceEnd,
    table: {
      caption: place.name[locale],
      columns: [
        { key: 'item', label: charts.columnItem, numeric: false },
        { key: 'target', label: charts.columnTarget, numeric: true },
        { key: 'actual', label: charts.actual, numeric: true },
        { key: 'completion', label: charts.columnCompletion, numeric: true },
        { key: 'reached', label: charts.columnReached, numeric: false },
      ],
      rows: panels.map(({ indicator, series, last, lastText, target, outcome }) => ({
        key: indicator.id,
        header: indicator.title[locale],
        cells: [
          target === null
            ? textCell(messages.words.planAbsence.noTarget)
            : valueCell(number(target, indicator.decimals), target, indicator.id, series.demo),
          valueCell(lastText, last, indicator.id, series.demo),
          target === null || target === 0
            ? textCell('—')
            : valueCell(
                formatCompletion(context, indicator, { value: last, text: lastText }, target),
                last / target,
                indicator.id,
                series.demo,
              ),
          textCell(outcome === null ? '—' : describeOutcome(context, outcome)),
        ],
      })),
    },
    ...content,
  };
}
