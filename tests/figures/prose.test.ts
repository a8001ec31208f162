import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { buildNumberFigure } from '@/figures/number';
import { buildProse } from '@/figures/paragraph';
import { resolvePlain, spaceReferences } from '@/figures/prose';
import { figures as facts } from '../facts/facts';
import { createContext } from './createContext';
import { campaign, contextOf } from './dachang';
import { county, createCampaign, createIndicator, observe } from './smallCampaign';

describe.each(locales)('references in prose (%s)', (locale) => {
  const context = contextOf(locale, true);

  it('print the current value with qualifier and unit', () => {
    for (const { id } of facts) {
      expect(resolvePlain(context, `{${id}}`)).toBe(buildNumberFigure(context, id).text);
    }
  });

  it('are all filled in, wherever the package has prose', () => {
    const texts = [
      ...campaign.indicators.flatMap(({ definition, denominatorNote, caution }) => [
        definition,
        denominatorNote,
        caution,
      ]),
      ...campaign.categories.map(({ summary }) => summary),
      ...[...campaign.events, ...campaign.mechanisms].map(({ summary }) => summary),
      ...campaign.places.map(({ note }) => note),
      ...campaign.info.unknowns,
      campaign.info.conductSummary,
    ];
    for (const text of texts) expect(resolvePlain(context, text[locale])).not.toMatch(/[{}]/);
  });

  it('taken apart and joined are the same text', () => {
    const { conductSummary } = campaign.info;
    const parts = buildProse(context, conductSummary[locale]);
    expect(parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(
      resolvePlain(context, conductSummary[locale]),
    );
    expect(parts.flatMap((part) => (typeof part === 'string' ? [] : part.figureId))).toEqual([
      'work-departments',
      'scan-batches',
      'problems-resolved',
    ]);
  });
});

describe('prose', () => {
  const small = createCampaign({
    indicators: [createIndicator('halls'), createIndicator('parks')],
    observations: [observe('halls', county, 12, { qualifier: 'over' }), observe('parks', county, 'notReported')],
  });

  it('says what is missing instead of a number', () => {
    const context = createContext(small, 'en');
    expect(resolvePlain(context, 'There are {parks}.')).not.toMatch(/\d|[{}]/);
  });

  it('of an invented reference is a mistake of the package, not a blank', () => {
    expect(() => resolvePlain(createContext(small, 'en'), '{nothing}')).toThrow('nothing');
  });

  it('without a reference is left alone', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/\{[a-z0-9-]+\}/.test(text));
        expect(resolvePlain(createContext(small, 'en'), text)).toBe(text);
        expect(resolvePlain(createContext(small, 'zh-CN'), text)).toBe(text);
      }),
    );
  });

  it.each<[what: string, locale: 'zh-CN' | 'en', prose: string, expected: string]>([
    ['Chinese before it', 'zh-CN', '农村的{halls}。', '农村的 {halls}。'],
    ['no sign', 'zh-CN', '共{halls}。', '共 {halls}。'],
    ['a space that is already there', 'zh-CN', '共 {halls} 项', '共 {halls} 项'],
    ['English', 'en', 'the {halls} here', 'the {halls} here'],
  ])('keeps a number a little apart: %s', (_, locale, prose, expected) => {
    expect(spaceReferences(prose, locale)).toBe(expected);
  });

  it('is not spaced twice', () => {
    const once = spaceReferences('农村的{halls}分开', 'zh-CN');
    expect(spaceReferences(once, 'zh-CN')).toBe(once);
  });
});
