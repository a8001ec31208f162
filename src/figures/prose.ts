import { findObservations, getIndicator } from '@/domain/lookup';
import { computeAbsence, pickObservation } from '@/domain/reading';
import type { Locale } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';
import { formatReading } from '@/figures/quantity';

const reference = /\{([a-z0-9-]+)\}/g;

/** Prose with its references filled in: `与 {eco-toilets-built} 不同` → `与 138 座 不同`. */
export function resolvePlain(context: FigureContext, prose: string): string {
  return spaceReferences(prose, context.locale).replace(reference, (_, id: string) => formatReference(context, id));
}

/** The ids a prose refers to, each once, in their order: `{scan-batches}，{towns}` → `scan-batches`, `towns`. */
export function listReferences(prose: string): string[] {
  return [...new Set([...prose.matchAll(reference)].map(([, id]) => id ?? ''))];
}

/** Sets a number a little apart from the Chinese before it; its unit joins what follows: `农村的 105 个村分开`. */
export function spaceReferences(prose: string, locale: Locale): string {
  if (locale !== 'zh-CN') return prose;
  return prose.replace(/(\p{Script=Han})(\{[a-z0-9-]+\})/gu, '$1 $2');
}

function formatReference(context: FigureContext, id: string): string {
  const indicator = getIndicator(context.campaign, id);
  const observations = findObservations(context.campaign.observations, id, context.campaign.info.county.code);
  const observation = pickObservation(observations, context.asOf);
  const { days, words } = context.messages;
  if (observation === null) return days.missingInProse(words.missing[computeAbsence(observations)]);
  if (observation.reading.kind === 'missing') return days.missingInProse(words.missing[observation.reading.reason]);
  const text = formatReading(context, indicator, observation.reading);
  return observation.basis === 'demo' ? `${text}${days.demoMark()}` : text;
}
