import type { ProjectionRefusal } from '@/domain/projection';
import type { RuleId } from '@/domain/status';
import type { Status, StatusFlag } from '@/domain/vocabulary';
import type { PaletteWords } from '@/messages/workspacePalette';

/** Words of the workspace, apart from all others: the public edition carries none of them. */
export interface WorkspaceWords {
  /** In the navigation. */
  readonly name: string;

  readonly banner: (asOf: string) => string;
  readonly title: string;
  /** The table in a sentence: how many can be judged, are short, overdue, and cannot be judged. */
  readonly conclusion: (judged: number, short: number, overdue: number, unjudged: number) => string;
  readonly lede: (behind: string, ahead: string, dueSoonDays: string) => string;
  readonly foot: (notApplicable: number, silent: number) => string;
  readonly none: string;
  readonly noneSupply: string;
  readonly group: (count: number) => string;
  /** Names the button that opens a row's arithmetic. */
  readonly why: (title: string) => string;
  readonly columns: {
    readonly target: string;
    readonly plan: string;
    readonly actual: string;
    readonly completion: string;
    readonly planShare: string;
    readonly gap: string;
    readonly planValue: string;
    readonly status: string;
    readonly projection: string;
    readonly due: string;
    readonly owner: string;
  };
  readonly noOwner: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly flags: Readonly<Record<StatusFlag, string>>;
  /** Said where a value stands that no plan measures. */
  readonly noBar: string;

  readonly arithmetic: string;
  readonly planShareSum: (gone: string, way: string, share: string) => string;
  readonly planValueSum: (baseline: string, way: string, daysGone: string, days: string, value: string) => string;
  readonly planValueStep: (value: string, due: string, target: string) => string;
  readonly completionSum: (actual: string, target: string, share: string) => string;
  readonly gapSum: (actual: string, planValue: string, gap: string) => string;
  readonly gapPoints: (difference: string, points: string) => string;

  readonly pace: string;
  readonly recent: (rate: string) => string;
  readonly needed: (rate: string) => string;
  readonly projected: (projection: string) => string;
  readonly tooLate: (due: string) => string;
  readonly finished: (date: string) => string;
  readonly stalled: (since: string) => string;
  readonly outOfSight: string;
  readonly refused: Readonly<Record<ProjectionRefusal, string>>;
  readonly range: (from: string, to: string) => string;
  readonly rangeWithin: (month: string) => string;
  readonly rangeOpen: (from: string) => string;

  readonly sources: string;
  readonly sourceOf: (what: string, basis: string, source: string, paragraph: string | null) => string;

  readonly rule: string;
  readonly ruleLine: (status: string, rule: string) => string;
  readonly rules: Readonly<Record<RuleId, (given: Readonly<Record<string, string>>) => string>>;

  readonly palette: PaletteWords;
}
