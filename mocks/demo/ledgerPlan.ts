import type { DutyKind, Severity, SpotKind, Text } from '@/domain/vocabulary';

/** What the ledger of problems is made of: what goes wrong where, who puts it right, and how fast. */
export interface LedgerPlan {
  /** The indicators whose weekly growth is the rounds held, and the problems of rounds that were assigned and solved. */
  readonly rounds: string;
  readonly resolved: string;
  readonly kinds: readonly KindPlan[];
  readonly items: readonly { readonly id: string; readonly title: Text; readonly note: Text }[];
  /** Who is in charge of what: so many of each kind a town. */
  readonly duties: readonly { readonly kind: DutyKind; readonly perTown: number; readonly unowned: number }[];
  /** The name of a spot: `{town}` is the town's letter, `{number}` its number. */
  readonly spotNames: Readonly<Record<SpotKind, Text>>;
  readonly townLetters: Readonly<Record<string, string>>;
  /** Takes so many times as long as the others. */
  readonly slow: { readonly department: string; readonly times: number };
  /** The spot that keeps coming back, and how many of the kept problems stand there. */
  readonly trouble: {
    readonly place: string;
    readonly kind: string;
    readonly number: number;
    readonly problems: number;
  };
  /** Problems kept under supervision beside those of the rounds. */
  readonly kept: number;
}

export interface KindPlan {
  readonly id: string;
  readonly category: string;
  readonly title: Text;
  readonly department: string;
  readonly spots: readonly SpotKind[];
  readonly severity: Severity;
  /** How often it is found, against the others. */
  readonly weight: number;
}
