import { expect } from '@playwright/test';
import { test, waitUntilAlive, wordsOf } from './support';

const unknownAddresses = [
  '/no/such/page/',
  '/nothing',
  '/indicators/no-such-indicator/',
  '/indicators/constructor/',
  '/towns/999999/',
  '/towns/131028/',
  '/towns/131028001/',
  '/en/nothing/',
  '/en/indicators/no-such-indicator/',
];

for (const path of unknownAddresses) {
  test(`${path} is answered with 404, says so, and leads on`, async ({ page, complaints }) => {
    complaints.expect(/status of 404/);
    const locale = path.startsWith('/en/') ? 'en' : 'zh-CN';
    const { shell } = wordsOf(locale);
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await waitUntilAlive(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.states.notFoundTitle);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page).toHaveTitle(new RegExp(shell.states.notFoundTitle));
    await expect(page.locator('main').getByRole('link')).not.toHaveCount(0);
    await page.locator('main').getByRole('link', { name: shell.states.notFoundBack }).click();
    await expect(page).toHaveURL(locale === 'en' ? '/en/' : '/');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(shell.states.notFoundTitle);
  });
}

test('a hostile address is refused or answered with 404, never with an error of the server', async ({ request }) => {
  for (const path of [
    '/%E0%A4%A/',
    '/%00/',
    '/..%2f..%2fpackage.json',
    '/indicators/%3Cscript%3E/',
    `/${'x'.repeat(2000)}/`,
  ]) {
    const response = await request.get(path);
    expect.soft(response.status(), path).toBeGreaterThanOrEqual(400);
    expect.soft(response.status(), path).toBeLessThan(500);
    expect(await response.text(), path).not.toContain('"devDependencies"');
  }
});
