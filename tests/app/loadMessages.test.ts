import { afterEach, describe, expect, it, vi } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { getMessages, workspaceWords } from '@/messages/bothLanguages';

/** How often the file of English was asked for, and whether it comes. */
const english = { asked: 0, comes: true };

/** The loader as a page begins with it: nothing fetched yet. */
async function begin(edition: 'public' | 'internal' = 'internal') {
  vi.stubEnv('VITE_EDITION', edition);
  vi.resetModules();
  Object.assign(english, { asked: 0, comes: true });
  vi.doMock('@/messages/en/messages', async (importOriginal) => {
    english.asked += 1;
    if (!english.comes) throw new Error('no connection');
    return importOriginal();
  });
  return import('@/app/loadMessages');
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.doUnmock('@/messages/en/messages');
});

describe('loadMessages', () => {
  it.each(locales)('has the words of that language, those of the workspace with them (%s)', async (locale) => {
    const { loadMessages } = await begin();
    const messages = await loadMessages(locale);
    expect(messages.shell.states).toEqual({
      ...getMessages(locale).shell.states,
      // Another copy of the same module.
      kept: expect.any(Function),
    });
    expect(messages.workspace?.title).toBe(workspaceWords[locale].title);
  });

  it.each(locales)('has none of the workspace in the public edition (%s)', async (locale) => {
    const { loadMessages } = await begin('public');
    expect((await loadMessages(locale)).workspace).toBeNull();
  });

  it('asks for a language when it is wanted, and once', async () => {
    const { loadMessages } = await begin();
    await loadMessages('zh-CN');
    expect(english.asked).toBe(0);
    const [first, second] = await Promise.all([loadMessages('en'), loadMessages('en')]);
    expect(first).toBe(second);
    expect(await loadMessages('en')).toBe(first);
    expect(english.asked).toBe(1);
  });

  it('may be asked again for what did not come', async () => {
    const { loadMessages } = await begin();
    english.comes = false;
    await expect(loadMessages('en')).rejects.toThrow();
    english.comes = true;
    expect((await loadMessages('en')).shell.product).toBe(getMessages('en').shell.product);
    expect(english.asked).toBe(2);
  });
});
