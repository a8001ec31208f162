/** Words of the heat tables: somebody or somewhere down the side, something across. */
export interface WorkspaceMatrixWords {
  /** In a cell nobody has a target for. */
  readonly noTarget: string;
  /** Beside the target a cell is judged by, when it is not the only one: how many stand as it does, of how many. */
  readonly ofCell: (same: number, count: number) => string;
}
