import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAnchor, buildPath, parsePath, type Route } from '@/app/paths';
import type { Room } from '@/app/rooms';
import { locales } from '@/domain/vocabulary';

const pages = [
  'overview',
  'indicators',
  'indicator',
  'category',
  'towns',
  'town',
  'how',
  'problems',
  'timeline',
  'method',
  'workspace',
  'notFound',
];

/** Ids and codes as the data gate lets them through. */
const anyId = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,4}$/, { maxLength: 80 });
const anyCode = fc.stringMatching(/^[0-9]{6,12}(-[0-9]{3})?$/);
const anyRoute: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { page: 'overview' },
    { page: 'indicators' },
    { page: 'towns' },
    { page: 'how' },
    { page: 'problems' },
    { page: 'timeline' },
    { page: 'method' },
    { page: 'notFound' },
  ),
  anyId.map((id): Route => ({ page: 'indicator', id })),
  anyId.map((id): Route => ({ page: 'category', id })),
  anyCode.map((code): Route => ({ page: 'town', code })),
  fc
    .oneof(
      fc.constantFrom<Room>(
        { room: 'week' },
        { room: 'targets' },
        { room: 'departments' },
        { room: 'reports' },
        { room: 'dispatch' },
        { room: 'bulletin' },
      ),
      anyCode.map((code): Room => ({ room: 'place', code })),
      anyId.map((id): Room => ({ room: 'department', id })),
    )
    .map((room): Route => ({ page: 'workspace', room })),
);

describe('buildPath and parsePath', () => {
  it.each<[string, Route, string, string]>([
    ['overview', { page: 'overview' }, '/', '/en/'],
    ['indicators', { page: 'indicators' }, '/indicators/', '/en/indicators/'],
    [
      'an indicator',
      { page: 'indicator', id: 'eco-toilets-built' },
      '/indicators/eco-toilets-built/',
      '/en/indicators/eco-toilets-built/',
    ],
    ['an indicator called like a language', { page: 'indicator', id: 'en' }, '/indicators/en/', '/en/indicators/en/'],
    [
      'a category',
      { page: 'category', id: 'urban-renewal' },
      '/categories/urban-renewal/',
      '/en/categories/urban-renewal/',
    ],
    ['towns', { page: 'towns' }, '/towns/', '/en/towns/'],
    ['a town', { page: 'town', code: '131028100' }, '/towns/131028100/', '/en/towns/131028100/'],
    [
      'a place below a town',
      { page: 'town', code: '131028100-001' },
      '/towns/131028100-001/',
      '/en/towns/131028100-001/',
    ],
    ['how it worked', { page: 'how' }, '/how/', '/en/how/'],
    ['the problems', { page: 'problems' }, '/problems/', '/en/problems/'],
    ['timeline', { page: 'timeline' }, '/timeline/', '/en/timeline/'],
    ['method', { page: 'method' }, '/method/', '/en/method/'],
    ['workspace', { page: 'workspace', room: { room: 'week' } }, '/workspace/', '/en/workspace/'],
    [
      'a town of the workspace',
      { page: 'workspace', room: { room: 'place', code: '131028102' } },
      '/workspace/places/131028102/',
      '/en/workspace/places/131028102/',
    ],
    [
      'a department of the workspace',
      { page: 'workspace', room: { room: 'department', id: 'dept-09' } },
      '/workspace/departments/dept-09/',
      '/en/workspace/departments/dept-09/',
    ],
    ['not found', { page: 'notFound' }, '/404/', '/en/404/'],
  ])('%s', (_, route, chinese, english) => {
    expect([buildPath(route, 'zh-CN'), buildPath(route, 'en')]).toEqual([chinese, english]);
    expect(parsePath(chinese)).toEqual({ locale: 'zh-CN', route });
    expect(parsePath(english)).toEqual({ locale: 'en', route });
  });

  it('every route in every language comes back as it was', () => {
    fc.assert(
      fc.property(anyRoute, fc.constantFrom(...locales), (route, locale) => {
        expect(parsePath(buildPath(route, locale))).toEqual({ locale, route });
      }),
      { numRuns: 1000 },
    );
  });

  it('two pages never share a path', () => {
    fc.assert(
      fc.property(anyRoute, anyRoute, fc.constantFrom(...locales), fc.constantFrom(...locales), (a, b, la, lb) => {
        const same = JSON.stringify([a, la]) === JSON.stringify([b, lb]);
        expect(buildPath(a, la) === buildPath(b, lb)).toBe(same);
      }),
    );
  });

  it('an id from nowhere builds one segment: no other page, no other site', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom(...locales), (id, locale) => {
        const path = buildPath({ page: 'indicator', id }, locale);
        expect(path).toMatch(/^(\/en)?\/indicators\/[^/?#\\\s]+\/$/);
      }),
    );
  });
});

