import { type FigureContext, isAnotherDay } from '@/figures/context';
import { countLater } from '@/figures/overview';

/** One thing that is not known. */
export interface Unknown {
  /** Prose: its references are filled in where it is shown. */
  readonly text: string;
  /** The counts it says. */
  readonly counted: readonly number[];
}

/**
 * What is not known: in the package's own words on the day they were written for; on any other day how much was said only
 * later. Empty when the package names nothing.
 */
export function buildUnknowns(context: FigureContext): readonly Unknown[] {
  const { campaign, locale, messages } = context;
  if (!isAnotherDay(context)) return campaign.info.unknowns.map((text) => ({ text: text[locale], counted: [] }));
  const { days } = messages;
  const { indicators, items } = countLater(context);
  if (indicators === 0 && items === 0) return [{ text: days.unknownNone, counted: [] }];
  return [
    ...(indicators === 0 ? [] : [{ text: days.unknownIndicators(indicators), counted: [indicators] }]),
    ...(items === 0 ? [] : [{ text: days.unknownItems(items), counted: [items] }]),
  ];
}
