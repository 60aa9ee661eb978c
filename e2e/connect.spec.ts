import type { Locator, Page } from '@playwright/test'
import { expect, fastTimeMeter, messageId, passTime, test, tracePath, valueOf } from './fixtures.ts'
import { documentedAccount, dropped, json, refusal, webPage } from './replies.ts'
import type { Reply } from './replies.ts'
import { bearer, connectionKey } from './secrets.ts'

function tokenField(page: Page): Locator {
  return page.getByLabel(/bearer token/i)
}

function connectButton(page: Page): Locator {
  return page.getByRole('button', { name: /^connect$/i })
}

/** Only for a page on a clock or a first request: the app leaves 3 s between two. */
async function connect(page: Page, keep: RegExp = /this tab/i): Promise<void> {
  await tokenField(page).fill(bearer)
  await page.getByRole('radio', { name: keep }).check()
  await connectButton(page).click()
  await expect(page).not.toHaveURL(/\/connect/)
}

const curl = `curl --location --request GET 'https://api.imaginepro.ai/api/v1/message/fetch/${messageId}' \\
--header 'Authorization: Bearer ${bearer}'`

const pasted: Readonly<Record<string, string>> = {
  bare: bearer,
  'with its scheme': `Bearer ${bearer}`,
  'a header': `Authorization: Bearer ${bearer}`,
  quoted: `"${bearer}"`,
  'with spaces and a line break': `  ${bearer} \n`,
  'a line of an .env file': `IMAGINEPRO_API_KEY=${bearer}`,
  JSON: JSON.stringify({ apiKey: bearer, baseUrl: 'https://api.imaginepro.ai' }, null, 2),
  'JSON headers': JSON.stringify({
    headers: { Authorization: `Bearer ${bearer}`, accept: 'application/json' },
  }),
  curl,
  'wrapped over lines': `${bearer.slice(0, 20)}\n${bearer.slice(20)}`,
}

test('a link opened without a connection goes through Connect and comes back', async ({ page, service }) => {
  await page.clock.install()
  await page.goto(tracePath)
  await expect(page).toHaveURL(/\/connect/)
  await expect(page).toHaveTitle(/connect/i)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/which Discord token/i)
  await expect(tokenField(page)).toHaveAttribute('type', 'password')
  await expect(tokenField(page)).toHaveAttribute('autocomplete', /password/)
  await expect(page.getByRole('button', { name: /try the sandbox/i })).toBeVisible()

  await connect(page)
  await expect(page).toHaveURL(new RegExp(`${tracePath}$`))
  // The trace itself was the check of the bearer: nobody waits for the pace, and nothing is asked twice.
  await expect(fastTimeMeter(page)).toHaveCount(1)
  await expect(valueOf(page, 'Token')).toHaveText('111')
  expect(service.seen('account')).toEqual([])
  expect(service.seen('trace').map(({ headers }) => headers.authorization)).toEqual([`Bearer ${bearer}`])
  // Going back does not lead into Connect again.
  await page.goBack()
  await expect(page).not.toHaveURL(/connect/)
})

test('the field takes any paste', async ({ page, context, service }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.clock.install()
  await page.goto('/connect')
  // Each is refused, so that the page stays; what reached the service tells what was read out of the paste.
  service.reply('account', refusal(401, 'Unauthorized'))
  const alert = page.getByRole('alert')
  for (const [form, text] of Object.entries(pasted)) {
    for (const way of ['fill', 'paste']) {
      await test.step(`${form}, by ${way}`, async () => {
        await tokenField(page).fill('')
        if (way === 'fill') {
          await tokenField(page).fill(text)
        } else {
          await page.evaluate((clip) => navigator.clipboard.writeText(clip), text)
          await tokenField(page).press('ControlOrMeta+v')
        }
        const before = service.seen('account').length
        await passTime(page, 3)
        await connectButton(page).click()
        await expect.poll(() => service.seen('account').length, { intervals: [20] }).toBe(before + 1)
        expect(service.seen('account').at(-1)?.headers.authorization, `${form}, ${way}`).toBe(
          `Bearer ${bearer}`,
        )
        await expect(alert).toHaveText(/reject/i)
      })
    }
  }
})

