/** What other pages and the head say of a page whose own words come with its code. */
export interface PageNames {
  readonly title: string;
  readonly description: (county: string) => string;
  /** In the navigation, or where another page leads to it. */
  readonly nav: string;
}
