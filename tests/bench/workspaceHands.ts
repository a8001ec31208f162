import type { Page } from '@playwright/test';
import { settle, takePercentile } from './workspaceClicks';

/** Turns the wheel through a long table; how long its frames take, in milliseconds. */
export async function measureScroll(page: Page): Promise<{ p95: number; longest: number }> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const note = (now: number) => {
      frames.push(now - last);
      last = now;
      if (frames.length < 2000) requestAnimationFrame(note);
    };
    Object.assign(window, { benchFrames: frames });
    requestAnimationFrame(note);
  });
  await page.mouse.move(640, 500);
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(30);
  }
  const frames = await page.evaluate(() => {
    const { benchFrames } = window as unknown as { benchFrames: number[] };
    const seen = benchFrames.slice(1);
    benchFrames.length = 2000;
    window.scrollTo(0, 0);
    return seen;
  });
  await settle(page);
  return { p95: takePercentile(frames, 95), longest: Math.max(...frames) };
}

/** Types into the ledger's search without waiting for anything; what the field holds then. It is emptied again. */
export async function measureTyping(page: Page): Promise<{ typed: string; kept: string }> {
  const typed = '甲项改造 ab';
  const field = page.locator('main input[type=search]');
  await field.focus();
  await field.pressSequentially(typed);
  await settle(page);
  const kept = await field.inputValue();
  await field.fill('');
  await settle(page);
  return { typed, kept };
}
