// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findBase, getPathWithin, settleLinks } from '@/app/mount';

describe('where the site is mounted', () => {
  it.each([
    ['/', undefined, 'https://county.test/towns/', ''],
    ['/campaign/', undefined, 'https://county.test/campaign/towns/', '/campaign'],
    ['./', './', 'https://county.test/', ''],
    ['./', './', 'https://county.test/a/b/?demo=off#x', '/a/b'],
    ['./', '../../', 'https://county.test/a/b/en/towns/', '/a/b'],
    ['./', '../../', 'https://county.test/en/towns/', ''],
    ['./', './', 'https://county.test/a/index.html', '/a'],
    // The 404 page of a site whose address is known.
    ['./', '/a/b/', 'https://county.test/a/b/no/such/page', '/a/b'],
    // A page without the attribute stands at the top.
    ['./', undefined, 'https://county.test/a/', '/a'],
  ])('%s with %s at %s is %j', (built, top, address, base) => {
    expect(findBase(built, top, address)).toBe(base);
  });

  it.each([
    ['', '/towns/', '/towns/'],
    ['/campaign', '/campaign/towns/', '/towns/'],
    ['/campaign', '/campaign/', '/'],
    ['/towns', '/towns/towns/', '/towns/'],
    ['/camp', '/campaign/', '/campaign/'],
  ])('below %j, %s is the page %s', (base, pathname, path) => {
    expect(getPathWithin(base, pathname)).toBe(path);
  });
});

describe('the links of a page for anywhere', () => {
  it('become whole paths; links into the page and out of the site stay', () => {
    document.body.innerHTML =
      '<a href="../../">1</a><a href="../../towns/?demo=off#map">2</a><a href="#content">3</a><a href="https://x.test/">4</a><a href="/root/">5</a>';
    settleLinks(document.body, 'https://county.test/a/indicators/villages/?demo=off');
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/a/',
      '/a/towns/?demo=off#map',
      '#content',
      'https://x.test/',
      '/root/',
    ]);
  });
});
