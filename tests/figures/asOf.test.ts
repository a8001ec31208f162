import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Campaign, Observation } from '@/domain/campaign';
import { isKnownBy } from '@/domain/date';
import { hideDemo, hideDemoHistory, type IndicatorHistory } from '@/domain/demo';
import { listTowns } from '@/domain/lookup';
import { type Locale, locales } from '@/domain/vocabulary';
import { buildCatalogue } from '@/figures/catalogue';
import type { FigureContext } from '@/figures/context';
import {
  buildCategoryLines,
  buildDuration,
  buildRanks,
  buildTimeline,
  countDemoOnly,
  countKnown,
  countLater,
  listArticles,
} from '@/figures/overview';
import { buildProse } from '@/figures/paragraph';
import { buildVillageTable } from '@/figures/villages';
import { workspaceWords } from '@/messages/bothLanguages';
import { anyDay } from './anyDay';
import { createContext } from './createContext';
import { campaign, campaignOn, contextOn, histories, historyOf, source } from './dachang';
import { listFiguresOf } from './everyFigure';
import { buildLedger } from './workspace/ledger';

const standing = await source.standing();
const villages = await Promise.all(listTowns(campaign).map(({ code }) => source.villages(code)));
const text = { 'zh-CN': '日后才知道', en: 'known only later' };

/** The same rows, but what was said after a day is something else: nothing on that day may change by it. */
function rewriteLater<T extends { readonly knownFrom: string | null }>(rows: readonly T[], day: string): T[] {
  return rows.map((row) => (isKnownBy(row.knownFrom, day) ? row : rewrite(row)));
}

function rewrite<T extends object>(row: T): T {
  if ('reading' in row) {
    const reading: Observation['reading'] = { kind: 'value', value: 987_654, qualifier: 'about', precision: null };
    return { ...row, reading, note: text, citation: { source: 'nobody', paragraph: 99 } };
  }
  if ('legs' in row)
    return { ...row, legs: [{ start: '2017-03-01', baseline: 5, due: '2017-04-01', target: 987_654, shape: 'step' }] };
  return { ...row, title: text, summary: text, date: '2018-01-01' };
}

interface Held {
  readonly campaign: Campaign;
  readonly histories: ReadonlyMap<string, IndicatorHistory>;
  readonly villages: typeof villages;
  readonly plans: Campaign['plans'];
}

function rewriteAll(held: Held, day: string): Held {
  const { award } = held.campaign.info;
  return {
    campaign: {
      ...held.campaign,
      info: {
        ...held.campaign.info,
        award: award === null || isKnownBy(award.date, day) ? award : { ...award, title: text, ranks: ['villages'] },
      },
      observations: rewriteLater(held.campaign.observations, day),
      events: rewriteLater(held.campaign.events, day),
      mechanisms: rewriteLater(held.campaign.mechanisms, day),
    },
    histories: new Map(
      [...held.histories].map(([id, history]) => [
        id,
        {
          ...history,
          observations: rewriteLater(history.observations, day),
          plans: rewriteLater(history.plans, day),
        },
      ]),
    ),
    villages: held.villages.map((town) => ({ ...town, observations: rewriteLater(town.observations, day) })),
    plans: rewriteLater(held.plans, day),
  };
}

/** Everything any page says on a day. */
function sayAll(held: Held, locale: Locale, withDemo: boolean, day: string) {
  const show = (whole: Campaign) => createContext(withDemo ? whole : hideDemo(whole), locale, day);
  const context = show(held.campaign);
  return {
    figures: listFiguresOf(context, (id) => {
      const history = held.histories.get(id);
      if (history === undefined) throw new Error(id);
      return withDemo ? history : hideDemoHistory(history);
    }),
    catalogue: buildCatalogue(context),
    overview: [
      buildCategoryLines(context),
      buildTimeline(context),
      buildDuration(context),
      buildRanks(context),
      countKnown(context),
      countDemoOnly(context),
      countLater(context),
      listArticles(context),
    ],
    prose: buildProse(context, held.campaign.info.conductSummary[locale]),
    villages: held.villages.map((town) => buildVillageTable(context, town, withDemo)),
    targets: buildLedger(show({ ...held.campaign, plans: held.plans }), workspaceWords[locale]),
  };
}

