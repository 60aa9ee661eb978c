import type { Page } from '@playwright/test'
import {
  expect,
  fastTimeMeter,
  markDocument,
  messageCard,
  openOnClock,
  passSpacing,
  passTime,
  problemOf,
  refreshButton,
  test,
  tracePath,
  valueOf,
} from './fixtures.ts'
import {
  brokenOff,
  cutJson,
  documentedTrace,
  dribbling,
  dropped,
  empty,
  huge,
  json,
  mute,
  raw,
  refusal,
  silent,
  webPage,
} from './replies.ts'
import type { Reply } from './replies.ts'
import type { Service } from './service.ts'

/** `endless` replies are over when the app's own limit of 15 s has passed. */
type Failure = { reply: Reply | 'down'; words: RegExp; endless?: true }

const failures: Readonly<Record<string, Failure>> = {
  '401': { reply: refusal(401, 'Unauthorized'), words: /reject.*401/i },
  '403': { reply: refusal(403, 'Forbidden'), words: /not allowed.*403/i },
  '404': { reply: refusal(404, 'Message not found'), words: /not know/i },
  '400': { reply: refusal(400, 'Validation failed (uuid is expected)'), words: /400.*uuid is expected/i },
  '429 in seconds': { reply: tooMany('20'), words: /too many.*(?:20|1\d) s/i },
  '429 until a date': {
    reply: (...of) => tooMany(new Date(Date.now() + 40_000).toUTCString())(...of),
    words: /too many.*(?:40|3\d) s/i,
  },
  '429 for ever': { reply: tooMany('99999999999'), words: /too many.*[45] min/i },
  '429 for less than nothing': { reply: tooMany('-5'), words: /too many/i },
  '500': { reply: refusal(500, 'Internal server error'), words: /trouble.*500/i },
  '500 with odd words': { reply: json({ message: { a: [] }, error: 7 }, 500), words: /trouble.*500/i },
  '502 with a web page': { reply: webPage(502), words: /trouble.*502/i },
  '503, empty': { reply: empty(503), words: /trouble.*503/i },
  '200 with a web page': { reply: webPage(200), words: /cannot be read.*web page/i },
  'JSON cut short': { reply: cutJson(documentedTrace), words: /cannot be read.*(?:broke|damaged)/i },
  'a connection cut short': {
    reply: brokenOff(documentedTrace),
    words: /(?:cannot be read|broke|connection)/i,
  },
  'an empty body': { reply: empty(), words: /cannot be read.*nothing/i },
  'white space': { reply: raw(' \n ', 200, {}), words: /cannot be read.*nothing/i },
  null: { reply: json(null), words: /cannot be read/i },
  'a number': { reply: json(7), words: /cannot be read/i },
  'a text': { reply: json('ok'), words: /cannot be read/i },
  'an empty list': { reply: json([]), words: /cannot be read/i },
  'an object of something else': { reply: json({ hello: 'world' }), words: /cannot be read/i },
  'a body that dribbles': { reply: dribbling, words: /too long/i, endless: true },
  'a body that stops': { reply: silent, words: /too long/i, endless: true },
  'no headers': { reply: mute, words: /too long/i, endless: true },
  'a redirect': {
    reply: raw('', 302, { location: 'https://evil.example/' }),
    words: /another address/i,
  },
  'a dropped connection': { reply: dropped, words: /cannot be reached/i },
  'a refused connection': { reply: 'down', words: /cannot be reached/i },
  '50 MB': { reply: huge(50), words: /larger|too large/i },
}

function tooMany(retryAfter: string): Reply {
  return refusal(429, 'ThrottlerException: Too Many Requests', { 'retry-after': retryAfter })
}

/** Several to a page, each with a message of its own: a page costs more than a failure. */
const handful = 7
const all = Object.entries(failures)
for (let from = 0; from < all.length; from += handful) {
  const some = all.slice(from, from + handful)
  const names = `${some[0]?.[0]} … ${some.at(-1)?.[0]}`
  test(`said clearly, nothing lost, and healed without a reload: ${names}`, async ({ page, service }) => {
    await openOnClock(page, tracePath)
    await expect(fastTimeMeter(page)).toBeVisible()
    const isSame = await markDocument(page)
    for (const [number, [what, failure]] of some.entries()) {
      await test.step(what, () => meet(page, service, failure, idOf(number)))
    }
    await isSame()
  })
}

