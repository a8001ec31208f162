import { describe, expect, it } from 'vitest';
import { buildTitle, nameRoute } from '@/app/pageTitle';
import type { Route } from '@/app/paths';
import { locales } from '@/domain/vocabulary';
import { workspaceWords } from '@/messages/bothLanguages';
import { contextOf } from '../figures/dachang';

describe.each(locales)('the title of a page (%s)', (locale) => {
  const context = contextOf(locale, true);
  const { shell } = context.messages;
  const campaign = context.campaign.info.title[locale];

  it.each<[what: string, route: Route, page: string]>([
    ['the towns', { page: 'towns' }, shell.navTowns],
    ['how it worked', { page: 'how' }, context.messages.process.title],
    ['the timeline', { page: 'timeline' }, context.messages.chronicle.title],
    ['the problems', { page: 'problems' }, context.messages.ledger.title],
    ['the method', { page: 'method' }, context.messages.method.title],
    ['a town', { page: 'town', code: '131028101' }, locale === 'en' ? 'Xiadian' : '夏垫镇'],
    ['a place that is no town of the register', { page: 'town', code: '131028001' }, shell.states.notFoundTitle],
    ['a village', { page: 'town', code: '131028100-001' }, shell.states.notFoundTitle],
    ['a code of nothing', { page: 'town', code: '999' }, shell.states.notFoundTitle],
    ['an indicator of nothing', { page: 'indicator', id: 'constructor' }, shell.states.notFoundTitle],
    [
      'a room of departments, in the edition without words for it',
      { page: 'workspace', room: { room: 'departments' } },
      shell.states.notFoundTitle,
    ],
    ['nothing', { page: 'notFound' }, shell.states.notFoundTitle],
  ])('of %s', (_, route, page) => {
    const title = buildTitle(route, context);
    expect(title).toContain(page);
    expect(title).not.toMatch(/undefined|null/);
    if (route.page !== 'notFound') expect(title.length).toBeGreaterThan(page.length);
    expect(title).toContain(campaign.slice(0, 4));
  });

  it('names a department only where it is shown', () => {
    const route: Route = { page: 'workspace', room: { room: 'department', id: 'dept-09' } };
    const word = (withDemo: boolean) => {
      const shown = contextOf(locale, withDemo);
      return nameRoute(route, { ...shown, messages: { ...shown.messages, workspace: workspaceWords[locale] } });
    };
    expect(word(true)).toMatch(locale === 'zh-CN' ? /第九工作部/ : /Department 9/);
    const { frame, name } = workspaceWords[locale];
    expect(word(false)).toBe(`${frame.departments} · ${name}`);
  });

  it('of a place in the workspace is its name, and of the county what its towns are called', () => {
    const words = workspaceWords[locale];
    const inside = { ...context, messages: { ...context.messages, workspace: words } };
    const title = (code: string) => buildTitle({ page: 'workspace', room: { room: 'place', code } }, inside);
    expect(title('131028').startsWith(words.frame.towns)).toBe(true);
    expect(title('131028101')).toContain(locale === 'en' ? 'Xiadian' : '夏垫镇');
    expect(title('131028100-001').startsWith(shell.states.notFoundTitle)).toBe(true);
  });

  it('carries no figure, and is another for each indicator and each town', () => {
    const routes: Route[] = [
      { page: 'overview' },
      ...context.campaign.indicators.map(({ id }): Route => ({ page: 'indicator', id })),
      ...context.campaign.places
        .filter(({ level }) => level === 'town')
        .map(({ code }): Route => ({ page: 'town', code })),
    ];
    const titles = routes.map((route) => buildTitle(route, context));
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => /11577|11,577|5\.1/.test(title))).toEqual([]);
  });
});
