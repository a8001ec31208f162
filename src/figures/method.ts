import type { Source } from '@/domain/campaign';
import { intervalLevel } from '@/domain/ledger/survival';
import { type Basis, bases, type Qualifier, qualifiers, traitsByNature } from '@/domain/vocabulary';
import { mostPoints } from '@/figures/axis';
import type { FigureContext } from '@/figures/context';
import type { NumberFigure } from '@/figures/figure';
import { buildNumberFigure } from '@/figures/number';
import { formatNumber, formatShare } from '@/format/number';
import type { MethodWords } from '@/messages/method';

/** A source with how much of the campaign cites it. */
export interface SourceEntry {
  readonly source: Source;
  readonly observations: number;
  readonly named: number;
}

/** The sources in the package's order; a registered source that nothing cites is listed all the same. */
export function buildSources({ campaign }: FigureContext): SourceEntry[] {
  const count = (rows: readonly { readonly citation: { readonly source: string } }[], id: string) =>
    rows.filter(({ citation }) => citation.source === id).length;
  return campaign.sources.map((source) => ({
    source,
    observations: count(campaign.observations, source.id),
    named: count([...campaign.mechanisms, ...campaign.events], source.id),
  }));
}

const counted = ['observations', 'named', 'places', 'departments', 'assignments', 'sources'] as const;

/** How many rows of each table the campaign has, by basis. */
export interface RowCounts {
  /** The bases that occur, in the order of the vocabulary. */
  readonly bases: readonly Basis[];
  readonly rows: readonly {
    readonly table: (typeof counted)[number];
    readonly counts: readonly { readonly basis: Basis; readonly count: number }[];
  }[];
}

/** Rows by table and basis, counted; tables without a row and bases that never occur are left out. */
export function countRows({ campaign }: FigureContext): RowCounts {
  const tables: Readonly<Record<(typeof counted)[number], readonly { readonly basis: Basis }[]>> = {
    observations: campaign.observations,
    named: [...campaign.mechanisms, ...campaign.events],
    places: campaign.places,
    departments: campaign.departments,
    assignments: campaign.assignments,
    sources: campaign.sources,
  };
  const occurring = bases.filter((basis) =>
    Object.values(tables).some((rows) => rows.some((row) => row.basis === basis)),
  );
  return {
    bases: occurring,
    rows: counted
      .filter((table) => tables[table].length > 0)
      .map((table) => ({
        table,
        counts: occurring.map((basis) => ({
          basis,
          count: tables[table].filter((row) => row.basis === basis).length,
        })),
      })),
  };
}

/** What a qualifier means, with a number of this campaign that carries it; null where none does. */
export interface QualifierEntry {
  readonly qualifier: Qualifier;
  readonly meaning: string;
  readonly sample: NumberFigure | null;
}

/** Each qualifier but the exact one, explained on a published number of the county where it has one. */
export function buildQualifiers(context: FigureContext): QualifierEntry[] {
  const { campaign, locale, messages } = context;
  return qualifiers
    .filter((qualifier) => qualifier !== 'exact')
    .map((qualifier) => {
      const found = campaign.observations.find(
        ({ reading, place, basis }) =>
          reading.kind === 'value' &&
          reading.qualifier === qualifier &&
          place === campaign.info.county.code &&
          basis !== 'demo',
      );
      const sample = found === undefined ? null : buildNumberFigure(context, found.indicator);
      const precision = found?.reading.kind === 'value' ? found.reading.precision : null;
      return {
        qualifier,
        meaning: messages.words.qualifier[qualifier](precision === null ? '' : formatNumber(precision, 0, locale)),
        sample: sample?.value == null ? null : sample,
      };
    })
    .filter(({ qualifier, sample }) => qualifier !== 'rounded' || sample !== null);
}

/** The indicators that may not be charted: ranks, and numbers inside names. */
export function listByRole(
  { campaign, locale }: FigureContext,
  role: 'rank' | 'label',
): { readonly id: string; readonly title: string }[] {
  return campaign.indicators
    .filter(({ nature }) => traitsByNature[nature].role === role)
    .map(({ id, title }) => ({ id, title: title[locale] }));
}

/** The limits the figures of public pages really use, worded. */
export function buildThresholds({ campaign, locale }: FigureContext, words: MethodWords): string[] {
  const { behind, reportDays } = campaign.info.thresholds;
  return [
    words.tolerance(formatShare(behind)),
    words.report(formatNumber(reportDays, 0, locale)),
    words.mostPoints(formatNumber(mostPoints, 0, locale)),
    words.interval(formatShare(intervalLevel)),
  ];
}
