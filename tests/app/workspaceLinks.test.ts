import { afterEach, describe, expect, it, vi } from 'vitest';
import { workspaceLinks } from '@/app/workspaceLinks';
import { locales } from '@/domain/vocabulary';
import { workspaceWords } from '@/messages/workspace';

afterEach(() => vi.unstubAllEnvs());

describe('workspaceLinks', () => {
  it.each(locales)('names the workspace in the internal edition (%s)', (locale) => {
    vi.stubEnv('VITE_EDITION', 'internal');
    expect(workspaceLinks(locale)).toEqual([{ route: { page: 'workspace' }, label: workspaceWords[locale].name }]);
  });

  it.each(locales)('has nothing to name in the public edition (%s)', (locale) => {
    vi.stubEnv('VITE_EDITION', 'public');
    expect(workspaceLinks(locale)).toEqual([]);
  });
});
