import { checkAwardParagraph, checkBasis, checkParagraphs, checkSourceBasis } from '@/sources/gate/basis';
import { checkCoverages } from '@/sources/gate/coverages';
import { checkDeckReadings, checkDecks, checkSlides } from '@/sources/gate/decks';
import type { Draft } from '@/sources/gate/draft';
import {
  checkCampaignLists,
  checkCampaignNatures,
  checkCampaignReferences,
  checkDuplicateAssignments,
  checkDuplicateIds,
  checkLists,
  checkReferences,
} from '@/sources/gate/ids';
import { checkDutyItems, checkHistories, checkLedgerInsideCampaign, checkRounds } from '@/sources/gate/ledger';
import type { Finding } from '@/sources/gate/located';
import {
  checkCorrections,
  checkIndicatorDecimals,
  checkNumbers,
  checkPrecision,
  checkQualifier,
  checkValueOrMissing,
} from '@/sources/gate/observations';
import { checkCounty, checkParents, checkTiles, checkTilesTaken } from '@/sources/gate/places';
import {
  checkLegDates,
  checkLegs,
  checkLegsInsideCampaign,
  checkPlannable,
  checkPlannedDenominators,
} from '@/sources/gate/plans';
import { checkPrivacy } from '@/sources/gate/privacy';
import { checkLooseNumbers, checkProseReferences } from '@/sources/gate/prose';
import { checkTownCount, checkVillageCount } from '@/sources/gate/registers';
import { checkSeriesEnds, checkSums } from '@/sources/gate/sums';
import { checkBothLanguages, checkCharacters, checkMarkup } from '@/sources/gate/texts';
import { checkThresholds } from '@/sources/gate/thresholds';
import {
  checkCampaignDates,
  checkDemoInsideCampaign,
  checkKnownAfterPeriod,
  checkKnownFrom,
  checkKnownSincePublication,
} from '@/sources/gate/time';
import { checkWeights } from '@/sources/gate/weights';

/** A rule of meaning looks at rows of the right shape and points at what is wrong with them. */
export type Rule = (draft: Draft) => Iterable<Finding>;

/** Rules in stages: what one stage refuses the next no longer sees, so that one mistake is told once. */
export const stages: readonly (readonly Rule[])[] = [
  [
    checkCharacters,
    checkMarkup,
    checkPrivacy,
    checkBothLanguages,
    checkProseReferences,
    checkLooseNumbers,
    checkDuplicateIds,
    checkDuplicateAssignments,
    checkReferences,
    checkCampaignReferences,
    checkLists,
    checkCampaignLists,
    checkCampaignNatures,
    checkBasis,
    checkSourceBasis,
    checkParagraphs,
    checkAwardParagraph,
    checkParents,
    checkCounty,
    checkTiles,
    checkValueOrMissing,
    checkQualifier,
    checkPrecision,
    checkIndicatorDecimals,
    checkNumbers,
    checkKnownFrom,
    checkKnownSincePublication,
    checkKnownAfterPeriod,
    checkCampaignDates,
    checkThresholds,
    checkWeights,
    checkPlannable,
    checkLegDates,
    checkDutyItems,
    checkDecks,
    checkSlides,
  ],
  [
    checkDemoInsideCampaign,
    checkLegsInsideCampaign,
    checkTilesTaken,
    checkCorrections,
    checkCoverages,
    checkPlannedDenominators,
    checkLedgerInsideCampaign,
    checkDeckReadings,
  ],
  [checkTownCount, checkVillageCount, checkSums, checkSeriesEnds, checkHistories, checkRounds],
  [checkLegs],
];
