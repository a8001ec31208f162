import { funnelParts } from '@/domain/ledger/funnel';
import type { LedgerReview } from '@/domain/ledger/review';
import type { LedgerSurvey } from '@/domain/ledger/survey';
import type { SumFigure } from '@/figures/figure';
import type { LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';

/** 发现 = Σ5: what was found, and what became of it, with its conclusion. */
export interface LedgerSum {
  /** The whole in a sentence. */
  readonly conclusion: string;
  readonly bar: SumFigure['bars'][number];
  /** Reopened ones, told apart, and how long it takes. */
  readonly beside: readonly string[];
}

/**
 * The sum of what fits, and where most of what is overdue is, once that was looked at. What was picked by its outcome says
 * nothing of how long problems take.
 */
export function buildLedgerSum(
  { words, count, nameTown }: LedgerWriter,
  { funnel }: Pick<LedgerSurvey, 'funnel'>,
  review: LedgerReview | null,
  isByOutcome: boolean,
  demo: boolean,
): LedgerSum {
  const { found, overdue } = funnel;
  const closed = funnel.solvedOnSpot + funnel.closedInTime + funnel.closedLate;
  const [first, second] = [...(review?.places ?? [])].sort((a, b) => b.overdue - a.overdue);
  // One that stands out: a tie is no conclusion, and of a single place it is said already.
  const isWorst = first !== undefined && second !== undefined && first.overdue > second.overdue;
  const worst = isWorst ? words.worst(nameTown(first.id), count(first.overdue)) : '';
  const median = review === null ? null : review.survival.median;
  return {
    conclusion: words.conclusion(count(found), count(closed), count(overdue)) + worst,
    bar: {
      key: 'all',
      label: '',
      whole: { label: words.found, text: count(found), value: found },
      parts: funnelParts.map((part) => ({
        part,
        label: words.parts[part],
        text: count(funnel[part]),
        value: funnel[part],
        share: found === 0 ? 0 : funnel[part] / found,
        mark: words.partSigns[part] ?? '',
      })),
      demo,
    },
    beside: [
      words.reopened(count(funnel.reopened), count(funnel.reopenedOpen)),
      ...(review === null || isByOutcome ? [] : [median === null ? words.noMedian : words.median(count(median))]),
    ],
  };
}
