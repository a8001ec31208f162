import type { Draft } from '@/sources/gate/draft';
import { isKnown } from '@/sources/gate/ids';
import type { Finding } from '@/sources/gate/located';
import { textsOf } from '@/sources/gate/texts';

const reference = /\{([^{}]*)\}/g;

/** The ids a sentence names as `{id}`. */
export function referencesInProse(text: string): string[] {
  return [...text.matchAll(reference)].map((match) => match[1] ?? '');
}

/** `{id}` names an indicator of the package; a brace without its partner names nothing. */
export function* checkProseReferences(draft: Draft): Generator<Finding> {
  for (const spot of textsOf(draft)) {
    if (spot.kind !== 'sentence') continue;
    const unknown = referencesInProse(spot.text).find((id) => !isKnown(draft, 'indicators', id, spot.isOverlay));
    const lone = /[{}]/.exec(spot.text.replace(reference, ''))?.[0];
    const found = unknown ?? lone;
    if (found !== undefined) yield spot.refuse({ code: 'unknownReference', found });
  }
}

// A date as precise as it is, else (captured) a number; full-width digits and those of other scripts count as digits.
const dateOrNumber =
  /(?<!\p{Nd})(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?![%‰\p{Nd}]|[.,]\p{Nd})|(\p{Nd}+(?:[.,]\p{Nd}+)*)/gu;

/** A number in a sentence is a reference, so that it cannot drift from its figure; dates may be typed. */
export function* checkLooseNumbers(draft: Draft): Generator<Finding> {
  for (const spot of textsOf(draft)) {
    if (spot.kind !== 'sentence') continue;
    const rest = spot.text.replace(reference, ' ');
    const found = [...rest.matchAll(dateOrNumber)].map(([, number]) => number).find((number) => number !== undefined);
    if (found !== undefined) yield spot.refuse({ code: 'looseNumber', found });
  }
}
