import type { IsoDate } from '@/domain/campaign';
import type { Basis, Status } from '@/domain/vocabulary';
import { type DayWindow, isWithin } from './filters';
import type { ViewKey, ViewWords } from './viewWords';

export const groupings = ['category', 'place', 'department', 'none'] as const;
export type Grouping = (typeof groupings)[number];

/** The columns of the target table in the officials' order; the first always stands. */
export const targetColumns = [
  'target',
  'plan',
  'actual',
  'completion',
  'planShare',
  'gap',
  'planValue',
  'status',
  'projection',
  'due',
  'owner',
] as const;
export type TargetColumn = (typeof targetColumns)[number];

/** What only those lines of the reports are shown for that have it. */
export const reportLacks = ['silent', 'missing', 'late', 'stale'] as const;
export type ReportLack = (typeof reportLacks)[number];

/** How many report days may be looked back. */
export const reportWindows = ['12', '26', '52'] as const;

export interface Sort {
  readonly column: TargetColumn;
  readonly descending: boolean;
}

/** What is shown of the targets, and how. */
export interface View {
  /** The earlier day the page's own day is compared with; null = a week before. */
  readonly compare: IsoDate | null;
  /** `all`, or the code of one place; null = the county. */
  readonly place: string | null;
  readonly category: string | null;
  readonly department: string | null;
  /** Empty = every status. */
  readonly statuses: readonly Status[];
  readonly basis: Basis | null;
  readonly group: Grouping;
  readonly sort: Sort | null;
  readonly hidden: readonly TargetColumn[];
  readonly dense: boolean;
  /** The rows whose arithmetic is shown. */
  readonly open: readonly string[];
  /** The indicator that is drawn over time; null = the one a page picks. */
  readonly target: string | null;
  /** Empty = every line of the reports. */
  readonly lacks: readonly ReportLack[];
  /** The report days looked back. */
  readonly weeks: number;
  /** Only villages that answer so: an indicator and an answer each, `showcase-villages~no`. Empty = every village. */
  readonly answers: readonly string[];
}

/** The words a view may use: whatever else an address holds is dropped. */
export interface KnownWords {
  readonly places: readonly string[];
  readonly categories: readonly string[];
  readonly departments: readonly string[];
  readonly indicators: readonly string[];
  readonly statuses: readonly Status[];
  readonly bases: readonly Basis[];
  readonly days: DayWindow;
}

export const defaultView: View = {
  compare: null,
  place: null,
  category: null,
  department: null,
  statuses: [],
  basis: null,
  group: 'category',
  sort: null,
  hidden: [],
  dense: false,
  open: [],
  target: null,
  lacks: [],
  weeks: 12,
  answers: [],
};

const mostOpen = 8;

/** Words of an address → a view. Never throws: a word nobody knows is as if it were not there. */
export function parseView(words: ViewWords, known: KnownWords): View {
  const one = <T extends string>(word: string | undefined, among: readonly T[]) =>
    among.find((candidate) => candidate === word) ?? null;
  const many = <T extends string>(word: string | undefined, among: readonly T[]) => {
    const asked = (word ?? '').split(',');
    return among.filter((candidate) => asked.includes(candidate));
  };
  const { compare } = words;
  return {
    compare: compare !== undefined && isWithin(compare, known.days) ? compare : null,
    place: words.place === 'all' ? 'all' : one(words.place, known.places),
    category: one(words.category, known.categories),
    department: one(words.department, known.departments),
    statuses: many(words.status, known.statuses),
    basis: one(words.basis, known.bases),
    group: one(words.group, groupings) ?? defaultView.group,
    sort: parseSort(words.sort),
    hidden: many(words.hide, targetColumns).filter((column) => column !== 'target'),
    dense: words.density === 'dense',
    open: [...new Set((words.open ?? '').split(','))]
      .filter((key) => /^[a-z0-9-]+~[0-9-]+$/.test(key))
      .slice(0, mostOpen),
    target: one(words.target, known.indicators),
    lacks: many(words.lacks, reportLacks),
    weeks: Number(one(words.weeks, reportWindows) ?? defaultView.weeks),
    answers: [...new Set((words.answers ?? '').split(','))].filter((asked) => {
      const [indicator = '', answer = '', ...rest] = asked.split('~');
      return known.indicators.includes(indicator) && /^(yes|no|silent)$/.test(answer) && rest.length === 0;
    }),
  };
}

/** `-gap` → the gap, largest first. */
function parseSort(word: string | undefined): Sort | null {
  const descending = word?.startsWith('-') === true;
  const name = descending ? word?.slice(1) : word;
  const column = targetColumns.find((candidate) => candidate === name);
  return column === undefined ? null : { column, descending };
}

/** A view → the words of its address; what is as everybody has it is left out. */
export function wordView(view: View): ViewWords {
  const words: Partial<Record<ViewKey, string>> = {};
  const put = (key: ViewKey, word: string | null) => {
    if (word !== null && word !== '') words[key] = word;
  };
  put('compare', view.compare);
  put('place', view.place);
  put('category', view.category);
  put('department', view.department);
  put('status', view.statuses.join(','));
  put('basis', view.basis);
  put('group', view.group === defaultView.group ? null : view.group);
  put('sort', view.sort === null ? null : `${view.sort.descending ? '-' : ''}${view.sort.column}`);
  put('hide', view.hidden.join(','));
  put('density', view.dense ? 'dense' : null);
  put('open', view.open.join(','));
  put('target', view.target);
  put('lacks', view.lacks.join(','));
  put('answers', view.answers.join(','));
  put('weeks', view.weeks === defaultView.weeks ? null : String(view.weeks));
  return words;
}