describe('parsePath', () => {
  it.each<[string, string, string, Route]>([
    ['nothing', '', 'zh-CN', { page: 'overview' }],
    ['a file', '/index.html', 'zh-CN', { page: 'overview' }],
    ['a file in English', '/en/index.html', 'en', { page: 'overview' }],
    ['no slash at the end', '/towns', 'zh-CN', { page: 'towns' }],
    ['English without a slash at the end', '/en', 'en', { page: 'overview' }],
    ['doubled slashes', '//en//towns//', 'en', { page: 'towns' }],
    ['an unknown page', '/leagues/', 'zh-CN', { page: 'notFound' }],
    ['an unknown page in English', '/en/leagues/', 'en', { page: 'notFound' }],
    ['an unknown language', '/fr/towns/', 'zh-CN', { page: 'notFound' }],
    ['a language in capitals', '/EN/', 'zh-CN', { page: 'notFound' }],
    ['a language twice', '/en/en/', 'en', { page: 'notFound' }],
    ['the other language by its name', '/zh-CN/', 'zh-CN', { page: 'notFound' }],
    ['a town that is no code', '/towns/dachang-town/', 'zh-CN', { page: 'notFound' }],
    ['a page below a page', '/towns/131028100/villages/', 'zh-CN', { page: 'notFound' }],
    ['a category of no name: there is no list of them', '/categories/', 'zh-CN', { page: 'notFound' }],
    ['a page below a category', '/categories/works/x/', 'zh-CN', { page: 'notFound' }],
    ['a category in capitals', '/categories/Works/', 'zh-CN', { page: 'notFound' }],
    ['no room of the workspace', '/workspace/x/', 'zh-CN', { page: 'notFound' }],
    ['a place that is no code', '/workspace/places/x/', 'zh-CN', { page: 'notFound' }],
    ['a page below a room', '/workspace/places/131028/x/', 'zh-CN', { page: 'notFound' }],
    ['the places of the workspace without a code', '/workspace/places/', 'zh-CN', { page: 'notFound' }],
    ['an indicator in capitals', '/indicators/Toilets/', 'zh-CN', { page: 'notFound' }],
    ['a way up', '/indicators/../towns/', 'zh-CN', { page: 'notFound' }],
    ['a hidden way up', '/indicators/..%2f..%2fetc/', 'zh-CN', { page: 'notFound' }],
    ['__proto__', '/__proto__/', 'zh-CN', { page: 'notFound' }],
    ['__proto__ as an indicator', '/indicators/__proto__/', 'zh-CN', { page: 'notFound' }],
    ['constructor as a page', '/constructor/', 'zh-CN', { page: 'notFound' }],
    [
      'constructor as an indicator is only unknown',
      '/indicators/constructor/',
      'zh-CN',
      { page: 'indicator', id: 'constructor' },
    ],
    ['markup', '/<script>alert(1)</script>/', 'zh-CN', { page: 'notFound' }],
    ['markup as an indicator', '/indicators/<img src=x>/', 'zh-CN', { page: 'notFound' }],
    ['a script address', 'javascript:alert(1)', 'zh-CN', { page: 'notFound' }],
    ['a broken escape', '/indicators/%E0%A4%A/', 'zh-CN', { page: 'notFound' }],
    ['full-width digits', '/towns/１３１０２８１００/', 'zh-CN', { page: 'notFound' }],
    ['a null character', '/towns/131028100\0/', 'zh-CN', { page: 'notFound' }],
    ['a line break', '/towns/131028100\n/', 'zh-CN', { page: 'notFound' }],
    ['back slashes', '\\en\\towns\\', 'zh-CN', { page: 'notFound' }],
  ])('%s', (_, path, locale, route) => {
    expect(parsePath(path)).toEqual({ locale, route });
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '/',
      'en',
      'zh-CN',
      'indicators',
      'categories',
      'towns',
      'workspace',
      '131028100',
      '..',
      '%2f',
      '%',
      '\\',
      '?',
      '#',
    ),
    fc.constantFrom('__proto__', 'constructor', 'index.html', '404', '//', '\0', ' '),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const anyPath = fc.oneof(
    fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')),
    fc.array(piece, { maxLength: 6 }).map((pieces) => `/${pieces.join('/')}/`),
    fc.webPath(),
  );

  it('10,000 hostile paths: never throws, always a page that exists, whose own path leads back to it', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        const location = parsePath(path);
        expect(locales).toContain(location.locale);
        expect(pages).toContain(location.route.page);
        const canonical = buildPath(location.route, location.locale);
        // Begins with one slash: `//host` would be another site.
        expect(canonical).toMatch(/^\/([a-z0-9-]+\/)*$/);
        expect(parsePath(canonical)).toEqual(location);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('buildAnchor', () => {
  it.each<[string, Route, string]>([
    ['a part of the list', { page: 'indicators', anchor: 'works' }, '#works'],
    ['a part of a category', { page: 'category', id: 'works', anchor: 'item-x' }, '#item-x'],
    ['a source', { page: 'method', anchor: 'source-article' }, '#source-article'],
    ['the whole list', { page: 'indicators' }, ''],
    ['another page', { page: 'towns' }, ''],
  ])('%s', (_, route, anchor) => {
    expect(buildAnchor(route)).toBe(anchor);
  });
});
