import type { Basis, MissingReason, Nature, PlanAbsence, Qualifier, Scope } from '@/domain/vocabulary';

/** A word for every word of the closed vocabularies. */
export interface VocabularyWords {
  readonly basis: Readonly<Record<Basis, string>>;
  readonly qualifier: Readonly<Record<Qualifier, (precision: string) => string>>;
  readonly scope: Readonly<Record<Scope, string>>;
  readonly nature: Readonly<Record<Nature, string>>;
  readonly missing: Readonly<Record<MissingReason, string>>;
  readonly planAbsence: Readonly<Record<PlanAbsence, string>>;
}
