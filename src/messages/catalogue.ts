/** Words of the pages of one field, and of the search over all of them. */
export interface CatalogueWords {
  readonly category: {
    readonly contents: (indicators: number, named: number) => string;
    readonly figures: string;
    readonly figuresNote: string;
    /** Said where the field has no figures, instead of an empty list. */
    readonly noFigures: string;
    /** Said where the source gives nothing of the field at all. */
    readonly nothing: string;
    readonly named: string;
    readonly namedNote: string;
    readonly openNote: string;
    /** Said where everything of the field became known after the day. */
    readonly allLater: string;
    readonly namedLater: (count: string) => string;
    readonly others: string;
    readonly inCatalogue: string;
  };
  readonly search: {
    readonly label: string;
    readonly hint: string;
    readonly clear: string;
    readonly count: (found: number) => string;
    readonly none: (query: string) => string;
    readonly noneAdvice: string;
    readonly drop: string;
    readonly preparing: string;
    readonly noSpelling: string;
    readonly indicator: string;
    readonly inTitle: string;
    readonly inForeignTitle: string;
    readonly inText: string;
    readonly bySpelling: string;
  };
}
