import { expect, type Page } from '@playwright/test';
import { figures } from '../facts/facts';
import { goWithin, headNumber, languages, open, squeeze, templates, test, wordsOf } from './support';

/** What the page of each indicator shows at its head, qualifier and unit included: Chinese, English. */
const shownById: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'national-rank': ['第8名', '8th'],
  'provincial-rank': ['第1名', '1st'],
  'award-edition': ['第6届', '6th edition'],
  'party-congress-ordinal': ['第11次', '11th congress'],
  'work-departments': ['13个', '13 departments'],
  'leadership-bodies': ['4个', '4 bodies'],
  'scan-batches': ['389批次', '389 rounds'],
  'problems-resolved': ['1285个', '1,285 problems'],
  'old-communities-renovated': ['62个', '62 communities'],
  'road-network-upgraded': ['11.9公里', '11.9 km'],
  'sewer-pipes-laid': ['7.7公里', '7.7 km'],
  'back-lanes-upgraded': ['51条', '51 lanes'],
  'eco-toilets-built': ['138座', '138 public toilets'],
  'community-halls': ['11个', '11 halls'],
  'accessible-facilities': ['375处', '375 places'],
  'public-parking-spaces': ['1万余个', 'over 10,000 spaces'],
  'urban-villages-improved': ['6个', '6 urban villages'],
  'illegal-structures-demolished': ['近15万平方米', 'nearly 150,000 m²'],
  'enclosed-market-built': ['1个', '1 market'],
  'convenience-markets-built': ['2个', '2 markets'],
  'fitness-circle-minutes': ['15分钟', '15 minutes'],
  towns: ['5个镇', '5 towns'],
  villages: ['105个村', '105 villages'],
  'villages-sanitation-outsourced': ['105个村', '105 villages'],
  'showcase-villages': ['30个村', '30 villages'],
  'sewage-controlled-villages': ['44个村', '44 villages'],
  'rural-toilets-renovated': ['11577座', '11,577 toilets'],
  'ten-ones': ['10项', '10 items'],
  'five-star-branch': ['5星', '5 stars'],
  'national-civilized-units': ['1个', '1 unit'],
  'national-civilized-villages-towns': ['2个', '2 villages/towns'],
  'national-civilized-campuses': ['1所', '1 campus'],
  'provincial-civilized-units': ['7个', '7 units'],
  'provincial-civilized-villages-towns': ['2个', '2 villages/towns'],
  'provincial-civilized-campuses': ['2所', '2 campuses'],
  'provincial-civilized-families': ['3个', '3 families'],
  'good-people-sessions': ['7届', '7 sessions'],
  'good-people-total': ['300余名', 'over 300 people'],
  'china-good-people-list': ['10人', '10 people'],
  'national-moral-model-nominee': ['1人', '1 person'],
  'moral-model-edition': ['第3届', '3rd edition'],
  'national-leifeng-pacesetter': ['1人', '1 person'],
  'provincial-city-honours': ['103人次', '103 person-times'],
  'ten-star-household': ['10星', '10 stars'],
  'five-good-family': ['5好', '5 goods'],
  'practice-centre-pilot-batch': ['第2批', '2nd batch'],
  'practice-tiers': ['3级', '3 tiers'],
  'volunteer-teams': ['326支', '326 teams'],
  'registered-volunteers': ['5.1万人', '51 thousand people'],
};

/** Numbers inside a name, and set phrases: explained, never drawn. */
const labels = [
  'award-edition',
  'moral-model-edition',
  'party-congress-ordinal',
  'practice-centre-pilot-batch',
  'five-star-branch',
  'ten-star-household',
  'five-good-family',
  'ten-ones',
  'practice-tiers',
  'fitness-circle-minutes',
  'leadership-bodies',
];
const ranks = ['national-rank', 'provincial-rank'];

const citations = {
  'zh-CN': { publisher: '河北新闻网', title: '河北大厂', paragraph: (number: number) => `第 ${number} 段` },
  en: { publisher: 'Hebei News', title: 'Dachang, Hebei', paragraph: (number: number) => `paragraph ${number}` },
};

test('the copy of this test names every figure of the article once', () => {
  expect(Object.keys(shownById).sort()).toEqual(figures.map(({ id }) => id).sort());
  expect(figures).toHaveLength(49);
});

