/** Words a chart's frame needs that no figure carries. */
export interface ChartLabels {
  /** Opens the table twin: 表格. */
  readonly table: string;
  /** How to read the points by keyboard, said once on focus: 左右方向键逐点读数，Home、End 到首末，Esc 退出. */
  readonly keys: string;
  /** The numbers are of no drawable size: 数值超出可画的范围，见表格. */
  readonly undrawable: string;
  /** The drawing did not load: 图没有加载出来，数字都在下面的表格里. */
  readonly failed: string;
}

/** Words of the trace card. */
export interface TraceLabels {
  /** 这个数从哪来 */
  readonly title: string;
  readonly close: string;
  readonly value: string;
  readonly definition: string;
  readonly basis: string;
  readonly computation: string;
  readonly source: string;
  readonly denominator: string;
  readonly caution: string;
  /** 引用 */
  readonly citation: string;
  /** The button: 复制引用. */
  readonly copy: string;
  /** After copying: 已复制. */
  readonly copied: string;
  /** When the browser forbids copying, the text is selected instead: 已选中，请用复制键复制. */
  readonly selected: string;
}
