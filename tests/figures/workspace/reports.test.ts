import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Campaign } from '@/domain/campaign';
import { hideDemo } from '@/domain/demo';
import { computeCompleteness, listReportLines, reportStates } from '@/domain/reporting';
import { type Locale, locales } from '@/domain/vocabulary';
import { describeAsksAsText } from '@/figures/workspace/reportAsks';
import { listReportItems, longestWindow, type ReportQuery } from '@/figures/workspace/reportItems';
import { buildReports, summariseReports } from '@/figures/workspace/reports';
import { listTargets } from '@/figures/workspace/targets';
import { getMessages, workspaceWords } from '@/messages/bothLanguages';
import { createContext } from '../createContext';
import { campaign, source } from '../dachang';
import { county, createCampaign, createIndicator, createPlan, observe, towns } from '../smallCampaign';

const opening = '2019-06-24';
const standing = await source.standing();
const whole: Campaign = { ...campaign, observations: standing.observations, plans: standing.plans };
const { code } = campaign.info.county;
const everything: ReportQuery = {
  place: null,
  category: null,
  department: null,
  lacks: [],
  group: 'category',
  weeks: 12,
};

function build(query: Partial<ReportQuery> = {}, asOf = opening, of: Campaign = whole, locale: Locale = 'zh-CN') {
  const context = createContext(of, locale, asOf);
  const words = workspaceWords[locale];
  return buildReports(context, words, listReportItems(context, words), { ...everything, ...query });
}

const rowsOf = ({ groups }: ReturnType<typeof build>) => groups.flatMap(({ rows }) => rows);

