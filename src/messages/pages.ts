/** Words of the pages. */
export interface PageWords {
  readonly overview: {
    readonly lead: (known: string) => string;
    /** In phrases: a line breaks between them before it breaks inside one. */
    readonly awarded: (county: string, edition: string, title: string) => readonly string[];
    readonly campaign: (county: string, title: string) => string;
    readonly awardedBy: (date: string, body: string) => string;
    readonly rankNote: string;
    readonly rankScope: Readonly<
      Record<'national' | 'provincial' | 'city' | 'county' | 'countyTown' | 'rural', string>
    >;
    readonly duration: (days: string) => string;
    readonly durationNote: (from: string, to: string) => string;
    readonly headlines: string;
    readonly headlinesNote: string;
    readonly allIndicators: (count: string) => string;
    readonly towns: string;
    readonly townsLink: string;
    readonly townsMissing: string;
    readonly townsSupply: string;
    readonly categories: (categories: string, indicators: string) => string;
    readonly categoryCount: (indicators: number, named: number) => readonly string[];
    readonly categoryNoFigures: string;
    readonly unknowns: string;
    readonly timeline: string;
    readonly timelineNote: (undated: string) => string;
    readonly description: (county: string) => string;
  };
  readonly indicators: {
    readonly title: string;
    readonly lede: (count: string) => string;
    readonly named: string;
    readonly noFigures: string;
  };
  readonly indicator: {
    readonly valueLine: (basis: string, date: string) => string;
    readonly share: string;
    readonly definition: string;
    readonly source: string;
    readonly scope: string;
    readonly date: string;
    readonly denominator: string;
    readonly caution: string;
    readonly computation: string;
    readonly related: string;
    readonly overTime: string;
    readonly byTown: string;
    readonly demoNote: string;
    readonly owner: string;
    readonly ownerRole: Readonly<Record<'lead' | 'support', string>>;
  };
  readonly towns: {
    /** Between the number of towns and the number of villages. */
    readonly registerJoin: string;
    readonly title: (towns: string, countyOnly: boolean) => string;
    readonly lede: (part: string, share: string) => string;
    readonly measure: string;
    readonly table: string;
    readonly tableNote: string;
    readonly own: string;
    readonly none: string;
    readonly noneSupply: string;
    readonly missing: string;
    readonly missingSupply: string;
    readonly orShowDemo: string;
  };
  readonly town: {
    readonly own: string;
    readonly ownNote: string;
    readonly trends: string;
    readonly villages: string;
    readonly villagesNote: string;
    readonly village: string;
    readonly yes: string;
    readonly no: string;
    readonly missing: string;
    readonly setOwn: string;
    readonly unsetOwn: string;
  };
}
