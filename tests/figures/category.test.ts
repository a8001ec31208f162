import { describe, expect, it } from 'vitest';
import type { Mechanism } from '@/domain/campaign';
import { eventKinds, locales, mechanismKinds } from '@/domain/vocabulary';
import { buildCategory } from '@/figures/category';
import type { FigureContext } from '@/figures/context';
import { figures as facts, namedItems } from '../facts/facts';
import { createContext } from './createContext';
import { campaign, contextOf } from './dachang';
import { createCampaign } from './smallCampaign';

function build(context: FigureContext, id: string) {
  const category = context.campaign.categories.find((candidate) => candidate.id === id);
  if (category === undefined) throw new Error(id);
  return buildCategory(context, category);
}

describe.each(locales)('the fields of the real campaign (%s)', (locale) => {
  const context = contextOf(locale, true);

  it.each(campaign.categories.map(({ id }) => id))('%s has what the facts say, each once', (id) => {
    const field = build(context, id);
    expect(field.indicators.map(({ figureId }) => figureId).sort()).toEqual(
      facts
        .filter(({ category }) => category === id)
        .map((fact) => fact.id)
        .sort(),
    );
    const named = namedItems.filter(({ category }) => category === id);
    const items = field.groups.flatMap((group) => group.items);
    expect(items.map((item) => item.id).sort()).toEqual(named.map((fact) => fact.id).sort());
    expect(field.named).toBe(named.length);
    expect(field.namedLater).toBe(0);
    for (const item of items) expect(item.tick).toContain(String(named.find((fact) => fact.id === item.id)?.paragraph));
    expect(new Set(field.groups.map(({ word }) => word)).size).toBe(field.groups.length);
    expect(field.groups.filter((group) => group.items.length === 0)).toEqual([]);
  });

  it('puts each thing under the word of its kind', () => {
    const { kind: words } = context.messages.named;
    for (const { id } of campaign.categories) {
      for (const { word, items } of build(context, id).groups) {
        for (const item of items) {
          const event = campaign.events.find((candidate) => candidate.id === item.id);
          const mechanism = campaign.mechanisms.find((candidate) => candidate.id === item.id);
          expect(word).toBe(event ? words[event.kind] : mechanism && words[mechanism.kind]);
        }
      }
    }
  });

  it('draws the shares of the villages, and no rate as a share', () => {
    const [villages, ...others] = build(context, 'rural-environment').coverages;
    expect(others).toEqual([]);
    expect(villages?.rows.map(({ key }) => key)).toEqual([
      'villages-sanitation-outsourced',
      'sewage-controlled-villages',
      'showcase-villages',
    ]);
    // Problems are divided by rounds, of which they are no part.
    expect(build(context, 'command').coverages).toEqual([]);
  });

  it('has a field of names alone, with its open lists', () => {
    const economy = build(context, 'economy');
    expect(economy.indicators).toEqual([]);
    expect(economy.coverages).toEqual([]);
    expect(economy.hasOpenList).toBe(true);
    expect(economy.foot).toContain(context.messages.words.basis.published);
    expect(build(context, 'command').hasOpenList).toBe(false);
  });

  it('counts what was not known on an earlier day', () => {
    const early = build(contextOf(locale, true, '2020-11-30'), 'honours');
    expect(early.groups.flatMap(({ items }) => items.map(({ id }) => id)).sort()).toEqual([
      'award-ceremony',
      'award-title',
    ]);
    expect(early.namedLater).toBe(3);
    expect(early.indicators.map(({ figureId }) => figureId)).toContain('national-rank');
  });
});

it('a field of nothing has no foot', () => {
  const context = createContext(createCampaign({}), 'en');
  expect(build(context, 'works')).toMatchObject({ groups: [], named: 0, foot: null, namedLater: 0 });
});

it('kinds stand in the order why, who, how, what, what happened, what is claimed of either', () => {
  const base = campaign.mechanisms[0] as Mechanism;
  const shuffled = [...mechanismKinds].reverse().map((kind) => ({ ...base, id: `m-${kind}`, category: 'x', kind }));
  const events = [...eventKinds].reverse().map((kind) => ({ ...base, id: `e-${kind}`, category: 'x', kind }));
  const changed = { ...campaign, mechanisms: shuffled, events };
  const context = createContext(changed, 'en');
  const field = buildCategory(context, { ...(campaign.categories[0] as (typeof campaign.categories)[0]), id: 'x' });
  expect(field.groups.map(({ items }) => items.map(({ id }) => id))).toEqual([
    ...mechanismKinds.filter((kind) => kind !== 'claim').map((kind) => [`m-${kind}`]),
    ...eventKinds.filter((kind) => kind !== 'claim').map((kind) => [`e-${kind}`]),
    ['m-claim', 'e-claim'],
  ]);
});

it('what is invented says so', () => {
  const base = campaign.mechanisms[0] as Mechanism;
  const changed = { ...campaign, events: [], mechanisms: [{ ...base, basis: 'demo' as const }] };
  const [item] = build(createContext(changed, 'zh-CN'), base.category).groups.flatMap(({ items }) => items);
  expect([item?.demo, item?.tick]).toEqual([true, createContext(changed, 'zh-CN').messages.figures.tickDemo]);
});
