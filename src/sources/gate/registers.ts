import { pickBest, type ValueRow } from '@/sources/gate/best';
import type { Draft } from '@/sources/gate/draft';
import { type Finding, type Located, refuseRow } from '@/sources/gate/located';

/** The package lists as many towns as the county's register counts. */
export function* checkTownCount(draft: Draft): Generator<Finding> {
  const county = draft.campaign?.value.county.code;
  const indicator = draft.campaign?.value.register.towns;
  if (county === undefined || !indicator || !areRegionsWhole(draft)) return;
  const stated = pickRegister(draft, indicator, county);
  if (stated === undefined) return;
  const found = (draft.childrenByParent.get(county) ?? []).filter((place) => place.value.in_register).length;
  const expected = stated.value.value;
  if (found !== expected) {
    yield refuseRow(stated, 'value', { code: 'registerCount', found, expected, place: county, indicator });
  }
}

/** Where villages are listed at all, there are as many as the register counts, in each town and in the county. */
export function* checkVillageCount(draft: Draft): Generator<Finding> {
  const county = draft.campaign?.value.county.code;
  const indicator = draft.campaign?.value.register.villages;
  if (county === undefined || !indicator || !areRegionsWhole(draft)) return;
  const towns = draft.childrenByParent.get(county) ?? [];
  const villagesOf = (town: Located<'regions'>) =>
    (draft.childrenByParent.get(town.value.code) ?? []).filter(isVillage);
  const all = towns.flatMap(villagesOf);
  const last = all.at(-1);
  if (last === undefined) return;
  let isAnyTownWrong = false;
  for (const town of towns) {
    const villages = villagesOf(town);
    const finding = compareCount(draft, indicator, town.value.code, villages, villages.at(-1) ?? last);
    if (finding === null) continue;
    isAnyTownWrong = true;
    yield finding;
  }
  const finding = isAnyTownWrong ? null : compareCount(draft, indicator, county, all, last);
  if (finding !== null) yield finding;
}

function compareCount(
  draft: Draft,
  indicator: string,
  place: string,
  villages: readonly Located<'regions'>[],
  at: Located<'regions'>,
): Finding | null {
  const expected = pickRegister(draft, indicator, place)?.value.value;
  const found = villages.length;
  if (expected === undefined || found === expected) return null;
  return refuseRow(at, 'parent', { code: 'registerCount', found, expected, place, indicator }, villages);
}

function isVillage(place: Located<'regions'>): boolean {
  return place.value.level === 'village';
}

function areRegionsWhole(draft: Draft): boolean {
  return !draft.unread.has('regions') && !draft.refused.some((row) => row.table === 'regions');
}

function pickRegister(draft: Draft, indicator: string, place: string): ValueRow | undefined {
  return pickBest(
    draft.tables.observations.filter((row) => row.value.indicator === indicator && row.value.place === place),
  );
}
