import {
  expect,
  fastTimeMeter,
  messageCard,
  messageId,
  openConnected,
  openOnClock,
  passTime,
  problemOf,
  refreshButton,
  test,
  tracePath,
  valueOf,
} from './fixtures.ts'
import { documentedTrace, json, progressWith, refusal, traceWith, webPage } from './replies.ts'
import type { Reply } from './replies.ts'
import { bearer, canary } from './secrets.ts'

// What these look for is found, or not, by the guards: in the page at any moment, in storage, addresses and the console.

test('a Discord secret pasted for a bearer is refused, and goes nowhere', async ({ page, service }) => {
  await page.goto('/connect')
  const field = page.getByLabel(/bearer token/i)
  for (const text of [canary, `Bearer ${canary}`, `"${canary}"`, JSON.stringify({ discordToken: canary })]) {
    await field.fill(text)
    await page.getByRole('button', { name: /^connect$/i }).click()
    await expect(page.getByRole('alert')).toContainText(/discord|token/i)
    await expect(field).toHaveAttribute('type', 'password')
  }
  expect(service.seen()).toEqual([])
})

test('a Discord secret pasted into the lookup goes nowhere', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openConnected(page, '/')
  await page.evaluate((text) => navigator.clipboard.writeText(text), `${canary} ${messageId} ${canary}`)
  await page.getByRole('textbox', { name: /message id/i }).press('ControlOrMeta+v')
  await expect(page).toHaveURL(new RegExp(`/trace/${messageId}$`))
  await expect(fastTimeMeter(page)).toBeVisible()
})

test('a secret in any field of any reply is never shown', async ({ page, service }) => {
  const { tokenInfo } = documentedTrace
  const texts = Object.keys(tokenInfo)
  await openOnClock(page, tracePath)
  await expect(fastTimeMeter(page)).toBeVisible()
  const traces: readonly unknown[] = [
    traceWith({ tokenInfo: Object.fromEntries(texts.map((field) => [field, `now ${canary} then`])) }),
    traceWith({ tokenInfo: Object.fromEntries(texts.map((field) => [field, canary])) }),
    traceWith({ tokenInfo: Object.fromEntries(texts.map((field) => [field, `x ${bearer} y`])) }),
    { ...documentedTrace, messageId: canary, tokenId: canary, discordChannelId: canary, tokenStatus: canary },
    { ...documentedTrace, token: canary, tokens: [{ token: canary }], discordChannelId: `was ${canary}` },
    { ...documentedTrace, [canary]: canary, tokenInfo: { ...tokenInfo, [canary]: canary } },
    [{ ...documentedTrace, info: { token: canary } }, canary],
    // A secret of another shape, told by its key.
    {
      ...documentedTrace,
      token: 'my-odd-secret-1',
      tokenInfo: { ...tokenInfo, message: 'uses my-odd-secret-1 now' },
    },
  ]
  for (const [number, reply] of traces.entries()) {
    const prompt = `reply ${number}: ${canary} / ${bearer}`
    service.reply('trace', json(reply))
    service.reply(
      'fetch',
      json(
        progressWith({
          prompt,
          status: 'FAIL',
          error: `Bearer ${bearer}, ${canary}`,
          uri: `https://cdn.imaginepro.ai/${canary}.png`,
          originalUrl: undefined,
          createdAt: canary,
          token: canary,
        }),
      ),
    )
    await passTime(page, 3)
    const asked = service.seen('trace').length
    await refreshButton(page).click()
    await expect(messageCard(page)).toContainText(`reply ${number}: `)
    await expect.poll(() => service.seen('trace').length).toBe(asked + 1)
    await expect(page.getByRole('button', { name: /refresh/i })).not.toHaveAttribute('aria-disabled', 'true')
    await expect(page.locator('body')).not.toContainText('my-odd-secret-1')
  }
  await expect(valueOf(page, 'Message from Midjourney')).toHaveText(/uses .* now/)
})

test('a secret in an error text is never shown', async ({ page, service }) => {
  await openOnClock(page, tracePath)
  await expect(fastTimeMeter(page)).toBeVisible()
  const words = `Discord said 401 for ${canary}, with Bearer ${bearer}`
  const html = `<html><title>${canary}</title><body>${bearer}</body></html>`
  const failures: readonly Reply[] = [
    refusal(400, words),
    refusal(403, [words, canary]),
    refusal(500, ''.padEnd(280, 'x ') + words),
    json({ error: words }, 502),
    json({ statusCode: 418, message: { text: words } }, 418),
    (_, response) => void response.writeHead(500, { 'content-type': 'text/html' }).end(html),
    (_, response) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end(`{"tokenId": ${canary}`),
    webPage(404),
  ]
  for (const reply of failures) {
    const asked = service.seen('trace').length
    service.replyAlways(reply)
    await passTime(page, 3)
    await refreshButton(page).click()
    await expect.poll(() => service.seen('trace').length).toBeGreaterThan(asked)
    await expect(problemOf(page, 'trace')).toBeVisible()
  }
  await expect(page).toHaveTitle(/./)
})

test('the bearer is in no field, title or address once it is kept', async ({ page, service }) => {
  await page.goto('/connect')
  await page.getByLabel(/bearer token/i).fill(`Authorization: Bearer ${bearer}`)
  await page.getByRole('button', { name: /^connect$/i }).click()
  await expect(page.getByRole('region', { name: /recent/i })).toBeVisible()
  await page.goto('/connect')
  await expect(page.getByLabel(/bearer token/i)).toHaveValue('')
  const values = await page
    .locator('input, textarea')
    .evaluateAll((inputs) =>
      inputs.map((input) =>
        input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement ? input.value : '',
      ),
    )
  expect(values.join()).not.toContain(bearer)
  expect(new Set(service.seen().map(({ headers }) => headers.authorization))).toEqual(
    new Set([`Bearer ${bearer}`]),
  )
  expect(Object.keys(service.seen()[0]?.headers ?? {})).not.toContain('cookie')
  expect(Object.keys(service.seen()[0]?.headers ?? {})).not.toContain('referer')
})
