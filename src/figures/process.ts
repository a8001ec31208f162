import type { FigureContext } from '@/figures/context';
import type { NumberFigure } from '@/figures/figure';
import { buildNamedEntry, listNamedItems, type NamedEntry, type NamedKind } from '@/figures/named';
import { buildNumberFigure } from '@/figures/number';
import { listReferences } from '@/figures/prose';
import { buildRatioFigure } from '@/figures/ratio';

/** The chapters of how a campaign worked, in the order they are told: from the reason to the result. */
export const chapters = [
  'why',
  'command',
  'management',
  'inspection',
  'responsibility',
  'work',
  'result',
  'named',
] as const;
export type Chapter = (typeof chapters)[number];

/** Which kinds each chapter tells of, in its order. A kind stands in one chapter; a new kind does not compile without. */
const chapterByKind: Readonly<Record<NamedKind, Chapter>> = {
  context: 'why',
  goal: 'why',
  decision: 'why',
  principle: 'why',
  organisation: 'command',
  management: 'management',
  cadence: 'management',
  inspection: 'inspection',
  responsibility: 'responsibility',
  programme: 'work',
  series: 'work',
  service: 'work',
  activity: 'work',
  ceremony: 'result',
  honour: 'result',
  project: 'named',
  claim: 'named',
};

/** The chapters that end in an account of the campaign itself; the last only repeats what the source names. */
const offChain: ReadonlySet<Chapter> = new Set(['named']);

/** Things of one kind. */
export interface ProcessGroup {
  readonly kind: NamedKind;
  readonly title: string;
  readonly items: readonly NamedEntry[];
  /** The source leaves a list in it open. */
  readonly isOpen: boolean;
}

/** One link of the chain with everything in it. */
export interface ProcessChapter {
  readonly id: Chapter;
  readonly title: string;
  readonly lede: string;
  readonly groups: readonly ProcessGroup[];
  readonly count: number;
  /** The numbers its summaries speak of, each once. */
  readonly numbers: readonly NumberFigure[];
  /** Part of the chain from goal to result. */
  readonly isLink: boolean;
}

/** Everything the campaign names, by chapter and kind; what was not known on the day is left out, and so is a chapter without anything. */
export function buildProcess(context: FigureContext): ProcessChapter[] {
  const { locale, messages } = context;
  const known = listNamedItems(context);
  return chapters.flatMap((id) => {
    const items = known.filter(({ kind }) => chapterByKind[kind] === id);
    if (items.length === 0) return [];
    const references = items.flatMap((item) => listReferences(item.summary[locale]));
    return [
      {
        id,
        ...messages.process.chapter[id],
        groups: listKinds(id).flatMap((kind) =>
          buildGroup(
            context,
            kind,
            items.filter((item) => item.kind === kind),
          ),
        ),
        count: items.length,
        numbers: listKnownNumbers(context, references),
        isLink: !offChain.has(id),
      },
    ];
  });
}

function listKinds(chapter: Chapter): NamedKind[] {
  return (Object.keys(chapterByKind) as NamedKind[]).filter((kind) => chapterByKind[kind] === chapter);
}

function buildGroup(context: FigureContext, kind: NamedKind, items: ReturnType<typeof listNamedItems>): ProcessGroup[] {
  if (items.length === 0) return [];
  return [
    {
      kind,
      title: context.messages.named.kind[kind],
      items: items.map((item) => buildNamedEntry(context, item)),
      isOpen: items.some(({ openList }) => openList),
    },
  ];
}

/**
 * The numbers of how the campaign was run: those the package names for it and those its summary speaks of, each with
 * the rate that is legitimate. What is not known on the day is left out.
 */
export function buildProcessNumbers(
  context: FigureContext,
): { readonly number: NumberFigure; readonly ratio: NumberFigure | null }[] {
  const { conduct, conductSummary } = context.campaign.info;
  const ids = [...conduct, ...listReferences(conductSummary[context.locale])];
  return listKnownNumbers(context, ids).map((number) => ({
    number,
    ratio: buildRatioFigure(context, number.figureId),
  }));
}

function listKnownNumbers(context: FigureContext, ids: readonly string[]): NumberFigure[] {
  return [...new Set(ids)].map((id) => buildNumberFigure(context, id)).filter(({ value }) => value !== null);
}