describe.each(locales)('the reports of 2019-06 (%s)', (locale) => {
  const words = workspaceWords[locale];
  const figure = build({}, opening, whole, locale);
  const volunteers = rowsOf(figure).filter(({ item }) => item.indicator.id === 'registered-volunteers');

  it('say in a sentence how many came and whom to ask', () => {
    expect(figure.conclusion).toContain('35');
    expect(figure.conclusion).toContain('38');
    for (const { placeName } of figure.asks) expect(figure.conclusion).toContain(placeName);
  });

  it('see the silence on the volunteers, in the county and the two towns, and nothing else', () => {
    expect(figure.asks.map(({ key, state, count }) => [key, state, count])).toEqual(
      [code, '131028102', '131028104'].map((place) => [`registered-volunteers~${place}`, 'missing', 4]),
    );
    for (const { gap, newest } of figure.asks) {
      expect(gap).toContain('2019-06-03');
      expect(newest).toContain('2019-05-27');
    }
    expect(volunteers.map(({ cells }) => cells.slice(-4).map((cell) => cell?.state))).toEqual(
      volunteers.map(({ item }) =>
        Array(4).fill(figure.asks.some(({ key }) => key === item.key) ? 'missing' : 'reported'),
      ),
    );
  });

  it('never say zero for what is not there', () => {
    for (const { cells, newest, item } of volunteers) {
      if (!figure.asks.some(({ key }) => key === item.key)) continue;
      for (const cell of cells.slice(-4)) {
        expect(cell?.label).toBe(words.report.states.missing);
        expect(cell?.title.replace(/\d{4}-\d{2}-\d{2}/, '')).not.toMatch(/\d/);
      }
      expect(newest?.isStale).toBe(true);
    }
  });

  it('are marked as invented, in each line, each cell and the text', () => {
    expect(figure.demo).toBe(true);
    expect(rowsOf(figure).every(({ demo }) => demo)).toBe(true);
    const tag = getMessages(locale).figures.demoTag;
    for (const { cells } of rowsOf(figure)) for (const cell of cells) expect(cell?.title.endsWith(tag)).toBe(true);
    const text = describeAsksAsText(createContext(whole, locale, opening), words, figure.asks);
    expect(text.split('\n')[0]).toContain(tag);
    expect(text.split('\n')[0]).toContain(opening);
    // A head, then for each of the three places its name and its line.
    expect(text.split('\n')).toHaveLength(7);
  });

  it('name who reported', () => {
    const row = rowsOf(figure).find(({ key }) => key === `rural-toilets-renovated~${code}`);
    const name = campaign.departments.find(({ id }) => id === 'dept-09')?.name[locale] ?? '?';
    expect(row?.saidBy).toBe(name);
    expect(row?.cells.at(-1)?.title).toContain(name);
    // What came after it was done stands in no cell: the one before it was another report.
    const halls = rowsOf(build({ weeks: 52 }, opening, whole, locale)).find(
      ({ key }) => key === `community-halls~${code}`,
    );
    expect(halls?.newest?.date).toBe(opening);
    expect(halls?.cells.some((cell) => cell?.state === 'reported')).toBe(true);
    expect(halls?.saidBy).toBeNull();
  });

  it('say everything in words that are there', () => {
    expect(JSON.stringify({ ...figure, groups: [], asks: [] })).not.toMatch(/undefined|NaN|\[object/);
    const said = rowsOf(figure).map(({ item, ...row }) => row);
    expect(JSON.stringify(said)).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('the counts', () => {
  it.each([
    '2017-02-19',
    '2017-02-27',
    '2018-01-01',
    '2018-12-31',
    '2019-06-03',
    opening,
    '2019-07-01',
    '2020-02-24',
    '2020-11-16',
    '2021-02-16',
  ])('on %s are those of the rules, by place and by department alike', (asOf) => {
    for (const weeks of [12, 26, longestWindow]) {
      const figure = build({ weeks }, asOf);
      const lines = listReportLines(whole, asOf, campaign.info.thresholds, weeks);
      const expected = computeCompleteness(lines.flatMap(({ cells }) => cells));
      expect(figure.whole).toEqual(expected);
      for (const summaries of [figure.places, figure.departments]) {
        for (const key of ['owed', 'reported', 'late', 'missing', 'silent', 'pending'] as const) {
          expect(summaries.reduce((sum, { counts }) => sum + counts[key], 0)).toBe(expected[key]);
        }
      }
      const drawn = rowsOf(figure).flatMap(({ cells }) => cells);
      for (const state of reportStates) {
        const count = lines.flatMap(({ cells }) => cells).filter((cell) => cell.state === state).length;
        expect(drawn.filter((cell) => cell?.state === state)).toHaveLength(count);
      }
      expect(figure.shown).toBe(lines.length);
    }
  });

  it('stand in the order of the codes and of the campaign, whoever is best', () => {
    const figure = build();
    const codes = figure.places.map(({ id }) => id);
    expect(codes).toEqual([...codes].sort());
    const order = campaign.departments.map(({ id }) => id);
    const departments = figure.departments.map(({ id }) => id);
    expect(departments).toEqual(order.filter((id) => departments.includes(id)));
  });

  it('are not narrowed by what only the grid is narrowed to', () => {
    const narrow = build({ lacks: ['missing'] });
    expect(narrow.shown).toBe(3);
    const { groups, shown, without, ...counts } = build();
    expect(narrow).toMatchObject(counts);
    expect([groups.length > 0, shown, without.lacks]).toEqual([true, 47, 47]);
    expect(build({ lacks: ['silent'] }).shown).toBe(0);
    expect(build({ lacks: ['silent'] }).without.lacks).toBe(47);
    expect(build({ lacks: ['silent', 'stale'] }).shown).toBe(3);
  });

  it('warn where a share is of few', () => {
    expect(build().fewNote).toBeNull();
    // A single round: five reports of each town, more than ten of the county.
    const figure = build({ weeks: 1 });
    expect(figure.places.map(({ isFew }) => isFew)).toEqual([false, true, true, true, true, true]);
    expect(figure.fewNote).toContain('10');
  });

  it('of a place are the same on its own page', () => {
    const words = workspaceWords.en;
    const items = listReportItems(createContext(whole, 'en', opening), words).filter(
      ({ place }) => place.code === '131028102',
    );
    const own = summariseReports(words, items, 12, { id: '131028102', name: 'x' });
    expect(own).toMatchObject({ share: '93.3 %', ofAll: '56 of 60', demo: true });
    expect(own.counts).toEqual(build().places.find(({ id }) => id === '131028102')?.counts);
  });
});

describe('the grid', () => {
  it('has its newest day at the right, that of most lines; a line’s own day is said in its cell', () => {
    const { columns } = build();
    expect(columns).toHaveLength(12);
    expect(columns.at(-1)).toMatchObject({ day: opening, label: '06-24' });
    expect(columns.map(({ isNewYear }) => isNewYear)).toEqual([true, ...Array(11).fill(false)]);
    const market = rowsOf(build()).find(({ item }) => item.indicator.id === 'enclosed-market-built');
    expect(market?.cells.at(-1)?.label).toMatch(/^2019-06-20 /);
    const toilets = rowsOf(build()).find(({ item }) => item.indicator.id === 'rural-toilets-renovated');
    expect(toilets?.cells.at(-1)?.label).not.toMatch(/\d/);
  });

  it('aligns a younger plan at the newest day and leaves what was before it empty', () => {
    const figure = build({}, '2017-07-03');
    const market = rowsOf(figure).find(({ item }) => item.indicator.id === 'enclosed-market-built');
    expect(market?.cells.filter((cell) => cell === null).length).toBeGreaterThan(5);
    expect(market?.cells.at(-1)).not.toBeNull();
    expect(market?.cells).toHaveLength(figure.columns.length);
  });

  it('has the day of its lines at each column, however young most of them are', () => {
    const young = { start: '2019-01-15' };
    const plans = [
      createPlan('halls', county, 5),
      createPlan('halls', towns[0], 5, young),
      createPlan('halls', towns[1], 5, young),
    ];
    const figure = build({}, '2019-01-29', createCampaign({ indicators: [createIndicator('halls')], plans }));
    expect(figure.columns.map(({ day }) => day)).toEqual(['2019-01-08', '2019-01-15', '2019-01-22', '2019-01-29']);
    expect(rowsOf(figure).map(({ cells }) => cells.filter((cell) => cell === null).length)).toEqual([0, 2, 2]);
  });

  it.each(['category', 'place', 'department', 'none'] as const)('holds every line once, grouped by %s', (group) => {
    const keys = rowsOf(build({ group })).map(({ key }) => key);
    expect(keys).toHaveLength(47);
    expect(new Set(keys).size).toBe(47);
  });

  it('leads to rows the ledger has', () => {
    const context = createContext(whole, 'en', opening);
    const ledger = new Set(listTargets(context, workspaceWords.en).items.map(({ key }) => key));
    for (const { item } of rowsOf(build())) {
      expect(item.isInLedger).toBe(true);
      expect(ledger).toContain(item.key);
    }
  });

  it('narrows by place, field and lead together', () => {
    expect(rowsOf(build({ place: '131028102' }))).toHaveLength(6);
    expect(rowsOf(build({ place: '131028102', department: 'dept-12' }))).toHaveLength(2);
    const none = build({ place: '131028102', category: 'command' });
    expect([none.counted, none.shown, none.without.place, none.without.category]).toEqual([0, 0, 1, 6]);
  });
});

describe('without demo, or before anything is owed', () => {
  it('there is no line and nothing to ask', () => {
    const figure = build({}, opening, hideDemo(whole));
    expect([figure.all, figure.shown, figure.asks, figure.columns, figure.demo]).toEqual([0, 0, [], [], false]);
  });

  it('on the first day there are lines and no column', () => {
    const figure = build({}, '2017-02-20');
    expect(figure.counted).toBeGreaterThan(0);
    expect(figure.columns).toEqual([]);
    expect(figure.asks).toEqual([]);
  });
});

describe('whom to ask', () => {
  const indicators = [createIndicator('halls')];
  const plans = [createPlan('halls', county, 50), createPlan('halls', towns[0], 50)];
  const say = (place: string, day: string, stated: number | 'notReported' | 'suppressed') =>
    observe('halls', place, stated, { periodEnd: day, knownFrom: day, basis: 'reported' });
  const ask = (observations: Campaign['observations'], asOf: string) =>
    build({}, asOf, createCampaign({ indicators, plans, observations }), 'en').asks;

  it('are those who sent nothing, since the first report that is overdue', () => {
    const heard = ['2019-01-08', '2019-01-15', '2019-01-22'];
    const asks = ask([...heard.map((day, at) => say(county, day, at)), say(towns[0], '2019-01-08', 1)], '2019-01-23');
    expect(asks.map(({ key, state, count }) => [key, state, count])).toEqual([[`halls~${towns[0]}`, 'silent', 1]]);
    expect(asks[0]?.gap).toContain('since 2019-01-15');
    expect(asks[0]?.newest).toContain('2019-01-08');
  });

  it('are not those whose gap was followed by a report', () => {
    const asks = ask([say(county, '2019-01-22', 2), say(towns[0], '2019-01-22', 2)], '2019-01-23');
    expect(asks).toEqual([]);
  });

  it('say so when nothing ever came', () => {
    expect(ask([say(county, '2019-01-22', 2)], '2019-01-23')[0]).toMatchObject({
      newest: workspaceWords.en.report.never,
      lead: expect.stringContaining(workspaceWords.en.noOwner),
      demo: false,
    });
  });

  it('keep a stated 0 as a report', () => {
    expect(ask([say(county, '2019-01-22', 0), say(towns[0], '2019-01-22', 0)], '2019-01-22')).toEqual([]);
  });

  it('give the reason where one was given', () => {
    const [first] = ask([say(county, '2019-01-22', 'suppressed'), say(towns[0], '2019-01-22', 2)], '2019-01-22');
    expect(first?.gap).toContain(getMessages('en').words.missing.suppressed);
  });

  it('are counted no further back than is looked', () => {
    const [first] = ask([say(towns[0], '2020-02-11', 1)], '2020-02-12');
    expect(first?.count).toBe(longestWindow - 1);
    const later = ask([], '2020-06-01')[0];
    expect(later?.count).toBe(longestWindow - 1);
    expect(later?.gap).toContain('at least');
  });

  it('whatever comes, the list holds no line that reported last', () => {
    const anyWord = fc.record({
      week: fc.integer({ min: 1, max: 20 }),
      place: fc.constantFrom(county, towns[0]),
      stated: fc.constantFrom(0, 1, 'notReported' as const),
    });
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 30 }), fc.integer({ min: 1, max: 25 }), (said, now) => {
        const dayOf = (week: number) => new Date(Date.UTC(2019, 0, 1 + 7 * week)).toISOString().slice(0, 10);
        const observations = said.map(({ week, place, stated }) => say(place, dayOf(week), stated));
        const figure = build({}, dayOf(now), createCampaign({ indicators, plans, observations }), 'en');
        for (const row of rowsOf(figure)) {
          const told = row.cells.filter((cell) => cell !== null && cell.state !== 'pending').at(-1);
          const isAsked = figure.asks.some(({ key }) => key === row.key);
          expect(isAsked).toBe(told?.state === 'silent' || told?.state === 'missing');
        }
      }),
      { numRuns: 60 },
    );
  });
});
