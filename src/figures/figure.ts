import type { FunnelPart } from '@/domain/ledger/funnel';
import type { Basis, MissingReason, Status } from '@/domain/vocabulary';

/**
 * A figure is everything a reader gets, already computed and worded in one language. The chart, its table, its text
 * summary, the slide and every export take the same figure; none of them computes or formats anything.
 */

/** A qualified number taken apart for typesetting: `近` `15` `万` + `平方米`. Joined it is the number as people say it. */
export interface NumberParts {
  /** 近, 约, over …: bold, part of the number. */
  readonly before: string;
  readonly digits: string;
  /** 万, 万余, 多, (rounded) …: bold, part of the number. */
  readonly after: string;
  readonly unit: string;
}

/** One step of a computation: what was taken, its text, and where it is explained. */
export interface TraceInput {
  readonly figureId: string;
  readonly label: string;
  readonly value: string;
}

/** How a number was computed. */
export interface Computation {
  readonly expression: string;
  /** The numbers of the expression in their order, the result last. */
  readonly terms: readonly { readonly figureId: string; readonly text: string; readonly value: number }[];
  readonly inputs: readonly TraceInput[];
}

/** Where a number comes from, worded. */
export interface Trace {
  readonly heading: string;
  /** The number, full and qualified: `近15万 平方米（150000，小于此数）`. */
  readonly value: string;
  readonly qualifier: string;
  readonly definition: string;
  readonly scope: string;
  readonly basis: Basis;
  readonly basisWord: string;
  readonly computation: Computation | null;
  readonly sourceTitle: string;
  readonly sourceUrl: string | null;
  /** `第 12 段`; null when the source has no paragraphs. */
  readonly paragraph: string | null;
  readonly date: string;
  readonly denominator: string | null;
  readonly caution: string | null;
  /** One line to paste elsewhere. */
  readonly citation: string;
}

/** One number with its trace. */
export interface NumberFigure {
  readonly kind: 'number';
  /** The indicator it belongs to: its page explains it. */
  readonly figureId: string;
  readonly label: string;
  /** Machine value for `<data value>`; null when missing. */
  readonly value: number | null;
  readonly parts: NumberParts;
  /** The number as one text: `近15万 平方米`. */
  readonly text: string;
  readonly missing: { readonly reason: MissingReason; readonly text: string } | null;
  readonly demo: boolean;
  /** `出处 段12` */
  readonly tick: string;
  readonly trace: Trace;
}

export interface FigureCell {
  readonly text: string;
  readonly value: number | null;
  /** Set when the cell is a number of the campaign: the indicator that explains it. */
  readonly figureId: string | null;
  readonly demo: boolean;
}

/** The table twin: the same numbers as the drawing, row by row. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly { readonly key: string; readonly header: string; readonly cells: readonly FigureCell[] }[];
}

/** What every drawn figure says around its drawing. */
export interface FigureFrame {
  /** Same key, same drawing: derived from the content. */
  readonly key: string;
  /** The conclusion. */
  readonly title: string;
  /** What, unit, period. */
  readonly subtitle: string;
  /** `示例` tag text when any number is demo; null otherwise. */
  readonly demoTag: string | null;
  /** Source, data as of, basis, arithmetic. */
  readonly foot: string;
  /** The drawing in words; every number in it is in the table. */
  readonly summary: string;
  readonly table: FigureTable;
  /** How many of its own places or panels the title counts: numbers of the drawing, not of the campaign. */
  readonly counted?: readonly number[];
}

export interface AxisTick {
  readonly at: number;
  readonly label: string;
}

/** A stretch of time named in its middle. */
export interface TimeTick extends AxisTick {
  /** Day number the stretch begins on, where its mark stands; null where it begins with the axis. */
  readonly opens: number | null;
}

export interface LinePoint {
  /** Day number (days since 1970-01-01). */
  readonly x: number;
  readonly value: number | null;
  readonly plan: number | null;
  /** The value with its qualifier, without unit; the reason when it is missing. */
  readonly text: string;
  /** Date and value in words, for the pointer and the reader. */
  readonly label: string;
}

