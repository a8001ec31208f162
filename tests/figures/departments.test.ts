import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { buildDepartments } from '@/figures/departments';
import { createContext } from './createContext';
import { campaign, contextOf } from './dachang';
import { createCampaign, createIndicator, createMechanism } from './smallCampaign';

describe.each(locales)('the departments of the real campaign (%s)', (locale) => {
  it('are 13, all invented and said to be', () => {
    const departments = buildDepartments(contextOf(locale, true));
    expect(departments).toHaveLength(13);
    expect(departments.every(({ demo }) => demo)).toBe(true);
  });

  it('are none with the demo hidden: their names are not public', () => {
    expect(buildDepartments(contextOf(locale, false))).toEqual([]);
  });

  it('carry every assignment, by the name of what is assigned', () => {
    const duties = buildDepartments(contextOf(locale, true)).flatMap(({ duties: own }) => [
      ...own.lead,
      ...own.support,
    ]);
    expect(duties).toHaveLength(campaign.assignments.length);
    expect(duties.filter(({ title }) => title === '')).toEqual([]);
    expect(duties.find(({ id }) => id === 'weekly-dispatch')?.title).toBe(
      locale === 'en' ? 'Weekly dispatch' : '周调度',
    );
  });
});

describe('a department', () => {
  const empty = { 'zh-CN': '部', en: 'Department' };
  const department = { id: 'd-one', name: empty, duty: empty, basis: 'published' } as const;
  const assign = (subjectId: string, basis: 'published' | 'demo') =>
    ({ subject: 'indicator', subjectId, department: 'd-one', role: 'lead', basis }) as const;
  const indicators = [createIndicator('halls')];

  it('that is real stays so with real assignments', () => {
    const small = createCampaign({
      indicators,
      departments: [department],
      assignments: [assign('halls', 'published')],
    });
    expect(buildDepartments(createContext(small, 'en'))[0]?.demo).toBe(false);
  });

  it('that is real is marked as soon as an assignment is invented', () => {
    const small = createCampaign({ indicators, departments: [department], assignments: [assign('halls', 'demo')] });
    expect(buildDepartments(createContext(small, 'en'))[0]?.demo).toBe(true);
  });

  it('leaves out what the campaign no longer has, and tells an indicator from a mechanism of the same id', () => {
    const small = createCampaign({
      indicators,
      mechanisms: [createMechanism('halls', 'service')],
      departments: [department],
      assignments: [assign('halls', 'published'), assign('gone', 'published')],
    });
    expect(buildDepartments(createContext(small, 'en'))[0]?.duties).toEqual({
      lead: [{ subject: 'indicator', id: 'halls', title: 'halls title' }],
      support: [],
    });
  });
});
