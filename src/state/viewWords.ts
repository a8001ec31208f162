/** What a link into the workspace may fix about a view of targets, as it stands in the address. */
const targetKeys = [
  'compare',
  'place',
  'category',
  'department',
  'status',
  'basis',
  'group',
  'sort',
  'hide',
  'density',
  'open',
  'target',
  'lacks',
  'weeks',
  'answers',
] as const;
/** What it may fix about a view of the ledger of problems besides place, category and department. */
const ledgerKeys = ['spot', 'kind', 'severity', 'part', 'only', 'order', 'problem', 'problems', 'form'] as const;
/** What it may fix about a deck: the slide that is shown. */
const deckKeys = ['slide'] as const;
export const viewKeys = [...targetKeys, ...ledgerKeys, ...deckKeys] as const;
export type ViewKey = (typeof viewKeys)[number];
/** The words of an address, not yet looked at. */
export type ViewWords = Readonly<Partial<Record<ViewKey, string>>>;

const longestWord = 512;

/** Query string → the words of a view in it. Never throws; of a key given twice the first counts. */
export function pickViewWords(search: string): ViewWords {
  const query = new URLSearchParams(search.slice(0, 2048));
  return Object.fromEntries(
    viewKeys.flatMap((key) => {
      const word = query.get(key);
      return word === null || word === '' ? [] : [[key, word.slice(0, longestWord)]];
    }),
  );
}

/** Words of a view → `status=behind&sort=-gap`, in the order of the keys; empty for none. */
export function serialiseViewWords(words: ViewWords): string {
  const query = new URLSearchParams();
  for (const key of viewKeys) {
    const word = words[key];
    if (word !== undefined && word !== '') query.set(key, word);
  }
  return query.toString();
}

/** The words of a view of the ledger alone: what a change of the two days must keep. */
export function pickLedgerWords(words: ViewWords): ViewWords {
  return Object.fromEntries(ledgerKeys.flatMap((key) => (words[key] === undefined ? [] : [[key, words[key]]])));
}
