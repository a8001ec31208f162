import type { Campaign, IsoDate } from '@/domain/campaign';
import type { Locale } from '@/domain/vocabulary';
import { createContext as createContextWith, type FigureContext } from '@/figures/context';
import { getMessages } from '@/messages/bothLanguages';

/** What figures are built from, with the words at once: in the browser they are fetched. */
export function createContext(campaign: Campaign, locale: Locale, asOf?: IsoDate): FigureContext {
  return createContextWith(campaign, locale, getMessages(locale), asOf);
}
