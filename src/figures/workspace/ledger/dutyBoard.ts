import type { DutyReview, SpotLoad } from '@/domain/ledger/duties';
import type { Spot } from '@/domain/ledger/ledger';
import { recurrenceDays } from '@/domain/ledger/review';
import type { SpotKind } from '@/domain/vocabulary';
import { buildKey } from '@/figures/key';
import type { LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';
import type { RowBarsFigure } from '@/figures/workspace/ledger/reviewFigure';

/** One spot of the register, or one that is missing from it, worded. */
export interface DutyRow {
  readonly key: string;
  readonly place: string;
  readonly spot: string;
  /** 包路口; empty for a spot that is not on the register. */
  readonly kind: string;
  /** Null when nobody is in charge. */
  readonly department: string | null;
  /** Which of the duties at a shop's door; empty for all other kinds. */
  readonly items: string;
  readonly found: string;
  readonly open: string;
  readonly overdue: string;
  /** Where its problems are looked up: a town, a kind of spot, and a text that finds it. */
  readonly look: { readonly place: string; readonly spotKind: SpotKind; readonly text: string };
  readonly demo: boolean;
}

/** What of the register is shown. */
export interface DutyChoice {
  readonly place: string | null;
  readonly spotKind: SpotKind | null;
  readonly department: string | null;
}

/** 包保责任: who is in charge of what, where nobody is, and how much each department carries. */
export interface DutyBoard {
  readonly conclusion: string;
  /** Entries with nobody in charge: those with something overdue or open first. */
  readonly free: readonly DutyRow[];
  /** Spots with findings that the register does not name, in the same order. */
  readonly unlisted: readonly DutyRow[];
  readonly load: RowBarsFigure;
  /** The register as it was chosen, in its own order. */
  readonly rows: readonly DutyRow[];
  /** How many entries the whole register has. */
  readonly all: number;
  /** What the duties at a shop's door are. */
  readonly items: readonly { readonly title: string; readonly note: string }[];
  readonly demo: boolean;
  /** What stands on every page of paper. */
  readonly paper: { readonly mark: string | null; readonly title: string; readonly foot: string };
}

/** The register of duties held against the ledger → its room. `release` is told at the foot of the paper. */
export function buildDutyBoard(
  writer: LedgerWriter,
  review: DutyReview,
  choice: DutyChoice,
  release: string,
): DutyBoard {
  const { words, workspace, context, index, count } = writer;
  const { duties: own } = words;
  const demo = review.duties.some(({ duty }) => duty.basis === 'demo');
  const vacant = review.duties.filter(({ duty }) => duty.department === null);
  const isChosen = ({ duty }: DutyReview['duties'][number]) =>
    (choice.place === null || duty.place === choice.place || duty.town === choice.place) &&
    (choice.spotKind === null || duty.kind === choice.spotKind) &&
    (choice.department === null || (duty.department ?? nobody) === choice.department);
  const { basis } = context.messages.words;
  return {
    conclusion: own.conclusion(count(review.duties.length), count(vacant.length)),
    free: [...vacant].sort(byUrgency).map((entry) => wordDuty(writer, entry)),
    unlisted: [...review.unlisted].sort(byUrgency).map((entry) => wordUnlisted(writer, entry, demo)),
    load: buildLoad(writer, review, demo),
    rows: review.duties.filter(isChosen).map((entry) => wordDuty(writer, entry)),
    all: review.duties.length,
    items: index.dutyItems.map(({ title, note }) => ({
      title: title[context.locale],
      note: note?.[context.locale] ?? '',
    })),
    demo,
    paper: {
      mark: demo ? workspace.paper.mark : null,
      title: own.register,
      foot: workspace.paper.foot(context.asOf, basis[demo ? 'demo' : 'published'], release),
    },
  };
}

const nobody = 'none';

function byUrgency(a: SpotLoad, b: SpotLoad): number {
  return b.overdue - a.overdue || b.open - a.open || b.found - a.found;
}

function wordDuty(writer: LedgerWriter, entry: DutyReview['duties'][number]): DutyRow {
  const { words, context, index, nameDepartment } = writer;
  const { duty } = entry;
  return {
    ...wordSpot(writer, duty, entry),
    key: duty.id,
    kind: words.dutyKinds[duty.kind],
    department: duty.department === null ? null : nameDepartment(duty.department),
    items: duty.items
      .map((id) => index.dutyItems.find((item) => item.id === id)?.title[context.locale] ?? id)
      .join(context.messages.figures.listJoin),
    demo: duty.basis === 'demo',
  };
}

function wordUnlisted(writer: LedgerWriter, entry: DutyReview['unlisted'][number], demo: boolean): DutyRow {
  const { spot } = entry;
  const name = wordSpot(writer, spot, entry);
  return {
    ...name,
    key: `${spot.place} ${spot.kind} ${name.spot}`,
    kind: '',
    department: null,
    items: '',
    demo,
  };
}

function wordSpot({ words, context, count, nameTown }: LedgerWriter, spot: Spot, load: SpotLoad) {
  const name = spot.name?.[context.locale];
  return {
    place: spot.place === spot.town ? nameTown(spot.town) : `${nameTown(spot.town)} ${nameTown(spot.place)}`,
    spot: name ?? words.spotKinds[spot.kind],
    found: count(load.found),
    open: count(load.open),
    overdue: count(load.overdue),
    look: { place: spot.place, spotKind: spot.kind, text: name ?? '' },
  };
}

/** Departments by their codes: how many duties each has, and what it owes. */
function buildLoad({ words, count, nameDepartment }: LedgerWriter, review: DutyReview, demo: boolean): RowBarsFigure {
  const { duties: own } = words;
  const most = Math.max(...review.departments.map(({ duties }) => duties), 1);
  const heaviest = review.departments.filter(({ duties }) => duties === most);
  const [first] = heaviest;
  const rows = review.departments.map(({ id, duties, open, overdue }) => ({
    key: id,
    label: nameDepartment(id),
    from: 0,
    to: duties / most,
    isOpen: false,
    mark: null,
    value: own.spots(count(duties)),
    second: own.owes(count(open), count(overdue)),
    demo,
  }));
  const frame = {
    // Two that carry equally much are not told apart.
    title:
      first === undefined || heaviest.length > 1
        ? own.load
        : own.loadMost(nameDepartment(first.id), count(first.duties)),
    note: own.loadNote,
    foot: '',
    demo,
    reference: null,
    rows,
  };
  return { kind: 'rowBars', key: buildKey(['load', frame]), ...frame };
}

/** The days problems at a spot are counted over. */
export const foundDays = recurrenceDays;
