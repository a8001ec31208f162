import { describe, expect, it } from 'vitest';
import { hideDemo } from '@/domain/demo';
import { locales } from '@/domain/vocabulary';
import { buildPlaceHistory, buildTownPanels, chooseDrawn, listTownCodes } from '@/figures/workspace/placeCharts';
import { buildCountyBoard, buildTownBoard } from '@/figures/workspace/places';
import { buildRateTable, smallWhole } from '@/figures/workspace/rates';
import { listTargets } from '@/figures/workspace/targets';
import { askVillages, buildVillageLedger, pickVillages } from '@/figures/workspace/villageLedger';
import { workspaceWords } from '@/messages/bothLanguages';
import { createContext } from '../createContext';
import { campaign, source } from '../dachang';
import { createCampaign, createIndicator, observe, towns } from '../smallCampaign';

const standing = await source.standing();
const whole = { ...campaign, observations: standing.observations, plans: standing.plans };
const opening = '2019-06-24';
const qigezhuang = '131028102';

describe.each(locales)('the county among its towns on 2019-06-24 (%s)', (locale) => {
  const words = workspaceWords[locale];
  const context = createContext(whole, locale, opening);
  const { items } = listTargets(context, words);
  const board = buildCountyBoard(context, words, items, 'category');

  it('is told in one sentence, whose counts are those of the table', () => {
    const planned = items.filter((item) => !item.place.isCounty && item.assessment.progress.kind === 'planned');
    const short = board.matrix.rows.reduce((sum, row) => sum + row.short, 0);
    expect([planned.length, short]).toEqual([30, 7]);
    expect(board.title).toBe(words.place.countyTitle(5, 30, 3, 7, 0, 2));
  });

  it('has a column for each field a town has a target in, and names the others', () => {
    expect(board.matrix.columns.map(({ key }) => key)).toEqual(['rural-environment', 'volunteers']);
    for (const { id, title } of campaign.categories)
      expect(board.unsplit.includes(title[locale])).toBe(!['rural-environment', 'volunteers'].includes(id));
  });

  it('read across by target has one column a target and the same counts', () => {
    const each = buildCountyBoard(context, words, items, 'target');
    expect(each.matrix.columns).toHaveLength(6);
    expect(each.matrix.rows.map(({ short }) => short)).toEqual(board.matrix.rows.map(({ short }) => short));
    expect(each.title).toBe(board.title);
  });

  it('draws what stands worst unless another target is asked for, each town with its status', () => {
    const codes = listTownCodes(context);
    const { chosen, indicators } = chooseDrawn(context, items, codes, null);
    expect([chosen?.id, indicators.length]).toEqual(['sewage-controlled-villages', 6]);
    expect(chooseDrawn(context, items, codes, 'volunteer-teams').chosen?.id).toBe('volunteer-teams');
    expect(chooseDrawn(context, items, codes, 'national-rank').chosen?.id).toBe('sewage-controlled-villages');
    const figure = chosen === null ? null : buildTownPanels(context, words, items, chosen);
    for (const { key, mark } of figure?.panels ?? []) {
      const item = items.find(({ key: row }) => row === `sewage-controlled-villages~${key}`);
      expect(mark?.status).toBe(item?.assessment.judgement.status);
    }
    expect(figure?.panels).toHaveLength(5);
  });

  it('compares by rate: each count stands beside its whole, in code order, the county last', () => {
    const table = buildRateTable(context, words);
    expect(table?.rows.map(({ code }) => code)).toEqual([...listTownCodes(context), '131028']);
    for (const { cells } of table?.rows ?? [])
      for (const { id, value, share, counts, demo } of cells) {
        const [part, of] = counts.split('/').map(Number);
        expect(value).toBeCloseTo((part ?? 0) / (of ?? 0), 9);
        expect(share).toBe(id === 'problems-resolved' ? null : value);
        expect(demo).toBe(true);
      }
    const first = table?.rows[0]?.cells[0];
    expect([first?.counts, first?.text]).toEqual(['9/26', '34.6 %']);
  });

  it('a town is told in one sentence, with what it is furthest behind in', () => {
    const town = buildTownBoard(context, words, items, qigezhuang);
    const name = campaign.places.find(({ code }) => code === qigezhuang)?.name[locale] ?? '';
    expect(town.title).toBe(words.place.townTitle(name, 6, 3, 0, 1));
    expect(town.largest?.id).toBe('sewage-controlled-villages');
    for (const said of ['3.8', '2.8', '−46.6']) expect(town.largest?.sentence).toContain(said);
    expect(town.largest?.demo).toBe(true);
  });

  it('a town’s course has its due dates on the way pinned to the axis, at most five with what happened', () => {
    const teams = campaign.indicators.find(({ id }) => id === 'volunteer-teams');
    if (teams === undefined) throw new Error('no such indicator');
    const late = buildPlaceHistory(createContext(whole, locale, '2021-02-16'), words, teams, qigezhuang);
    if (late.kind !== 'line') throw new Error('not drawn');
    expect(late.events.length).toBeLessThanOrEqual(5);
    expect(late.events.map(({ x }) => x)).toEqual([...late.events.map(({ x }) => x)].sort((a, b) => a - b));
    const labels = late.events.map(({ label }) => label);
    for (const target of ['13', '29', '45']) expect(labels).toContain(words.place.milestone(target));
    const early = buildPlaceHistory(context, words, teams, qigezhuang);
    if (early.kind !== 'line') throw new Error('not drawn');
    expect(early.events.map(({ label }) => label)).not.toContain(words.place.milestone('45'));
    expect(early.key).not.toBe(late.key);
  });

  it('without the demo says that there is no target, and claims no number', () => {
    const bare = createContext(hideDemo(whole), locale, opening);
    const targets = listTargets(bare, words).items;
    const county = buildCountyBoard(bare, words, targets, 'category');
    expect([county.hasTowns, county.hasTargets]).toEqual([true, false]);
    expect(county.title).not.toMatch(/\d/);
    expect(buildTownBoard(bare, words, targets, qigezhuang)).toMatchObject({ hasTargets: false, largest: null });
    expect(buildRateTable(bare, words)).toBeNull();
    expect(chooseDrawn(bare, targets, listTownCodes(bare), null).chosen).toBeNull();
  });
});

