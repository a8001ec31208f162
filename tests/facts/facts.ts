/**
 * The 49 figures and 63 named things of the source article, as its fact sheet has them: the tests' own copy, to compare
 * the package and the pages with. Nothing here is read from `data/`.
 */

export type FactQualifier = 'exact' | 'over' | 'nearly' | 'rounded';

/** One figure of the article. */
export interface FigureFact {
  readonly id: string;
  readonly value: number;
  readonly qualifier: FactQualifier;
  /** The step a rounded figure was rounded to: 5.1万 → 1000. */
  readonly precision: number | null;
  /** The unit as the article has it. */
  readonly unit: string;
  /** Non-empty lines of the article's body, counted from its first. */
  readonly paragraph: number;
  readonly category: string;
  /** The day the article gives for it; null when it gives none. */
  readonly date: string | null;
}

/** One system, event or honour the article names without a figure. */
export interface NamedFact {
  readonly id: string;
  readonly paragraph: number;
  readonly category: string;
  readonly kind: 'event' | 'mechanism';
  readonly date: string | null;
}

/** id, value, qualifier, precision, unit, paragraph, category, date. */
type FigureRow = readonly [string, number, FactQualifier, number | null, string, number, string, string | null];
/** id, paragraph, category, kind, date. */
type NamedRow = readonly [string, number, string, 'event' | 'mechanism', string | null];

const figureRows: readonly FigureRow[] = [
  ['national-rank', 8, 'exact', null, '名', 1, 'honours', '2020-11-20'],
  ['provincial-rank', 1, 'exact', null, '名', 1, 'honours', '2020-11-20'],
  ['award-edition', 6, 'exact', null, '届', 1, 'honours', '2020-11-20'],
  ['party-congress-ordinal', 11, 'exact', null, '次', 5, 'command', '2017-02-19'],
  ['work-departments', 13, 'exact', null, '个', 6, 'command', null],
  ['leadership-bodies', 4, 'exact', null, '个', 7, 'command', null],
  ['scan-batches', 389, 'exact', null, '批次', 7, 'command', null],
  ['problems-resolved', 1285, 'exact', null, '个', 7, 'command', null],
  ['old-communities-renovated', 62, 'exact', null, '个', 11, 'urban-renewal', null],
  ['road-network-upgraded', 11.9, 'exact', null, '公里', 11, 'urban-renewal', null],
  ['sewer-pipes-laid', 7.7, 'exact', null, '公里', 11, 'urban-renewal', null],
  ['back-lanes-upgraded', 51, 'exact', null, '条', 11, 'urban-renewal', null],
  ['eco-toilets-built', 138, 'exact', null, '座', 11, 'urban-renewal', null],
  ['community-halls', 11, 'exact', null, '个', 11, 'urban-renewal', null],
  ['accessible-facilities', 375, 'exact', null, '处', 11, 'urban-renewal', null],
  ['public-parking-spaces', 10000, 'over', null, '个', 11, 'urban-renewal', null],
  ['urban-villages-improved', 6, 'exact', null, '个', 11, 'urban-renewal', null],
  ['illegal-structures-demolished', 150000, 'nearly', null, '平方米', 11, 'urban-renewal', null],
  ['enclosed-market-built', 1, 'exact', null, '个', 11, 'urban-renewal', null],
  ['convenience-markets-built', 2, 'exact', null, '个', 11, 'urban-renewal', null],
  ['fitness-circle-minutes', 15, 'exact', null, '分钟', 11, 'urban-renewal', null],
  ['towns', 5, 'exact', null, '个镇', 12, 'rural-environment', null],
  ['villages', 105, 'exact', null, '个村', 12, 'rural-environment', null],
  ['villages-sanitation-outsourced', 105, 'exact', null, '个村', 12, 'rural-environment', null],
  ['showcase-villages', 30, 'exact', null, '个村', 12, 'rural-environment', null],
  ['sewage-controlled-villages', 44, 'exact', null, '个村', 12, 'rural-environment', null],
  ['rural-toilets-renovated', 11577, 'exact', null, '座', 12, 'rural-environment', null],
  ['ten-ones', 10, 'exact', null, '项', 12, 'rural-environment', null],
  ['five-star-branch', 5, 'exact', null, '星', 12, 'rural-environment', null],
  ['national-civilized-units', 1, 'exact', null, '个', 14, 'civility-people', null],
  ['national-civilized-villages-towns', 2, 'exact', null, '个', 14, 'civility-people', null],
  ['national-civilized-campuses', 1, 'exact', null, '所', 14, 'civility-people', null],
  ['provincial-civilized-units', 7, 'exact', null, '个', 14, 'civility-people', null],
  ['provincial-civilized-villages-towns', 2, 'exact', null, '个', 14, 'civility-people', null],
  ['provincial-civilized-campuses', 2, 'exact', null, '所', 14, 'civility-people', null],
  ['provincial-civilized-families', 3, 'exact', null, '个', 14, 'civility-people', null],
  ['good-people-sessions', 7, 'exact', null, '届', 15, 'civility-people', null],
  ['good-people-total', 300, 'over', null, '名', 15, 'civility-people', null],
  ['china-good-people-list', 10, 'exact', null, '人', 15, 'civility-people', null],
  ['national-moral-model-nominee', 1, 'exact', null, '人', 15, 'civility-people', null],
  ['moral-model-edition', 3, 'exact', null, '届', 15, 'civility-people', null],
  ['national-leifeng-pacesetter', 1, 'exact', null, '人', 15, 'civility-people', null],
  ['provincial-city-honours', 103, 'exact', null, '人次', 15, 'civility-people', null],
  ['ten-star-household', 10, 'exact', null, '星', 15, 'civility-people', null],
  ['five-good-family', 5, 'exact', null, '好', 15, 'civility-people', null],
  ['practice-centre-pilot-batch', 2, 'exact', null, '批', 16, 'volunteers', null],
  ['practice-tiers', 3, 'exact', null, '级', 16, 'volunteers', null],
  ['volunteer-teams', 326, 'exact', null, '支', 16, 'volunteers', null],
  ['registered-volunteers', 51000, 'rounded', 1000, '人', 16, 'volunteers', null],
];

