import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { patientStorage } from './patientStorage';

interface PresentingStore {
  /** Single letters are keys of the stage. */
  readonly letters: boolean;
  readonly setLetters: (letters: boolean) => void;
}

/** How one person presents; kept in this browser. */
export const usePresenting = create<PresentingStore>()(
  persist((set) => ({ letters: true, setLetters: (letters) => set({ letters }) }), {
    name: 'chuangcheng-presenting',
    version: 1,
    skipHydration: true,
    storage: createJSONStorage(() => patientStorage),
    partialize: ({ letters }) => ({ letters }),
    merge: (stored, current) => ({ ...current, letters: readLetters(stored) }),
  }),
);

/** What storage held: letters are keys unless it says that they are not. */
function readLetters(stored: unknown): boolean {
  return typeof stored !== 'object' || stored === null || (stored as { letters?: unknown }).letters !== false;
}
