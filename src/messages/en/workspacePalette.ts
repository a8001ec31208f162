import type { PaletteWords } from '@/messages/workspacePalette';

export const paletteWords: PaletteWords = {
  open: 'Search or jump',
  opening: 'Opening',
  openFailed: 'The search could not be opened. Check the network, then reload the page.',
  label: 'Search or jump to',
  hint: 'English, Chinese, pinyin or its initials',
  close: 'Close',
  kinds: { page: 'Pages', indicator: 'Indicators', place: 'Places', department: 'Departments' },
  levels: { county: 'County', town: 'Town', subdistrict: 'Subdistrict', village: 'Village' },
  category: 'Field',
  group: (kind, shown, found) => `${kind} ${shown === found ? found : `${shown}/${found}`}`,
  count: (found) => `Found: ${found}`,
  countSome: (found, shown) => `Found: ${found}. Listed, best first: ${shown}`,
  reasons: { foreignTitle: 'Chinese title', text: 'In the description', spelling: 'Pinyin' },
  none: (text) => `Nothing found for “${text}”`,
  scope: (kinds) => `What can be searched: ${kinds}`,
  kindCount: (kind, count) => `${kind.toLowerCase()} ${count}`,
  preparing: 'Fetching pinyin; English and Chinese can be searched already',
  noSpelling: 'Pinyin is not to be had at the moment; English and Chinese work as ever.',
  keys: 'Up and Down to choose, Enter to go, Esc to close',
};