test('what holds no bearer is told of, and nothing is asked', async ({ page, service }) => {
  await page.goto('/connect')
  for (const text of ['', 'Please send me the key', '<YOUR_API_KEY>', 'sk-abc…xyz']) {
    await tokenField(page).fill(text)
    await connectButton(page).click()
    await expect(page.getByRole('alert')).toHaveText(/paste|token/i)
    await expect(tokenField(page)).toHaveValue(text)
    await expect(tokenField(page)).toBeFocused()
  }
  expect(service.seen()).toEqual([])
})

test('a failed check says what is wrong in its own words, keeps the input, and can be repeated', async ({
  page,
  service,
}) => {
  await page.clock.install()
  await page.goto('/connect')
  const failures: readonly [RegExp, Reply | 'down'][] = [
    [/reject/i, refusal(401, 'Unauthorized')],
    [/not allowed/i, refusal(403, 'Forbidden')],
    [/404/, refusal(404, 'Cannot GET')],
    [/too many|rate/i, refusal(429, 'Too Many Requests', { 'retry-after': '20' })],
    [/trouble/i, refusal(500, 'Internal server error')],
    [/trouble/i, webPage(502)],
    [/cannot be read|unreadable/i, webPage(200)],
    [/cannot be reached|unreachable/i, dropped],
    [/cannot be reached|unreachable/i, 'down'],
  ]
  const said = new Set<string>()
  await tokenField(page).fill(bearer)
  for (const [words, reply] of failures) {
    if (reply === 'down') await service.host.stop()
    else service.reply('account', reply)
    await connectButton(page).click()
    const alert = page.getByRole('alert')
    await expect(alert).toHaveText(words)
    await expect(page.getByRole('button', { name: /^connect$/i })).toBeEnabled()
    await expect(tokenField(page)).toHaveValue(bearer)
    said.add((await alert.innerText()).split('\n')[0] ?? '')
    // An account whose plan lacks the endpoint is not rejected.
    if (!words.test('reject')) await expect(alert).not.toHaveText(/was rejected|rejected your/i)
    // A rate limit is waited out.
    await passTime(page, 25)
  }
  expect(said.size, 'each has words of its own').toBe(8)
  expect(await page.evaluate(() => sessionStorage.length), 'nothing is kept before it is checked').toBe(0)

  await service.heal()
  await connectButton(page).click()
  await expect(page.getByRole('region', { name: /recent/i })).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBeGreaterThanOrEqual(0)
})

test('a plan that lacks account info does not keep anybody out', async ({ page, service }) => {
  await page.clock.install()
  await page.goto('/connect')
  service.reply('account', refusal(403, 'Your plan does not include this endpoint'))
  await tokenField(page).fill(bearer)
  await connectButton(page).click()
  await page.getByRole('button', { name: /without the check/i }).click()
  await page.getByRole('textbox', { name: /message id/i }).fill(messageId)
  await page.keyboard.press('Enter')
  await passTime(page, 3)
  await expect(fastTimeMeter(page)).toHaveCount(1)
})

test('this tab: survives a reload and is unknown to another tab', async ({ page, context }) => {
  await page.goto('/')
  await connect(page, /this tab/i)
  await page.reload()
  await expect(page.getByRole('textbox', { name: /message id/i })).toBeVisible()
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('bearer')
  const other = await context.newPage()
  await other.goto('/')
  await expect(other).toHaveURL(/\/connect/)
})

test('this device: another tab has it, and forgetting it in one disconnects both', async ({
  page,
  context,
  service,
}) => {
  await page.goto('/')
  await connect(page, /this device/i)
  expect(await page.evaluate((key) => localStorage.getItem(key), connectionKey)).toContain(bearer)
  const other = await context.newPage()
  await other.goto('/settings')
  await expect(page.getByRole('textbox', { name: /message id/i })).toBeVisible()
  await page.getByRole('textbox', { name: /message id/i }).fill(messageId)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messageId)

  await other.getByRole('button', { name: /forget the bearer/i }).click()
  await expect(page).toHaveURL(/\/connect/)
  await expect(other).toHaveURL(/\/connect/)
  for (const tab of [page, other]) {
    const stored = await tab.evaluate(() => JSON.stringify([localStorage, sessionStorage]))
    expect(stored).not.toContain(bearer)
    await tab.reload()
    await expect(tokenField(tab)).toBeVisible()
    await expect(tokenField(tab)).toHaveValue('')
  }
  expect(service.seen('account')).toHaveLength(1)
})

