import { describe, expect, it } from 'vitest';
import { findTop, getRenderBase, mountPage, parseBase } from '@/publish/mount';
import { parseSiteUrl, SiteUrlError } from '@/publish/siteUrl';

describe('--base', () => {
  it.each([
    ['/', '/'],
    ['/campaign/', '/campaign/'],
    ['/a/b.c/~d-e_f/', '/a/b.c/~d-e_f/'],
    ['/%E5%88%9B%E5%9F%8E/', '/%E5%88%9B%E5%9F%8E/'],
    ['./', './'],
    ['.', './'],
  ])('%s is %s', (text, base) => expect(parseBase(text)).toBe(base));

  it.each(['', 'campaign', '/campaign', 'campaign/', '//', '/a//b/', '/../', '/a/./', '../', '/a b/', '/a"/', '/?/'])(
    'is not %j',
    (text) => expect(parseBase(text)).toBeNull(),
  );
});

describe('a page for anywhere', () => {
  it.each([
    ['/', './'],
    ['/404.html', './'],
    ['/towns/', '../'],
    ['/en/towns/131028102/', '../../../'],
  ])('%s reaches the top by %s', (path, top) => expect(findTop(path)).toBe(top));

  it('has every address of the site from its own place, and no other address changed', () => {
    const base = getRenderBase('./');
    const html = `<html lang="en"><script src="./a.js"></script><a href="${base}/">1</a><a href="${base}/towns/?x=1#y">2</a><a href="#y">3</a><a href="https://x.test/./">4</a>`;
    expect(mountPage(html, '../../')).toBe(
      '<html data-top="../../" lang="en"><script src="../../a.js"></script><a href="../../">1</a><a href="../../towns/?x=1#y">2</a><a href="#y">3</a><a href="https://x.test/./">4</a>',
    );
  });

  it('is rendered below a known place when there is one', () => {
    expect(getRenderBase('/')).toBe('');
    expect(getRenderBase('/campaign/')).toBe('/campaign');
  });
});

describe('SITE_URL', () => {
  it.each([
    [undefined, '/', null],
    ['', '/', null],
    ['https://county.test', '/', 'https://county.test/'],
    ['https://county.test/zt/wm', '/zt/wm/', 'https://county.test/zt/wm/'],
    ['https://county.test/zt/wm/', './', 'https://county.test/zt/wm/'],
    ['http://county.test:8080/', '/', 'http://county.test:8080/'],
  ])('%s mounted at %s is %s', (text, base, url) => expect(parseSiteUrl(text, base)).toBe(url));

  it.each([
    ['county.test', '/', /"county\.test".*https:\/\/example/],
    ['/zt/', '/', /takes the address/],
    ['ftp://county.test/', '/', /takes the address/],
    ['javascript:alert(1)', '/', /takes the address/],
    ['https://county.test/?a=1', '/', /without \?/],
    ['https://county.test/#top', '/', /without \?/],
    ['https://me:secret@county.test/', '/', /name and password/],
    ['https://county.test/zt/', '/', /leads to \/zt\/ and --base to \//],
    ['https://county.test/', '/zt/', /same path/],
  ])('%s mounted at %s is refused in words', (text, base, words) => {
    expect(() => parseSiteUrl(text, base)).toThrow(SiteUrlError);
    expect(() => parseSiteUrl(text, base)).toThrow(words);
  });
});
