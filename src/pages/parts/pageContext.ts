import { createContext, useContext } from 'react';
import type { Route } from '@/app/paths';
import type { FigureContext } from '@/figures/context';
import type { Edition } from '@/sources/api';
import type { DayWindow, Filters } from '@/state/filters';
import type { ViewWords } from '@/state/viewWords';

/** What every page of an opened campaign knows. */
export interface PageContext {
  readonly figures: FigureContext;
  readonly edition: Edition;
  readonly release: string;
  /** The package carries invented rows, shown or hidden. */
  readonly hasDemo: boolean;
  readonly filters: Filters;
  /** `push` makes the change one the browser's back button undoes. */
  readonly setFilters: (filters: Filters, how?: 'replace' | 'push') => void;
  /** What the address says of a view of the workspace; empty everywhere else. */
  readonly view: ViewWords;
  readonly setView: (view: ViewWords, how?: 'replace' | 'push', filters?: Filters) => void;
  /** The days a reader may ask for, and the page's own. */
  readonly days: DayWindow;
  /** The address of a page in the reader's language that keeps what the reader chose; of the workspace, with that view. */
  readonly hrefTo: (route: Route, view?: ViewWords) => string;
}

const Context = createContext<PageContext | null>(null);

export const PageProvider = Context.Provider;

/** The page's context. Throws outside an opened campaign: that is a mistake in the code, not in the data. */
export function usePage(): PageContext {
  const context = useContext(Context);
  if (context === null) throw new Error('usePage outside PageProvider');
  return context;
}
