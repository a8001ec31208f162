import type { CampaignEvent, Mechanism } from '@/domain/campaign';
import { isKnownBy } from '@/domain/date';
import type { FigureContext } from '@/figures/context';

/** A named thing of the campaign, worded. */
export interface NamedLine {
  readonly id: string;
  readonly title: string;
  /** Prose: its references are filled in where it is shown. */
  readonly summary: string;
  readonly date: string | null;
  readonly openList: boolean;
  readonly demo: boolean;
  readonly tick: string;
}

/** The named things of a field that were known on the context's day, events first, in the package's order. */
export function listKnownItems(context: FigureContext, category: string): readonly (CampaignEvent | Mechanism)[] {
  return listItems(context, category).filter((item) => isKnownBy(item.knownFrom, context.asOf));
}

/** How many named things of a field became known only after the context's day. */
export function countUnknownItems(context: FigureContext, category: string): number {
  return listItems(context, category).length - listKnownItems(context, category).length;
}

function listItems({ campaign }: FigureContext, category: string): (CampaignEvent | Mechanism)[] {
  return [...campaign.events, ...campaign.mechanisms].filter((item) => item.category === category);
}

/** A named thing with its title, its summary and its tick: `农村环卫公司化运作`, `出处 段12`. */
export function buildNamedLine({ locale, messages }: FigureContext, item: CampaignEvent | Mechanism): NamedLine {
  const demo = item.basis === 'demo';
  return {
    id: item.id,
    title: item.title[locale],
    summary: item.summary[locale],
    date: item.date,
    openList: item.openList,
    demo,
    tick: demo ? messages.figures.tickDemo : messages.figures.tick(item.citation.paragraph),
  };
}
