import { slideParts } from '@/domain/deck';
import type { DeckFile } from '@/sources/deckFile';
import type { Draft } from '@/sources/gate/draft';
import { isKnown } from '@/sources/gate/ids';
import { type Finding, type JsonDocument, refuseJson } from '@/sources/gate/located';
import { deckFolder } from '@/sources/gate/packageFiles';
import { referencesInProse } from '@/sources/gate/prose';

type Document = JsonDocument<DeckFile>;

/** A deck is called as its file is, has slides, and no two of them have one id. */
export function* checkDecks(draft: Draft): Generator<Finding> {
  for (const deck of draft.decks) {
    const { id, slides } = deck.value;
    if (deck.file !== `${deckFolder}${id}.json`) yield refuseJson(deck, ['id'], { code: 'deckName', found: id });
    if (slides.length === 0) yield refuseJson(deck, ['slides'], { code: 'tooSmall', found: 0, expected: 1 });
    const seen = new Set<string>();
    for (const [at, slide] of slides.entries()) {
      if (seen.has(slide.id)) yield refuseJson(deck, ['slides', at, 'id'], { code: 'listedTwice', found: slide.id });
      seen.add(slide.id);
    }
  }
}

/** A slide has what its kind is drawn from, nothing else, and names indicators there are. */
export function* checkSlides(draft: Draft): Generator<Finding> {
  for (const deck of draft.decks)
    for (const at of deck.value.slides.keys()) {
      yield* checkParts(deck, at);
      yield* checkIndicators(draft, deck, at);
    }
}

const parts = ['title', 'lead', 'chart', 'indicators'] as const;

function* checkParts(deck: Document, at: number): Generator<Finding> {
  const slide = deck.value.slides[at];
  if (slide === undefined) return;
  const { needs, may } = slideParts[slide.kind];
  for (const part of parts) {
    const path = ['slides', at, part];
    if (slide[part] === undefined && needs.includes(part))
      yield refuseJson(deck, path, { code: 'slideLacks', found: slide.kind, expected: part });
    if (slide[part] !== undefined && !needs.includes(part) && !may.includes(part))
      yield refuseJson(deck, path, { code: 'slideHasNo', found: part, kind: slide.kind });
  }
}

function* checkIndicators(draft: Draft, deck: Document, at: number): Generator<Finding> {
  const slide = deck.value.slides[at];
  if (slide?.indicators === undefined) return;
  const [least, most] = slideParts[slide.kind].indicators;
  const { length } = slide.indicators;
  const path = ['slides', at, 'indicators'];
  // A kind that takes none has been told so.
  if (most > 0 && (length < least || length > most))
    yield refuseJson(deck, path, { code: 'slideCount', found: length, from: least, to: most });
  for (const [place, id] of slide.indicators.entries())
    if (!isKnown(draft, 'indicators', id, false))
      yield refuseJson(deck, [...path, place], { code: 'unknownId', found: id, table: 'indicators' });
}

/** A deck that shows nothing invented speaks of nothing but what was stated of the county and is not invented. */
export function* checkDeckReadings(draft: Draft): Generator<Finding> {
  const county = draft.campaign?.value.county.code;
  const stated = new Set(
    draft.tables.observations
      .filter(({ value: { basis, place, value } }) => basis !== 'demo' && place === county && value !== null)
      .map(({ value: { indicator } }) => indicator),
  );
  for (const deck of draft.decks) {
    if (deck.value.shows === 'all') continue;
    for (const [at, { indicators = [], title, lead, notes }] of deck.value.slides.entries()) {
      for (const [place, found] of indicators.entries())
        if (!stated.has(found))
          yield refuseJson(deck, ['slides', at, 'indicators', place], { code: 'onlyInvented', found });
      for (const [part, text] of Object.entries({ title, lead, notes })) {
        const found = referencesInProse(text?.['zh-CN'] ?? '').find((id) => !stated.has(id));
        if (found !== undefined) yield refuseJson(deck, ['slides', at, part], { code: 'onlyInvented', found });
      }
    }
  }
}
