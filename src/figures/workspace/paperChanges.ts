import type { Indicator, IsoDate, Reading } from '@/domain/campaign';
import { compareStandings, type StandingChange, type TurnKind, turnKinds } from '@/domain/changes';
import { type Correction, listCorrections } from '@/domain/corrections';
import { formatReading, formatValue } from '@/figures/quantity';
import { type BareItem, keyOf, type PaperContent, type PaperWriter } from '@/figures/workspace/paper';
import type { TargetItem } from '@/figures/workspace/targets';
import type { PaperKind } from '@/messages/workspacePaper';

type Moved = Extract<StandingChange, { readonly kind: 'moved' }>;

/** What became of the same rows since an earlier day: turns of status by kind, what came and went, corrections, new values. */
export function writeChanges(
  writer: PaperWriter,
  kind: PaperKind,
  items: readonly TargetItem[],
  before: readonly TargetItem[],
  earlier: IsoDate,
): PaperContent {
  const { paper } = writer.words;
  const title = kind === 'bulletin' ? { title: paper.monthParts.changes } : {};
  if (earlier >= writer.context.asOf) return { part: 'changes', ...title, lead: [paper.noEarlier] };
  const changes = compareStandings(
    before.map(({ assessment }) => assessment),
    items.map(({ assessment }) => assessment),
  );
  const moved = changes.filter((change) => change.kind === 'moved');
  const turned = moved.filter(({ turn }) => turn !== null);
  const name = ({ indicator, place }: StandingChange) => writer.nameItem(indicator, place);
  const written: BareItem[] = [
    ...turnKinds.flatMap((turn) => writeTurn(writer, turn, turned)),
    ...writeList(writer, paper.appeared, changes.filter((change) => change.kind === 'appeared').map(name)),
    ...writeList(writer, paper.vanished, changes.filter((change) => change.kind === 'vanished').map(name)),
    ...writeList(writer, paper.corrected, writeCorrections(writer, items, earlier)),
    ...writeList(
      writer,
      paper.advanced,
      moved.flatMap((change) => writeMove(writer, change)),
    ),
  ];
  return {
    part: 'changes',
    ...title,
    lead: [turned.length === 0 ? paper.noChange(earlier) : paper.against(earlier, String(turned.length))],
    items: written,
  };
}

function writeTurn(writer: PaperWriter, kind: TurnKind, changes: readonly Moved[]): BareItem[] {
  const { paper, statuses } = writer.words;
  const texts = changes.flatMap(({ indicator, place, turn }) =>
    turn === null || turn.kind !== kind
      ? []
      : [paper.turned(writer.nameItem(indicator, place), statuses[turn.from], statuses[turn.to])],
  );
  return writeList(writer, paper.turns[kind], texts);
}

function writeList({ words: { paper } }: PaperWriter, what: string, texts: readonly string[]): BareItem[] {
  if (texts.length === 0) return [];
  return [
    { name: paper.counted(what, String(texts.length)), text: `${texts.join(paper.listJoin)}${paper.sentenceEnd}` },
  ];
}

/** 老旧小区改造 +3 个: a value of the later day less that of the earlier. */
function writeMove(writer: PaperWriter, { indicator: id, place, value }: Moved): string[] {
  const { context, words } = writer;
  const indicator = findIndicator(writer, id);
  if (indicator === undefined || value === null || value.by === null || value.by === 0) return [];
  const isExact = value.from?.qualifier === 'exact' && value.to?.qualifier === 'exact';
  const sign = value.by > 0 ? '+' : '';
  const about = isExact ? '' : context.messages.figures.about;
  return [words.paper.moved(writer.nameItem(id, place), `${about}${sign}${formatValue(context, indicator, value.by)}`)];
}

function writeCorrections(writer: PaperWriter, items: readonly TargetItem[], earlier: IsoDate): string[] {
  const { context, words } = writer;
  const shown = new Set(items.map(({ assessment }) => keyOf(assessment)));
  const say = (indicator: Indicator, reading: Reading) =>
    reading.kind === 'value'
      ? formatReading(context, indicator, reading)
      : context.messages.words.missing[reading.reason];
  return listCorrections(context.campaign.observations, earlier, context.asOf)
    .filter((correction) => shown.has(keyOf(correction)))
    .flatMap(({ indicator: id, place, from, to, knownFrom }: Correction) => {
      const indicator = findIndicator(writer, id);
      if (indicator === undefined) return [];
      return [words.paper.replaced(writer.nameItem(id, place), say(indicator, from), say(indicator, to), knownFrom)];
    });
}

function findIndicator({ context }: PaperWriter, id: string): Indicator | undefined {
  return context.campaign.indicators.find((indicator) => indicator.id === id);
}
