import type { Page } from '@playwright/test';

/** The contrast of one text with what is behind it; null where that cannot be said either. */
export interface MeasuredContrast {
  readonly target: string;
  readonly ratio: number | null;
  /** What WCAG asks of text of this size. */
  readonly needed: number;
}

/**
 * The contrast of texts that axe leaves undecided: single characters, words of a drawing, words under the transparent
 * hit area of a neighbour. Takes the colour of the text and the first ground behind it, or the halo around it. A picture
 * or a gradient behind, a half-transparent colour, or something opaque over part of the text stays undecided.
 */
export async function measureContrast(page: Page, targets: readonly string[]): Promise<MeasuredContrast[]> {
  return page.evaluate((selectors) => {
    type Colour = readonly [number, number, number, number];
    const parse = (text: string): Colour | null => {
      const parts = /^rgba?\(([^)]+)\)$/
        .exec(text)?.[1]
        ?.split(/[\s,/]+/)
        .map(Number);
      if (parts === undefined || parts.length < 3) return null;
      return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0, parts[3] ?? 1];
    };
    const luminance = ([red, green, blue]: Colour) => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): Colour | null => {
      if (element === null) return null;
      const style = getComputedStyle(element);
      if (style.backgroundImage !== 'none' || style.opacity !== '1') return null;
      const colour = parse(style.backgroundColor);
      if (colour === null) return null;
      return colour[3] === 0 ? groundOf(element.parentElement) : colour[3] === 1 ? colour : null;
    };
    /** What lies on the text at its ends and its middle: nothing to see, something opaque, or one here and one there. */
    const coverOf = (element: Element): 'none' | 'whole' | 'part' => {
      element.scrollIntoView({ block: 'center' });
      const { left, right, top, height } = element.getBoundingClientRect();
      const covered = [left + 1, (left + right) / 2, right - 1].map((x) => {
        const stack = document.elementsFromPoint(x, top + height / 2);
        const at = stack.findIndex((other) => other === element || element.contains(other));
        return stack.slice(0, Math.max(0, at)).some((other) => {
          if (other.contains(element) || other instanceof SVGElement) return false;
          const style = getComputedStyle(other);
          return style.backgroundImage !== 'none' || parse(style.backgroundColor)?.[3] !== 0;
        });
      });
      if (covered.every(Boolean)) return 'whole';
      return covered.some(Boolean) ? 'part' : 'none';
    };
    const measure = (element: Element): number | null => {
      const style = getComputedStyle(element);
      const isDrawn = element instanceof SVGElement;
      const ink = parse(isDrawn ? style.fill : style.color);
      const halo = isDrawn && style.paintOrder.startsWith('stroke') ? parse(style.stroke) : null;
      const ground = halo ?? groundOf(isDrawn ? (element.closest('svg')?.parentElement ?? null) : element);
      const cover = coverOf(element);
      // Under an open menu it is not to be read; it is judged where the menu is closed.
      if (cover === 'whole') return Number.POSITIVE_INFINITY;
      if (ink === null || ground === null || ink[3] !== 1 || style.opacity !== '1' || cover === 'part') return null;
      const [lighter, darker] = [luminance(ink), luminance(ground)].sort((a, b) => b - a);
      return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
    };
    return selectors.map((target) => {
      const element = document.querySelector(target);
      if (element === null) return { target, ratio: null, needed: 4.5 };
      const { fontSize, fontWeight } = getComputedStyle(element);
      const size = Number.parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      return { target, ratio: measure(element), needed: isLarge ? 3 : 4.5 };
    });
  }, targets);
}
