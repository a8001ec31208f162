import type { CampaignInfo, Indicator, Source } from '@/domain/campaign';
import { findObservations } from '@/domain/lookup';
import { pickObservation } from '@/domain/reading';
import { traitsByNature } from '@/domain/vocabulary';
import { type FigureContext, findSource } from '@/figures/context';
import { buildNumberFigure } from '@/figures/number';
import { resolvePlain } from '@/figures/prose';
import { getUnit, joinDigits } from '@/figures/quantity';

/** A node of schema.org's vocabulary; a key without a value is left out of the JSON. */
type Node = Readonly<Record<string, unknown>>;

/**
 * The campaign as a schema.org Dataset: what is counted, where, over which time, and whose publication it is based on.
 * Give it a campaign without demo: nothing invented may be offered to a search engine. It names no licence, because a
 * package does not say any.
 */
export function describeCampaign(context: FigureContext, description: string, url: string | null): Node {
  const { campaign, locale } = context;
  const measured = campaign.indicators.filter((indicator) => isMeasured(context, indicator));
  return {
    ...describeSet(context, campaign.sources.filter(isCited), url),
    name: campaign.info.title[locale],
    description,
    temporalCoverage: formatSpan(campaign.info),
    variableMeasured: measured.map((indicator) => describeVariable(context, indicator)),
  };
}

/**
 * One indicator as a Dataset of one variable. Null for a label, which is no measure, and where nothing is published.
 * The number is a text that carries its qualifier: `近15万`, never 150000.
 */
export function describeIndicator(context: FigureContext, indicator: Indicator, url: string | null): Node | null {
  if (!isMeasured(context, indicator)) return null;
  const { campaign, locale } = context;
  const observation = findCurrent(context, indicator);
  const source = observation === null ? undefined : findSource(context, observation.citation.source);
  const sources = source === undefined ? [] : [source];
  return {
    ...describeSet(context, sources, url),
    name: `${indicator.title[locale]} · ${campaign.info.title[locale]}`,
    description: resolvePlain(context, indicator.definition[locale]),
    temporalCoverage: observation?.periodEnd ?? formatSpan(campaign.info),
    variableMeasured: {
      ...describeVariable(context, indicator),
      value: joinDigits(buildNumberFigure(context, indicator.id).parts),
    },
  };
}

function describeSet({ campaign, locale }: FigureContext, sources: readonly Source[], url: string | null): Node {
  const publishers = [...new Set(sources.map((source) => source.publisher[locale]))];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...(url === null ? {} : { '@id': `${url}#dataset`, url }),
    inLanguage: locale,
    isAccessibleForFree: true,
    creator: publishers.map(describeOrganisation),
    spatialCoverage: {
      '@type': 'AdministrativeArea',
      name: campaign.info.county.name[locale],
      identifier: campaign.info.county.code,
    },
    isBasedOn: sources.map((source) => ({
      '@type': 'CreativeWork',
      name: source.title[locale],
      publisher: describeOrganisation(source.publisher[locale]),
      ...(source.published === null ? {} : { datePublished: source.published }),
      ...(source.url === null ? {} : { url: source.url }),
    })),
  };
}

function describeOrganisation(name: string): Node {
  return { '@type': 'Organization', name };
}

function describeVariable(context: FigureContext, indicator: Indicator): Node {
  const unit = getUnit(context, indicator);
  return {
    '@type': 'PropertyValue',
    name: indicator.title[context.locale],
    ...(unit === '' ? {} : { unitText: unit }),
  };
}

function isMeasured(context: FigureContext, indicator: Indicator): boolean {
  if (traitsByNature[indicator.nature].role === 'label') return false;
  return findCurrent(context, indicator)?.reading.kind === 'value';
}

function findCurrent({ campaign, asOf }: FigureContext, { id }: Indicator) {
  return pickObservation(findObservations(campaign.observations, id, campaign.info.county.code), asOf);
}

function isCited(source: Source): boolean {
  return source.basis !== 'demo' && source.kind !== 'demo';
}

/** ISO 8601: an open end is two points. */
function formatSpan({ start, end }: CampaignInfo): string {
  return `${start}/${end ?? '..'}`;
}
