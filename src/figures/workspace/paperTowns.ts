import {
  type BareItem,
  joinClauses,
  joinSentences,
  type PaperContent,
  type PaperWriter,
} from '@/figures/workspace/paper';
import { countStatuses, getGapShare, type TargetItem, unjudgedStatuses } from '@/figures/workspace/targets';
import { sayAbout } from '@/figures/workspace/targetWords';
import { formatPercent, formatShare } from '@/format/number';

/** Below this many targets one of them moves a rate by more than five percentage points: the reader is warned. */
const fewTargets = 20;

/**
 * How each town stands, as a share of what can be judged in it, in the order of codes: towns are told apart by rate, never
 * ranked. Null where no town has a target.
 */
export function writeTowns(writer: PaperWriter, items: readonly TargetItem[]): PaperContent | null {
  const { paper } = writer.words;
  const towns = new Map<string, TargetItem[]>();
  for (const item of items) {
    if (item.place.isCounty) continue;
    const own = towns.get(item.place.code);
    if (own === undefined) towns.set(item.place.code, [item]);
    else own.push(item);
  }
  if (towns.size === 0) return null;
  const most = Math.max(...[...towns.values()].map((own) => own.filter(isJudged).length));
  return {
    part: 'towns',
    lead: [
      paper.townsLead,
      ...(most === 0 || most >= fewTargets ? [] : [paper.fewTargets(String(most), formatPercent(1 / most))]),
    ],
    items: [...towns.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => writeTown(writer, own)),
  };
}

function writeTown(writer: PaperWriter, own: readonly TargetItem[]): BareItem {
  const { locale } = writer.context;
  const { paper, statuses } = writer.words;
  const name = own[0]?.place.name ?? '';
  const judged = own.filter(isJudged).length;
  const counts = countStatuses(own);
  const well = judged - counts.behind - counts.overdue;
  const worst = own
    .flatMap((item) => {
      const gap = getGapShare(item);
      const { status } = item.assessment.judgement;
      return gap === null || gap >= 0 || (status !== 'behind' && status !== 'overdue') ? [] : [{ item, gap }];
    })
    .sort((a, b) => a.gap - b.gap)[0];
  const short = (['overdue', 'behind', 'notReported'] as const).map((status) =>
    counts[status] === 0 ? null : paper.townShort(statuses[status], String(counts[status])),
  );
  return {
    name,
    text: joinSentences(writer, [
      joinClauses(writer, [
        judged === 0 ? paper.townNone : paper.town(String(judged), String(well), formatShare(well / judged)),
        ...short,
      ]),
      worst === undefined
        ? ''
        : paper.townWorst(
            worst.item.indicator.title[locale],
            `${sayAbout(writer.context, worst.item.assessment.progress.actual)}${formatPercent(worst.gap)}`,
          ),
    ]),
  };
}

function isJudged({ assessment }: TargetItem): boolean {
  return !unjudgedStatuses.includes(assessment.judgement.status);
}
