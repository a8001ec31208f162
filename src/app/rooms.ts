import type { Campaign } from '@/domain/campaign';
import { listTowns } from '@/domain/lookup';

/** The rooms of the workspace. One grammar for every place there is, the county and its towns alike: `places/<code>/`. */
export type Room =
  | { readonly room: 'week' }
  | { readonly room: 'targets' }
  | { readonly room: 'place'; readonly code: string }
  | { readonly room: 'departments' }
  | { readonly room: 'department'; readonly id: string }
  | { readonly room: 'ledger' }
  | { readonly room: 'duties' }
  | { readonly room: 'decks' }
  | { readonly room: 'deck'; readonly id: string }
  | { readonly room: 'reports' }
  | { readonly room: 'dispatch' }
  | { readonly room: 'bulletin' }
  | { readonly room: 'orders' };

/** The rooms that stand at their own name. */
const named = [
  'targets',
  'ledger',
  'duties',
  'departments',
  'reports',
  'dispatch',
  'bulletin',
  'orders',
  'decks',
] as const;

/** The part of a path behind `/workspace`: `{room: 'department', id: 'dept-09'}` → `/departments/dept-09/`. */
export function buildRoomPath(room: Room): string {
  switch (room.room) {
    case 'week':
      return '/';
    case 'place':
      return `/places/${encodeURIComponent(room.code)}/`;
    case 'department':
      return `/departments/${encodeURIComponent(room.id)}/`;
    case 'deck':
      return `/decks/${encodeURIComponent(room.id)}/`;
    default:
      return `/${room.room}/`;
  }
}

/** The parts of a path behind `/workspace` → the room, or null for none. */
export function parseRoom([section, item, ...rest]: readonly string[]): Room | null {
  if (section === undefined) return { room: 'week' };
  if (rest.length > 0) return null;
  if (item === undefined) {
    const room = named.find((candidate) => candidate === section);
    return room === undefined ? null : { room };
  }
  if (section === 'places' && /^[0-9-]+$/.test(item)) return { room: 'place', code: item };
  if (section === 'departments' && /^[a-z0-9-]+$/.test(item)) return { room: 'department', id: item };
  if (section === 'decks' && /^[a-z0-9-]+$/.test(item)) return { room: 'deck', id: item };
  return null;
}

/** Every room a campaign has: one for the county and each town, one for each department and each of its decks. */
export function listRooms(campaign: Campaign, decks: readonly string[]): Room[] {
  return [
    { room: 'week' },
    { room: 'targets' },
    { room: 'ledger' },
    { room: 'duties' },
    { room: 'place', code: campaign.info.county.code },
    ...listTowns(campaign).map(({ code }): Room => ({ room: 'place', code })),
    ...listDepartmentRooms(campaign),
    { room: 'reports' },
    { room: 'dispatch' },
    { room: 'bulletin' },
    { room: 'orders' },
    { room: 'decks' },
    ...decks.map((id): Room => ({ room: 'deck', id })),
  ];
}

function listDepartmentRooms({ departments }: Campaign): Room[] {
  if (departments.length === 0) return [];
  return [{ room: 'departments' }, ...departments.map(({ id }): Room => ({ room: 'department', id }))];
}
