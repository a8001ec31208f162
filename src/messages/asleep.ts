/** What a published page says when its app cannot be had: the only words that come before the app. */
export interface AsleepWords {
  readonly failed: string;
  readonly retry: string;
}
