import { pinyin } from 'pinyin-pro';
import type { SearchKind } from '@/domain/search';
import { maskReferences } from '@/domain/searchText';
import { formatSyllables, type Syllables, splitPieces, unspelt } from '@/domain/syllables';
import { listPageTitles } from '@/figures/workspace/palettePages';
import { getMessages, workspaceWords } from '@/messages/bothLanguages';
import type { ApiFiles, Edition } from '@/sources/api';
import type { Tables } from '@/sources/packageTables';

type SearchContent = Omit<ApiFiles['search'], 'schemaVersion' | 'release'>;

/**
 * How everything an edition can be searched for is spelt: titles, definitions, summaries of the catalogue. In the
 * internal one also what its command palette jumps to; villages are in files of their own and not among it.
 */
export function buildSearchContent(tables: Tables, edition: Edition): SearchContent {
  const spell = (kind: SearchKind, id: string, title: string, text: string) => ({
    kind,
    id,
    title: formatSyllables(spellText(title)),
    text: formatSyllables(spellText(text)),
  });
  return {
    kind: 'search',
    items: [
      ...tables.indicators.map((row) => spell('indicator', row.id, row.title_zh, row.definition_zh)),
      ...tables.events.map((row) => spell('event', row.id, row.title_zh, row.summary_zh)),
      ...tables.mechanisms.map((row) => spell('mechanism', row.id, row.title_zh, row.summary_zh)),
      ...(edition === 'internal' ? listDestinations() : []),
    ],
  };

  function listDestinations(): SearchContent['items'] {
    const titles = listPageTitles({ ...getMessages('zh-CN'), workspace: workspaceWords['zh-CN'] });
    return [
      ...titles.map(({ id, title }) => spell('page', id, title, '')),
      ...tables.categories.map((row) => spell('category', row.id, row.title_zh, row.summary_zh)),
      ...tables.regions
        .filter((row) => row.level !== 'village')
        .map((row) => spell('place', row.code, row.name_zh, row.note_zh)),
      ...tables.departments.map((row) => spell('department', row.id, row.name_zh, row.duty_zh)),
    ];
  }
}

/**
 * A text → the readings of each of its pieces. Of a character with several readings all are kept, without tones: the
 * one it has in its word first, then the others of the dictionary, for who reads it otherwise. ü is written v, as on a
 * keyboard, and u as well. Letters and digits are spelt as they stand: `15分` → `15`, `fen`.
 */
export function spellText(text: string): Syllables {
  const masked = maskReferences(text);
  const readingsByPlace = new Map<number, string[]>();
  let place = 0;
  for (const { origin, pinyin: inWord, isZh, polyphonic } of pinyin(masked, { type: 'all', toneType: 'none' })) {
    if (isZh) readingsByPlace.set(place, listReadings([inWord, ...polyphonic]));
    place += origin.length;
  }
  return splitPieces(text).map((piece) => {
    if (/^[a-z0-9]/i.test(piece.text)) return [piece.text.toLowerCase()];
    return readingsByPlace.get(piece.start) ?? [unspelt];
  });
}

function listReadings(spelt: readonly string[]): string[] {
  const readings = spelt
    .map((reading) =>
      reading
        .normalize('NFD')
        .replace(/u\u0308/g, 'v')
        .replace(/[^a-z]/g, ''),
    )
    .flatMap((reading) => (reading.includes('v') ? [reading, reading.replace('v', 'u')] : [reading]))
    .filter((reading) => reading !== '');
  return readings.length === 0 ? [unspelt] : [...new Set(readings)];
}
