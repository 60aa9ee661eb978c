import type { Locator, Page } from '@playwright/test'
import {
  expect,
  fastTimeMeter,
  markDocument,
  messageCard,
  openConnected,
  passTime,
  problemOf,
  test,
  tracePath,
  valueOf,
} from './fixtures.ts'

function mark(page: Page): Locator {
  return page.getByRole('complementary', { name: /sandbox/i })
}

function chooser(page: Page): Locator {
  return page.getByRole('combobox', { name: /situation/i })
}

function specialId(number: number): string {
  return `5a4db0c5-${String(number).padStart(4, '0')}-4000-8000-000000000000`
}

async function enterSandbox(page: Page, path = '/'): Promise<void> {
  await page.goto(path)
  await page.getByRole('button', { name: /try the sandbox/i }).click()
  await expect(mark(page)).toBeVisible()
}

/** Moves the focus with the Tab key alone, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 40; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`40 steps do not lead to ${String(target)}`)
}

test('the whole tour by keyboard alone', async ({ page, service }) => {
  await page.clock.install()
  await page.goto('/')
  await tabTo(page, page.getByRole('button', { name: /try the sandbox/i }))
  await page.keyboard.press('Enter')
  await expect(mark(page)).toContainText(/sandbox/i)
  await expect(page.getByRole('textbox', { name: /message id/i })).toBeVisible()

  await page.keyboard.press('/')
  await page.keyboard.type(specialId(2))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(specialId(2))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(fastTimeMeter(page)).toHaveCount(1)
  await expect(page).toHaveTitle(/critical/i)

  await tabTo(page, chooser(page), 'Shift+Tab')
  await page.keyboard.type('Token ban')
  await expect(chooser(page)).toHaveValue('banned')
  await tabTo(page, mark(page).getByRole('link'))
  await page.keyboard.press('Enter')
  await passTime(page, 3)
  await expect(page.getByRole('region', { name: /verdict/i })).toContainText(/banned/i)
  await expect(mark(page)).toBeVisible()

  await tabTo(page, page.getByRole('link', { name: /settings/i }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/settings/i)
  await expect(mark(page)).toBeVisible()
  await tabTo(page, page.getByRole('radio', { name: /system/i }))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /dark/i })).toBeChecked()
  await expect(page.locator('html')).toHaveCSS('color-scheme', /dark/)

  await tabTo(page, mark(page).getByRole('button', { name: /leave/i }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(/bearer token/i)).toBeVisible()
  await expect(mark(page)).toHaveCount(0)
  expect(service.seen(), 'the sandbox asks nobody').toEqual([])
})

test('every situation shows what it is, chosen on screen or by its message', async ({ page }) => {
  await page.clock.install()
  await enterSandbox(page, `/trace/${specialId(1)}`)
  await expect(fastTimeMeter(page)).toHaveCount(1)
  const isSame = await markDocument(page)
  const verdict = page.getByRole('region', { name: /verdict/i })
  const shown: Readonly<Record<string, [number, (page: Page) => Promise<void>]>> = {
    'nearly-gone': [2, () => expect(verdict).toContainText(/running low/i)],
    minutes: [3, () => expect(fastTimeMeter(page)).toHaveAttribute('aria-valuetext', /minutes/)],
    trial: [4, () => expect(page.getByRole('region', { name: /subscription/i })).toContainText(/trial/i)],
    verifying: [5, () => expect(verdict).toContainText(/verified/i)],
    banned: [6, () => expect(verdict).toContainText(/banned/i)],
    paused: [7, () => expect(verdict).toContainText(/paused/i)],
    relaxed: [8, () => expect(verdict).toContainText(/relax/i)],
    rollover: [9, () => expect(fastTimeMeter(page)).toHaveAttribute('aria-valuetext', /more than/i)],
    unreadable: [10, () => expect(page.getByRole('meter')).toHaveCount(0)],
    fresh: [11, () => expect(problemOf(page, 'trace')).toContainText(/yet/i)],
    'no-token-info': [12, () => expect(page.getByRole('main')).toContainText(/no information/i)],
    'no-access': [14, () => expect(problemOf(page, 'trace')).toContainText(/not allowed/i)],
    rejected: [15, () => expect(problemOf(page, 'trace')).toContainText(/reject/i)],
    down: [17, () => expect(problemOf(page, 'trace')).toContainText(/trouble/i)],
    unreachable: [18, () => expect(problemOf(page, 'trace')).toContainText(/connection|reached/i)],
    garbled: [21, () => expect(problemOf(page, 'trace')).toContainText(/cannot be read/i)],
    // The last, since the app then leaves the sandbox alone for a while, as it would the service.
    'rate-limited': [16, () => expect(problemOf(page, 'trace')).toContainText(/too many/i)],
  }
  for (const [name, [number, isShown]] of Object.entries(shown)) {
    await test.step(name, async () => {
      await chooser(page).selectOption(name)
      await passTime(page, 3)
      await mark(page).getByRole('link').click()
      await expect(page).toHaveURL(new RegExp(specialId(number)))
      await passTime(page, 3)
      await isShown(page)
      await expect(mark(page)).toBeVisible()
      await expect(page).toHaveTitle(new RegExp(specialId(number)))
    })
  }
  await isSame()
  await expect(chooser(page).getByRole('option')).toHaveCount(22)
})

test('a special message plays its situation whatever is chosen', async ({ page }) => {
  await enterSandbox(page, `/trace/${specialId(6)}`)
  await expect(page.getByRole('region', { name: /verdict/i })).toContainText(/banned/i)
  await expect(chooser(page)).toHaveValue('calm')
  await expect(valueOf(page, 'Token status')).toHaveText('BANNED')
})

test('a job in the sandbox fails with a secret in its error, which is not shown', async ({ page }) => {
  await page.clock.install()
  await enterSandbox(page, `/trace/${specialId(22)}`)
  for (let minute = 0; minute < 5; minute++) await page.clock.runFor(30_000)
  await expect(messageCard(page)).toContainText(/failed/i)
  await expect(messageCard(page)).toContainText(/\[hidden\]/)
  const everything = await page.evaluate(() =>
    JSON.stringify([document.documentElement.outerHTML, localStorage, sessionStorage]),
  )
  expect(everything).not.toContain('SANDBOX00')
})

test('a reload keeps sandbox and situation, in this tab alone', async ({ page, context }) => {
  await enterSandbox(page)
  await chooser(page).selectOption('trial')
  await page.reload()
  await expect(chooser(page)).toHaveValue('trial')
  const other = await context.newPage()
  await other.goto('/')
  await expect(other).toHaveURL(/\/connect/)
})

test('every page bears the mark, and leaving brings the own connection back', async ({ page, service }) => {
  await page.goto('/')
  await page.getByLabel(/bearer token/i).fill('sk-some-other-key-0123456789')
  await page.getByRole('radio', { name: /this device/i }).check()
  await page.getByRole('button', { name: /^connect$/i }).click()
  await expect(page.getByRole('region', { name: /recent/i })).toBeVisible()
  await enterSandbox(page, '/connect')
  for (const path of [
    tracePath,
    `/traces?ids=${specialId(1)},${specialId(2)}`,
    '/settings',
    '/connect',
    '/nowhere',
  ]) {
    await page.goto(path)
    await expect(mark(page), path).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect(service.seen('trace')).toEqual([])
  await mark(page).getByRole('button', { name: /leave/i }).click()
  await expect(mark(page)).toHaveCount(0)
  await expect(page.getByRole('region', { name: /recent/i })).toBeVisible()
  await expect(page.getByRole('banner')).toContainText(/live|connected/i)
})

test('without the sandbox nothing of it is loaded', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await openConnected(page, tracePath)
  await expect(fastTimeMeter(page)).toBeVisible()
  await expect(messageCard(page)).toContainText('A little cat')
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((url) => /sandbox|situations/.test(url))).toEqual([])
})
