import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { countLater } from '@/figures/overview';
import { buildUnknowns } from '@/figures/unknowns';
import { createContext } from './createContext';
import { campaign, contextOn } from './dachang';

describe.each(locales)('what is not known (%s)', (locale) => {
  it('is in the package’s own words on its own day', () => {
    expect(buildUnknowns(createContext(campaign, locale))).toEqual(
      campaign.info.unknowns.map((text) => ({ text: text[locale], counted: [] })),
    );
  });

  it('is nothing where the package names nothing', () => {
    const silent = { ...campaign, info: { ...campaign.info, unknowns: [] } };
    expect(buildUnknowns(createContext(silent, locale))).toEqual([]);
  });

  it('is on another day how much was said only later, each count said', async () => {
    const context = await contextOn(locale, true, '2019-06-30');
    const { indicators, items } = countLater(context);
    const unknowns = buildUnknowns(context);
    expect(unknowns.map(({ counted }) => counted)).toEqual([[indicators], [items]]);
    for (const { text, counted } of unknowns) expect(text).toContain(String(counted[0]));
  });
});
