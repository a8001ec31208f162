import { type Filters, serialiseFilters } from './filters';
import { serialiseViewWords, type ViewWords } from './viewWords';

/** Everything an address asks for, with its `?`; empty for the defaults. */
export function serialiseQuery(filters: Filters, view: ViewWords): string {
  const [said, seen] = [serialiseFilters(filters), serialiseViewWords(view)];
  return seen === '' ? said : `${said === '' ? '?' : `${said}&`}${seen}`;
}
