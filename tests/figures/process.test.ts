import { describe, expect, it } from 'vitest';
import { eventKinds, locales, mechanismKinds } from '@/domain/vocabulary';
import { buildProcess, buildProcessNumbers, chapters } from '@/figures/process';
import { namedItems } from '../facts/facts';
import { createContext } from './createContext';
import { campaign, contextOf } from './dachang';
import { county, createCampaign, createIndicator, createMechanism, observe } from './smallCampaign';

describe.each(locales)('how the real campaign worked (%s)', (locale) => {
  const context = contextOf(locale, true);
  const process = buildProcess(context);

  it('is told from the reason to the result, and then what is only named', () => {
    expect(process.map(({ id }) => id)).toEqual([...chapters]);
    expect(process.filter(({ isLink }) => !isLink).map(({ id }) => id)).toEqual(['named']);
  });

  it('has each of the 63 named things once, with its paragraph', () => {
    const items = process.flatMap(({ groups }) => groups.flatMap((group) => group.items));
    expect(items.map(({ id }) => id).sort()).toEqual(namedItems.map(({ id }) => id).sort());
    for (const item of items) {
      const fact = namedItems.find(({ id }) => id === item.id);
      expect(item.tick, item.id).toContain(String(fact?.paragraph));
      expect(item.date, item.id).toBe(fact?.date);
    }
    expect(process.reduce((sum, { count }) => sum + count, 0)).toBe(63);
  });

  it('goes from headquarters over cadence and inspections to who answered for what', () => {
    expect(process.map(({ id, groups }) => [id, groups.map(({ kind }) => kind)])).toEqual([
      ['why', ['context', 'goal', 'decision', 'principle']],
      ['command', ['organisation']],
      ['management', ['management', 'cadence']],
      ['inspection', ['inspection']],
      ['responsibility', ['responsibility']],
      ['work', ['programme', 'series', 'service', 'activity']],
      ['result', ['ceremony', 'honour']],
      ['named', ['project', 'claim']],
    ]);
  });

  it('puts a kind in one chapter, under its own word', () => {
    const kinds = process.flatMap(({ groups }) => groups.map(({ kind }) => kind));
    expect(new Set(kinds).size).toBe(kinds.length);
    expect([...kinds].sort()).toEqual([...new Set([...mechanismKinds, ...eventKinds])].sort());
    for (const { groups } of process)
      for (const group of groups) {
        expect(group.items.every(({ kind }) => kind === group.kind)).toBe(true);
        expect(group.title).toBe(context.messages.named.kind[group.kind]);
      }
  });

  it('keeps a list open where the source does', () => {
    const open = process.flatMap(({ groups }) => groups.filter(({ isOpen }) => isOpen).map(({ kind }) => kind));
    expect(open).toContain('honour');
    expect(open).toContain('project');
    expect(open).not.toContain('cadence');
  });

  it('gives a chapter the numbers its summaries speak of, once each', () => {
    const numbersOf = (id: string) =>
      process.find((chapter) => chapter.id === id)?.numbers.map(({ figureId, value }) => [figureId, value]);
    expect(numbersOf('command')).toEqual([['work-departments', 13]]);
    expect(numbersOf('inspection')).toEqual([
      ['scan-batches', 389],
      ['problems-resolved', 1285],
    ]);
    expect(numbersOf('responsibility')).toEqual([]);
  });

  it('leads with the numbers of how it was run, and the one rate there is', () => {
    const numbers = buildProcessNumbers(context);
    expect(numbers.map(({ number }) => [number.figureId, number.value])).toEqual([
      ['work-departments', 13],
      ['scan-batches', 389],
      ['problems-resolved', 1285],
    ]);
    expect(numbers.map(({ ratio }) => ratio?.value ?? null)).toEqual([null, null, 1285 / 389]);
  });

  it('leaves out what was not known on the day', () => {
    const early = contextOf(locale, true, '2019-06-30');
    const known = buildProcess(early).flatMap(({ groups }) => groups.flatMap((group) => group.items));
    expect(known.map(({ id }) => id).sort()).toEqual(['back-garden-goal', 'party-congress']);
    // 389 rounds were told of in 2021; a demo number of that day is shown as one.
    expect(buildProcessNumbers(contextOf(locale, false, '2019-06-30'))).toEqual([]);
    expect(buildProcess(contextOf(locale, true, '2017-02-18'))).toEqual([]);
  });

  it('is the same with the demo hidden: nothing named is invented', () => {
    expect(buildProcess(contextOf(locale, false))).toEqual(process);
    expect(campaign.mechanisms.every(({ basis }) => basis !== 'demo')).toBe(true);
  });
});

describe('how a small campaign worked', () => {
  it('is nothing where nothing is named', () => {
    expect(buildProcess(createContext(createCampaign({}), 'en'))).toEqual([]);
  });

  it('has the chapters it has, in their order whatever the order of the rows', () => {
    const small = createCampaign({
      mechanisms: [
        createMechanism('m-last', 'claim'),
        createMechanism('m-goal', 'goal'),
        createMechanism('m-why', 'context'),
      ],
    });
    const process = buildProcess(createContext(small, 'en'));
    expect(process.map(({ id, groups }) => [id, groups.map(({ kind }) => kind)])).toEqual([
      ['why', ['context', 'goal']],
      ['named', ['claim']],
    ]);
  });

  it('marks what is invented', () => {
    const small = createCampaign({
      mechanisms: [createMechanism('m-real', 'cadence'), createMechanism('m-demo', 'cadence', { basis: 'demo' })],
    });
    const [chapter] = buildProcess(createContext(small, 'en'));
    expect(chapter?.groups[0]?.items.map(({ id, demo }) => [id, demo])).toEqual([
      ['m-real', false],
      ['m-demo', true],
    ]);
  });

  it('leaves out a number that is missing', () => {
    const summary = { 'zh-CN': '{halls}{parks}', en: '{halls} and {parks}' };
    const small = createCampaign({
      indicators: [createIndicator('halls'), createIndicator('parks')],
      observations: [observe('halls', county, 12), observe('parks', county, 'notReported')],
      mechanisms: [createMechanism('m-halls', 'service', { summary })],
    });
    const [chapter] = buildProcess(createContext(small, 'zh-CN'));
    expect(chapter?.numbers.map(({ figureId }) => figureId)).toEqual(['halls']);
  });
});
