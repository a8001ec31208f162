import { expect, type Page, test } from '@playwright/test';
import { findBrowser } from './browser';

// Private use: no font of the tests has a glyph for it, so it shows what a missing glyph looks like.
const unassigned = '\u{F8D0}';

test('Chinese text is drawn with glyphs, not with boxes', async ({ page }) => {
  await page.setContent('<!doctype html><html lang="zh-CN"><title>字</title><p>创城</p>');
  const [first, second, missing] = await drawEach(page, ['创', '城', unassigned]);

  expect(first?.inkedPixels).toBeGreaterThan(0);
  expect(second?.inkedPixels).toBeGreaterThan(0);
  expect(first?.signature).not.toBe(second?.signature);
  expect(first?.signature).not.toBe(missing?.signature);
  expect(second?.signature).not.toBe(missing?.signature);
});

test('every character of GB 2312 has a glyph', async ({ page }) => {
  const characters = listGb2312();
  const [missing, ...drawn] = await drawEach(page, [unassigned, ...characters]);

  expect(characters).toHaveLength(6763);
  expect(characters.filter((_, index) => drawn[index]?.signature === missing?.signature).join('')).toBe('');
  expect(characters.filter((_, index) => drawn[index]?.inkedPixels === 0).join('')).toBe('');
});

test('bold text is heavier than regular text', async ({ page }) => {
  const [regular] = await drawEach(page, ['城'], '400 24px sans-serif');
  const [bold] = await drawEach(page, ['城'], '700 24px sans-serif');

  expect(bold?.inkedPixels).toBeGreaterThan(regular?.inkedPixels ?? Number.POSITIVE_INFINITY);
});

test('a CHROMIUM_PATH that names no browser is refused by name', async () => {
  await expect(findBrowser({ CHROMIUM_PATH: '/nowhere/chromium' })).rejects.toThrow(
    'CHROMIUM_PATH is "/nowhere/chromium"',
  );
});

interface Drawn {
  /** Equal for equal pictures, and in practice for no others. */
  signature: number;
  inkedPixels: number;
}

/** Draws each character alone, black on nothing, at the same place of a 32 px square. */
async function drawEach(page: Page, characters: string[], font = '24px sans-serif'): Promise<Drawn[]> {
  return page.evaluate(
    ([all, wantedFont]) => {
      const canvas = document.createElement('canvas');
      canvas.width = 32;
      canvas.height = 32;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('This browser has no canvas.');
      context.font = wantedFont;
      context.textBaseline = 'middle';
      return all.map((character) => {
        context.clearRect(0, 0, 32, 32);
        context.fillText(character, 4, 16);
        const alphas = context.getImageData(0, 0, 32, 32).data.filter((_, index) => index % 4 === 3);
        const signature = alphas.reduce((hash, alpha) => (Math.imul(hash, 31) + alpha) | 0, 0);
        return { signature, inkedPixels: alphas.filter((alpha) => alpha > 127).length };
      });
    },
    [characters, font] as const,
  );
}

/** The 6,763 Han characters of GB 2312, which is what an official document may be expected to use. */
function listGb2312(): string[] {
  const decoder = new TextDecoder('gb2312', { fatal: true });
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      // The last five cells of row 55 are empty in GB 2312; later standards decode them to private use.
      if (row === 0xd7 && cell >= 0xfa) continue;
      characters.push(decoder.decode(Uint8Array.of(row, cell)));
    }
  }
  return characters;
}