for (const { locale, prefix } of languages) {
  test(`each of the 49 figures stands on its page with value, qualifier, unit and source (${locale})`, async ({
    page,
  }) => {
    const { indicator: words } = wordsOf(locale).pages;
    const cited = citations[locale];
    await open(page, `${prefix}${templates.indicators}`);
    for (const fact of figures) {
      await goWithin(page, `${prefix}/indicators/${fact.id}/`);
      await expect(headNumber(page, fact.id), fact.id).toHaveAttribute('value', String(fact.value));
      await expect(page.locator('main figure').first(), fact.id).toBeVisible();
      const { shown, terms } = await readHead(page, fact.id);
      expect.soft(shown, fact.id).toBe(shownById[fact.id]?.[locale === 'zh-CN' ? 0 : 1]);
      expect.soft(terms[words.source], fact.id).toContain(cited.publisher);
      expect.soft(terms[words.source], fact.id).toContain(cited.title);
      expect.soft(terms[words.source], fact.id).toContain(cited.paragraph(fact.paragraph));
      if (fact.date !== null) expect.soft(terms[words.date], fact.id).toContain(fact.date);
    }
  });

  test(`the list of indicators links all 49, each with its figure as its page has it (${locale})`, async ({ page }) => {
    await page.goto(`${prefix}${templates.indicators}`);
    for (const fact of figures) {
      const number = headNumber(page, fact.id);
      expect.soft(await number.getAttribute('value'), fact.id).toBe(String(fact.value));
      expect.soft(squeeze(await number.textContent()), fact.id).toBe(shownById[fact.id]?.[locale === 'zh-CN' ? 0 : 1]);
      await expect.soft(page.locator(`main a[href="${prefix}/indicators/${fact.id}/"]`).first(), fact.id).toBeVisible();
    }
  });

  test(`a number inside a name and a rank get words instead of a chart (${locale})`, async ({ page }) => {
    const { refusal } = wordsOf(locale).charts;
    await open(page, `${prefix}${templates.indicators}`);
    for (const id of [...labels, ...ranks]) {
      await goWithin(page, `${prefix}/indicators/${id}/`);
      const words = ranks.includes(id) ? refusal.rank : refusal.label;
      await expect(headNumber(page, id)).toBeVisible();
      const figure = page.locator('main figure');
      await expect.soft(figure, id).toHaveCount(1);
      await expect.soft(figure.getByRole('heading'), id).toHaveText(words.title);
      await expect.soft(figure, id).toContainText(words.reason);
      await expect.soft(figure.locator('[role="application"], [role="img"], .recharts-surface'), id).toHaveCount(0);
      // Its definition says what the number is part of.
      expect(squeeze(await page.locator('h1 + p').textContent()).length, id).toBeGreaterThan(5);
    }
  });
}

test('no qualified figure is shown bare anywhere on the overview', async ({ page }) => {
  for (const { prefix, locale } of languages) {
    await page.goto(`${prefix}${templates.overview}`);
    for (const { id, qualifier } of figures.filter((fact) => fact.qualifier !== 'exact')) {
      const shown = await page.locator(`main data[data-figure="${id}"]`).allTextContents();
      const expected = shownById[id]?.[locale === 'zh-CN' ? 0 : 1].replace(/ /g, '');
      for (const text of shown) expect.soft(text.replace(/\s/g, ''), `${id} ${qualifier}`).toBe(expected);
    }
  }
});

/** The number at the head of an indicator's page, and the list of facts beside it by their terms. */
async function readHead(page: Page, id: string): Promise<{ shown: string; terms: Record<string, string> }> {
  const raw = await page.evaluate((figure) => {
    const rows = [...document.querySelectorAll('main dl > div')].slice(0, 20);
    const read = (row: Element, what: string) => row.querySelector(what)?.textContent ?? '';
    return {
      shown: document.querySelector(`main :not(p) > data[data-figure="${figure}"]`)?.textContent ?? '',
      terms: rows.map((row) => [read(row, 'dt'), read(row, 'dd')] as const),
    };
  }, id);
  return {
    shown: squeeze(raw.shown),
    terms: Object.fromEntries(raw.terms.map(([term, text]) => [term, squeeze(text)])),
  };
}
