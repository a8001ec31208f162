import { type BasePackage, findPublished } from '@mocks/demo/base';
import type { WeeklySeries } from '@mocks/demo/courses';
import type { Correction, DemoPlan } from '@mocks/demo/plan';
import { shuffle } from '@mocks/demo/random';
import type { DemoVillage } from '@mocks/demo/villages';
import type { IsoDate } from '@/domain/campaign';
import type { Row } from '@/sources/packageTables';

type ObservationRow = Row<'observations'>;

/** Rows of the weekly series: a row a week and place, corrections right after the word they correct. */
export function buildSeriesRows(
  plan: DemoPlan,
  base: BasePackage,
  weeks: readonly IsoDate[],
  series: WeeklySeries,
): ObservationRow[] {
  const published = findPublished(base, plan.county, series.indicator);
  const reporter = plan.assignments.find(
    ({ subject, subjectId }) => subject === 'indicator' && subjectId === series.indicator,
  )?.lead;
  if (reporter === undefined) throw new Error(`${series.indicator} has a series and no lead department`);
  return [...series.valuesByPlace].flatMap(([place, values]) =>
    weeks.flatMap((week, index) => {
      const blank = emptyRow(plan, series.indicator, place, week);
      const silence = findSilence(plan, series.indicator, place, week);
      if (silence) return [{ ...blank, missing: 'notReported' as const, remark: silence.remark }];
      const value = (values[index] ?? 0) / series.scale;
      const isCounty = place === plan.county;
      // The end value keeps the words of the source (5.1万 stays rounded); what a week reports is counted, so exact.
      const closing = isCounty && index === weeks.length - 1 ? published : null;
      const row: ObservationRow = {
        ...blank,
        value,
        qualifier: closing?.qualifier ?? 'exact',
        precision: closing?.precision ?? null,
        reporter: isCounty ? reporter : null,
      };
      const correction = findCorrection(plan, series.indicator, place, week);
      if (correction === undefined) return [row];
      return [
        { ...row, value: value + correction.excess },
        {
          ...row,
          known_from: correction.knownFrom,
          note_zh: correction.note['zh-CN'],
          note_en: correction.note.en,
          remark: correction.remark,
        },
      ];
    }),
  );
}

/**
 * What each village says: 0 or 1 in the first week, and again in each week in which that changes, so that every week the
 * villages of a town add up to what the town reports. Whose turn comes when is drawn by lot. Where a town counted too
 * many, so did the villages next in turn, which are corrected with it; where it was silent, so were they. Throws when a
 * town counts more than its villages.
 */
export function buildVillageMarks(
  plan: DemoPlan,
  villages: readonly DemoVillage[],
  weeks: readonly IsoDate[],
  series: WeeklySeries,
  random: () => number,
): ObservationRow[] {
  return plan.towns.flatMap((town) => {
    const own = villages.filter((village) => village.town === town);
    const inTurn = shuffle(own, random);
    const reports = listReports(plan, weeks, series, town);
    const most = Math.max(0, ...reports.map(({ told }) => told));
    if (most > own.length) throw new RangeError(`${series.indicator}: ${most} of ${own.length} villages of ${town}`);
    return own.flatMap((village) =>
      buildMarksOfOne(emptyRow(plan, series.indicator, village.code, null), inTurn.indexOf(village), reports),
    );
  });
}

interface TownReport {
  readonly week: IsoDate;
  /** What the town said on the day. */
  readonly told: number;
  /** What holds: less where the town was corrected later. */
  readonly count: number;
  readonly correction: Correction | undefined;
}

/** The weeks in which a town reported, with what it said then and what holds. */
function listReports(plan: DemoPlan, weeks: readonly IsoDate[], series: WeeklySeries, town: string): TownReport[] {
  return weeks.flatMap((week, index) => {
    if (findSilence(plan, series.indicator, town, week)) return [];
    const count = series.valuesByPlace.get(town)?.[index] ?? 0;
    const correction = findCorrection(plan, series.indicator, town, week);
    return [{ week, count, told: count + (correction?.excess ?? 0), correction }];
  });
}

function buildMarksOfOne(blank: ObservationRow, turn: number, reports: readonly TownReport[]): ObservationRow[] {
  let held: number | null = null;
  return reports.flatMap(({ week, told, count, correction }) => {
    const [said, holds] = [turn < told ? 1 : 0, turn < count ? 1 : 0];
    if (said === held && said === holds) return [];
    held = said;
    const row = { ...blank, period_end: week, known_from: week, value: said, qualifier: 'exact' as const };
    if (correction === undefined || said === holds) return [row];
    const { knownFrom, note } = correction;
    return [row, { ...row, value: holds, known_from: knownFrom, note_zh: note['zh-CN'], note_en: note.en }];
  });
}

/** How many villages the towns have whose number the base package does not give. */
export function buildRegisterRows(plan: DemoPlan, countByTown: ReadonlyMap<string, number>): ObservationRow[] {
  return Object.keys(plan.villages.unregistered).map((town) => ({
    ...emptyRow(plan, plan.villages.register, town, null),
    value: countByTown.get(town) ?? 0,
    qualifier: 'exact' as const,
    note_zh: plan.villages.unregisteredNote['zh-CN'],
    note_en: plan.villages.unregisteredNote.en,
  }));
}

function emptyRow(plan: DemoPlan, indicator: string, place: string, week: IsoDate | null): ObservationRow {
  return {
    indicator,
    place,
    period_end: week,
    known_from: week,
    value: null,
    missing: null,
    qualifier: null,
    precision: null,
    basis: 'demo',
    source: plan.source.id,
    paragraph: null,
    note_zh: '',
    note_en: '',
    reporter: null,
    remark: '',
  };
}

function findSilence(plan: DemoPlan, indicator: string, place: string, week: IsoDate) {
  return plan.silences.find(
    (silence) =>
      silence.indicator === indicator &&
      (place === plan.county || silence.places.includes(place)) &&
      silence.first <= week &&
      week <= silence.last,
  );
}

function findCorrection(plan: DemoPlan, indicator: string, place: string, week: IsoDate): Correction | undefined {
  return plan.corrections.find(
    (correction) =>
      correction.indicator === indicator &&
      (place === plan.county || place === correction.place) &&
      correction.week === week,
  );
}
