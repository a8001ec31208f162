import type { PlaceLevel } from '@/domain/vocabulary';

/** What the palette jumps to, by the headings its results stand under. */
export const paletteKinds = ['page', 'indicator', 'place', 'department'] as const;
export type PaletteKind = (typeof paletteKinds)[number];

/** Words of the command palette. */
export interface PaletteWords {
  /** On the button that opens it. */
  readonly open: string;
  /** Said on the button while the code comes, and when it could not be had. */
  readonly opening: string;
  readonly openFailed: string;
  /** Names the dialog and its field. */
  readonly label: string;
  readonly hint: string;
  readonly close: string;
  readonly kinds: Readonly<Record<PaletteKind, string>>;
  readonly levels: Readonly<Record<PlaceLevel, string>>;
  /** What a page of one field is called. */
  readonly category: string;
  /** Over the results of one kind: `指标 3`, or `指标 3/18` when not all are listed. */
  readonly group: (kind: string, shown: string, found: string) => string;
  readonly count: (found: string) => string;
  readonly countSome: (found: string, shown: string) => string;
  /** Why a result is here when its title does not show it. */
  readonly reasons: { readonly foreignTitle: string; readonly text: string; readonly spelling: string };
  readonly none: (text: string) => string;
  /** What there is to be found, before anything is typed and after nothing was found: `页面 14、指标 49`. */
  readonly scope: (kinds: string) => string;
  readonly kindCount: (kind: string, count: string) => string;
  readonly preparing: string;
  readonly noSpelling: string;
  readonly keys: string;
}
