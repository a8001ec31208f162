import type { EventKind, MechanismKind } from '@/domain/vocabulary';

/** A word for every kind of named thing. What is of the same name in both lists is one kind to a reader. */
export interface KindWords {
  readonly event: Readonly<Record<EventKind, string>>;
  readonly mechanism: Readonly<Record<MechanismKind, string>>;
}