/** Meets the failure before anything is known of a message, and again when something is. */
async function meet(
  page: Page,
  service: Service,
  { reply, words, endless }: Failure,
  id: string,
): Promise<void> {
  async function failFrom(act: () => Promise<void>): Promise<void> {
    if (reply === 'down') await service.host.stop()
    else service.replyAlways(reply)
    const asked = service.seen('trace').length
    await passTime(page, 125)
    await act()
    if (endless === true) {
      await expect.poll(() => service.seen('trace').length, { intervals: [10] }).toBe(asked + 1)
      await passTime(page, 15)
    }
    await expect(problemOf(page, 'trace')).toHaveText(words)
    await passSpacing(page)
    // The progress has failed as well by now, told with the trace or apart.
    await expect(
      page.getByRole('region', { name: /^problem with (?:this message|.*progress)/i }),
    ).toBeVisible()
  }

  async function heal(): Promise<void> {
    await service.heal()
    await tryAgain(page)
    await expect(problemOf(page, 'trace')).toHaveCount(0)
    await passSpacing(page)
    await expect(page.getByRole('region', { name: /^problem/i })).toHaveCount(0)
    await expect(fastTimeMeter(page)).toHaveCount(1)
    await expect(page.getByRole('region', { name: /verdict/i })).toContainText(/all right/i)
    await expect(messageCard(page)).toContainText('A little cat')
  }

  await failFrom(async () => {
    await page.keyboard.press('/')
    await page.keyboard.insertText(id)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(id)
  })
  await expect(page).toHaveTitle(new RegExp(id))
  await expect(page.getByRole('meter')).toHaveCount(0)
  await heal()

  await failFrom(() => refreshButton(page).click())
  await expect(fastTimeMeter(page)).toHaveAttribute('aria-valuenow', '15')
  await expect(valueOf(page, 'Subscription')).toHaveText(documentedTrace.tokenInfo.subscription)
  await expect(messageCard(page)).toContainText('A little cat')
  await expect(page.getByRole('main'), 'how old it is').toContainText(/2 min ago/)
  await expect(problemOf(page, 'trace')).toContainText(/was read at \d\d:\d\d:\d\d/)
  // Green is impossible on old data.
  await expect(page.getByRole('region', { name: /verdict/i })).toContainText(/old reading/i)
  await heal()
}

function idOf(number: number): string {
  return `0a1b2c3d-0000-4000-8000-${String(number).padStart(12, '0')}`
}

async function tryAgain(page: Page): Promise<void> {
  const panel = problemOf(page, 'trace')
  await passTime(page, 3)
  await expect(async () => {
    // On a slow machine the app may have asked again by itself before we came to it.
    if ((await panel.count()) === 0) return
    await panel.getByRole('button', { name: /try again now/i }).click({ timeout: 1000 })
  }).toPass()
}

test('what may pass is asked for again by itself', async ({ page, service }) => {
  service.replyAlways(tooMany('20'))
  await openOnClock(page, tracePath)
  await expect(problemOf(page, 'trace')).toHaveText(/asks again by itself in (?:20|1\d) s/i)
  await passTime(page, 10)
  await expect(problemOf(page, 'trace')).toHaveText(/asks again by itself in (?:10|\d) s/i)
  await service.heal()
  await passTime(page, 11)
  await expect(fastTimeMeter(page)).toHaveCount(1)
  service.replyAlways(webPage(503))
  await refreshButton(page).click()
  await passTime(page, 3)
  await expect(problemOf(page, 'trace')).toHaveText(/asks again by itself/i)
  await service.heal()
  await passTime(page, 300)
  await expect(problemOf(page, 'trace')).toHaveCount(0)
  await expect(page.getByRole('region', { name: /verdict/i })).toContainText(/all right/i)
})

test('what will not pass is left to the person', async ({ page, service }) => {
  service.replyAlways(refusal(401, 'Unauthorized'))
  await openOnClock(page, tracePath)
  await expect(problemOf(page, 'trace')).toHaveText(/reject/i)
  const asked = service.seen().length
  await passTime(page, 3600)
  await page.evaluate(async () => (await fetch('/favicon.svg')).text())
  expect(service.seen()).toHaveLength(asked)
  // Another token leads back here.
  await problemOf(page, 'trace').getByRole('link', { name: /token/i }).click()
  await expect(page.getByLabel(/bearer token/i)).toBeVisible()
})

test('while the service wants to be left alone, another message is not asked for either', async ({
  page,
  service,
}) => {
  service.replyAlways(tooMany('60'))
  await openOnClock(page, tracePath)
  await expect(problemOf(page, 'trace')).toHaveText(/too many/i)
  const asked = service.seen().length
  await page.keyboard.press('/')
  await page.keyboard.type('0a1b2c3d-0000-4000-8000-000000000001')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^0a1b2c3d/)
  await expect(problemOf(page, 'trace')).toHaveText(/too many/i)
  expect(service.seen()).toHaveLength(asked)
})

test('our own server out of reach is told from the service out of reach', async ({ page, gateway }) => {
  await openOnClock(page, tracePath)
  await expect(fastTimeMeter(page)).toHaveCount(1)
  // The page is whole once what stands beside the trace is there.
  await expect(page.getByRole('button', { name: 'Watch this token' })).toBeVisible()
  // The header's own parts come after the page.
  await page.waitForLoadState('networkidle')
  await gateway.stop()
  await passTime(page, 3)
  await refreshButton(page).click()
  await expect(problemOf(page, 'trace')).toHaveText(/no connection.*own server/i)
  await expect(fastTimeMeter(page)).toHaveCount(1)
  await gateway.start()
  await tryAgain(page)
  await expect(problemOf(page, 'trace')).toHaveCount(0)
})
