import type { Scope } from '@/domain/vocabulary';

/** Words of the page on what happened when, and on the honours. */
export interface ChronicleWords {
  readonly nav: string;
  readonly title: string;
  readonly lede: string;
  readonly description: (county: string) => string;
  readonly line: string;
  readonly lineNote: string;
  readonly monthOnly: string;
  readonly yearOnly: string;
  readonly published: (publisher: string, title: string) => string;
  readonly publishedNote: string;
  readonly lineEmpty: string;
  readonly lineEmptyText: (asOf: string) => string;
  readonly undated: string;
  readonly undatedNote: string;
  readonly honours: string;
  readonly honoursNote: string;
  readonly named: string;
  readonly openEnd: string;
  readonly counted: (scope: string) => string;
  readonly countedNote: string;
  readonly scope: Readonly<Record<Scope, string>>;
  readonly people: string;
  readonly peopleNote: string;
}
