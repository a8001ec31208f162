// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { preferencesKey, readStored, themes } from '@/state/preferences';

describe('readStored', () => {
  it.each<[string, unknown, unknown]>([
    ['nothing', undefined, {}],
    ['null', null, {}],
    ['a text', 'dark', {}],
    ['a number', 7, {}],
    ['a list', ['dark', true], {}],
    ['an empty object', {}, {}],
    ['what was stored', { theme: 'dark', care: true, own: 'dept-02' }, { theme: 'dark', care: true, own: 'dept-02' }],
    ['an unknown theme', { theme: 'pink', care: true }, { care: true }],
    ['a theme in capitals', { theme: 'DARK' }, {}],
    ['a theme that is an object', { theme: { toString: () => 'dark' } }, {}],
    ['a theme that every object has', { theme: 'constructor' }, {}],
    ['care as a text', { care: 'true' }, {}],
    ['care as a number', { care: 1 }, {}],
    ['own as a number', { own: 7 }, {}],
    ['own as null is no town', { own: null }, {}],
    ['keys of somebody else', { setTheme: 'x', setCare: null, admin: true }, {}],
    ['__proto__ as a key', JSON.parse('{"__proto__": {"theme": "dark", "care": true}}'), {}],
    ['constructor as a key', { constructor: { prototype: { theme: 'dark' } } }, {}],
  ])('%s', (_, stored, expected) => {
    expect(readStored(stored)).toEqual(expected);
  });

  it('never throws, and hands on only what the types promise', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { theme, care, own, ...rest } = readStored(stored);
        expect(rest).toEqual({});
        expect([...themes, undefined]).toContain(theme);
        expect(['boolean', 'undefined']).toContain(typeof care);
        expect(['string', 'undefined']).toContain(typeof own);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the store over a hostile storage', () => {
  const asNew = { theme: 'auto', care: false, own: null };

  beforeEach(() => {
    vi.resetModules();
    localStorage.clear();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  async function open() {
    const { usePreferences } = await import('@/state/preferences');
    return usePreferences;
  }

  async function readBack(text: string) {
    localStorage.setItem(preferencesKey, text);
    const store = await open();
    await store.persist.rehydrate();
    const { theme, care, own, setTheme } = store.getState();
    expect(typeof setTheme).toBe('function');
    return { theme, care, own };
  }

  it.each<[string, string, unknown]>([
    [
      'what this store wrote',
      '{"state":{"theme":"dark","care":true,"own":"131"},"version":1}',
      { theme: 'dark', care: true, own: '131' },
    ],
    ['a part of it', '{"state":{"care":true},"version":1}', { ...asNew, care: true }],
    ['an empty text', '', asNew],
    ['half a text', '{"state":{"theme":"dark"', asNew],
    ['a word', 'dark', asNew],
    ['null', 'null', asNew],
    ['a list', '[1,2]', asNew],
    ['no state', '{"version":1}', asNew],
    ['a state that is a text', '{"state":"dark","version":1}', asNew],
    ['an older version', '{"state":{"theme":"dark"},"version":0}', asNew],
    ['a newer version', '{"state":{"theme":"dark"},"version":99}', asNew],
    ['functions replaced', '{"state":{"setTheme":"x","theme":"dark"},"version":1}', { ...asNew, theme: 'dark' }],
    ['__proto__', '{"state":{"__proto__":{"theme":"dark"}},"version":1}', asNew],
  ])('%s', async (_, text, expected) => {
    expect(await readBack(text)).toEqual(expected);
  });

  it('nothing is read before it is asked: the first paint is the one of the prerendered page', async () => {
    localStorage.setItem(preferencesKey, '{"state":{"theme":"dark"},"version":1}');
    const store = await open();
    expect(store.getState().theme).toBe('auto');
  });

  it('keeps the choice and nothing else', async () => {
    const store = await open();
    store.getState().setTheme('contrast');
    store.getState().setCare(true);
    store.getState().setOwn('dept-02');
    expect(JSON.parse(localStorage.getItem(preferencesKey) ?? '')).toEqual({
      state: { theme: 'contrast', care: true, own: 'dept-02' },
      version: 1,
    });
  });

  it('a storage that refuses to be read leaves the defaults', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const store = await open();
    await store.persist.rehydrate();
    expect(store.getState()).toMatchObject(asNew);
  });

  it('a full storage does not throw at the reader: the choice holds until the page is left', async () => {
    const store = await open();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(() => store.getState().setTheme('dark')).not.toThrow();
    expect(store.getState().theme).toBe('dark');
  });

  it('a browser that blocks storage (an embedded page, cookies off) can still start the app', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const store = await open();
    // What the app does when it starts.
    expect(() => void store.persist.rehydrate()).not.toThrow();
    expect(() => store.getState().setCare(true)).not.toThrow();
    expect(store.getState().care).toBe(true);
  });

  it.each(['getItem', 'setItem'] as const)(
    'a choice that could not be kept stands as long as the page does (%s refuses)',
    async (method) => {
      const store = await open();
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('denied', 'SecurityError');
      });
      store.getState().setTheme('dark');
      store.getState().setOwn('131028100');
      // As after a page of the app is opened again without leaving it.
      await store.persist.rehydrate();
      expect(store.getState()).toMatchObject({ theme: 'dark', care: false, own: '131028100' });
    },
  );

  it('forgets what was asked to be forgotten, in a browser that blocks storage too', async () => {
    const store = await open();
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    store.getState().setOwn('131028100');
    expect(() => store.persist.clearStorage()).not.toThrow();
    store.getState().setOwn(null);
    await store.persist.rehydrate();
    expect(store.getState().own).toBeNull();
  });
});
