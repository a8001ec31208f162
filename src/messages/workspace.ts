/** Words of the workspace, apart from all others: the public edition carries none of them. */
export interface WorkspaceWords {
  /** In the navigation. */
  readonly name: string;

  readonly banner: (asOf: string) => string;
  readonly title: string;
  readonly lede: (count: string) => string;
  readonly none: string;
  readonly noneSupply: string;
  readonly columns: {
    readonly target: string;
    readonly plan: string;
    readonly actual: string;
    readonly planValue: string;
    readonly due: string;
    readonly owner: string;
  };
}