describe('on a day', () => {
  it('nothing that was said later changes anything any page says', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyDay(campaign.info.start, campaign.info.asOf),
        fc.boolean(),
        fc.constantFrom(...locales),
        async (day, withDemo, locale) => {
          const held = { campaign: await campaignOn(day), histories, villages, plans: standing.plans };
          const said = sayAll(held, locale, withDemo, day);
          expect(sayAll(rewriteAll(held, day), locale, withDemo, day)).toEqual(said);
          expect(JSON.stringify(said)).not.toMatch(/987654|987,654|98\.8万|known only later|日后才知道/);
        },
      ),
      {
        numRuns: 10,
        examples: [
          ['2019-06-30', true, 'zh-CN'],
          ['2020-11-19', false, 'en'],
          ['2017-02-19', true, 'en'],
        ],
      },
    );
  }, 120_000);

  it('the last day says what the catalogue alone says', async () => {
    const held = { campaign, histories, villages, plans: standing.plans };
    const merged = { ...held, campaign: await campaignOn(campaign.info.asOf) };
    expect(sayAll(merged, 'en', true, campaign.info.asOf)).toEqual(sayAll(held, 'en', true, campaign.info.asOf));
  });

  it('drawings of two days share a key exactly when they are the same drawing', async () => {
    const days = ['2018-03-01', '2019-06-28', '2019-06-30', '2019-07-02', '2020-11-19', '2021-02-16'];
    const drawn = await Promise.all(
      days.map(async (day) => {
        const context = await contextOn('zh-CN', true, day);
        return new Map(listFiguresOf(context, (id) => historyOf(id, true)));
      }),
    );
    const pictureOf = ({ foot, title, subtitle, summary, ...rest }: object & Record<string, unknown>) => {
      const { key, table, ...picture } = rest;
      return JSON.stringify(picture);
    };
    let compared = 0;
    for (const one of drawn)
      for (const other of drawn)
        for (const [name, figure] of one) {
          const twin = other.get(name);
          if (twin === undefined || twin === figure) continue;
          const isSame = pictureOf({ ...figure }) === pictureOf({ ...twin });
          if (!isSame) expect(twin.key, name).not.toBe(figure.key);
          compared += isSame ? 0 : 1;
        }
    expect(compared).toBeGreaterThan(100);
  }, 60_000);
});

describe.each(locales)('half way through the campaign (%s)', (locale) => {
  const day = '2019-06-30';
  const figureOf = (context: FigureContext, name: string, withDemo: boolean) =>
    new Map(listFiguresOf(context, (id) => historyOf(id, withDemo))).get(name);

  it('the invented weeks end before the day and no published end stands beside them', async () => {
    const context = await contextOn(locale, true, day);
    const figure = figureOf(context, 'history rural-toilets-renovated', true);
    if (figure?.kind !== 'line') throw new Error('no line');
    expect(figure.table.rows.at(-1)?.header).toBe('2019-06-24');
    expect(figure.end).toMatchObject({ demo: true });
    expect(figure.end?.label).not.toContain('11577');
    expect(figure.events).toEqual([]);
    expect(figure.foot).not.toContain('2021-02-16');
  });

  it('a town’s target in the future is not due, rather than missed', async () => {
    const context = await contextOn(locale, true, day);
    const figure = figureOf(context, 'town history rural-toilets-renovated', true);
    if (figure?.kind !== 'multiples') throw new Error('no panels');
    const { notDue } = context.messages.days;
    expect(figure.panels.map(({ valueNote }) => valueNote)).toEqual(Array(5).fill(notDue));
    expect(JSON.stringify(figure)).not.toContain(context.messages.charts.townOpen);
  });

  it('without demo a measure says that it was not yet known, its source and its day too', async () => {
    const context = await contextOn(locale, false, day);
    const figure = figureOf(context, 'history rural-toilets-renovated', false);
    expect(figure).toMatchObject({ kind: 'refusal', title: context.messages.charts.refusal.notYetKnown.title });
    expect(figure?.foot).not.toContain('2021');
    const reason = context.messages.words.missing.notYetKnown;
    const number = buildCatalogue(context)
      .flatMap(({ indicators }) => indicators)
      .find(({ figureId }) => figureId === 'rural-toilets-renovated');
    expect(number).toMatchObject({ value: null, text: reason, trace: { date: reason, sourceTitle: reason } });
  });

  it('the registers stand', async () => {
    const context = await contextOn(locale, false, day);
    const known = buildCatalogue(context)
      .flatMap(({ indicators }) => indicators)
      .filter(({ value }) => value !== null);
    expect(known.map(({ figureId, value }) => [figureId, value])).toEqual(
      expect.arrayContaining([
        ['towns', 5],
        ['villages', 105],
      ]),
    );
  });

  it('every village has said yes or no, and the day before it was asked that it was not yet known', async () => {
    const then = await contextOn(locale, true, day);
    const before = await contextOn(locale, true, '2017-02-19');
    const { notYetKnown } = then.messages.words.missing;
    for (const town of villages) {
      const cellsOn = (context: FigureContext) =>
        buildVillageTable(context, town, true)?.rows.flatMap((row) => row.cells) ?? [];
      expect(cellsOn(then).length).toBeGreaterThan(0);
      for (const cell of cellsOn(then)) expect(cell.isYes).not.toBeNull();
      for (const cell of cellsOn(before)) expect([cell.isYes, cell.text]).toEqual([null, notYetKnown]);
    }
  });

  it('an invented number in running text is marked, an absent one says why', async () => {
    const prose = (withDemo: boolean) => (context: FigureContext) => {
      expect(context.campaign.demo === null).toBe(false);
      return buildProse(context, '{scan-batches}').map((part) =>
        typeof part === 'string' ? part : { demo: part.demo, missing: part.missing?.reason, withDemo },
      );
    };
    expect(prose(true)(await contextOn(locale, true, day))).toEqual([
      { demo: true, missing: undefined, withDemo: true },
    ]);
    expect(prose(false)(await contextOn(locale, false, day))).toEqual([
      { demo: false, missing: 'notYetKnown', withDemo: false },
    ]);
  });
});
