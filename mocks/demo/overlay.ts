import type { BasePackage } from '@mocks/demo/base';
import { computeAllSeries } from '@mocks/demo/courses';
import { buildLedger } from '@mocks/demo/ledger';
import { buildRegisterRows, buildSeriesRows, buildVillageMarks } from '@mocks/demo/observations';
import type { DemoPlan } from '@mocks/demo/plan';
import { createRandom } from '@mocks/demo/random';
import { buildTargetRows } from '@mocks/demo/targets';
import { buildVillageRows, countVillages, listVillages } from '@mocks/demo/villages';
import { listWeeks } from '@mocks/demo/weeks';
import type { DemoFile } from '@/sources/campaignFile';
import { schemaVersion } from '@/sources/campaignFile';
import type { Row, TableName } from '@/sources/packageTables';

/** A whole overlay: its `campaign.json` and its tables. */
export interface Overlay {
  readonly file: DemoFile;
  readonly tables: { readonly [Name in TableName]?: readonly Row<Name>[] };
}

/**
 * The demo overlay a plan makes of a package. The same plan over the same package is the same overlay, row for row.
 * Throws when the plan names what the package does not have, or when its numbers cannot reach the published ones.
 */
export function buildOverlay(plan: DemoPlan, base: BasePackage): Overlay {
  const weeks = listWeeks(plan.weeks.first, plan.weeks.last);
  const countByTown = countVillages(plan, base);
  const villages = listVillages(plan, countByTown);
  const seriesByIndicator = computeAllSeries(plan, base, weeks);
  const marks = plan.villages.marks.flatMap((indicator) => {
    const series = seriesByIndicator.get(indicator);
    if (series === undefined) throw new Error(`villages are marked by ${indicator}, which has no series`);
    return buildVillageMarks(plan, villages, weeks, series, createRandom(plan.seed, `${indicator} villages`));
  });
  return {
    file: { schemaVersion, asOf: plan.asOf, note: plan.note },
    tables: {
      sources: [buildSourceRow(plan)],
      regions: buildVillageRows(plan, base, villages),
      departments: plan.departments.map(({ id, name, duty }) => ({
        id,
        name_zh: name['zh-CN'],
        name_en: name.en,
        duty_zh: duty['zh-CN'],
        duty_en: duty.en,
        basis: 'demo',
        source: plan.source.id,
      })),
      assignments: buildAssignmentRows(plan, base),
      observations: [
        ...[...seriesByIndicator.values()].flatMap((series) => buildSeriesRows(plan, base, weeks, series)),
        ...marks,
        ...buildRegisterRows(plan, countByTown),
      ],
      targets: buildTargetRows(plan, base),
      ...buildLedger(plan, plan.ledger, weeks, seriesByIndicator),
    },
  };
}

function buildSourceRow({ source }: DemoPlan): Row<'sources'> {
  return {
    id: source.id,
    kind: 'demo',
    title_zh: source.title['zh-CN'],
    title_en: source.title.en,
    publisher_zh: source.publisher['zh-CN'],
    publisher_en: source.publisher.en,
    published: null,
    url: null,
    note_zh: source.note['zh-CN'],
    note_en: source.note.en,
    basis: 'demo',
  };
}

function buildAssignmentRows(plan: DemoPlan, base: BasePackage): Row<'assignments'>[] {
  const known = {
    indicator: new Set(base.indicators.map((row) => row.id)),
    mechanism: new Set(base.mechanisms.map((row) => row.id)),
  };
  const departments = new Set(plan.departments.map((department) => department.id));
  return plan.assignments.flatMap(({ subject, subjectId, lead, support = [], remark = '' }) => {
    if (!known[subject].has(subjectId)) throw new Error(`${subjectId} is no ${subject} of the package`);
    return [lead, ...support].map((department, index): Row<'assignments'> => {
      if (!departments.has(department)) throw new Error(`${department} is no department of the plan`);
      return {
        subject,
        subject_id: subjectId,
        department,
        role: index === 0 ? 'lead' : 'support',
        basis: 'demo',
        source: plan.source.id,
        remark: index === 0 ? remark : '',
      };
    });
  });
}