test('an answer that comes after Forget refills nothing', async ({ page, service }) => {
  await page.goto('/')
  await connect(page)
  const late: (() => void)[] = []
  service.reply('account', json(documentedAccount))
  service.reply('fetch', (request, response) => {
    late.push(() => json({ status: 'DONE', prompt: 'a late prompt' })(request, response))
  })
  await page.getByRole('textbox', { name: /message id/i }).fill(messageId)
  await page.keyboard.press('Enter')
  await expect.poll(() => late.length).toBe(1)
  await page.getByRole('link', { name: /settings/i }).click()
  await page.getByRole('button', { name: /forget the bearer/i }).click()
  await expect(tokenField(page)).toBeVisible()
  for (const answer of late) answer()
  await page.goBack()
  await expect(page).toHaveURL(/\/connect|\/settings/)
  await expect(page.locator('body')).not.toContainText('a late prompt')
})

test('Connect leads nowhere but into this app', async ({ page, baseURL }) => {
  await page.clock.install()
  await page.goto('/connect?next=https%3A%2F%2Fevil.example%2F')
  await connect(page)
  expect(new URL(page.url()).origin).toBe(baseURL)
  await passTime(page, 3)
  await page.goto('/connect?next=%2F%2Fevil.example%2F%5C')
  await connect(page)
  expect(new URL(page.url()).origin).toBe(baseURL)
})

test('on the way to a trace, what it answers tells of the bearer', async ({ page, service }) => {
  await page.clock.install()
  await page.goto(tracePath)
  service.reply('trace', refusal(401, 'Unauthorized'))
  await tokenField(page).fill(bearer)
  await connectButton(page).click()
  await expect(page.getByRole('alert')).toHaveText(/rejected/i)
  await expect(tokenField(page)).toBeFocused()
  expect(service.seen('account')).toEqual([])

  // What lies with the message alone is no answer: then the account is asked, at the pace of the service.
  service.reply('trace', refusal(400, 'Bad Request'))
  service.reply('account', refusal(401, 'Unauthorized'))
  await passTime(page, 3)
  await connectButton(page).click()
  await expect.poll(() => service.seen('trace').length).toBe(2)
  await passTime(page, 3)
  await expect.poll(() => service.seen('account').length).toBe(1)
  await expect(page.getByRole('alert')).toHaveText(/rejected/i)

  // Who is told that there is no such message was let in, and the page asks no second time for now.
  service.reply('trace', refusal(404, 'Message not found'))
  await passTime(page, 3)
  await connectButton(page).click()
  await expect(page).toHaveURL(new RegExp(`${tracePath}$`))
  await expect(page.getByRole('heading', { level: 2, name: /does not know/i })).toBeVisible()
  expect(service.seen('trace')).toHaveLength(3)
  expect(service.seen('account')).toHaveLength(1)
})

test('the key can be shown and hidden again, and is hidden when it is sent', async ({ page, service }) => {
  service.reply('account', refusal(401, 'Unauthorized'))
  await page.goto('/connect')
  await tokenField(page).fill('sk-some-other-key-0123456789')
  const show = page.getByRole('button', { name: /show the key/i })
  await expect(show).toHaveAttribute('aria-pressed', 'false')
  await show.click()
  await expect(show).toHaveAttribute('aria-pressed', 'true')
  await expect(tokenField(page)).toHaveAttribute('type', 'text')
  await expect(tokenField(page)).not.toHaveAttribute('value')
  await show.click()
  await expect(tokenField(page)).toHaveAttribute('type', 'password')
  await show.click()
  await connectButton(page).click()
  await expect(tokenField(page)).toHaveAttribute('type', 'password')
  await expect(page.getByRole('alert')).toHaveText(/rejected/i)
  await expect(tokenField(page)).toHaveValue('sk-some-other-key-0123456789')
})
