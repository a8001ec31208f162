import { figures as facts } from '../facts/facts';

/**
 * Every number the public edition without demo may show: what is published and what is computed from it. As
 * `62 old-communities-renovated`.
 */
export const publishedFigures: ReadonlySet<string> = new Set([
  ...facts.map(({ id, value }) => `${value} ${id}`),
  // The towns' own villages, where the register has them; the ratios; the days from the decision to the title.
  ...['26', '30', '20'].map((value) => `${value} villages`),
  `${44 / 105} sewage-controlled-villages`,
  `${30 / 105} showcase-villages`,
  '1 villages-sanitation-outsourced',
  `${1285 / 389} problems-resolved`,
  '1370 campaign-days',
]);

/** The ratios of the article in percent, by indicator: the only percentages an indicator's page may show. */
export const publishedPercents: Readonly<Record<string, string>> = {
  'sewage-controlled-villages': '41.9',
  'showcase-villages': '28.6',
  'villages-sanitation-outsourced': '100',
};
