import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { buildDueCalendar } from '@/figures/workspace/ledger/dueCalendar';
import { buildDutyBoard } from '@/figures/workspace/ledger/dutyBoard';
import { buildOpenMap } from '@/figures/workspace/ledger/openMap';
import { openRoom } from './room';

const room = await openRoom();
const { writer, duties, review, rows, words } = room;
const all = { place: null, spotKind: null, department: null };
const board = buildDutyBoard(writer, duties, all, 'r1');

describe('the register of duties', () => {
  it('has every entry of the package, and says how many have nobody', () => {
    expect(board.all).toBe(165);
    expect(board.rows).toHaveLength(165);
    const vacant = board.rows.filter(({ department }) => department === null);
    expect(vacant.length).toBeGreaterThan(0);
    expect(board.conclusion).toBe(words.duties.conclusion('165', String(vacant.length)));
    expect(board.free.map(({ key }) => key).sort()).toEqual(vacant.map(({ key }) => key).sort());
  });

  it('has those with something overdue first where nobody is in charge', () => {
    const overdue = board.free.map((row) => Number(row.overdue));
    expect(overdue).toEqual([...overdue].sort((a, b) => b - a));
    expect(overdue[0]).toBeGreaterThan(0);
  });

  it('adds up: what the departments owe with what nobody owes is all that is open', () => {
    const open = duties.departments.reduce((sum, own) => sum + own.open, 0);
    const unowned = rows.filter(({ department, standing }) => department === null && standing.closedOn === null).length;
    expect(open + unowned).toBe(review.ages.reduce((sum, own) => sum + own, 0));
    expect(board.load.rows.map(({ key }) => key)).toEqual([...board.load.rows.map(({ key }) => key)].sort());
  });

  it('is narrowed by place, kind and department, to nobody as well', () => {
    const narrowed = buildDutyBoard(
      writer,
      duties,
      { place: '131028101', spotKind: 'shopFront', department: null },
      'r1',
    );
    expect(narrowed.rows).toHaveLength(10);
    expect(narrowed.all).toBe(165);
    expect(narrowed.rows.every(({ place, items }) => place === '夏垫镇' && items.includes('包卫生'))).toBe(true);
    const nobody = buildDutyBoard(writer, duties, { ...all, department: 'none' }, 'r1');
    expect(nobody.rows.every(({ department }) => department === null)).toBe(true);
  });

  it('tells of each spot what the ledger has of it', () => {
    const row = board.rows.find(({ spot }) => spot === '路口 C-06（示例）');
    expect(row?.look).toEqual({ place: '131028104', spotKind: 'crossing', text: '路口 C-06（示例）' });
    const own = rows.filter(({ spot }) => spot.name?.['zh-CN'] === '路口 C-06（示例）' && spot.place === '131028104');
    expect(row?.open).toBe(String(own.filter(({ standing }) => standing.closedOn === null).length));
    expect(row?.overdue).toBe(String(own.filter(({ standing }) => standing.part === 'overdue').length));
  });

  it('says on paper that it is demo, of which day and of which release', () => {
    expect(board.paper.mark).toBe(writer.workspace.paper.mark);
    expect(board.paper.foot).toContain('2019-06-24');
    expect(board.paper.foot).toContain('r1');
  });

  it.each(locales)('is worded in %s throughout', async (locale) => {
    const { writer: own, duties: same } = await openRoom(locale);
    const text = JSON.stringify(buildDutyBoard(own, same, all, 'r1'));
    expect(text).not.toMatch(/undefined|NaN|null,"null/);
    if (locale === 'en') expect(text.replace(/[（）]/g, '')).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('due dates as a calendar', () => {
  const calendar = buildDueCalendar(writer, rows, '大厂回族自治县');

  it('has what is to be handed in and is not late, each marked as demo', () => {
    const owed = rows.filter(
      ({ standing: { part, state, deadline } }) =>
        part === 'openInTime' && deadline !== null && (state === 'assigned' || state === 'rectifying'),
    );
    expect(calendar.entries).toHaveLength(owed.length);
    expect(owed.length).toBeGreaterThan(0);
    for (const { day, title, id } of calendar.entries) {
      expect(day >= '2019-06-24').toBe(true);
      expect(title.startsWith('示例 ')).toBe(true);
      expect(id).toMatch(/^problem-\d{4}@131028$/);
    }
  });
});

describe('open problems on the map', () => {
  const map = buildOpenMap(writer, review, true);

  it('has a tile for each town with what the review counts there, and names the one with most', () => {
    const counted = map?.tiles.filter((tile) => tile.counted) ?? [];
    expect(counted.map(({ key, value }) => [key, value]).sort()).toEqual(
      review.places.map(({ id, open }) => [id, open]).sort(),
    );
    expect(map?.title).toMatch(/未办结最多|各镇未办结/);
  });

  it('names no town where two have equally many', () => {
    const tied = { ...review, places: review.places.map((place) => ({ ...place, open: 2 })) };
    expect(buildOpenMap(writer, tied, true)?.title).toBe(words.review.mapEqual);
  });
});
