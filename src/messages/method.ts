import type { Basis, MissingReason, SourceKind } from '@/domain/vocabulary';

/** Words of the page on data and method; they come with its code. */
export interface MethodWords {
  readonly lede: string;
  readonly contents: string;
  readonly glance: string;
  readonly asOf: string;
  readonly asOfNote: string;
  readonly nextUpdate: string;
  readonly nextUnknown: string;
  readonly edition: string;
  readonly editions: Readonly<Record<'public' | 'internal', string>>;
  readonly release: string;
  readonly releaseNote: string;
  readonly sources: string;
  readonly sourceKind: Readonly<Record<SourceKind, string>>;
  readonly undated: string;
  readonly link: string;
  readonly cited: (observations: string, named: string) => string;
  readonly basis: string;
  readonly basisNote: string;
  readonly basisMeaning: Readonly<Record<Basis, string>>;
  /** Said only where there is demo data. */
  readonly derivedFromDemo: string;
  readonly unknownWord: string;
  readonly unknownMeaning: string;
  readonly counts: string;
  readonly countsNote: string;
  readonly countsKind: string;
  readonly countsRow: Readonly<
    Record<'observations' | 'named' | 'places' | 'departments' | 'assignments' | 'sources', string>
  >;
  readonly rules: string;
  readonly rule: Readonly<
    Record<
      'asOf' | 'shares' | 'sums' | 'ranks' | 'labels' | 'openLists' | 'smallNumbers' | 'problems' | 'closing',
      { title: string; text: string }
    >
  >;
  readonly labelsAre: string;
  readonly ranksAre: string;
  readonly qualifiers: string;
  readonly qualifiersNote: string;
  readonly missing: string;
  readonly missingNote: string;
  readonly missingMeaning: Readonly<Record<MissingReason, string>>;
  readonly thresholds: string;
  readonly thresholdsNote: string;
  readonly tolerance: (share: string) => string;
  readonly report: (days: string) => string;
  readonly mostPoints: (count: string) => string;
  readonly interval: (level: string) => string;
  readonly demo: string;
  readonly demoText: string;
  readonly unknowns: string;
  readonly unknownsNone: string;
  readonly download: string;
  readonly downloadText: string;
  readonly downloadLink: string;
}