describe.each(locales)('the villages of a town (%s)', async (locale) => {
  const words = workspaceWords[locale];
  const villages = await source.villages(qigezhuang);
  const on = (day: string) =>
    buildVillageLedger(createContext(whole, locale, day), words, qigezhuang, [villages], true);

  it.each([
    ['2017-02-20', 0, 0],
    [opening, 1, 3],
    ['2020-11-30', 6, 4],
  ])('are counted on %s by what each says, beside what the town reported: %i and %i', (day, sewage, showcase) => {
    const ledger = on(day);
    expect(ledger?.rows).toHaveLength(20);
    expect(ledger?.columns.map(({ id }) => id)).toEqual(['sewage-controlled-villages', 'showcase-villages']);
    for (const [at, { counted, reported }] of (ledger?.columns ?? []).entries()) {
      const yes = ledger?.rows.filter(({ cells }) => cells[at]?.answer === 'yes').length;
      expect(yes).toBe([sewage, showcase][at]);
      expect(counted).toMatch(new RegExp(`^${yes}/20 `));
      expect(reported).toMatch(new RegExp(`(^|\\D)${yes}\\D`));
    }
  });

  it('state when they were asked first, and when their turn came once it has', () => {
    for (const day of [opening, '2020-11-30']) {
      for (const { cells, statements } of on(day)?.rows ?? []) {
        const yes = cells.filter(({ answer }) => answer === 'yes').length;
        expect(statements).toHaveLength(2 + yes);
        expect(statements.filter(({ text }) => text.startsWith('2017-02-20 '))).toHaveLength(2);
        for (const { text } of statements) {
          expect(text).toMatch(/^\d{4}-\d{2}-\d{2} .*(示例|Demo)/);
          expect(text.slice(0, 10) <= day, text).toBe(true);
        }
      }
    }
  });

  it('before any of them spoke none is counted, and no no is made of silence', () => {
    const ledger = on('2017-02-19');
    for (const { counted } of ledger?.columns ?? []) expect(counted).toBe(words.place.villagesSilent);
    for (const { cells, statements } of ledger?.rows ?? []) {
      expect(cells.map(({ answer }) => answer)).toEqual(['silent', 'silent']);
      expect(statements).toEqual([]);
    }
  });

  it('of all towns are in one ledger, each with its town, and add up to those of the towns', async () => {
    const county = campaign.info.county.code;
    const context = createContext(whole, locale, opening);
    const codes = listTownCodes(context);
    const parts = await Promise.all(codes.map((code) => source.villages(code)));
    const all = buildVillageLedger(context, words, county, parts, true);
    const each = codes.map((code, at) => buildVillageLedger(context, words, code, parts.slice(at, at + 1), true));
    expect(all?.rows.map(({ code }) => code)).toEqual(each.flatMap((ledger) => ledger?.rows.map(({ code }) => code)));
    expect(all?.rows).toHaveLength(105);
    expect(new Set(all?.rows.map(({ town }) => town)).size).toBe(5);
    for (const { id, answers } of all?.columns ?? []) {
      for (const { answer, count } of answers) {
        const own = each.map(
          (ledger) =>
            ledger?.columns.find((column) => column.id === id)?.answers.find((one) => one.answer === answer)?.count,
        );
        expect(count).toBe(own.reduce<number>((total, one) => total + (one ?? 0), 0));
      }
    }
  });

  it('are picked by what they answer: any of the answers of an indicator, of every indicator asked about', () => {
    const ledger = on('2020-11-30');
    if (ledger === null) throw new Error('no villages');
    const [sewage = '', showcase = ''] = ledger.columns.map(({ id }) => id);
    const count = (...asked: string[]) => pickVillages(ledger, asked).length;
    expect(count()).toBe(20);
    expect(count(askVillages(sewage, 'yes'))).toBe(6);
    expect(count(askVillages(sewage, 'yes'), askVillages(sewage, 'no'))).toBe(20);
    expect(count(askVillages(showcase, 'yes'))).toBe(4);
    expect(count(askVillages(showcase, 'silent'))).toBe(0);
    const both = ledger.rows.filter(({ cells }) => cells.every(({ answer }) => answer === 'yes')).length;
    expect(count(askVillages(sewage, 'yes'), askVillages(showcase, 'yes'))).toBe(both);
    expect(count('nothing-known~yes')).toBe(20);
  });

  it('are none when the invented ones are hidden', () => {
    expect(buildVillageLedger(createContext(whole, locale, opening), words, qigezhuang, [villages], false)).toBeNull();
  });
});

