import type { PartialDate } from '@/domain/campaign';
import { isKnownBy } from '@/domain/date';
import { type EventKind, eventKinds } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';
import { buildNamedEntry, type NamedEntry } from '@/figures/named';

/** How far a date goes: a month stays a month. */
export type DatePrecision = 'day' | 'month' | 'year';

/** What happened on one date, and what was published on it. */
export interface ChronicleStop {
  readonly date: PartialDate;
  readonly precision: DatePrecision;
  readonly events: readonly NamedEntry[];
  /** Articles that came out that day, `publisher` and `title`. */
  readonly published: readonly { readonly id: string; readonly publisher: string; readonly title: string }[];
  readonly isHonour: boolean;
}

/** What has a date, in order, and what has none, apart. */
export interface Chronicle {
  readonly stops: readonly ChronicleStop[];
  readonly undated: readonly {
    readonly kind: EventKind;
    readonly title: string;
    readonly items: readonly NamedEntry[];
  }[];
}

/**
 * The events known on the context's day: dated ones oldest first with the articles between them, undated ones by kind
 * in the order of the vocabulary. Undated titles are left to the honours.
 */
export function buildChronicle(context: FigureContext): Chronicle {
  const { campaign, locale, messages, asOf } = context;
  const known = campaign.events.filter(({ knownFrom }) => isKnownBy(knownFrom, asOf));
  const articles = campaign.sources.filter(
    ({ kind, published }) => kind === 'article' && published !== null && published <= asOf,
  );
  const dates = new Set([
    ...known.flatMap(({ date }) => date ?? []),
    // Without an event an article alone makes no timeline.
    ...(known.length === 0 ? [] : articles.flatMap(({ published }) => published ?? [])),
  ]);
  return {
    stops: [...dates].sort().map((date) => ({
      date,
      precision: getPrecision(date),
      events: known.filter((event) => event.date === date).map((event) => buildNamedEntry(context, event)),
      published: articles
        .filter(({ published }) => published === date)
        .map(({ id, publisher, title }) => ({ id, publisher: publisher[locale], title: title[locale] })),
      isHonour: known.some((event) => event.date === date && event.kind === 'honour'),
    })),
    undated: eventKinds.flatMap((kind) => {
      const items = known.filter((event) => event.date === null && event.kind === kind);
      if (kind === 'honour' || items.length === 0) return [];
      return [{ kind, title: messages.named.kind[kind], items: items.map((item) => buildNamedEntry(context, item)) }];
    }),
  };
}

/** `'2020-09'` → `month`. */
export function getPrecision(date: PartialDate): DatePrecision {
  const parts = date.split('-').length;
  return parts === 1 ? 'year' : parts === 2 ? 'month' : 'day';
}
