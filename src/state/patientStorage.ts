import type { StateStorage } from 'zustand/middleware';

/** What was set while the browser keeps nothing; gone with the page. */
const memory = new Map<string, string>();

/**
 * This browser's storage as far as it lets us: cookies switched off, a sandboxed frame or a full quota turn it into the
 * memory of the page, never into an error.
 */
export const patientStorage: StateStorage = {
  getItem: (name) => attempt(() => localStorage.getItem(name)) ?? memory.get(name) ?? null,
  setItem: (name, value) => {
    memory.set(name, value);
    attempt(() => localStorage.setItem(name, value));
  },
  removeItem: (name) => {
    memory.delete(name);
    attempt(() => localStorage.removeItem(name));
  },
};

function attempt<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}
