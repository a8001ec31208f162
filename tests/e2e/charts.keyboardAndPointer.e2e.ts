import { expect } from '@playwright/test';
import { open, squeeze, templates, test, waitForCharts, wordsOf } from './support';

test('a chart is read by keyboard: arrows, Home, End, Esc, one polite region, the focus seen', async ({ page }) => {
  await open(page, templates.indicatorCharts);
  await waitForCharts(page);
  const chart = page.locator('main figure').first();
  const reader = chart.getByRole('application');
  await expect(reader).toHaveAccessibleDescription(wordsOf('zh-CN').shell.chart.keys);
  expect(await chart.locator('[aria-live], [role="status"], [role="alert"]').count()).toBe(1);
  await expect(page.locator('main [aria-live="assertive"]')).toHaveCount(0);
  const said = chart.getByRole('status');

  for (
    let press = 0;
    press < 40 && !(await reader.evaluate((element) => element === document.activeElement));
    press += 1
  )
    await page.keyboard.press('Tab');
  await expect(reader).toBeFocused();
  expect(await reader.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');

  await page.keyboard.press('ArrowRight');
  const first = squeeze(await said.textContent());
  expect(first).toMatch(/^2017-02-\d\d.*\d/);
  await page.keyboard.press('ArrowRight');
  const second = squeeze(await said.textContent());
  expect(second).not.toBe(first);
  await page.keyboard.press('End');
  const last = squeeze(await said.textContent());
  expect(last).toMatch(/^2020-11-16.*11577 座/);
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(last);
  await page.keyboard.press('Home');
  await expect(said).toHaveText(first);
  await page.keyboard.press('ArrowLeft');
  await expect(said).toHaveText(first);
  await page.keyboard.press('Escape');
  await expect(said).toBeEmpty();
  await page.keyboard.press('Tab');
  await expect(reader).not.toBeFocused();
});

test('pointing at a chart reads the nearest point', async ({ page }) => {
  await open(page, templates.indicatorCharts);
  await waitForCharts(page);
  const reader = page.locator('main figure').first().getByRole('application');
  await reader.scrollIntoViewIfNeeded();
  const box = await reader.boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  const tooltip = reader.locator('div[aria-hidden="true"]').last();
  await expect(tooltip).toContainText(/20(18|19)-\d\d-\d\d/);
  const inside = await tooltip.boundingBox();
  expect(inside?.x).toBeGreaterThanOrEqual(box?.x ?? 0);
  expect((inside?.x ?? 0) + (inside?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + 1);
  // It says it in sight, not aloud: the live region is for the keyboard.
  await expect(reader.getByRole('status')).toBeEmpty();
});
