import type { PlaceLevel } from '@/domain/vocabulary';
import { type Draft, groupBy } from '@/sources/gate/draft';
import { type Finding, type Located, refuseJson, refuseRow } from '@/sources/gate/located';

/** The levels a place of each level may lie in; a county lies in nothing. */
const parentLevels: Readonly<Record<PlaceLevel, readonly PlaceLevel[]>> = {
  county: [],
  town: ['county'],
  subdistrict: ['county'],
  village: ['town', 'subdistrict'],
};

/** A place lies one level below its parent, and above itself never. */
export function* checkParents(draft: Draft): Generator<Finding> {
  for (const place of draft.tables.regions) {
    const { parent, level } = place.value;
    if (isInCycle(draft, place)) {
      yield refuseRow(place, 'parent', { code: 'placeCycle', found: parent ?? '' });
      continue;
    }
    const expected = parentLevels[level];
    const found = parent === null ? null : draft.byId.regions.get(parent)?.value.level;
    // A parent that stands nowhere is told by the rule for references.
    if (found === undefined) continue;
    const isRight = found === null ? expected.length === 0 : expected.includes(found);
    if (!isRight) {
      const fault = { code: 'parentLevel', found: found ?? '', expected: expected.join(' ') } as const;
      yield refuseRow(place, 'parent', fault);
    }
  }
}

function isInCycle(draft: Draft, place: Located<'regions'>): boolean {
  const seen = new Set<string>();
  let parent = place.value.parent;
  while (parent !== null && !seen.has(parent)) {
    if (parent === place.value.code) return true;
    seen.add(parent);
    parent = draft.byId.regions.get(parent)?.value.parent ?? null;
  }
  return false;
}

/** The county of `campaign.json` is a place of that level. */
export function* checkCounty(draft: Draft): Generator<Finding> {
  if (draft.campaign === null) return;
  const level = draft.byId.regions.get(draft.campaign.value.county.code)?.value.level;
  if (level !== undefined && level !== 'county') {
    yield refuseJson(draft.campaign, ['county', 'code'], { code: 'parentLevel', found: level, expected: 'county' });
  }
}

/** A tile has a row and a column, both from 1. */
export function* checkTiles(draft: Draft): Generator<Finding> {
  for (const place of draft.tables.regions) {
    const { tile_row: row, tile_column: column } = place.value;
    if ((row === null) !== (column === null)) {
      yield refuseRow(place, row === null ? 'tile_row' : 'tile_column', { code: 'tileHalf' });
    }
    if (row === 0) yield refuseRow(place, 'tile_row', { code: 'tooSmall', found: 0, expected: 1 });
    if (column === 0) yield refuseRow(place, 'tile_column', { code: 'tooSmall', found: 0, expected: 1 });
  }
}

/** No two places of one parent are drawn on the same tile. */
export function* checkTilesTaken(draft: Draft): Generator<Finding> {
  const drawn = draft.tables.regions.filter((place) => place.value.tile_row !== null);
  const byTile = groupBy(drawn, ({ value }) => `${value.parent} ${value.tile_row} ${value.tile_column}`);
  for (const [first, ...others] of byTile.values()) {
    if (first === undefined) continue;
    for (const other of others) {
      yield refuseRow(other, 'tile_row', { code: 'tileTaken', firstFile: first.file, firstRow: first.row });
    }
  }
}
