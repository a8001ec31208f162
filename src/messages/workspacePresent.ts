/** Words around the slides: of the decks' list, the stage and its keys. */
export interface PresentWords {
  readonly title: string;
  readonly conclusion: (count: string) => string;
  readonly lede: string;
  readonly none: string;
  readonly noneSupply: string;
  readonly slides: (count: string, minutes: string) => string;
  readonly realOnly: string;
  readonly withDemo: string;
  readonly notThere: string;
  readonly notThereNote: string;

  readonly stage: string;
  readonly frozen: (release: string) => string;
  readonly number: (number: string, all: string) => string;
  readonly announce: (number: string, all: string, title: string) => string;
  readonly sources: string;
  readonly notGiven: string;
  readonly item: string;
  readonly value: string;
  readonly blank: string;
  readonly goTo: (number: string) => string;

  readonly overview: string;
  readonly help: string;
  readonly trace: string;
  readonly traceNone: string;
  readonly close: string;
  readonly next: string;
  readonly previous: string;
  readonly letters: string;
  /** What each key does. */
  readonly keys: Readonly<Record<KeyLine, string>>;
  /** Keys that are called by a word. */
  readonly keyNames: Readonly<Record<KeyName, string>>;
}

export const keyLines = [
  'next',
  'previous',
  'ends',
  'go',
  'blank',
  'fullScreen',
  'overview',
  'trace',
  'help',
  'leave',
] as const;
export type KeyLine = (typeof keyLines)[number];
export type KeyName = 'space' | 'backspace' | 'number' | 'enter';
