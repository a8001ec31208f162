import type { EventKind, MechanismKind } from '@/domain/vocabulary';

/** Words of the named things of a campaign. What is of the same name in both vocabularies is one kind to a reader. */
export interface NamedWords {
  readonly kind: Readonly<Record<MechanismKind | EventKind, string>>;
  /** After the last name of a list the source leaves open. */
  readonly openList: string;
}
