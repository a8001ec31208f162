import { expect, test } from '@playwright/test';
import { expectNoAxeViolations } from './axe';

const page = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><title>创城</title><style>p{margin:0}</style></head><body><main><h1>创城</h1>${body}</main></body></html>`;

test('a clean page passes', async ({ page: tab }) => {
  await tab.setContent(page('<p>文明</p>'));
  await expectNoAxeViolations(tab);
});

test('a violation fails, with its rule, its target and its message', async ({ page: tab }) => {
  await tab.setContent(page('<img id="chart" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'));
  await expect(expectNoAxeViolations(tab)).rejects.toThrow(/violation: image-alt[\s\S]*at #chart[\s\S]*alt attribute/);
});

test('a rule that axe leaves off by default fails too', async ({ page: tab }) => {
  const small = 'style="display:inline-block;width:12px;height:12px;padding:0;margin:0;border:0"';
  await tab.setContent(page(`<button ${small} aria-label="上">↑</button><button ${small} aria-label="下">↓</button>`));
  await expect(expectNoAxeViolations(tab)).rejects.toThrow(/violation: target-size/);
});

test('what axe cannot decide fails', async ({ page: tab }) => {
  await tab.setContent(page('<p style="background:linear-gradient(#000,#fff);color:#777">文明</p>'));
  await expect(expectNoAxeViolations(tab)).rejects.toThrow(
    /0 rules violated, 1 undecided[\s\S]*undecided: color-contrast/,
  );
});

test('a page without JavaScript is checked, noscript included', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.setContent(page('<p>文明</p>'));
  await expectNoAxeViolations(tab);

  const other = await context.newPage();
  await other.setContent(
    page('<noscript><img id="still" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></noscript>'),
  );
  await expect(expectNoAxeViolations(other)).rejects.toThrow(/image-alt[\s\S]*at #still/);
  await context.close();
});

test('violations in a frame are found', async ({ page: tab }) => {
  await tab.setContent(page('<iframe title="内嵌" srcdoc="<a href=/></a>"></iframe>'));
  await expect(expectNoAxeViolations(tab)).rejects.toThrow(/link-name[\s\S]*at iframe >> a/);
});
