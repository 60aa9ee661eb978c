import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import {
  expect,
  fastTimeMeter,
  messageId,
  openConnected,
  openOnClock,
  passTime,
  test,
  tracePath,
} from './fixtures.ts'
import { json, listedToken, refusal } from './replies.ts'

const banned = listedToken(198, { status: 'BANNED' })

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Search' })
}

function field(page: Page): Locator {
  return dialog(page).getByRole('combobox', { name: /message id/i })
}

function options(page: Page): Locator {
  return dialog(page).getByRole('option')
}

async function openBoard(page: Page): Promise<void> {
  await openConnected(page, '/tokens')
  await expect(page.getByRole('table')).toContainText('Banned')
}

test('the search finds tokens with how they are, and leads to them by keys alone', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(7), banned]))
  await openBoard(page)
  await page.keyboard.press('ControlOrMeta+k')
  await expect(field(page)).toBeFocused()
  await expect(options(page).first()).toContainText(/198.*Banned/)
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.type('7')
  await expect(options(page).first()).toContainText(/^7.*OK/)
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ results?$/)
  await page.keyboard.press('ArrowDown')
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/tokens\/7$/)
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('Escape empties the search, then closes it, and the focus is where it was', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(7), banned]))
  await openBoard(page)
  const opener = page.getByRole('button', { name: 'Search' })
  await opener.click()
  await page.keyboard.type('nobody')
  await expect(dialog(page)).toContainText(/no message ID in this/i)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText(/no message ID in this/i)
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(opener).toBeFocused()
})

test('what is typed before the search has come is kept, Enter included', async ({ page }) => {
  await openConnected(page, tracePath)
  await expect(fastTimeMeter(page)).toBeVisible()
  const { promise: isWanted, resolve: letThrough } = Promise.withResolvers<void>()
  await page.route(/\/assets\/palette-.*\.js/, async (route) => {
    await isWanted
    await route.continue()
  })
  await page.keyboard.press('/')
  await page.keyboard.type('Settings')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('textbox', { name: /message id/i })).toHaveValue('Settings')
  letThrough()
  await expect(page).toHaveURL(/\/settings$/)
  await expect(dialog(page)).toHaveCount(0)
})

test('a search that cannot be had says so, and is tried again', async ({ page, guards }) => {
  await openConnected(page, tracePath)
  await expect(fastTimeMeter(page)).toBeVisible()
  await page.route(/\/assets\/palette-.*\.js/, (route) => route.fulfill({ status: 404, body: '' }))
  await page.keyboard.press('/')
  await page.keyboard.type('Settings')
  await expect(page.getByRole('alert')).toContainText(/could not be loaded/i)
  await page.unroute(/\/assets\/palette-.*\.js/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/settings$/)
  guards.take()
})

test('a pasted log leads to all the messages that it names', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openConnected(page, tracePath)
  await expect(fastTimeMeter(page)).toBeVisible()
  const ids = [1, 2, 3].map((number) => `0a1b2c3d-0000-4000-8000-${String(number).padStart(12, '0')}`)
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    ids.map((id, at) => `${at} ${id}`).join('\n'),
  )
  await page.keyboard.press('/')
  await page.keyboard.press('ControlOrMeta+v')
  await expect(page).toHaveURL(/\/traces\?ids=/)
  expect(decodeURIComponent(page.url()).split('ids=')[1]).toBe(ids.join())
})

test('the search switches the theme and stays, and asks twice before it forgets', async ({ page }) => {
  await openConnected(page, tracePath)
  await expect(fastTimeMeter(page)).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('theme dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  await expect(field(page)).toBeFocused()
  await field(page).fill('forget the bearer')
  await page.keyboard.press('Enter')
  await expect(options(page).first()).toContainText(/once more/i)
  await expect(dialog(page).getByRole('status')).toHaveText(/once more/i)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/connect/)
  await expect(dialog(page)).toHaveCount(0)
})

test('recent messages are found, and a situation of the sandbox is played', async ({ page }) => {
  await openConnected(page, tracePath)
  await expect(fastTimeMeter(page)).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type(messageId.slice(0, 5))
  await expect(options(page).first()).toContainText(messageId)
  await page.goto('/connect')
  await page.getByRole('button', { name: /sandbox/i }).click()
  await page.getByRole('button', { name: 'Search' }).click()
  await page.keyboard.type('token banned')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: /situation/i })).toHaveValue('banned')
})

test('axe finds nothing in the search and in the legend, on a phone and on a desk', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(7), banned]))
  await openBoard(page)
  for (const [width, colorScheme] of [
    [320, 'dark'],
    [1280, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    for (const [key, name] of [
      ['ControlOrMeta+k', 'Search'],
      ['?', 'Legend and keys'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog', { name })).toBeVisible()
      if (name === 'Search') await expect(options(page).first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        name,
      ).toEqual([])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
  }
})

test('the legend names each level and the version', async ({ page }) => {
  await openConnected(page, tracePath)
  await page.getByRole('button', { name: 'Legend and keys' }).click()
  const legend = page.getByRole('dialog', { name: 'Legend and keys' })
  for (const word of ['Down', 'Critical', 'Low', 'Unknown', 'OK', 'Off', 'Stale', 'Even pace']) {
    await expect(legend.getByText(word, { exact: true })).toBeVisible()
  }
  await expect(legend).toContainText(/Tokenscope \d+\.\d+\.\d+/)
})

test('the header counts what needs attention without a request, and keeps to one row', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(7), banned]))
  await openBoard(page)
  await page.goto('/settings')
  const asked = service.seen().length
  await expect(page.getByRole('link', { name: /^Tokens.*1 needs attention$/ })).toBeVisible()
  expect(service.seen()).toHaveLength(asked)
  for (const width of [640, 767, 768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expect(page.getByRole('navigation')).toHaveCount(1)
    expect((await page.getByRole('banner').boundingBox())?.height, `at ${width} px`).toBeLessThanOrEqual(57)
  }
})

test('on a phone the pages and the search are in reach of the thumb', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openConnected(page, tracePath)
  const tabs = page.getByRole('navigation')
  await tabs.getByRole('button', { name: 'Search' }).click()
  await options(page)
    .filter({ hasText: /^Settings/ })
    .click()
  await expect(page).toHaveURL(/\/settings$/)
  await expect(tabs.getByRole('link', { name: 'Settings' })).toHaveAttribute('aria-current', 'page')
})

test('the mark of the connection tells the truth, and how old it is', async ({ page, service }) => {
  await openOnClock(page, tracePath)
  const mark = page.getByRole('banner')
  await expect(mark).toContainText(/Live\s*\d+ s ago|Live\s*now/)
  service.replyAlways(refusal(429, 'Too many requests', { 'retry-after': '60' }))
  await passTime(page, 3)
  await page.getByRole('button', { name: /^refresh$/i }).click()
  await expect(mark).toContainText(/Limited \d+ s/)
  service.replyAlways(refusal(401, 'Unauthorized'))
  await passTime(page, 61)
  await page.getByRole('button', { name: /^refresh$/i }).click()
  await expect(mark).toContainText('Rejected')
  await expect(mark).not.toContainText('Live')
})

test('nothing is called live when nobody has asked for long', async ({ page }) => {
  await openOnClock(page, tracePath)
  await expect(page.getByRole('banner')).toContainText('Live')
  await passTime(page, 600)
  await expect(page.getByRole('banner')).toContainText(/Idle\s*10 min ago/)
  await expect(page.getByRole('banner')).not.toContainText('Live')
})
