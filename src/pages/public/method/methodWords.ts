import { createContext, useContext } from 'react';
import type { MethodWords } from '@/messages/method';

const Context = createContext<MethodWords | null>(null);

export const MethodWordsProvider = Context.Provider;

/** The words of this page. Throws outside it: that is a mistake in the code. */
export function useMethodWords(): MethodWords {
  const words = useContext(Context);
  if (words === null) throw new Error('useMethodWords outside MethodWordsProvider');
  return words;
}
