import type { ViewWords } from '@/state/viewWords';
import type { Scope } from './useScope';

/** The rows of a scope in the ledger. */
export function viewOf({ scope: { key } }: Scope): ViewWords {
  return key.startsWith('department:') ? { place: 'all', department: key.slice('department:'.length) } : { place: key };
}
