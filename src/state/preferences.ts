import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { patientStorage } from './patientStorage';

/** How one person likes to look at the product; it changes no number and is in no shared link. */
export const themes = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export interface Preferences {
  readonly theme: Theme;
  /** 关怀版: large text, high contrast, one column. */
  readonly care: boolean;
  /** The town or department this person answers for. */
  readonly own: string | null;
}

interface PreferencesStore extends Preferences {
  readonly setTheme: (theme: Theme) => void;
  readonly setCare: (care: boolean) => void;
  readonly setOwn: (own: string | null) => void;
}

/** The key `public/appearance.js` reads before the first paint. */
export const preferencesKey = 'chuangcheng-preferences';

/** Personal preferences, kept in this browser. Read back after hydration so that the first paint matches the HTML. */
export const usePreferences = create<PreferencesStore>()(
  persist(
    (set) => ({
      theme: 'auto',
      care: false,
      own: null,
      setTheme: (theme) => set({ theme }),
      setCare: (care) => set({ care }),
      setOwn: (own) => set({ own }),
    }),
    {
      name: preferencesKey,
      version: 1,
      skipHydration: true,
      storage: createJSONStorage(() => patientStorage),
      partialize: ({ theme, care, own }) => ({ theme, care, own }),
      merge: (stored, current) => ({ ...current, ...readStored(stored) }),
    },
  ),
);

/** The theme to draw in, null for the system's own: easy reading is in high contrast unless a theme was chosen. */
export function resolveTheme({ theme, care }: Preferences): Exclude<Theme, 'auto'> | null {
  if (theme !== 'auto') return theme;
  return care ? 'contrast' : null;
}

/** What storage held, as far as it can be used. Never throws: somebody else's text in storage is ignored. */
export function readStored(stored: unknown): Partial<Preferences> {
  if (typeof stored !== 'object' || stored === null) return {};
  const { theme, care, own } = stored as Record<string, unknown>;
  const knownTheme = themes.find((candidate) => candidate === theme);
  return {
    ...(knownTheme === undefined ? {} : { theme: knownTheme }),
    ...(typeof care === 'boolean' ? { care } : {}),
    ...(typeof own === 'string' ? { own } : {}),
  };
}
