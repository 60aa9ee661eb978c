import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import {
  expect,
  messageCard,
  messageId,
  openConnected,
  openOnClock,
  passSpacing,
  passTime,
  test,
  tracePath,
  watchShifts,
} from './fixtures.ts'
import { json, listedToken, refusal, traceWith, type Reply } from './replies.ts'

const inTwoWeeks = Math.floor(Date.now() / 1000) + 14 * 86_400

function infoWith(fastTimeRemaining: string): Readonly<Record<string, string>> {
  return {
    fastTimeRemaining,
    subscription: `Standard (Active monthly, renews next on <t:${inTwoWeeks}>)`,
  }
}

/** One of each kind, in hours: 1 h and 30 h that can be used, 12 h that cannot. */
const mixed = [
  listedToken(1, { info: infoWith('30.00/60.0 hours (50.00%)') }),
  listedToken(2, { info: infoWith('1.00/15.0 hours (6.67%)') }),
  listedToken(3, { status: 'BANNED', info: infoWith('12.00/15.0 hours (80.00%)') }),
]

function pool(page: Page) {
  return page.getByRole('region', { name: 'Pool' })
}

function recent(page: Page) {
  return page.getByRole('region', { name: /recent/i })
}

test('the overview says what needs attention, how much can be used, and links all of it', async ({
  page,
  service,
}) => {
  service.reply('tokens', json(mixed))
  await openConnected(page, '/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 of 3 tokens need attention')
  const worst = page.getByRole('list', { name: /look at first/i }).getByRole('listitem')
  await expect(worst).toContainText(['Banned', 'Critical · 6.6 % left', /1 more is all right/])
  await expect(worst.nth(0)).toContainText('12 of 15 h cannot be used')
  await expect(worst.nth(0)).toContainText('Look at the account in Discord')
  await expect(worst.nth(1)).toContainText(/Refill in 1[34] days/)
  await expect(pool(page)).toContainText('43 h')
  await expect(pool(page)).toContainText('of 90 h')
  await expect(pool(page)).toContainText('31 h of it can be used now')
  await expect(pool(page)).toContainText(/Down, not usable\s*12 h/)
  // Each refills on the same day; what is banned has no use of it.
  await expect(page.getByRole('region', { name: /refills/i }).getByRole('link')).toHaveText([
    'Token 1',
    'Token 2',
  ])
  await pool(page)
    .getByRole('link', { name: /Token 1/ })
    .click()
  await expect(page).toHaveURL(/\/tokens\/1$/)
  await page.goBack()
  await worst.nth(0).getByRole('link').click()
  await expect(page).toHaveURL(/\/tokens\/3$/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the overview has nothing that axe finds, ${colorScheme}`, async ({ page, service }) => {
    service.reply(
      'tokens',
      json([...mixed, listedToken(4, { isActive: false }), listedToken(5, { status: 'NEW' })]),
    )
    await page.emulateMedia({ colorScheme })
    await openOnClock(page, tracePath)
    await expect(messageCard(page)).toContainText('A little cat')
    await passSpacing(page)
    await page.getByRole('banner').getByRole('link', { name: 'Tokenscope' }).click()
    await expect(pool(page)).toContainText('h', { timeout: 10_000 })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
  })
}

for (const width of [390, 1280]) {
  test(`at ${width} px nothing jumps when the tokens arrive, nor when they can no longer be read`, async ({
    page,
    service,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const readShift = await watchShifts(page)
    const { promise: isHeld, resolve: onHeld } = Promise.withResolvers<() => void>()
    const held: Reply = (request, response) => onHeld(() => json(mixed)(request, response))
    service.reply('tokens', held)
    await openOnClock(page, '/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/looking for your tokens/i)
    await expect(page.getByRole('main')).not.toContainText(/no token/i)
    await passTime(page, 1)
    const answer = await isHeld
    answer()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2 of 3/)
    service.reply('tokens', refusal(500, 'Internal server error'))
    await passTime(page, 61)
    await expect(page.getByRole('main')).toContainText(/the service is in trouble/i)
    await expect(page.getByRole('main')).toContainText(/shown is what was read at/i)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2 of 3/)
    expect(await readShift()).toBeLessThan(0.02)
  })
}

test('without a list in the plan, watched messages say which tokens there are', async ({ page, service }) => {
  service.reply('tokens', refusal(403, 'Forbidden'))
  await openOnClock(page, '/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No tokens yet')
  await page.getByRole('link', { name: /open the tokens/i }).click()
  await page.getByRole('button', { name: 'Add token' }).click()
  await page.getByRole('textbox', { name: /messages/i }).fill(messageId)
  await page.getByRole('button', { name: 'Watch', exact: true }).click()
  await passTime(page, 4)
  await passSpacing(page)
  await expect(page.getByRole('table')).toContainText('111')
  await page.getByRole('banner').getByRole('link', { name: 'Tokenscope' }).click()
  await expect(pool(page)).toContainText(/can be used now/)
  await expect(page.getByRole('main')).toContainText('111')
})

test('a lookup is remembered with prompt, token and verdict, which age and go with the bearer', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([]))
  service.reply('trace', json(traceWith({ tokenStatus: 'BANNED' })))
  await openOnClock(page, tracePath)
  await expect(messageCard(page)).toContainText('A little cat')
  await expect(page.getByRole('region', { name: /verdict/i })).toContainText(/banned/i)
  await page.goto('/')
  await expect(recent(page)).toContainText('A little cat')
  await expect(recent(page).getByRole('link', { name: '111' })).toHaveAttribute('href', '/tokens/111')
  await expect(recent(page)).toContainText('Token down')
  await passTime(page, 700)
  await expect(recent(page)).toContainText('Token was Down')

  // What the service told goes with the bearer; that it was looked up stays.
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: /forget the bearer/i }).click()
  await expect(page).toHaveURL(/connect/)
  const kept = await page.evaluate(() => JSON.stringify(localStorage))
  expect(kept).toContain(messageId)
  expect(kept).not.toContain('little cat')
})

test('a list that an older version kept can be read, and the lookups of the sandbox are kept apart', async ({
  page,
}) => {
  await page.goto('/favicon.svg')
  await page.evaluate(
    (id) => localStorage.setItem('tokenscope.recent-lookups', JSON.stringify([{ messageId: id, at: 1 }])),
    messageId,
  )
  const other = '5a4db0c5-0002-4000-8000-000000000000'
  await page.goto('/connect')
  await page.getByRole('button', { name: /try the sandbox/i }).click()
  await expect(recent(page)).toContainText(/nothing yet/i)
  await page.getByRole('textbox', { name: /message id/i }).fill(other)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(other)
  await page.getByRole('banner').getByRole('link', { name: 'Tokenscope' }).click()
  await expect(recent(page)).toContainText(other)
  await expect(recent(page)).not.toContainText(messageId)
  await openConnected(page, '/')
  await page.evaluate(() => sessionStorage.removeItem('tokenscope.sandbox'))
  await page.reload()
  await expect(recent(page)).toContainText(messageId)
  await expect(recent(page)).not.toContainText(other)
})
