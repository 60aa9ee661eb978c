import { defineConfig } from '@playwright/test'

const isRoot = process.getuid?.() === 0
const executablePath = process.env['CHROMIUM_PATH']

/** The journeys run against `dist/` as it stands: `npm test` builds it first. Each worker has servers of its own. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  reporter: 'line',
  // One more than the cores that they must do with: half of a journey is waiting.
  workers: 3,
  fullyParallel: true,
  // One more try on a machine that is too busy; the summary then calls the journey flaky.
  retries: 1,
  // Ample for a busy machine: nothing here waits for time to pass.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  preserveOutput: 'failures-only',
  forbidOnly: process.env['CI'] !== undefined,
  projects: [{ name: 'chromium' }],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 15_000,
    navigationTimeout: 20_000,
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        // Chromium's sandbox needs a user other than root.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
