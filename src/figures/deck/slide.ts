import type { Slide, SlideKind } from '@/domain/deck';
import { findObservations, getIndicator } from '@/domain/lookup';
import { pickObservation } from '@/domain/reading';
import type { Basis } from '@/domain/vocabulary';
import { type FigureContext, formatFoot } from '@/figures/context';
import { buildCoverageFigure } from '@/figures/coverage';
import type { ChartFigure, NumberFigure } from '@/figures/figure';
import { buildNumberFigure } from '@/figures/number';
import { buildTimeline, listArticles, type TimelineStop } from '@/figures/overview';
import { buildProse } from '@/figures/paragraph';
import { listReferences, resolvePlain } from '@/figures/prose';
import { buildTownBarsFigure } from '@/figures/townBars';
import { buildTileFigure } from '@/figures/towns';

/** What is drawn on a slide beside its words. */
export type SlideContent =
  | { readonly kind: 'words' }
  | { readonly kind: 'numbers'; readonly numbers: readonly NumberFigure[] }
  | { readonly kind: 'rows'; readonly numbers: readonly NumberFigure[] }
  | { readonly kind: 'pair'; readonly numbers: readonly NumberFigure[] }
  | { readonly kind: 'chart'; readonly figure: ChartFigure }
  | { readonly kind: 'timeline'; readonly stops: readonly TimelineStop[] }
  | { readonly kind: 'sources'; readonly sources: readonly string[] }
  /** On this day none of it can be drawn. */
  | { readonly kind: 'nothing' };

/** A slide as it is shown: everything worded, every number with its trace. */
export interface SlideFigure {
  readonly id: string;
  readonly kind: SlideKind;
  /** The conclusion as text, and taken apart at its numbers. */
  readonly title: string;
  readonly titleParts: readonly (string | NumberFigure)[];
  readonly leadParts: readonly (string | NumberFigure)[];
  readonly content: SlideContent;
  readonly notes: string;
  readonly seconds: number;
  /** Source, day and basis of what is shown; empty where nothing is claimed. */
  readonly foot: string;
  readonly demoTag: string | null;
  /** Every number of it once, for the question where it comes from. */
  readonly numbers: readonly NumberFigure[];
}

/** A slide as it is written down → as it is shown on the context's day. */
export function buildSlide(context: FigureContext, slide: Slide): SlideFigure {
  const { locale, messages } = context;
  const content = buildContent(context, slide);
  const drawn = content.kind === 'chart' ? content.figure : null;
  const title = slide.title?.[locale] ?? '';
  const lead = slide.lead?.[locale] ?? '';
  const ids = [...new Set([...listReferences(title), ...listReferences(lead), ...(slide.indicators ?? [])])];
  const numbers = ids.map((id) => buildNumberFigure(context, id));
  const isDemo = numbers.some(({ demo }) => demo) || (drawn !== null && drawn.demoTag !== null);
  return {
    id: slide.id,
    kind: slide.kind,
    title: title === '' ? (drawn?.title ?? '') : resolvePlain(context, title),
    titleParts: title === '' ? [drawn?.title ?? ''] : buildProse(context, title),
    leadParts: lead === '' ? (drawn === null ? [] : [drawn.subtitle]) : buildProse(context, lead),
    content,
    notes: resolvePlain(context, slide.notes[locale]),
    seconds: slide.seconds,
    foot: drawn === null ? cite(context, ids) : drawn.foot,
    demoTag: isDemo ? (drawn?.demoTag ?? messages.figures.demoTag) : null,
    numbers,
  };
}

function buildContent(context: FigureContext, slide: Slide): SlideContent {
  const ids = slide.indicators ?? [];
  const numbers = ids.map((id) => buildNumberFigure(context, id));
  switch (slide.kind) {
    case 'title':
    case 'section':
      return { kind: 'words' };
    case 'headline':
      return { kind: 'numbers', numbers };
    case 'table':
      return { kind: 'rows', numbers };
    case 'comparison':
      return { kind: 'pair', numbers };
    case 'chart':
    case 'map':
      return asContent(buildChart(context, slide));
    case 'timeline':
      return { kind: 'timeline', stops: buildTimeline(context).stops };
    case 'closing':
      return {
        kind: 'sources',
        sources: listArticles(context).map(({ publisher, title, published }) =>
          [publisher[context.locale], title[context.locale], published ?? ''].filter((word) => word !== '').join(' '),
        ),
      };
  }
}

function asContent(figure: ChartFigure | null): SlideContent {
  return figure === null ? { kind: 'nothing' } : { kind: 'chart', figure };
}

function buildChart(context: FigureContext, { kind, chart, indicators = [] }: Slide): ChartFigure | null {
  const [first] = indicators;
  if (first === undefined) return null;
  const indicator = getIndicator(context.campaign, first);
  if (kind === 'map') return buildTileFigure(context, indicator);
  return chart === 'towns' ? buildTownBarsFigure(context, indicator) : buildCoverageFigure(context, indicators);
}

/** Source, day and basis of these numbers of the county; empty for none. */
function cite(context: FigureContext, ids: readonly string[]): string {
  const { campaign, asOf } = context;
  const observations = ids.flatMap(
    (id) => pickObservation(findObservations(campaign.observations, id, campaign.info.county.code), asOf) ?? [],
  );
  if (observations.length === 0) return '';
  const bases: Basis[] = observations.map(({ basis }) => basis);
  return formatFoot(
    context,
    observations.map(({ citation }) => citation.source),
    bases,
  );
}
