/** Words a figure is built from. Numbers arrive formatted. */
export interface FigureWords {
  readonly demoTag: string;
  readonly demoSplitTag: string;
  readonly tick: (paragraph: number | null) => string;
  readonly tickDerived: string;
  readonly tickDemo: string;
  readonly sourceTitle: (publisher: string, title: string) => string;
  readonly paragraph: (paragraph: number) => string;
  readonly joinUnit: (number: string, unit: string) => string;
  readonly fullValue: (text: string, plain: string) => string;
  readonly scopeLine: (scope: string, nature: string) => string;
  readonly knownFrom: (date: string) => string;
  readonly periodAndKnown: (period: string, known: string) => string;
  readonly registerDate: string;
  readonly citation: (label: string, value: string, source: string, paragraph: string, date: string) => string;
  readonly ratioExpression: (part: string, whole: string, result: string) => string;
  readonly noDenominator: string;
  readonly sourceLine: (source: string, asOf: string, basis: string) => string;
  readonly listJoin: string;
  readonly sentenceEnd: string;
  readonly sentenceJoin: string;
  /** Before a quotient of numbers that are not exact. */
  readonly about: string;
  readonly perUnit: (numerator: string, denominator: string) => string;
}
