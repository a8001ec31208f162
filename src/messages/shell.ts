import type { SpareWords } from '@/messages/spare';

/** Why a file could not be had; the same words as the faults of the sources. */
type Fault =
  | 'offline'
  | 'timeout'
  | 'notFound'
  | 'forbidden'
  | 'busy'
  | 'server'
  | 'notJson'
  | 'malformed'
  | 'newerFormat'
  | 'otherRelease';

/** Words around every page: head, foot, states, switches, the trace card. */
export interface ShellWords {
  readonly product: string;
  readonly seal: string;
  readonly skip: string;
  readonly menu: string;
  readonly nav: string;
  readonly navOverview: string;
  readonly navIndicators: string;
  readonly navTowns: string;
  readonly otherLanguage: string;
  readonly otherLanguageName: string;
  readonly care: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark' | 'contrast', string>>;
  readonly dataAsOf: string;
  readonly textureKey: string;
  readonly textures: { readonly published: string; readonly demo: string; readonly unknown: string };
  readonly hideDemo: string;
  readonly showDemo: string;
  readonly demoShown: string;
  readonly demoHidden: string;
  readonly footSource: (source: string) => string;
  readonly footDemo: string;
  readonly footRelease: (release: string) => string;
  readonly breadcrumb: string;
  readonly states: SpareWords & {
    readonly failedTitle: string;
    readonly fault: Readonly<Record<Fault, string>>;
    readonly empty: string;
    readonly unknown: string;
    readonly notFoundTitle: string;
    readonly notFoundText: string;
    readonly notFoundBack: string;
  };
  readonly chart: {
    readonly table: string;
    readonly keys: string;
    readonly undrawable: string;
    readonly failed: string;
  };
  readonly trace: {
    readonly title: string;
    readonly close: string;
    readonly value: string;
    readonly definition: string;
    readonly basis: string;
    readonly computation: string;
    readonly source: string;
    readonly denominator: string;
    readonly caution: string;
    readonly citation: string;
    readonly copy: string;
    readonly copied: string;
    readonly selected: string;
  };
}
