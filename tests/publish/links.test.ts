import { describe, expect, it } from 'vitest';
import { findHtmlFaults } from './htmlFaults';
import { findBrokenLinks, findForeignAddresses } from './links';

/** A site of two pages, with one line put into the second. */
function siteWith(line: string): Map<string, string> {
  return new Map([
    ['index.html', '<h1 id="top">1</h1><a href="./towns/">2</a>'],
    ['towns/index.html', `<h1 id="head">2</h1><a href="../#top">1</a>${line}`],
    ['icon.svg', '<svg/>'],
  ]);
}

describe('the check of links', () => {
  it.each([
    '<a href="#head">',
    '<a href="/zt/towns/?a=1&amp;b=2#head">',
    '<img src="../icon.svg">',
    '<a href="https://elsewhere.test/nothing">',
    '<link rel="alternate" hreflang="en" href="https://county.test/zt/towns/">',
    '<meta property="og:image" content="https://county.test/zt/icon.svg" />',
  ])('passes %s', (line) => expect(findBrokenLinks(siteWith(line), 'https://county.test/zt/')).toEqual([]));

  it.each([
    '<a href="#foot">',
    '<a href="../#head">',
    '<a href="./towns/">',
    '<a href="/towns/">',
    '<a href="../../">',
    '<script src="../main.js">',
    '<link rel="alternate" hreflang="en" href="https://county.test/zt/en/towns/">',
    '<meta property="og:image" content="https://county.test/zt/a.png" />',
  ])('finds %s', (line) => expect(findBrokenLinks(siteWith(line), 'https://county.test/zt/')).toHaveLength(1));

  it('finds what is loaded from elsewhere, and lets a link lead there', () => {
    expect(findForeignAddresses(siteWith('<img src="//cdn.test/a.png">'))).toEqual([
      'towns/index.html: //cdn.test/a.png',
    ]);
    expect(findForeignAddresses(siteWith('<a href="https://elsewhere.test/">'))).toEqual([]);
  });
});

describe('the check of HTML', () => {
  it('finds what is wrong', () => {
    const page = '<!doctype html><html lang="en"><head><title>t</title></head><body><ul><p>x</p></ul></body></html>';
    expect(findHtmlFaults(new Map([['index.html', page]]))).toHaveLength(1);
  });
});
