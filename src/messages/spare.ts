/**
 * The few sentences that are had in both languages whatever could not be fetched: without them a page that did not get
 * its words could not say so.
 */
export interface SpareWords {
  readonly loading: string;
  readonly slow: string;
  /** Code or words of the page did not come. */
  readonly partMissing: string;
  readonly retry: string;
  readonly kept: (asOf: string) => string;
  readonly brokenTitle: string;
  readonly brokenText: string;
  readonly reload: string;
}
