import type { ViewWords } from '@/state/viewWords';
import type { Scope } from './useScope';

/** The rows of a scope in the ledger. */
export function viewOf({ choice }: Scope): ViewWords {
  return choice.startsWith('department:')
    ? { place: 'all', department: choice.slice('department:'.length) }
    : { place: choice };
}
