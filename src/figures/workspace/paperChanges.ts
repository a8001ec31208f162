import type { IsoDate } from '@/domain/campaign';
import { compareStandings } from '@/domain/changes';
import { formatValue } from '@/figures/quantity';
import { buildChanges, buildCorrections, type ChangeRow } from '@/figures/workspace/changes';
import type { BareItem, PaperContent, PaperWriter } from '@/figures/workspace/paper';
import type { TargetItem } from '@/figures/workspace/targets';
import { sayAbout } from '@/figures/workspace/targetWords';
import type { PaperKind } from '@/messages/workspacePaper';

/** The rows a paper tells changes of, on both days: `watched` with the towns of a county, `items` those of its table. */
export interface ChangeScope {
  readonly kind: PaperKind;
  readonly earlier: IsoDate;
  readonly items: readonly TargetItem[];
  readonly watched: readonly TargetItem[];
  readonly before: { readonly items: readonly TargetItem[]; readonly watched: readonly TargetItem[] };
}

/** What became of the same rows since an earlier day: turns of status by kind, corrections, and the values that moved. */
export function writeChanges(writer: PaperWriter, scope: ChangeScope): PaperContent {
  const { context, words } = writer;
  const { paper } = words;
  const { kind, earlier, items, watched, before } = scope;
  const title = kind === 'bulletin' ? { title: paper.monthChanges } : {};
  if (earlier >= context.asOf) return { part: 'changes', ...title, lead: [paper.noEarlier] };
  const changes = buildChanges(context, words, before.watched, watched);
  const byWord = new Map<string, ChangeRow[]>();
  for (const change of changes) byWord.set(change.word, [...(byWord.get(change.word) ?? []), change]);
  const byKey = new Map(watched.map((item) => [item.key, item]));
  const corrections = buildCorrections(context, words, watched, earlier).map(({ key, text }) => {
    const item = byKey.get(key.split(' ')[0] ?? '');
    return paper.moved(item === undefined ? '' : writer.nameItem(item), text);
  });
  return {
    part: 'changes',
    ...title,
    lead: [changes.length === 0 ? paper.noChange(earlier) : paper.against(earlier, String(changes.length))],
    items: [
      ...[...byWord].flatMap(([word, rows]) =>
        writeList(
          writer,
          word,
          rows.map(({ item, turn }) => paper.turned(writer.nameItem(item), turn)),
        ),
      ),
      ...writeList(writer, words.week.corrections, corrections),
      ...writeList(writer, paper.advanced, listMoves(writer, before.items, items)),
    ],
  };
}

function writeList({ words: { paper } }: PaperWriter, what: string, texts: readonly string[]): BareItem[] {
  if (texts.length === 0) return [];
  const text = `${texts.join(paper.listJoin)}${paper.sentenceEnd}`;
  return [{ name: paper.counted(what, String(texts.length)), text }];
}

/** 老旧小区改造 +3 个: a value of the later day less that of the earlier. */
function listMoves(writer: PaperWriter, before: readonly TargetItem[], after: readonly TargetItem[]): string[] {
  const { context, words } = writer;
  const byKey = new Map(after.map((item) => [item.key, item]));
  return compareStandings(
    before.map(({ assessment }) => assessment),
    after.map(({ assessment }) => assessment),
  ).flatMap((change) => {
    const item = byKey.get(`${change.indicator}~${change.place}`);
    if (change.kind !== 'moved' || item === undefined) return [];
    const { value } = change;
    if (value === null || value.by === null || value.by === 0) return [];
    const by = `${value.by > 0 ? '+' : ''}${formatValue(context, item.indicator, value.by)}`;
    return [words.paper.moved(writer.nameItem(item), `${sayAbout(context, value.from, value.to)}${by}`)];
  });
}
