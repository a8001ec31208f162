import { describe, expect, it } from 'vitest';
import { workspaceLinks } from '@/app/workspaceLinks';
import { locales } from '@/domain/vocabulary';
import { getMessages, workspaceWords } from '@/messages/bothLanguages';

describe.each(locales)('workspaceLinks (%s)', (locale) => {
  it('names the workspace where its words came, which is in the internal edition', () => {
    const workspace = workspaceWords[locale];
    expect(workspaceLinks({ ...getMessages(locale), workspace })).toEqual([
      { route: { page: 'workspace', room: { room: 'week' } }, label: workspace.name },
    ]);
  });

  it('has nothing to name without them', () => {
    expect(workspaceLinks(getMessages(locale))).toEqual([]);
  });
});
