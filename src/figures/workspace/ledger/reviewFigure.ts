import type { AxisTick, TileFigure } from '@/figures/figure';

/** What every drawing of the ledger says around itself; all of its numbers stand in it as text. */
export interface ReviewFrame {
  readonly key: string;
  /** The conclusion. */
  readonly title: string;
  /** What, unit, period. */
  readonly note: string;
  readonly demo: boolean;
  /** Arithmetic, or what is to be minded; empty for nothing. */
  readonly foot: string;
}

/** Rows under one scale: a bar from zero, or from one value to another, with a mark of its own on it. */
export interface RowBarsFigure extends ReviewFrame {
  readonly kind: 'rowBars';
  readonly rows: readonly RowBar[];
  /** A mark across all rows, 0…1 of the scale. */
  readonly reference: number | null;
}

export interface RowBar {
  readonly key: string;
  readonly label: string;
  /** 0…1 of the scale; null draws no bar. */
  readonly from: number;
  readonly to: number | null;
  /** The end is not known: the bar goes on. */
  readonly isOpen: boolean;
  /** 0…1 of the scale, on the bar. */
  readonly mark: number | null;
  readonly value: string;
  /** Beside the value, quieter. */
  readonly second: string;
  readonly demo: boolean;
}

/** Towns as tiles in roughly their position, each with a count. */
export interface OpenMapFigure extends ReviewFrame, Pick<TileFigure, 'columns' | 'tiles' | 'disclaimer'> {}

/** Something week by week: one line, between limits or alone. */
export interface WeekFigure extends ReviewFrame {
  readonly kind: 'weeks';
  readonly points: readonly {
    readonly key: string;
    /** 0…1 across, and of the scale; null where nothing was held. */
    readonly x: number;
    readonly y: number | null;
    readonly signal: 'above' | 'below' | null;
    readonly label: string;
  }[];
  /** By week: the limits, which step with the number of rounds; empty without. */
  readonly limits: readonly { readonly lower: number | null; readonly upper: number | null }[];
  readonly centre: number | null;
  /** Lines or dots: what is counted is joined, what is found by chance is not. */
  readonly isJoined: boolean;
  readonly xTicks: readonly AxisTick[];
  readonly yTicks: readonly AxisTick[];
  readonly columns: readonly [string, string];
  /** The same as a table: week and what it says. */
  readonly lines: readonly { readonly name: string; readonly kind: 'limit' | 'centre' }[];
}

/** Days of inspection rounds: a column a week, Monday on top. */
export interface CalendarFigure extends ReviewFrame {
  readonly kind: 'calendar';
  readonly weeks: readonly {
    readonly key: string;
    /** The month, where it begins. */
    readonly month: string;
    readonly days: readonly {
      readonly day: string;
      readonly morning: boolean;
      readonly noon: boolean;
      readonly label: string;
      readonly isWithin: boolean;
    }[];
  }[];
  readonly weekdays: readonly string[];
}
