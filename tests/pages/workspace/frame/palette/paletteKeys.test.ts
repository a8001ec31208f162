import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPaletteKey, moveActive } from '@/pages/workspace/frame/palette/paletteKeys';

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('the key of the palette', () => {
  it.each<[string, string, Partial<typeof bare>, boolean, boolean]>([
    ['Ctrl K', 'k', { ctrlKey: true }, false, true],
    ['Ctrl K with capitals locked', 'K', { ctrlKey: true }, false, true],
    ['⌘ K on a Mac', 'k', { metaKey: true }, true, true],
    ['Ctrl K on a Mac, which cuts to the end of a line', 'k', { ctrlKey: true }, true, false],
    ['the Windows key', 'k', { metaKey: true }, false, false],
    ['k', 'k', {}, false, false],
    ['Ctrl Shift K', 'k', { ctrlKey: true, shiftKey: true }, false, false],
    ['Ctrl Alt K', 'k', { ctrlKey: true, altKey: true }, false, false],
    ['Ctrl J', 'j', { ctrlKey: true }, false, false],
  ])('%s', (_, key, held, isApple, expected) => {
    expect(isPaletteKey({ ...bare, ...held, key }, isApple)).toBe(expected);
  });
});

describe('the keys among the results', () => {
  it.each<[string, number, number, number | null]>([
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', 0, 3, 2],
    ['ArrowUp', 2, 3, 1],
    ['Home', 2, 3, 0],
    ['End', 0, 3, 2],
    ['a', 1, 3, null],
    ['Enter', 1, 3, null],
    ['ArrowDown', -1, 0, null],
    ['End', -1, 0, null],
  ])('%s from %i of %i', (key, active, count, expected) => {
    expect(moveActive({ ...bare, key }, active, count)).toBe(expected);
  });

  it('leaves keys with another held to the text', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'])
      expect(moveActive({ ...bare, [held]: true, key: 'Home' }, 1, 3)).toBeNull();
  });

  it('always leads to a result', () => {
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'Home', 'End');
    fc.assert(
      fc.property(key, fc.integer({ min: 1, max: 12 }), fc.nat(11), (pressed, count, active) => {
        const next = moveActive({ ...bare, key: pressed }, active % count, count);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThan(count);
      }),
    );
  });
});
