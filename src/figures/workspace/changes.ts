import type { Reading } from '@/domain/campaign';
import { compareStandings, type StandingChange, type TurnKind, turnKinds } from '@/domain/changes';
import { type Correction, listCorrections } from '@/domain/corrections';
import type { Status } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';
import { formatReading, formatReadingNumber } from '@/figures/quantity';
import { formatSigned } from '@/figures/workspace/targetRow';
import type { TargetItem } from '@/figures/workspace/targets';
import { sayAbout } from '@/figures/workspace/targetWords';
import type { WorkspaceWords } from '@/messages/workspace';

/** A status that turned between two days, worded. */
export interface ChangeRow {
  readonly item: TargetItem;
  readonly kind: TurnKind | 'appeared' | 'vanished';
  readonly word: string;
  readonly title: string;
  readonly placeName: string;
  readonly status: Status;
  /** `正常 → 滞后` */
  readonly turn: string;
  /** What moved with it: value, gap. */
  readonly notes: readonly string[];
  readonly demo: boolean;
}

/** A value that was put right. */
export interface CorrectionRow {
  readonly key: string;
  readonly title: string;
  readonly placeName: string;
  readonly text: string;
  readonly note: string;
  readonly knownFrom: string;
  readonly demo: boolean;
}

/** What turned among some targets between two days, the worst kinds first; the county before its towns in each. */
export function buildChanges(
  context: FigureContext,
  words: WorkspaceWords,
  before: readonly TargetItem[],
  after: readonly TargetItem[],
): ChangeRow[] {
  const byKey = new Map([...before, ...after].map((item) => [item.key, item]));
  const rows = compareStandings(
    before.map(({ assessment }) => assessment),
    after.map(({ assessment }) => assessment),
  ).flatMap((change) => {
    const item = byKey.get(`${change.indicator}~${change.place}`);
    return item === undefined ? [] : buildChange(context, words, item, change);
  });
  const order: readonly ChangeRow['kind'][] = [...turnKinds, 'appeared', 'vanished'];
  return rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function buildChange(
  context: FigureContext,
  words: WorkspaceWords,
  item: TargetItem,
  change: StandingChange,
): ChangeRow[] {
  const { locale } = context;
  const { week, statuses } = words;
  const named = {
    item,
    title: item.indicator.title[locale],
    placeName: item.place.name,
    demo: item.basis === 'demo',
  };
  if (change.kind !== 'moved') {
    const { status } = (change.kind === 'appeared' ? change.after : change.before).judgement;
    return [{ ...named, kind: change.kind, word: week[change.kind], status, turn: statuses[status], notes: [] }];
  }
  const { turn, value, gapShare } = change;
  if (turn === null) return [];
  const say = ({ value: number, qualifier, precision }: NonNullable<NonNullable<typeof value>['from']>) =>
    formatReadingNumber(context, item.indicator, { kind: 'value', value: number, qualifier, precision });
  return [
    {
      ...named,
      kind: turn.kind,
      word: week.turns[turn.kind],
      status: turn.to,
      turn: week.turn(statuses[turn.from], statuses[turn.to]),
      notes: [
        ...(value === null || value.from === null || value.to === null
          ? []
          : [week.valueMoved(say(value.from), say(value.to))]),
        ...(gapShare === null || gapShare.from === null || gapShare.to === null
          ? []
          : [
              week.gapMoved(
                `${sayAbout(context, change.before.progress.actual)}${formatSigned(gapShare.from)}`,
                `${sayAbout(context, change.after.progress.actual)}${formatSigned(gapShare.to)}`,
              ),
            ]),
      ],
    },
  ];
}

/** What was put right after one day and by another, oldest first; of what is the county's and its towns'. */
export function buildCorrections(
  context: FigureContext,
  words: WorkspaceWords,
  items: readonly TargetItem[],
  from: string,
): CorrectionRow[] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  return listCorrections(context.campaign.observations, from, context.asOf).flatMap((correction) => {
    const item = byKey.get(`${correction.indicator}~${correction.place}`);
    return item === undefined ? [] : [buildCorrection(context, words, item, correction)];
  });
}

function buildCorrection(
  context: FigureContext,
  { week }: WorkspaceWords,
  { key, indicator, place }: TargetItem,
  { periodEnd, from, to, note, knownFrom, demo }: Correction,
): CorrectionRow {
  const say = (reading: Reading) =>
    reading.kind === 'value'
      ? formatReading(context, indicator, reading)
      : context.messages.words.missing[reading.reason];
  return {
    key: `${key} ${periodEnd} ${knownFrom}`,
    title: indicator.title[context.locale],
    placeName: place.name,
    text: week.corrected(periodEnd, say(from), say(to)),
    note: note[context.locale],
    knownFrom,
    demo,
  };
}
