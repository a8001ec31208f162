import type { Campaign } from '@/domain/campaign';
import { hasChronicle, hasProcess } from '@/domain/lookup';
import type { Messages } from '@/messages/messages';

/** The pages with a name of their own, the rooms of the workspace first. */
export const palettePageIds = [
  'week',
  'targets',
  'ledger',
  'duties',
  'departments',
  'reports',
  'dispatch',
  'bulletin',
  'orders',
  'decks',
  'overview',
  'indicators',
  'towns',
  'how',
  'problems',
  'timeline',
  'method',
] as const;
export type PalettePageId = (typeof palettePageIds)[number];

/** A page the palette can jump to. */
export interface PalettePage {
  readonly id: PalettePageId;
  readonly title: string;
}

/** Every such page with its title, whether a campaign has it or not; the publisher spells these. None of the workspace without its words. */
export function listPageTitles(messages: Messages): PalettePage[] {
  const frame = messages.workspace?.frame;
  const titles: Readonly<Record<PalettePageId, string | null>> = {
    week: frame?.week ?? null,
    targets: frame?.targets ?? null,
    ledger: frame?.ledger ?? null,
    duties: frame?.duties ?? null,
    departments: frame?.departments ?? null,
    reports: frame?.reports ?? null,
    dispatch: frame?.dispatch ?? null,
    bulletin: frame?.bulletin ?? null,
    orders: frame?.orders ?? null,
    decks: frame?.decks ?? null,
    overview: messages.shell.navOverview,
    indicators: messages.shell.navIndicators,
    towns: messages.shell.navTowns,
    how: messages.process.title,
    problems: messages.ledger.title,
    timeline: messages.chronicle.title,
    method: messages.method.title,
  };
  return palettePageIds.flatMap((id) => {
    const title = titles[id];
    return title === null ? [] : [{ id, title }];
  });
}

/** The pages this campaign has: without towns, mechanisms or events there is none on them. */
export function listPalettePages(
  campaign: Pick<Campaign, 'places' | 'departments' | 'mechanisms' | 'events' | 'info'>,
  messages: Messages,
): PalettePage[] {
  const has: Readonly<Partial<Record<PalettePageId, boolean>>> = {
    departments: campaign.departments.length > 0,
    towns: campaign.places.some(({ level }) => level === 'town'),
    how: hasProcess(campaign),
    timeline: hasChronicle(campaign),
  };
  return listPageTitles(messages).filter(({ id }) => has[id] ?? true);
}
