import { describe, expect, it } from 'vitest';
import { listRoutes } from '@/app/routeData';
import type { Campaign } from '@/domain/campaign';
import type { Edition } from '@/sources/api';
import { campaign } from '../figures/dachang';
import { createCampaign, createEvent, createMechanism } from '../figures/smallCampaign';

const pagesOf = (given: Campaign, edition: Edition) => listRoutes(given, edition, []).map(({ page }) => page);

describe('the pages of a campaign', () => {
  it('are one of each on the campaign as a whole', () => {
    const pages = pagesOf(campaign, 'public');
    for (const page of ['how', 'problems', 'timeline', 'method'] as const)
      expect(pages.filter((listed) => listed === page)).toHaveLength(1);
    expect(pages).not.toContain('workspace');
  });

  it('leave out how it worked and the timeline where nothing is said of them; the method and the problems are always there', () => {
    const pages = pagesOf(createCampaign({}), 'public');
    expect(pages).not.toContain('how');
    expect(pages).not.toContain('timeline');
    expect(pages).toEqual(expect.arrayContaining(['method', 'problems']));
  });

  it('have a room for each department, hidden with the demo rows or not, and none without departments', () => {
    const roomsOf = (given: typeof campaign) =>
      listRoutes(given, 'internal', ['review']).flatMap((route) => (route.page === 'workspace' ? [route.room] : []));
    const own = roomsOf(campaign).filter(({ room }) => room === 'department' || room === 'departments');
    expect(own).toHaveLength(1 + campaign.departments.length);
    expect(roomsOf(createCampaign({})).map(({ room }) => room)).not.toContain('departments');
  });

  it.each([
    ['how', createCampaign({ mechanisms: [createMechanism('m-one', 'cadence')] })],
    ['timeline', createCampaign({ events: [createEvent('e-one', 'activity', null)] })],
    ['timeline', createCampaign({ info: { award: campaign.info.award } })],
  ] as const)('have %s as soon as there is something to tell', (page, small) => {
    expect(pagesOf(small, 'public')).toContain(page);
  });
});
