import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import {
  expect,
  fastTimeMeter,
  messageCard,
  messageId,
  openConnected,
  problemOf,
  test,
  tracePath,
} from './fixtures.ts'
import { json, listedToken, refusal, traceWith } from './replies.ts'
import type { Service } from './service.ts'

/** From the narrowest to the widest. */
const widths = [320, 768, 1280, 2560]

/** A phone's layout and a desk's, a theme each: colours do not depend on the width, and axe is slow. */
const themes = [
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const

/** A token of each level. */
const allKinds = [
  listedToken(1),
  listedToken(2, { info: { fastTimeRemaining: '20.00/200.0 minutes (10.00%)' } }),
  listedToken(3, { info: { fastTimeRemaining: '0.40/15.0 hours (2.67%)' } }),
  listedToken(4, { status: 'BANNED' }),
  listedToken(5, { info: { fastTimeRemaining: 'three moons' } }),
]

const screens: Readonly<Record<string, (page: Page, service: Service) => Promise<void>>> = {
  Connect: async (page, service) => {
    service.reply('account', refusal(403, 'Forbidden'))
    await page.goto('/connect')
    await page.getByLabel(/bearer token/i).fill('sk-some-other-key-0123456789')
    await page.getByRole('button', { name: /^connect$/i }).click()
    await expect(page.getByRole('alert')).toContainText('403')
  },
  home: async (page) => {
    await openConnected(page, tracePath)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(messageId)
    await page.goto('/')
    await expect(
      page
        .getByRole('region', { name: /recent/i })
        .getByRole('link')
        .first(),
    ).toBeVisible()
    await page.getByRole('button', { name: /look up/i }).click()
    await expect(page.getByRole('alert')).toBeVisible()
  },
  'a good trace': async (page) => {
    await openConnected(page, tracePath)
    await expect(fastTimeMeter(page)).toBeVisible()
    await expect(messageCard(page).getByRole('img')).toBeVisible()
  },
  'a bad trace': async (page, service) => {
    const fastTimeRemaining = '0.40/15.0 hours (2.67%)'
    service.reply(
      'trace',
      json(traceWith({ tokenInfo: { fastTimeRemaining, message: 'Queue full'.padEnd(300, ' !') } })),
    )
    service.reply(
      'fetch',
      json({ status: 'PROCESSING', progress: 45, prompt: 'Wolkenkuckucksheim'.repeat(9) }),
    )
    await openConnected(page, tracePath)
    await expect(fastTimeMeter(page)).toBeVisible()
    await expect(messageCard(page).getByRole('progressbar')).toBeVisible()
  },
  'a failed trace': async (page, service) => {
    service.replyAlways(refusal(500, 'Internal server error'))
    await openConnected(page, tracePath)
    await expect(problemOf(page, 'trace')).toBeVisible()
  },
  'a failed trace beside progress': async (page, service) => {
    service.reply('trace', refusal(401, 'Unauthorized'))
    await openConnected(page, tracePath)
    await expect(problemOf(page, 'trace')).toBeVisible()
    await expect(messageCard(page)).toContainText('A little cat')
  },
  traces: async (page) => {
    await openConnected(page, `/traces?ids=${messageId},0a1b2c3d-0000-4000-8000-000000000001`)
    await expect(page.getByRole('heading', { level: 2, name: /111/ })).toBeVisible()
  },
  settings: async (page) => {
    await openConnected(page, '/settings')
    await expect(page.getByRole('button', { name: /forget the bearer/i })).toBeVisible()
  },
  sandbox: async (page) => {
    await page.goto('/')
    await page.getByRole('button', { name: /sandbox/i }).click()
    await expect(page.getByRole('combobox', { name: /situation/i })).toBeVisible()
  },
  'the board': async (page, service) => {
    service.reply('tokens', json(allKinds))
    await openConnected(page, '/tokens')
    await expect(page.getByRole('table')).toContainText('199 of 200 min')
  },
  'a token of the board': async (page, service) => {
    service.reply('tokens', json(allKinds))
    await openConnected(page, '/tokens/2')
    await expect(fastTimeMeter(page)).toBeVisible()
  },
  'the menu of a row': async (page, service) => {
    service.reply('tokens', json(allKinds))
    await openConnected(page, '/tokens')
    await page.getByRole('button', { name: 'Actions for token 2' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
  },
  'the wall': async (page, service) => {
    service.reply('tokens', json(allKinds))
    await openConnected(page, '/wall?dim=off&cols=99')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 of 5 tokens need attention')
  },
  'the wall at night': async (page) => {
    await openConnected(page, '/wall?dim=0-24')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/all right/)
  },
  'a wall whose bearer is rejected': async (page, service) => {
    service.reply('tokens', refusal(401, 'Unauthorized'))
    await openConnected(page, '/wall?dim=off')
    await expect(page.getByRole('region', { name: /rejected/i })).toBeVisible()
  },
}

for (const [name, open] of Object.entries(screens)) {
  test(`axe finds nothing on ${name}, and nothing scrolls sideways from 320 to 2560 px`, async ({
    page,
    service,
  }) => {
    await open(page, service)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflowOf(page), `scrolls sideways at ${width} px`).toBeLessThanOrEqual(0)
    }
    for (const { width, colorScheme } of themes) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await findWithAxe(page), `${colorScheme}, ${width} px`).toEqual([])
    }
  })
}

test('axe and the measure of the width bite', async ({ page }) => {
  await openConnected(page, '/settings')
  await expect(page.getByRole('button', { name: /forget the bearer/i })).toBeVisible()
  expect(await findWithAxe(page)).toEqual([])
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('input'))
    document.querySelector('main')?.append('w'.repeat(999))
    // By way of the object model, which the policy allows.
    document.querySelector('h1')?.style.setProperty('color', 'rgb(235 235 235)')
  })
  const found = (await findWithAxe(page)).join('\n')
  expect(found).toMatch(/^label: /m)
  expect(found).toMatch(/^color-contrast: /m)
  expect(await overflowOf(page)).toBeGreaterThan(0)
})

test('the chosen theme holds before the first paint, and against the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openConnected(page, '/settings')
  await page.getByRole('radio', { name: /^light$/i }).check()
  await page.reload({ waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light')
  await page.getByRole('radio', { name: /system/i }).check()
  await expect(page.locator('html')).toHaveCSS('color-scheme', /dark/)
})

test('at 400 % zoom and with large text nothing is lost', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await openConnected(page, tracePath)
  await expect(fastTimeMeter(page)).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await overflowOf(page)).toBeLessThanOrEqual(0)
})

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function findWithAxe(page: Page): Promise<string[]> {
  // One page without frames: what axe opens a second page for is not needed.
  const { violations } = await new AxeBuilder({ page }).withTags(standards).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}
