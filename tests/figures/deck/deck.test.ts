import { describe, expect, it } from 'vitest';
import { slideParts } from '@/domain/deck';
import { locales } from '@/domain/vocabulary';
import { buildDeck, listDecks } from '@/figures/deck/deck';
import { buildNumberFigure } from '@/figures/number';
import { loadPackage } from '@/publish/loadPackage';
import { contextOf, dachangFolder } from '../dachang';

const { decks } = loadPackage(dachangFolder);
const release = 'abcdef012345';

describe.each(locales)('the decks that are shipped, in %s', (locale) => {
  const context = contextOf(locale, false);

  it.each(decks.map((deck) => [deck.id, deck] as const))(
    '%s: every slide concludes, has notes and something to show',
    (_, deck) => {
      const { slides } = buildDeck(context, deck, release);
      for (const slide of slides) {
        expect(slide.title, slide.id).not.toBe('');
        expect(slide.notes, slide.id).not.toBe('');
        expect(slide.seconds, slide.id).toBeGreaterThan(0);
        expect(slide.content.kind, slide.id).not.toBe('nothing');
        expect(JSON.stringify(slide), slide.id).not.toMatch(/\{[a-z-]+\}|undefined|NaN/);
      }
      expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
    },
  );

  it.each(decks.filter(({ shows }) => shows === 'real').map((deck) => [deck.id, deck] as const))(
    '%s: nothing invented is on any slide, and every number on it is known',
    (_, deck) => {
      const { slides } = buildDeck(contextOf(locale, true), deck, release);
      for (const { id, demoTag, numbers, notes, title } of slides) {
        expect(demoTag, id).toBeNull();
        for (const { demo, value, figureId } of numbers)
          expect([figureId, demo, value === null]).toEqual([figureId, false, false]);
        expect(`${title}${notes}`, id).not.toContain(context.messages.figures.demoTag);
      }
    },
  );
});

describe('a slide', () => {
  const [overview] = decks;
  if (overview === undefined) throw new Error('no deck is shipped');
  const context = contextOf('zh-CN', false);
  const deck = buildDeck(context, overview, release);
  const slideOf = (id: string) => deck.slides.find((slide) => slide.id === id);

  it('says its numbers as every page says them', () => {
    const slide = slideOf('toilets');
    expect(slide?.numbers.map(({ text }) => text)).toEqual([
      buildNumberFigure(context, 'eco-toilets-built').text,
      buildNumberFigure(context, 'rural-toilets-renovated').text,
    ]);
  });

  it('concludes by its drawing where nobody wrote a conclusion, and cites what it shows', () => {
    const slide = slideOf('villages');
    expect(slide?.content.kind === 'chart' && slide.content.figure.title).toBe(slide?.title);
    expect(slide?.foot).toContain('44 ÷ 105 = 41.9 %');
    expect(slideOf('part-town')?.foot).toBe('');
    expect(slideOf('opening')?.foot).toContain('2021-02-16');
  });

  it('fills in what its sentences refer to, in its notes too', () => {
    expect(slideOf('opening')?.leadParts.filter((part) => typeof part !== 'string')).toHaveLength(2);
    expect(slideOf('villages')?.notes).toContain('44 个村');
  });

  it('cannot be drawn on a day its numbers are not known: it says so', () => {
    const early = buildDeck(contextOf('zh-CN', false, '2018-01-01'), overview, release);
    expect(early.slides.find(({ id }) => id === 'villages')?.content.kind).toBe('nothing');
    expect(early.slides.find(({ id }) => id === 'communities')?.numbers.every(({ value }) => value === null)).toBe(
      true,
    );
  });

  it('is told with the release it is frozen at', () => {
    expect([deck.release, deck.asOf]).toEqual(['abcdef0', '2021-02-16']);
  });
});

it('a list of decks says how long each takes, rounded up', () => {
  const [entry] = listDecks(contextOf('zh-CN', false), decks);
  const seconds = decks[0]?.slides.reduce((sum, slide) => sum + slide.seconds, 0) ?? 0;
  expect(entry).toMatchObject({
    id: 'overview',
    title: '创建综述',
    count: 12,
    minutes: Math.ceil(seconds / 60),
    demo: false,
  });
});

it('every kind of slide takes as many indicators as its parts say', () => {
  for (const { needs, may, indicators } of Object.values(slideParts)) {
    expect(indicators[0]).toBeLessThanOrEqual(indicators[1]);
    expect(needs.includes('indicators') || may.includes('indicators')).toBe(indicators[1] > 0);
  }
});
