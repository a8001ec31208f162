import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeckAction, findTypedSlide, moveSlide, readDeckKey } from '@/pages/present/stage/deckKeys';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('a key of the stage', () => {
  it.each<[key: string, action: DeckAction]>([
    ['ArrowRight', { does: 'next' }],
    ['PageDown', { does: 'next' }],
    [' ', { does: 'next' }],
    ['ArrowLeft', { does: 'previous' }],
    ['PageUp', { does: 'previous' }],
    ['Backspace', { does: 'previous' }],
    ['Home', { does: 'first' }],
    ['End', { does: 'last' }],
    ['7', { does: 'digit', digit: '7' }],
    ['Enter', { does: 'enter' }],
    ['Escape', { does: 'leave' }],
  ])('%s is one whether letters are keys or not', (key, action) => {
    expect(readDeckKey(press(key), true)).toEqual(action);
    expect(readDeckKey(press(key), false)).toEqual(action);
  });

  it.each<[key: string, action: DeckAction]>([
    ['b', { does: 'blank', ground: 'black' }],
    ['B', { does: 'blank', ground: 'black' }],
    ['.', { does: 'blank', ground: 'black' }],
    ['w', { does: 'blank', ground: 'white' }],
    ['f', { does: 'fullScreen' }],
    ['o', { does: 'overview' }],
    ['t', { does: 'trace' }],
    ['?', { does: 'help' }],
  ])('%s is one as long as letters are keys', (key, action) => {
    expect(readDeckKey(press(key), true)).toEqual(action);
    expect(readDeckKey(press(key), false)).toBeNull();
  });

  it('with Shift, the space bar goes back', () => {
    expect(readDeckKey(press(' ', { shiftKey: true }), true)).toEqual({ does: 'previous' });
  });

  it('is left to the browser with Ctrl, Alt or ⌘, and where it means nothing', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const)
      for (const key of ['ArrowRight', 'f', '1']) expect(readDeckKey(press(key, { [held]: true }), true)).toBeNull();
    for (const key of ['Tab', 'x', 'F5', '__proto__', 'constructor']) expect(readDeckKey(press(key), true)).toBeNull();
  });
});

describe('the slide a key leads to', () => {
  it('is one there is, and is moved by one at most, or to an end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.nat(98),
        fc.constantFrom('next', 'previous', 'first', 'last'),
        (count, from, does) => {
          const at = Math.min(from, count - 1);
          const to = moveSlide(at, does as DeckAction['does'], count);
          expect(to).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThan(count);
          if (does === 'next') expect(to).toBe(Math.min(at + 1, count - 1));
          if (does === 'previous') expect(to).toBe(Math.max(at - 1, 0));
        },
      ),
    );
  });

  it('typed, counts from 1', () => {
    expect(findTypedSlide('12', 12)).toBe(11);
    expect(findTypedSlide('1', 12)).toBe(0);
    for (const typed of ['', '0', '13', '999']) expect(findTypedSlide(typed, 12)).toBeNull();
  });
});
