import * as z from 'zod/mini';
import { code, date, id, number, text, wholeNumber } from '@/sources/cells';

/** `{"zh-CN": "…", "en": "…"}` */
export const bilingualText = z.strictObject({ 'zh-CN': text, en: text });

/** The number of the format this code reads; a package or an API file of another number is refused. */
export const schemaVersion = 1;

/** `campaign.json` of a package. */
export const campaignFile = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  id,
  title: bilingualText,
  county: z.strictObject({ code, name: bilingualText, shortName: bilingualText }),
  start: date,
  end: z.nullable(date),
  asOf: date,
  nextUpdate: z.nullable(date),
  award: z.nullable(
    z.strictObject({
      title: bilingualText,
      edition: bilingualText,
      body: bilingualText,
      date,
      ranks: z.array(id),
      source: id,
      paragraph: z.nullable(z.int()),
    }),
  ),
  register: z.strictObject({ towns: z.nullable(id), villages: z.nullable(id) }),
  headlines: z.array(id),
  conduct: z.array(id),
  coverages: z.array(id),
  townMeasures: z.array(id),
  unknowns: z.array(bilingualText),
  conductSummary: bilingualText,
  /** Each of them may be left out: what is not said is as `defaultThresholds` has it. */
  thresholds: z.optional(
    z.strictObject({
      behind: z.optional(number),
      ahead: z.optional(number),
      dueSoonDays: z.optional(wholeNumber),
      staleDays: z.optional(wholeNumber),
      reportDays: z.optional(wholeNumber),
    }),
  ),
  /** How heavily an indicator counts in the list of what needs a decision; one that is not named counts 1. */
  weights: z.optional(z.record(z.string(), number)),
});
export type CampaignFile = z.infer<typeof campaignFile>;

/** `demo/campaign.json` of a package: what the invented overlay says of itself. */
export const demoFile = z.strictObject({ schemaVersion: z.literal(schemaVersion), asOf: date, note: bilingualText });
export type DemoFile = z.infer<typeof demoFile>;
