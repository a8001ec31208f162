import type { TurnKind } from '@/domain/changes';
import type { DecisionStatus } from '@/domain/decisions';

/** Words of the page a Monday begins with. */
export interface WeekWords {
  /** While nothing is known yet. */
  readonly title: string;
  /** The page in a sentence: how many things are to be decided, and of which kinds. */
  readonly conclusion: (scope: string, count: number, parts: string) => string;
  readonly nothing: (scope: string) => string;
  readonly part: Readonly<Record<DecisionStatus, (count: number) => string>>;
  /** How many targets there are, and the thresholds. */
  readonly lede: (count: number, behind: string, ahead: string, dueSoonDays: string) => string;
  readonly rules: string;
  readonly counts: string;
  /** How many there were on the day compared with, and by how many it moved. */
  readonly before: (count: number, change: string) => string;
  readonly scope: string;
  readonly own: (name: string) => string;

  readonly decisions: string;
  readonly order: string;
  readonly weighted: string;
  readonly columns: {
    readonly status: string;
    readonly target: string;
    readonly progress: string;
    readonly gap: string;
    readonly reason: string;
    readonly due: string;
  };
  readonly ofTarget: (actual: string, target: string) => string;
  readonly ofPlan: (completion: string, planShare: string) => string;
  readonly noBar: string;
  readonly gapUnit: string;
  readonly reasons: {
    readonly overdue: (days: number) => string;
    readonly pace: (recent: string, needed: string) => string;
    readonly stopped: (needed: string) => string;
    readonly recentOnly: (recent: string) => string;
    readonly neededOnly: (needed: string) => string;
    readonly paceUnknown: string;
    readonly left: (rest: string, days: number) => string;
    /** Due soon, and nothing reported yet. */
    readonly leftUnknown: (target: string, days: number) => string;
    readonly silentSince: (weeks: number, since: string) => string;
    readonly neverHeard: (start: string) => string;
  };
  readonly advice: Readonly<Record<DecisionStatus, string>>;
  readonly weight: (weight: string) => string;
  readonly overdueBy: (days: number) => string;
  readonly daysLeft: (days: number) => string;

  readonly towns: string;
  readonly townsNote: string;

  readonly since: string;
  readonly span: (from: string, to: string) => string;
  readonly unchanged: string;
  readonly turns: Readonly<Record<TurnKind, string>>;
  readonly turn: (from: string, to: string) => string;
  readonly gapMoved: (from: string, to: string) => string;
  readonly valueMoved: (from: string, to: string) => string;
  readonly appeared: string;
  readonly vanished: string;

  readonly corrections: string;
  readonly corrected: (period: string, from: string, to: string) => string;
  readonly noCorrections: string;

  readonly silent: string;
  readonly nobodySilent: string;

  readonly upcoming: (days: string) => string;
  readonly nothingDue: string;
  readonly rest: (actual: string, target: string) => string;
  readonly more: (count: number) => string;
}