describe('another county', () => {
  const words = workspaceWords.en;

  it('without towns says so', () => {
    const bare = createCampaign({ places: [] });
    const context = createContext(bare, 'en');
    const board = buildCountyBoard(context, words, listTargets(context, words).items, 'category');
    expect([board.hasTowns, board.title]).toEqual([false, words.place.noTownsTitle('Small County')]);
  });

  it('of few villages warns beside the rate what one of them is worth, and only there', () => {
    const indicators = [
      createIndicator('all', { nature: 'register' }),
      createIndicator('clean', { nature: 'coverage', denominator: 'all' }),
    ];
    const wholes = [smallWhole - 2, smallWhole, 200];
    const context = createContext(
      createCampaign({
        indicators,
        observations: towns.flatMap((town, at) => [observe('all', town, wholes[at] ?? 0), observe('clean', town, 4)]),
        info: { townMeasures: ['clean'] },
      }),
      'en',
    );
    const cells = buildRateTable(context, words)?.rows.map((row) => row.cells[0]);
    expect(cells?.map((cell) => cell?.counts)).toEqual(['4/8', '4/10', '4/200', '']);
    expect(cells?.map((cell) => cell?.small)).toEqual([words.place.smallNumber('thing', '12.5'), null, null, null]);
    expect(cells?.[3]?.value).toBeNull();
  });
});