const namedRows: readonly NamedRow[] = [
  ['award-ceremony', 1, 'honours', 'event', '2020-11-20'],
  ['award-title', 1, 'honours', 'event', '2020-11-20'],
  ['waste-sorting-publicity', 3, 'urban-renewal', 'event', '2020-09'],
  ['coordinated-development', 5, 'command', 'mechanism', null],
  ['party-congress', 5, 'command', 'event', '2017-02-19'],
  ['back-garden-goal', 5, 'command', 'mechanism', '2017-02-19'],
  ['three-highs', 6, 'command', 'mechanism', null],
  ['campaign-headquarters', 6, 'command', 'mechanism', null],
  ['lead-and-members', 6, 'command', 'mechanism', null],
  ['organisation-system', 6, 'command', 'mechanism', null],
  ['top-grade-creation', 6, 'command', 'mechanism', null],
  ['work-plan-breakdown', 6, 'command', 'mechanism', null],
  ['people-benefit-projects', 6, 'command', 'mechanism', null],
  ['target-management', 6, 'command', 'mechanism', null],
  ['weekly-dispatch', 6, 'command', 'mechanism', null],
  ['monthly-supervision', 6, 'command', 'mechanism', null],
  ['leaders-four-personal', 7, 'command', 'mechanism', null],
  ['frontline-method', 7, 'command', 'mechanism', null],
  ['morning-scan', 7, 'command', 'mechanism', null],
  ['noon-scan', 7, 'command', 'mechanism', null],
  ['on-the-spot-assignment', 7, 'command', 'mechanism', null],
  ['take-crossings', 7, 'command', 'mechanism', null],
  ['take-road-sections', 7, 'command', 'mechanism', null],
  ['take-communities', 7, 'command', 'mechanism', null],
  ['routine-inspection', 7, 'command', 'mechanism', null],
  ['listed-supervision', 7, 'command', 'mechanism', null],
  ['deadline-rectification', 7, 'command', 'mechanism', null],
  ['three-creations-four-builds', 8, 'command', 'mechanism', null],
  ['national-garden-county', 8, 'honours', 'event', null],
  ['national-hygienic-county', 8, 'honours', 'event', null],
  ['double-support-model-county', 8, 'honours', 'event', null],
  ['people-benefit-principle', 10, 'command', 'mechanism', null],
  ['focus-gaps-rebound', 10, 'command', 'mechanism', null],
  ['county-town-standardisation', 11, 'urban-renewal', 'mechanism', null],
  ['community-squares', 11, 'urban-renewal', 'mechanism', null],
  ['five-front-responsibilities', 11, 'urban-renewal', 'mechanism', null],
  ['zone-responsibility', 11, 'urban-renewal', 'mechanism', null],
  ['free-toilets-parking', 11, 'urban-renewal', 'mechanism', null],
  ['exercise-points', 11, 'urban-renewal', 'mechanism', null],
  ['whole-area-governance', 12, 'rural-environment', 'mechanism', null],
  ['company-run-sanitation', 12, 'rural-environment', 'mechanism', null],
  ['integrated-cleaning', 12, 'rural-environment', 'mechanism', null],
  ['market-sanitation', 12, 'rural-environment', 'mechanism', null],
  ['five-clean-three-build-one-change', 12, 'rural-environment', 'mechanism', null],
  ['waste-harmless-first', 12, 'rural-environment', 'event', null],
  ['civilized-village-in-five-star', 12, 'rural-environment', 'mechanism', null],
  ['standard-rule-assessment', 12, 'rural-environment', 'mechanism', null],
  ['practice-stations', 12, 'rural-environment', 'mechanism', null],
  ['five-civilized-series', 14, 'civility-people', 'mechanism', null],
  ['industry-series', 14, 'civility-people', 'mechanism', null],
  ['good-people-mechanism', 15, 'civility-people', 'mechanism', null],
  ['most-beautiful-family', 15, 'civility-people', 'mechanism', null],
  ['moral-model-tours', 15, 'civility-people', 'mechanism', null],
  ['learn-good-do-good', 15, 'civility-people', 'mechanism', null],
  ['volunteer-projects', 16, 'volunteers', 'mechanism', null],
  ['civilized-campus-campaign', 16, 'volunteers', 'mechanism', null],
  ['small-hands-big-hands', 16, 'volunteers', 'event', null],
  ['steady-growth', 17, 'economy', 'mechanism', null],
  ['ruc-extension', 17, 'economy', 'event', null],
  ['peking-opera-base', 17, 'economy', 'event', null],
  ['digital-hq', 17, 'economy', 'event', null],
  ['industry-clusters', 17, 'economy', 'mechanism', null],
  ['next-goal', 18, 'command', 'mechanism', null],
];

/** All 49 figures, in the order of the article. */
export const figures: readonly FigureFact[] = figureRows.map(
  ([id, value, qualifier, precision, unit, paragraph, category, date]) => ({
    id,
    value,
    qualifier,
    precision,
    unit,
    paragraph,
    category,
    date,
  }),
);

/** All 63 named things, in the order of the article. */
export const namedItems: readonly NamedFact[] = namedRows.map(([id, paragraph, category, kind, date]) => ({
  id,
  paragraph,
  category,
  kind,
  date,
}));
