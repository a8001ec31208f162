import type { LedgerReview } from '@/domain/ledger/review';
import { buildKey } from '@/figures/key';
import type { LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';
import type { OpenMapFigure } from '@/figures/workspace/ledger/reviewFigure';

/** How many problems stand open in each town, on the schematic map; null where no town has a place on it. */
export function buildOpenMap(
  { words, context, count }: LedgerWriter,
  { places }: LedgerReview,
  demo: boolean,
): OpenMapFigure | null {
  const { campaign, locale, messages } = context;
  const { review } = words;
  const placed = campaign.places.filter(({ tile }) => tile !== null);
  if (placed.length === 0) return null;
  const groupByCode = new Map(places.map((group) => [group.id, group]));
  const [first, second] = [...places].sort((a, b) => b.open - a.open);
  const tiles = placed.map(({ code, name, tile, level }) => {
    const group = groupByCode.get(code);
    // Rounds go to the towns; anything else is drawn so that the map is whole.
    const counted = level === 'town';
    return {
      key: code,
      row: tile?.row ?? 1,
      column: tile?.column ?? 1,
      name: name[locale],
      counted,
      rateText: count(group?.open ?? 0),
      rateUnit: review.count,
      detail: counted ? review.mapTile(count(group?.overdue ?? 0)) : messages.charts.tileUncounted,
      note: '',
      share: null,
      value: group?.open ?? 0,
      figureId: null,
      demo,
    };
  });
  return {
    key: buildKey(['openMap', tiles]),
    // Two that have equally many are not told apart.
    title:
      first === undefined || first.open === 0
        ? review.agesNone
        : first.open === second?.open
          ? review.mapEqual
          : review.map(nameOf(first.id), count(first.open)),
    note: review.mapNote,
    demo,
    foot: '',
    columns: Math.max(...placed.map(({ tile }) => tile?.column ?? 1)),
    tiles,
    disclaimer: messages.charts.tilesDisclaimer,
  };

  function nameOf(code: string): string {
    return campaign.places.find((place) => place.code === code)?.name[locale] ?? code;
  }
}
