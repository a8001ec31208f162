import type { FunnelPart } from '@/domain/ledger/funnel';
import type { LedgerFilter, LedgerSort } from '@/domain/ledger/ledger';
import type { Severity, SpotKind } from '@/domain/vocabulary';
import type { ViewWords } from './viewWords';

/** What is shown of the ledger of problems, and how. The text that is searched for stands with the site's own filters. */
export interface LedgerView extends Omit<LedgerFilter, 'text'> {
  readonly sort: LedgerSort;
  readonly descending: boolean;
  /** The problem that is open beside the table. */
  readonly problem: string | null;
  /** The problems a paper is made for. */
  readonly problems: readonly string[];
  /** 督办单 or 销号单. */
  readonly form: 'supervision' | 'closing';
}

export const defaultLedgerView: LedgerView = {
  place: null,
  spotKind: null,
  category: null,
  kind: null,
  department: null,
  severity: null,
  parts: [],
  reopened: false,
  due: false,
  sort: 'urgency',
  descending: false,
  problem: null,
  problems: [],
  form: 'supervision',
};

/** The words an address may use: whatever else it holds is dropped. */
export interface KnownLedgerWords {
  readonly places: readonly string[];
  readonly categories: readonly string[];
  /** The word for nobody among them. */
  readonly departments: readonly string[];
  readonly spotKinds: readonly SpotKind[];
  readonly severities: readonly Severity[];
  readonly parts: readonly FunnelPart[];
  readonly sorts: readonly LedgerSort[];
}

/** An address holds this many problems to be printed. */
export const mostProblems = 40;

const problemPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** Words of an address → a view of the ledger. Never throws: a word nobody knows is as if it were not there. */
export function parseLedgerView(words: ViewWords, known: KnownLedgerWords): LedgerView {
  const one = <T extends string>(word: string | undefined, among: readonly T[]): T | null =>
    among.find((candidate) => candidate === word) ?? null;
  const asked = (word: string | undefined) => (word ?? '').split(',');
  const order = words.order ?? '';
  const sort = one(order.replace(/^-/, ''), known.sorts);
  return {
    place: one(words.place, known.places),
    spotKind: one(words.spot, known.spotKinds),
    category: one(words.category, known.categories),
    kind: words.kind !== undefined && /^[a-z0-9-]{1,60}$/.test(words.kind) ? words.kind : null,
    department: one(words.department, known.departments),
    severity: one(words.severity, known.severities),
    parts: known.parts.filter((part) => asked(words.part).includes(part)),
    reopened: asked(words.only).includes('reopened'),
    due: asked(words.only).includes('due'),
    sort: sort ?? defaultLedgerView.sort,
    descending: sort !== null && order.startsWith('-'),
    problem: words.problem !== undefined && problemPattern.test(words.problem) ? words.problem : null,
    problems: [...new Set(asked(words.problems))].filter((id) => problemPattern.test(id)).slice(0, mostProblems),
    form: words.form === 'closing' ? 'closing' : 'supervision',
  };
}

/** A view of the ledger → the words of its address; what is as everybody has it is left out. */
export function wordLedgerView(view: LedgerView): ViewWords {
  const { place, spotKind, category, kind, department, severity, parts, problem, problems, form } = view;
  const order = view.sort === defaultLedgerView.sort && !view.descending ? null : view.sort;
  const only = [...(view.reopened ? ['reopened'] : []), ...(view.due ? ['due'] : [])];
  return {
    ...(place === null ? {} : { place }),
    ...(category === null ? {} : { category }),
    ...(department === null ? {} : { department }),
    ...(spotKind === null ? {} : { spot: spotKind }),
    ...(kind === null ? {} : { kind }),
    ...(severity === null ? {} : { severity }),
    ...(parts.length === 0 ? {} : { part: parts.join(',') }),
    ...(only.length === 0 ? {} : { only: only.join(',') }),
    ...(order === null ? {} : { order: `${view.descending ? '-' : ''}${order}` }),
    ...(problem === null ? {} : { problem }),
    ...(problems.length === 0 ? {} : { problems: problems.join(',') }),
    ...(form === 'supervision' ? {} : { form }),
  };
}
