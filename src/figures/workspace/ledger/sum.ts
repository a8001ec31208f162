import { type FunnelPart, funnelParts } from '@/domain/ledger/funnel';
import type { LedgerSurvey } from '@/domain/ledger/survey';
import type { LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';

/** 发现 = Σ5: what was found, and what became of it. */
export interface SumFigure {
  /** The whole in a sentence. */
  readonly conclusion: string;
  readonly found: string;
  readonly foundWord: string;
  readonly parts: readonly {
    readonly part: FunnelPart;
    readonly word: string;
    readonly count: string;
    /** 0…1 of what was found. */
    readonly share: number;
    /** Written in the segment. */
    readonly sign: string;
  }[];
  readonly reopened: string;
  readonly demo: boolean;
}

type Counts = Pick<LedgerSurvey, 'funnel'>;

/** The sum of what fits; `worst` is where most of what is overdue is, by town. */
export function buildSumFigure(
  { words, count, nameTown }: LedgerWriter,
  { funnel }: Counts,
  overdueByTown: Readonly<Record<string, number>> | null,
  demo: boolean,
): SumFigure {
  const { found, overdue } = funnel;
  const closed = funnel.solvedOnSpot + funnel.closedInTime + funnel.closedLate;
  const worst = Object.entries(overdueByTown ?? {}).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const [first, second] = worst;
  // One that stands out: a tie is no conclusion, and a single place is said already.
  const isWorst = first !== undefined && first[1] > 0 && second !== undefined && first[1] > second[1];
  return {
    conclusion:
      words.conclusion(count(found), count(closed), count(overdue)) +
      (isWorst ? words.worst(nameTown(first[0]), count(first[1])) : ''),
    found: count(found),
    foundWord: words.found,
    parts: funnelParts.map((part) => ({
      part,
      word: words.parts[part],
      count: count(funnel[part]),
      share: found === 0 ? 0 : funnel[part] / found,
      sign: words.partSigns[part] ?? '',
    })),
    reopened: words.reopened(count(funnel.reopened), count(funnel.reopenedOpen)),
    demo,
  };
}
