import type { NamedItem, PartialDate } from '@/domain/campaign';
import { isKnownBy } from '@/domain/date';
import type { EventKind, MechanismKind } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';

/** Every kind a named thing of the campaign may be of. */
export type NamedKind = MechanismKind | EventKind;

/** A named thing of the campaign with everything said of it. */
export interface NamedEntry {
  readonly id: string;
  readonly kind: NamedKind;
  readonly kindWord: string;
  readonly title: string;
  /** Prose of the package: its references are filled in where it is shown, so that each number keeps its trace. */
  readonly prose: string;
  readonly date: PartialDate | null;
  /** The source ends the list it stands in with 等. */
  readonly openList: boolean;
  readonly demo: boolean;
  /** The field it belongs to; null when the package has no such field. */
  readonly field: { readonly id: string; readonly title: string } | null;
  readonly source: string;
  /** `出处 段6` */
  readonly tick: string;
}

/** One named thing, worded in the context's language. */
export function buildNamedEntry(context: FigureContext, item: NamedItem<NamedKind>): NamedEntry {
  const { campaign, locale, messages } = context;
  const demo = item.basis === 'demo';
  const field = campaign.categories.find(({ id }) => id === item.category);
  return {
    id: item.id,
    kind: item.kind,
    kindWord: messages.named.kind[item.kind],
    title: item.title[locale],
    prose: item.summary[locale],
    date: item.date,
    openList: item.openList,
    demo,
    field: field === undefined ? null : { id: field.id, title: field.title[locale] },
    source: item.citation.source,
    tick: demo ? messages.figures.tickDemo : messages.figures.tick(item.citation.paragraph),
  };
}

/** The mechanisms and events known on the context's day, of one field if it is named, in the package's order: mechanisms first. */
export function listNamedItems(context: FigureContext, category?: string): NamedItem<NamedKind>[] {
  return listItems(context, category).filter(({ knownFrom }) => isKnownBy(knownFrom, context.asOf));
}

/** How many of a field's named things became known only after the context's day. */
export function countLaterItems(context: FigureContext, category: string): number {
  return listItems(context, category).length - listNamedItems(context, category).length;
}

function listItems({ campaign }: FigureContext, category: string | undefined): NamedItem<NamedKind>[] {
  const items: NamedItem<NamedKind>[] = [...campaign.mechanisms, ...campaign.events];
  return items.filter((item) => category === undefined || item.category === category);
}
