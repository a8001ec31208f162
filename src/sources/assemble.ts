import type {
  Campaign,
  CampaignInfo,
  Citation,
  Indicator,
  NamedItem,
  Observation,
  Place,
  Plan,
  Reading,
  Source,
} from '@/domain/campaign';
import { completeThresholds } from '@/domain/thresholds';
import type { Text } from '@/domain/vocabulary';
import type { CampaignFile, DemoFile } from '@/sources/campaignFile';
import type { PublicRow, PublicTables } from '@/sources/tables';

/**
 * Rows that passed the gate → the campaign as the rules see it. Never fails: what a row may hold was settled before.
 */
export function assembleCampaign(file: CampaignFile, demo: DemoFile | null, tables: PublicTables): Campaign {
  return {
    info: assembleInfo(file),
    demo: demo === null ? null : { asOf: demo.asOf, note: demo.note },
    sources: tables.sources.map(assembleSource),
    categories: tables.categories.map((row) => ({
      id: row.id,
      title: pair(row.title_zh, row.title_en),
      summary: pair(row.summary_zh, row.summary_en),
    })),
    indicators: tables.indicators.map(assembleIndicator),
    places: tables.regions.map(assemblePlace),
    departments: tables.departments.map((row) => ({
      id: row.id,
      name: pair(row.name_zh, row.name_en),
      duty: pair(row.duty_zh, row.duty_en),
      basis: row.basis,
    })),
    assignments: tables.assignments.map((row) => ({
      subject: row.subject,
      subjectId: row.subject_id,
      department: row.department,
      role: row.role,
      basis: row.basis,
    })),
    events: tables.events.map((row) => assembleNamed(row, tables.sources)),
    mechanisms: tables.mechanisms.map((row) => assembleNamed(row, tables.sources)),
    observations: tables.observations.map(assembleObservation),
    plans: assemblePlans(tables.targets),
  };
}

function assembleInfo(file: CampaignFile): CampaignInfo {
  const { schemaVersion: _, award, thresholds, weights = {}, ...said } = file;
  const info = { ...said, thresholds: completeThresholds(thresholds), weights: new Map(Object.entries(weights)) };
  if (award === null) return { ...info, award: null };
  const { source, paragraph, ...rest } = award;
  return { ...info, award: { ...rest, citation: { source, paragraph } } };
}

function assembleSource(row: PublicRow<'sources'>): Source {
  return {
    id: row.id,
    kind: row.kind,
    title: pair(row.title_zh, row.title_en),
    publisher: pair(row.publisher_zh, row.publisher_en),
    published: row.published,
    url: row.url,
    note: pair(row.note_zh, row.note_en),
    basis: row.basis,
  };
}

function assembleIndicator(row: PublicRow<'indicators'>): Indicator {
  return {
    id: row.id,
    category: row.category,
    title: pair(row.title_zh, row.title_en),
    definition: pair(row.definition_zh, row.definition_en),
    unit: pair(row.unit_zh, row.unit_en),
    decimals: row.decimals,
    scope: row.scope,
    nature: row.nature,
    direction: row.direction,
    aggregation: row.aggregation,
    denominator: row.denominator,
    denominatorNote: pair(row.denominator_note_zh, row.denominator_note_en),
    caution: pair(row.caution_zh, row.caution_en),
    related: row.related,
  };
}

/** One row of regions → a place. */
export function assemblePlace(row: PublicRow<'regions'>): Place {
  return {
    code: row.code,
    parent: row.parent,
    level: row.level,
    name: pair(row.name_zh, row.name_en),
    inRegister: row.in_register,
    tile: row.tile_row === null || row.tile_column === null ? null : { row: row.tile_row, column: row.tile_column },
    note: pair(row.note_zh, row.note_en),
    basis: row.basis,
  };
}

type NamedRow<Kind extends string> = Omit<PublicRow<'events'>, 'kind'> & { kind: Kind };

function assembleNamed<Kind extends string>(row: NamedRow<Kind>, sources: PublicTables['sources']): NamedItem<Kind> {
  const published = sources.find((source) => source.id === row.source)?.published;
  return {
    id: row.id,
    category: row.category,
    kind: row.kind,
    title: pair(row.title_zh, row.title_en),
    summary: pair(row.summary_zh, row.summary_en),
    date: row.date,
    knownFrom: row.known_from ?? published ?? '',
    openList: row.open_list,
    basis: row.basis,
    citation: cite(row),
  };
}

/** One row of observations → what the rules read. Who said so is no column every edition has: it is added to it. */
export function assembleObservation(row: PublicRow<'observations'>): Observation {
  return {
    indicator: row.indicator,
    place: row.place,
    periodEnd: row.period_end,
    knownFrom: row.known_from,
    reading: assembleReading(row),
    basis: row.basis,
    citation: cite(row),
    note: pair(row.note_zh, row.note_en),
    saidBy: null,
  };
}

function assembleReading(row: PublicRow<'observations'>): Reading {
  if (row.value === null) return { kind: 'missing', reason: row.missing ?? 'notReported' };
  return { kind: 'value', value: row.value, qualifier: row.qualifier ?? 'exact', precision: row.precision };
}

/** Rows of targets → plans: the legs of one indicator in one place on one basis, in order. */
export function assemblePlans(rows: readonly PublicRow<'targets'>[]): Plan[] {
  const rowsByPlan = new Map<string, PublicRow<'targets'>[]>();
  for (const row of rows) {
    const key = `${row.indicator} ${row.place} ${row.basis}`;
    rowsByPlan.set(key, [...(rowsByPlan.get(key) ?? []), row]);
  }
  return [...rowsByPlan.values()].map(assemblePlan);
}

function assemblePlan(unordered: readonly PublicRow<'targets'>[]): Plan {
  const rows = [...unordered].sort((a, b) => a.leg - b.leg);
  const [first] = rows;
  if (first === undefined) throw new Error('a plan has at least one row');
  return {
    indicator: first.indicator,
    place: first.place,
    legs: rows.map(({ start, baseline, due, target, shape }) => ({ start, baseline, due, target, shape })),
    knownFrom: first.known_from,
    basis: first.basis,
    citation: cite(first),
    note: pair(first.note_zh, first.note_en),
  };
}

function cite(row: { source: string; paragraph: number | null }): Citation {
  return { source: row.source, paragraph: row.paragraph };
}

function pair(zh: string, en: string): Text {
  return { 'zh-CN': zh, en };
}
