import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Campaign } from '@/domain/campaign';
import { hideDemo, hideDemoHistory } from '@/domain/demo';
import { bases } from '@/domain/vocabulary';
import { loadPackage } from '@/publish/loadPackage';
import { assembleCampaign } from '@/sources/assemble';
import { anyObservation, anyPlan, campaign, place } from './samples';

/** Every object below, however deep. */
function listObjects(root: unknown): object[] {
  if (typeof root !== 'object' || root === null) return [];
  return [root, ...Object.values(root).flatMap(listObjects)];
}

function listDemo(root: unknown): object[] {
  return listObjects(root).filter((row) => 'basis' in row && row.basis === 'demo');
}

const anyBasis = fc.constantFrom(...bases);
const anyCampaign: fc.Arbitrary<Campaign> = fc
  .record({
    observations: fc.array(anyObservation),
    plans: fc.array(fc.tuple(anyPlan(), anyBasis).map(([plan, basis]) => ({ ...plan, basis }))),
    places: fc.array(anyBasis.map((basis) => place({ basis }))),
    departments: fc.array(
      anyBasis.map((basis) => ({ id: 'd', name: { 'zh-CN': '', en: '' }, duty: { 'zh-CN': '', en: '' }, basis })),
    ),
    assignments: fc.array(
      anyBasis.map((basis) => ({
        subject: 'indicator' as const,
        subjectId: 'i',
        department: 'd',
        role: 'lead' as const,
        basis,
      })),
    ),
  })
  .map(campaign);

describe('hideDemo', () => {
  it('leaves no demo row anywhere, and every other row as it was', () => {
    fc.assert(
      fc.property(anyCampaign, (which) => {
        const shown = hideDemo(which);
        expect(listDemo(shown)).toEqual([]);
        const kept = new Set(listObjects(shown));
        const real = listObjects(which).filter((row) => 'basis' in row && row.basis !== 'demo');
        expect(real.filter((row) => !kept.has(row))).toEqual([]);
      }),
    );
  });

  it('hiding twice is hiding once, and the campaign itself is untouched', () => {
    fc.assert(
      fc.property(anyCampaign, (which) => {
        const before = structuredClone(which);
        const shown = hideDemo(which);
        expect(hideDemo(shown)).toEqual(shown);
        expect(which).toEqual(before);
      }),
    );
  });

  it.each(['valid', 'dachang'])(
    'on a whole package (%s): nothing demo is left, and nothing points at what is gone',
    (name) => {
      const folder = name === 'valid' ? 'tests/data/valid' : `data/${name}`;
      const { campaignFile, demoFile, tables } = loadPackage(join(import.meta.dirname, '../..', folder));
      const which = assembleCampaign(campaignFile, demoFile, tables);
      expect(listDemo(which).length).toBeGreaterThan(10);
      const shown = hideDemo(which);
      expect(listDemo(shown)).toEqual([]);
      const sources = new Set(shown.sources.map(({ id }) => id));
      const places = new Set(shown.places.map(({ code }) => code));
      const departments = new Set(shown.departments.map(({ id }) => id));
      const cited = [...shown.observations, ...shown.plans, ...shown.events, ...shown.mechanisms];
      expect(cited.filter(({ citation }) => !sources.has(citation.source))).toEqual([]);
      expect([...shown.observations, ...shown.plans].filter(({ place: at }) => !places.has(at))).toEqual([]);
      expect(shown.places.filter(({ parent }) => parent !== null && !places.has(parent))).toEqual([]);
      expect(shown.assignments.filter(({ department }) => !departments.has(department))).toEqual([]);
    },
  );
});

describe('hideDemoHistory', () => {
  it('leaves the indicator and no demo row', () => {
    fc.assert(
      fc.property(fc.array(anyObservation), fc.array(anyPlan()), (observations, plans) => {
        const history = { indicator: 'toilets', observations, plans };
        const shown = hideDemoHistory(history);
        expect(shown.indicator).toBe('toilets');
        expect(shown.observations).toEqual(observations.filter(({ basis }) => basis !== 'demo'));
        expect(shown.plans).toEqual([]);
      }),
    );
  });
});
