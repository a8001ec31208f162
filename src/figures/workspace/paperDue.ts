import { computeMonthsOn } from '@/domain/date';
import type { Milestone } from '@/domain/milestones';
import {
  type BareItem,
  joinClauses,
  joinSentences,
  type PaperContent,
  type PaperWriter,
  wordNumbers,
} from '@/figures/workspace/paper';
import type { TargetItem } from '@/figures/workspace/targets';

/** What falls due within a month after the day, soonest first: every due date of a plan, not only its last. */
export function writeDue(writer: PaperWriter, items: readonly TargetItem[]): PaperContent {
  const { paper } = writer.words;
  const { asOf } = writer.context;
  const until = computeMonthsOn(asOf, 1);
  const due = items
    .flatMap((item) => {
      const { progress } = item.assessment;
      if (progress.kind !== 'planned') return [];
      return progress.milestones
        .filter((milestone) => milestone.due > asOf && milestone.due <= until)
        .map((milestone) => ({ due: milestone.due, written: writeMilestone(writer, item, milestone) }));
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return {
    part: 'due',
    lead: [due.length === 0 ? paper.noDue(asOf, until) : paper.dueLead(asOf, until, String(due.length))],
    items: due.map(({ written }) => written),
  };
}

function writeMilestone(writer: PaperWriter, item: TargetItem, { due, target }: Milestone): BareItem {
  const { paper } = writer.words;
  const { assessment } = item;
  const name = writer.nameItem(item);
  if (assessment.progress.kind !== 'planned') return { name, text: '' };
  const numbers = wordNumbers(writer, item, assessment.progress);
  const left = numbers.short(target, assessment.progress.direction);
  return {
    name,
    text: joinSentences(writer, [
      joinClauses(writer, [
        paper.dueItem(due, numbers.value(target)),
        numbers.actual === null ? paper.noActual : paper.actual(numbers.actual),
        numbers.actual === null ? null : left === null ? paper.early : paper.short(left),
      ]),
    ]),
  };
}

/** Who owes a report: of each indicator the places that are silent, in the county and its towns. */
export function writeSilent(writer: PaperWriter, items: readonly TargetItem[]): PaperContent {
  const { paper } = writer.words;
  const silent = items.filter(({ assessment }) => assessment.judgement.status === 'notReported');
  const byIndicator = new Map<string, TargetItem[]>();
  for (const item of silent) {
    const group = byIndicator.get(item.indicator.id);
    if (group === undefined) byIndicator.set(item.indicator.id, [item]);
    else group.push(item);
  }
  const { locale } = writer.context;
  return {
    part: 'silent',
    lead: [silent.length === 0 ? paper.noSilent : paper.silentLead(String(silent.length))],
    items: [...byIndicator.values()].map((group) => ({
      name: group[0]?.indicator.title[locale] ?? '',
      text: `${group.map(({ place }) => place.name).join(paper.listJoin)}${paper.sentenceEnd}`,
    })),
  };
}
