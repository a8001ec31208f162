// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { thinPicture } from '@/publish/thinPicture';

const clip = (id: string, width = 9) =>
  `<defs><clipPath id="${id}"><rect x="1" width="${width}"></rect></clipPath></defs>`;

/** As the library draws: wrapped in groups, with clips of their own, sizes and colours on everything. */
function draw(inside: string): SVGElement {
  const box = document.createElement('div');
  box.innerHTML = `<svg class="recharts-surface" width="99" height="9" style="width:100%" tabindex="0"><title></title><desc></desc>${inside}</svg>`;
  return box.querySelector('svg') as unknown as SVGElement;
}

function thin(inside: string): string {
  return thinPicture(draw(inside), 'k-9', { width: 9, height: 5 }).replace(/^<svg[^>]*>|<\/svg>$/g, '');
}

describe('thinPicture', () => {
  it('has a frame of its own and nothing of the one it had', () => {
    const still = thinPicture(draw('<rect width="3"></rect>'), 'k-9', { width: 9, height: 5 });
    expect(still).toBe(
      '<svg viewBox="0 0 9 5" preserveAspectRatio="xMinYMin meet" aria-hidden="true" focusable="false"><rect width="3"/></svg>',
    );
  });

  it('leaves the drawing it was given as it was', () => {
    const drawn = draw(`<g><g></g></g>${clip('a')}`);
    const before = drawn.outerHTML;
    thinPicture(drawn, 'k-9', { width: 9, height: 5 });
    expect(drawn.outerHTML).toBe(before);
  });

  it.each([
    ['empty groups, also in each other', '<g><g class="yAxis"><g></g></g></g><text>1</text>', '<text>1</text>'],
    ['groups that say nothing', '<g><g><text>1</text></g></g>', '<text>1</text>'],
    ['but not one that says something', '<g class="own"><text>1</text></g>', '<g class="own"><text>1</text></g>'],
    [
      'what the style sheet says of lines',
      '<line class="grid recharts-grid" x="1" width="2" stroke="#ccc" fill="none" x1="1" y1="2.3456" x2="3" y2="4"></line>',
      '<line class="grid" x1="1" y1="2.3" x2="3" y2="4"/>',
    ],
    [
      'and of the lines of data',
      '<path class="recharts-line-curve recharts-curve" fill="none" stroke="#3182bd" stroke-width="1" width="9" height="9" id="p" d="M0,1L1,1L2,1"></path>',
      '<path class="recharts-line-curve" d="M0 1h2"/>',
    ],
    ['what goes without saying', '<text text-anchor="start" x="1">1</text>', '<text x="1">1</text>'],
    ['but not what does not', '<text text-anchor="end">1</text>', '<text text-anchor="end">1</text>'],
    ['a clip that clips nothing', `${clip('a')}<text>1</text>`, '<text>1</text>'],
  ])('leaves out %s', (_name, inside, expected) => {
    expect(thin(inside)).toBe(expected);
  });

  it('clips with one clip what equal ones clipped, and with another what another did', () => {
    const used = (id: string) => `${clip(id, id === 'c' ? 4 : 9)}<path clip-path="url(#${id})" d="M0,0L1,1"></path>`;
    expect(thin(used('a') + used('b') + used('c'))).toBe(
      '<defs><clipPath id="sk-9-0"><rect x="1" width="9"/></clipPath></defs><path clip-path="url(#sk-9-0)" d="M0 0l1 1"/>' +
        '<path clip-path="url(#sk-9-0)" d="M0 0l1 1"/>' +
        '<defs><clipPath id="sk-9-1"><rect x="1" width="4"/></clipPath></defs><path clip-path="url(#sk-9-1)" d="M0 0l1 1"/>',
    );
  });

  it('keeps the hatch of an area', () => {
    const inside =
      '<defs><pattern id="_r_1_"></pattern></defs><path fill="url(#_r_1_)" stroke="none" d="M0,0L1,1Z"></path>';
    expect(thin(inside)).toBe('<defs><pattern id="sk-9-0"></pattern></defs><path fill="url(#sk-9-0)" d="M0 0l1 1z"/>');
  });
});
