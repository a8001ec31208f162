/** The chapters of how a campaign worked; which kinds stand in which is decided in `figures/process.ts`. */
type Chapter = 'why' | 'command' | 'management' | 'inspection' | 'responsibility' | 'work' | 'result' | 'named';

/** Words of the page on how the campaign worked. */
export interface ProcessWords {
  readonly nav: string;
  readonly title: string;
  readonly description: (county: string) => string;
  readonly numbers: string;
  readonly numbersNote: string;
  readonly chain: string;
  readonly chainNote: string;
  readonly chapter: Readonly<Record<Chapter, { readonly title: string; readonly lede: string }>>;
  readonly itemCount: (count: string) => string;
  readonly openNote: string;
  readonly notYet: string;
  readonly notYetText: (asOf: string) => string;
  readonly departments: {
    readonly title: string;
    readonly lede: string;
    readonly leads: string;
    readonly supports: string;
    readonly missing: string;
    readonly supply: string;
  };
}
