import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { patientStorage } from './patientStorage';

/** A view of the ledger of problems somebody gave a name; the day it is seen from is not part of it. */
export interface SavedView {
  readonly name: string;
  /** Its filters and its order as an address has them, without the `?`. */
  readonly search: string;
}

/** So many are looked through at a glance. */
export const mostSaved = 12;
const [longestName, longestAddress] = [24, 1024];

interface SavedViewsStore {
  readonly views: readonly SavedView[];
  /** One of the same name takes the other's place; beyond the most nothing is kept. */
  readonly save: (view: SavedView) => void;
  readonly drop: (name: string) => void;
}

/** Personal views, kept in this browser; whoever is sent one gets its address. */
export const useSavedViews = create<SavedViewsStore>()(
  persist(
    (set) => ({
      views: [],
      save: (view) => set(({ views }) => ({ views: addView(views, view) })),
      drop: (name) => set(({ views }) => ({ views: views.filter((own) => own.name !== name) })),
    }),
    {
      name: 'chuangcheng-ledger-views',
      version: 1,
      skipHydration: true,
      storage: createJSONStorage(() => patientStorage),
      partialize: ({ views }) => ({ views }),
      merge: (stored, current) => ({ ...current, views: readStoredViews(stored) }),
    },
  ),
);

/** Views with one more: it replaces its namesake; a name of nothing but spaces, and one too many, change nothing. */
export function addView(views: readonly SavedView[], { name, search }: SavedView): readonly SavedView[] {
  const trimmed = trimName(name);
  if (trimmed === '' || search.length > longestAddress) return views;
  const at = views.findIndex((own) => own.name === trimmed);
  const added = { name: trimmed, search };
  if (at >= 0) return views.map((own, place) => (place === at ? added : own));
  return views.length < mostSaved ? [...views, added] : views;
}

/** What storage held, as far as it can be used. Never throws: somebody else's text in storage is ignored. */
export function readStoredViews(stored: unknown): readonly SavedView[] {
  const listed = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>).views : null;
  if (!Array.isArray(listed)) return [];
  return listed.reduce<readonly SavedView[]>((views, own: unknown) => {
    if (typeof own !== 'object' || own === null) return views;
    const { name, search } = own as Record<string, unknown>;
    return typeof name === 'string' && typeof search === 'string' ? addView(views, { name, search }) : views;
  }, []);
}

function trimName(name: string): string {
  return [...name.trim()].slice(0, longestName).join('').trim();
}
