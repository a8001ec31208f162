import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/e2e/browser';

const inCI = Boolean(process.env.CI);
// Another port where two runs share a machine.
const port = process.env.E2E_PORT ?? '4173';
const site = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  // The whole matrix takes minutes: `npm run test:full` asks for it.
  testIgnore: process.env.FULL ? [] : '**/full/**',
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try is a failing test.
  retries: 0,
  forbidOnly: inCI,
  reporter: inCI ? 'line' : 'list',
  projects: [{ name: 'chromium' }],
  use: {
    baseURL: site,
    locale: 'zh-CN',
    // Half a day behind the county and whoever writes the code: a date that was read in the local time zone shows the
    // wrong day here.
    timezoneId: 'America/New_York',
    launchOptions: await findBrowser(),
  },
  webServer: {
    command: `npx vite preview --outDir dist-internal --host 127.0.0.1 --port ${port} --strictPort`,
    url: site,
    // A server left over from another build would be tested instead of this one.
    reuseExistingServer: false,
  },
});