/** Actual against plan over time, in one unit. */
export interface LineFigure extends FigureFrame {
  readonly kind: 'line';
  readonly xDomain: readonly [number, number];
  readonly xTicks: readonly TimeTick[];
  readonly yMax: number;
  readonly yTicks: readonly AxisTick[];
  readonly points: readonly LinePoint[];
  readonly actualLabel: string;
  readonly planLabel: string | null;
  /** The plan moves in steps rather than along a line. */
  readonly stepped: boolean;
  /** The series is demo: hatched area, hollow end dot. */
  readonly demo: boolean;
  /** A published end value beside a demo series: solid dot. */
  readonly end: {
    readonly x: number;
    readonly value: number;
    readonly label: string;
    readonly note: string;
    readonly demo: boolean;
  } | null;
  /** The widest shortfall against the plan. */
  readonly gap: { readonly x: number; readonly from: number; readonly to: number; readonly label: string } | null;
  readonly events: readonly { readonly x: number; readonly label: string }[];
}

/** One small panel per place, same x, own y. */
export interface MultiplesFigure extends FigureFrame {
  readonly kind: 'multiples';
  readonly xDomain: readonly [number, number];
  readonly xTicks: readonly TimeTick[];
  readonly panels: readonly {
    readonly key: string;
    readonly name: string;
    readonly yMax: number;
    readonly points: readonly LinePoint[];
    readonly demo: boolean;
    readonly valueText: string;
    readonly valueNote: string;
    readonly summary: string;
    /** How the place stands on the day, at the top right; public pages judge nothing. */
    readonly mark?: { readonly status: Status; readonly word: string };
  }[];
}

/** Totals in one unit, from zero. */
export interface BarFigure extends FigureFrame {
  readonly kind: 'bar';
  readonly max: number;
  readonly ticks: readonly AxisTick[];
  readonly bars: readonly {
    readonly key: string;
    readonly label: string;
    readonly value: number | null;
    readonly valueLabel: string;
    /** Between which values it may as well be: an estimate. */
    readonly range?: readonly [from: number, to: number];
    readonly demo: boolean;
  }[];
}

/** Parts of one known whole; parts may overlap and are never added. */
export interface CoverageFigure extends FigureFrame {
  readonly kind: 'coverage';
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly count: NumberFigure;
    /** 0…1 */
    readonly share: number;
    readonly shareText: string;
    readonly demo: boolean;
  }[];
}

/** The schematic tile map: position only, never an area or a border. */
export interface TileFigure extends FigureFrame {
  readonly kind: 'tiles';
  readonly rows: number;
  readonly columns: number;
  readonly disclaimer: string;
  readonly tiles: readonly {
    readonly key: string;
    readonly row: number;
    readonly column: number;
    readonly name: string;
    /** False for a place the register does not count: dashed, without a number. */
    readonly counted: boolean;
    readonly rateText: string;
    readonly rateUnit: string;
    readonly detail: string;
    readonly note: string;
    /** 0…1 for the small bar, null when the measure is no share or missing. */
    readonly share: number | null;
    readonly value: number | null;
    readonly figureId: string | null;
    readonly demo: boolean;
  }[];
}

/** What became of things, each counted once: the parts of a bar add up to its whole. */
export interface SumFigure extends FigureFrame {
  readonly kind: 'sum';
  readonly bars: readonly {
    readonly key: string;
    /** Empty where there is one bar. */
    readonly label: string;
    /** `发现` and `1845`: what stands left of the equals sign. */
    readonly whole: { readonly label: string; readonly text: string; readonly value: number };
    readonly parts: readonly {
      readonly part: FunnelPart;
      readonly label: string;
      readonly text: string;
      readonly value: number;
      /** 0…1 of the whole. */
      readonly share: number;
      /** Written in its segment: 补, 逾; empty for the others. */
      readonly mark: string;
    }[];
    readonly demo: boolean;
  }[];
  /** What the numbers belong to. */
  readonly figureId: string;
  /** What is counted apart; empty for nothing. */
  readonly note: string;
}

/** No drawing, because …: the same frame, dashed, with what would be needed. */
export interface RefusalFigure extends FigureFrame {
  readonly kind: 'refusal';
  readonly reason: string;
  readonly supply: string;
}

export type ChartFigure =
  | LineFigure
  | MultiplesFigure
  | BarFigure
  | CoverageFigure
  | TileFigure
  | SumFigure
  | RefusalFigure;
