import type { IsoDate } from '@/domain/campaign';
import type { Planned } from '@/domain/progress';
import type { FigureContext } from '@/figures/context';
import { formatReadingNumber, formatValue } from '@/figures/quantity';
import type { TargetRow } from '@/figures/workspace/targetRow';
import type { TargetItem, TargetList } from '@/figures/workspace/targets';
import { sayAbout } from '@/figures/workspace/targetWords';
import { formatUnit } from '@/format/number';
import type { WorkspaceWords } from '@/messages/workspace';
import type { PaperColumn, PaperKind, PaperPart } from '@/messages/workspacePaper';

/** Whose paper it is: a place, a department, both, or with neither the county. */
export interface PaperScope {
  /** Code of a place, `all`, or null: the county, of a department every place. */
  readonly place: string | null;
  readonly department: string | null;
}

/** What a paper is made of. */
export interface PaperInput {
  readonly kind: PaperKind;
  readonly scope: PaperScope;
  readonly targets: TargetList;
  /** The same on the earlier day. */
  readonly before: TargetList;
  readonly earlier: IsoDate;
  readonly release: string;
}

/** A whole paper in words: whatever prints, copies or projects it takes this and computes nothing. */
export interface Paper {
  readonly kind: PaperKind;
  /** 周调度　第 123 周 */
  readonly issue: string;
  /** `示例数据，非正式文件` as soon as one row is invented, else null. */
  readonly mark: string | null;
  readonly title: string;
  readonly audience: string;
  readonly asOf: string;
  /** The whole in one sentence. */
  readonly conclusion: string;
  readonly sections: readonly PaperSection[];
  /** Date, basis and version, for the foot of every page. */
  readonly foot: string;
  /** Nothing to print: no row at all. */
  readonly isEmpty: boolean;
}

/** A numbered part: sentences, then a table or numbered items, then notes in small print. */
export interface PaperSection {
  readonly part: PaperPart;
  /** 一、序时进度 */
  readonly head: string;
  readonly lead: readonly string[];
  readonly table: PaperTable | null;
  readonly items: readonly PaperItem[];
  readonly notes: readonly string[];
}

/** A section before it is numbered. */
export type PaperContent = Pick<PaperSection, 'part'> &
  Partial<Pick<PaperSection, 'lead' | 'table' | 'notes'>> & { readonly title?: string; readonly items?: BareItem[] };
export type BareItem = Omit<PaperItem, 'number'>;

/** （一）城中村整治。应于 … */
export interface PaperItem {
  readonly number: string;
  /** What it is about; empty where the sentence says so itself. */
  readonly name: string;
  readonly text: string;
}

export interface PaperTable {
  readonly columns: readonly { readonly column: PaperColumn; readonly title: string }[];
  /** Of one place there is one group without a title. */
  readonly groups: readonly { readonly title: string; readonly rows: readonly PaperRow[] }[];
}

/** A row of the ledger with the texts of its cells in the order of the columns. */
export interface PaperRow {
  readonly row: TargetRow;
  readonly cells: readonly string[];
}

/** How the items of a paper are worded. */
export interface PaperWriter {
  readonly context: FigureContext;
  readonly words: WorkspaceWords;
  /** A target by its title, behind its place where the paper's own name does not say it. */
  readonly nameItem: (item: TargetItem) => string;
}

/** Collects what the sections of a paper are worded with; `place` is the one it is about, null for all of them. */
export function createWriter(context: FigureContext, words: WorkspaceWords, place: string | null): PaperWriter {
  return {
    context,
    words,
    nameItem: (item) => {
      const title = item.indicator.title[context.locale];
      return item.place.code === place ? title : `${item.place.name}${words.paper.nameJoin}${title}`;
    },
  };
}

/** The numbers of one target as its sentences say them: with their unit, and 约 before what comes of a number that is not exact. */
export function wordNumbers({ context }: PaperWriter, { indicator }: TargetItem, { actual }: Planned) {
  const { locale, messages } = context;
  const about = sayAbout(context, actual);
  const fine = { ...indicator, decimals: Math.max(indicator.decimals, 1) };
  const value = (number: number) => formatValue(context, indicator, number);
  return {
    about,
    /** A target or a count, as exact as the indicator. */
    value,
    /** What is computed: one decimal at least. */
    computed: (number: number) => formatValue(context, fine, number),
    actual:
      actual === null
        ? null
        : messages.figures.joinUnit(
            formatReadingNumber(context, indicator, { kind: 'value', ...actual }),
            formatUnit(indicator.unit[locale], actual.value),
          ),
    /** How much is left to a target; null when nothing is. */
    short: (target: number, direction: Planned['direction']) => {
      const left = actual === null ? 0 : (target - actual.value) * (direction === 'down' ? -1 : 1);
      return left > 0 ? `${about}${value(left)}` : null;
    },
  };
}

/** Clauses → a sentence, without its stop: what is null is not there. */
export function joinClauses({ words }: PaperWriter, clauses: readonly (string | null)[]): string {
  return clauses.filter((clause) => clause !== null && clause !== '').join(words.paper.clauseJoin);
}

/** Sentences → a text with its stop at the end. */
export function joinSentences({ words }: PaperWriter, sentences: readonly string[]): string {
  const { sentenceJoin, sentenceEnd } = words.paper;
  return `${sentences.filter((sentence) => sentence !== '').join(sentenceJoin)}${sentenceEnd}`;
}
