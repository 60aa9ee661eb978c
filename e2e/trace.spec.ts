import type { Page } from '@playwright/test'
import {
  expect,
  fastTimeMeter,
  messageCard,
  messageId,
  openConnected,
  openOnClock,
  passSpacing,
  passTime,
  problemOf,
  refreshButton,
  test,
  tracePath,
  valueOf,
  watchShifts,
} from './fixtures.ts'
import {
  documentedProgress,
  documentedTrace,
  json,
  listedToken,
  progressWith,
  refusal,
  traceWith,
} from './replies.ts'
import type { Service } from './service.ts'
import { bearer } from './secrets.ts'

/** Opens the trace on a clock, and waits for it. */
async function openTraced(page: Page): Promise<void> {
  await openOnClock(page, tracePath)
  await expect(fastTimeMeter(page)).toBeVisible()
}

/** Asks again and waits for the answer, without the 3 s that the app leaves between two traces. */
async function askAgain(page: Page, service: Service): Promise<void> {
  const before = service.seen('trace').length
  await passTime(page, 3)
  await refreshButton(page).click()
  await expect.poll(() => service.seen('trace').length, { intervals: [10] }).toBe(before + 1)
}

test('the documented reply, word for word', async ({ page, service, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openConnected(page, tracePath)
  const meter = page.getByRole('meter')
  await expect(meter).toHaveCount(1)
  await expect(meter).toHaveAccessibleName(/fast time/i)
  await expect(meter).toHaveAttribute('aria-valuenow', '15')
  await expect(meter).toHaveAttribute('aria-valuemax', '15')
  await expect(meter).toHaveAttribute('aria-valuetext', /15.*15 hours/)

  const terms = {
    Token: '111',
    'Discord channel': '125000000000000',
    'Token status': 'FAST',
    'Job mode': 'Fast',
    'Running jobs': 'None',
    'Relaxed usage': '1000 images',
    'Lifetime usage': '2000 images',
    Subscription: 'Standard (Active monthly, renews next on <t:xxx>)',
    'Queued (fast)': '0',
    'Queued (relaxed)': '0',
    Visibility: 'Public',
    'Fast time remaining': '15.00/15.0 hours (100.00%)',
  }
  for (const [term, value] of Object.entries(terms)) await expect(valueOf(page, term), term).toHaveText(value)
  await expect(valueOf(page, 'Message from Midjourney')).toHaveCount(0)

  await expect(page).toHaveTitle(new RegExp(messageId))
  await expect(page).toHaveTitle(/ok/i)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messageId)
  await expect(page.getByRole('region', { name: /verdict/i })).toContainText(/token 111 is all right/i)
  await expect(page.getByRole('main')).toContainText(/as of \d\d:\d\d:\d\d/)

  const message = messageCard(page)
  await expect(message).toContainText('A little cat running on the grass')
  await expect(message).toContainText(/done/i)
  await expect(message.getByRole('progressbar')).toHaveCount(0)
  await expect(message.getByRole('img')).toHaveJSProperty('src', documentedProgress.uri)

  await page.getByRole('button', { name: /curl/i }).click()
  const curl = await page.evaluate(() => navigator.clipboard.readText())
  expect(curl).toContain('$IMAGINEPRO_TOKEN')
  expect(curl).toContain(`/api/v1/message/trace/${messageId}`)
  expect(curl).not.toContain(bearer)
  await page.getByRole('button', { name: /copy link/i }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await page.getByRole('button', { name: /copy the token id/i }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('111')
  await expect(page.getByRole('status')).toHaveText(/copied/i)

  const asked = service.seen().map(({ method, path }) => `${method} ${path}`)
  expect(asked.toSorted()).toEqual([
    `GET /api/v1/message/fetch/${messageId}`,
    `GET /api/v1/message/trace/${messageId}`,
  ])
})

test('the meter says what the service says, in its unit', async ({ page, service }) => {
  const readable: readonly [text: string, now: string, max: string, words: RegExp][] = [
    ['106.90/200.0 minutes (53.45%)', '106.9', '200', /106\.9.*200 minutes.*53/],
    ['106.90/200.0 minutes', '106.9', '200', /106\.9.*200 minutes/],
    ['1.20/15.0 hours (8.00%)', '1.2', '15', /1\.2.*15 hours/],
    ['0.00/15.0 hours (0.00%)', '0', '15', /0.*15 hours/],
    ['23.97/15.0 hours (159.79%)', '23.97', '23.97', /23\.97 hours.*more than.*15/],
    ['0.0/0.0 hours', '0', '0', /0 hours/],
    ['1,234.50/2,000.0 minutes (61.73%)', '1234.5', '2000', /1,234\.5.*2,000/],
  ]
  await openTraced(page)
  for (const [text, now, max, words] of readable) {
    service.reply('trace', json(traceWith({ tokenInfo: { fastTimeRemaining: text } })))
    await askAgain(page, service)
    await expect(valueOf(page, 'Fast time remaining')).toHaveText(text)
    await expect(page.getByRole('meter')).toHaveCount(1)
    await expect(fastTimeMeter(page), text).toHaveAttribute('aria-valuenow', now)
    await expect(fastTimeMeter(page), text).toHaveAttribute('aria-valuemin', '0')
    await expect(fastTimeMeter(page), text).toHaveAttribute('aria-valuemax', max)
    await expect(fastTimeMeter(page), text).toHaveAttribute('aria-valuetext', words)
  }
  const unreadable = [
    'Unlimited',
    '-1.00/15.0 hours (-6.67%)',
    '15,00/15,0 Stunden',
    '1e3/2e3 hours',
    'NaN/15.0 hours',
    '15.00/15.0 hours and then some',
    '<t:1709417882>',
    '9'.repeat(400),
  ]
  const card = page.getByRole('region', { name: /^fast time/i })
  for (const text of unreadable) {
    service.reply('trace', json(traceWith({ tokenInfo: { fastTimeRemaining: text } })))
    await askAgain(page, service)
    await expect(valueOf(page, 'Fast time remaining')).toHaveText(text)
    await expect(card, 'the text stands where the meter would').toContainText(text)
    await expect(page.getByRole('meter')).toHaveCount(0)
  }
  // An amount without a total is words and an open arc: a meter would be announced as full.
  service.reply('trace', json(traceWith({ tokenInfo: { fastTimeRemaining: '25.00 minutes' } })))
  await askAgain(page, service)
  await expect(card).toContainText(/25\s*minutes left/)
  await expect(page.getByRole('meter')).toHaveCount(0)
})

test('the verdict and the title follow the reading', async ({ page, service }) => {
  const verdicts: readonly [Parameters<typeof traceWith>[0], sentence: RegExp, title: RegExp][] = [
    [{ tokenInfo: { fastTimeRemaining: '3.00/15.0 hours (20.00%)' } }, /111.*low.*3 h of 15 h/i, /^low/i],
    [{ tokenInfo: { fastTimeRemaining: '0.10/15.0 hours (0.67%)' } }, /111.*0\.1 h of 15 h/i, /^critical/i],
    [{ tokenStatus: 'BANNED' }, /111.*banned/i, /^down/i],
    [{ tokenStatus: 'VERIFYING' }, /111.*verif/i, /^down/i],
    [{ tokenInfo: { subscription: 'Standard (Paused)' } }, /111.*paused/i, /^down/i],
    [{ tokenInfo: { message: 'Subscription required' } }, /111.*subscription/i, /^down/i],
    [{ tokenStatus: 'HIBERNATING' }, /HIBERNATING/, /^unknown/i],
    [{ tokenInfo: { fastTimeRemaining: 'plenty' } }, /111.*plenty/i, /^unknown/i],
  ]
  await openTraced(page)
  for (const [change, sentence, title] of verdicts) {
    service.reply('trace', json(traceWith(change)))
    await askAgain(page, service)
    await expect(page.getByRole('region', { name: /verdict/i })).toContainText(sentence)
    await expect(page).toHaveTitle(title)
    await expect(page).toHaveTitle(new RegExp(`111.*${messageId}`))
  }
})

test('the subscription is read out, with its renewal as a date and from now', async ({ page, service }) => {
  const inNineDays = Math.floor(Date.now() / 1000) + 9.5 * 86_400
  const subscription = `Pro (Active yearly, renews next on <t:${Math.floor(inNineDays)}>)`
  service.reply(
    'trace',
    json(traceWith({ tokenInfo: { subscription, relaxedUsage: '1234 images (5.6 hours)' } })),
  )
  await openConnected(page, tracePath)
  const card = page.getByRole('region', { name: /^subscription/i })
  await expect(card).toContainText('Pro')
  await expect(card).toContainText(/active.*yearly/i)
  await expect(card).toContainText('in 9 days')
  await expect(card).toContainText(/\d{1,2} \w{3,4} 20\d\d.*(?:CET|CEST|GMT[+]\d)/)
  await expect(valueOf(page, 'Subscription')).toHaveText(subscription)
  const usage = page.getByRole('region', { name: /usage/i })
  await expect(usage).toContainText('1,234')
  await expect(usage).toContainText(/5\.6 h/)
  await expect(usage).toContainText('2,000')
})

test('whatever form the reply takes, its fields are shown', async ({ page, service }) => {
  const { tokenInfo } = documentedTrace
  const misspelled = { ...tokenInfo, relaxedUsage: undefined, relaxedUsuage: '77 images' }
  const replies: readonly [reply: unknown, term: string, value: string][] = [
    [[documentedTrace], 'Token', '111'],
    [traceWith({ tokenId: '111' }), 'Token', '111'],
    [{ ...documentedTrace, tokenInfo: [tokenInfo] }, 'Visibility', 'Public'],
    [{ ...documentedTrace, tokenInfo: misspelled }, 'Relaxed usage', '77 images'],
    [
      traceWith({ tokenInfo: { message: 'Please read the new terms' } }),
      'Message from Midjourney',
      'Please read the new terms',
    ],
    [traceWith({ tokenInfo: { queuedJobsFast: 7, runningJobs: true } }), 'Running jobs', 'true'],
    [traceWith({ tokenInfo: { queuedJobsFast: 7 } }), 'Queued (fast)', '7'],
    [traceWith({ discordChannelId: '<b>&amp;</b>' }), 'Discord channel', '<b>&amp;</b>'],
  ]
  await openTraced(page)
  for (const [reply, term, value] of replies) {
    service.reply('trace', json(reply))
    await askAgain(page, service)
    await expect(valueOf(page, term)).toHaveText(value)
    await expect(fastTimeMeter(page)).toHaveCount(1)
  }
})

test('ids beyond 2^53 keep every digit', async ({ page, service }) => {
  const text = JSON.stringify(documentedTrace)
    .replace('"125000000000000"', '1169758569333690381')
    .replace('111', '9007199254740993')
  service.reply('trace', (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(text)
  })
  await openConnected(page, tracePath)
  await expect(valueOf(page, 'Discord channel')).toHaveText('1169758569333690381')
  await expect(valueOf(page, 'Token')).toHaveText('9007199254740993')
  await expect(page).toHaveTitle(/9007199254740993/)
})

test('no token information is said plainly', async ({ page, service }) => {
  await openTraced(page)
  for (const reply of [
    { messageId, tokenId: 111 },
    { messageId, tokenId: 111, tokenInfo: null },
    { ...documentedTrace, tokenInfo: {} },
    { ...documentedTrace, tokenInfo: 'none' },
  ]) {
    service.reply('trace', json(reply))
    await askAgain(page, service)
    await expect(page.getByRole('main')).toContainText(/no information/i)
    await expect(page.getByRole('meter')).toHaveCount(0)
    await expect(valueOf(page, 'Token')).toHaveText('111')
    await expect(messageCard(page)).toContainText('A little cat')
  }
})

test('a message is polled until it is DONE, then no more', async ({ page, service }) => {
  const running = { uri: undefined, originalUrl: undefined, buttons: undefined }
  service.reply('fetch', json(progressWith({ ...running, status: 'QUEUED', progress: 0 })))
  await openOnClock(page, tracePath)
  const message = messageCard(page)
  const bar = message.getByRole('progressbar')
  await expect(message).toContainText(/queued/i)
  await expect(bar).toHaveAttribute('aria-valuenow', '0')

  service.reply('fetch', json(progressWith({ ...running, status: 'PROCESSING', progress: '45%' })))
  await passTime(page, 4)
  await expect(message).toContainText(/running|processing/i)
  await expect(bar).toHaveAttribute('aria-valuenow', '45')
  await expect(message.getByRole('img')).toHaveCount(0)

  service.reply('fetch', refusal(500, 'Internal server error'))
  await passTime(page, 4)
  await expect(problemOf(page, 'progress')).toContainText(/trouble/i)
  await expect(bar, 'what was known stays').toHaveAttribute('aria-valuenow', '45')

  service.reply('fetch', json(documentedProgress))
  await passTime(page, 30)
  await expect(message).toContainText(/done/i)
  await expect(problemOf(page, 'progress')).toHaveCount(0)
  await expect(bar).toHaveCount(0)
  await expect(message.getByRole('img')).toBeVisible()

  const [asked, traced] = [service.seen('fetch').length, service.seen('trace').length]
  for (let minute = 1; minute <= 5; minute++) {
    await passTime(page, 60)
    await expect(page.getByRole('main')).toContainText(`${minute} min ago`)
  }
  // Whatever the passing minutes set off has left the page before this has come back.
  await page.evaluate(async () => (await fetch('/favicon.svg')).text())
  expect(service.seen('fetch')).toHaveLength(asked)
  expect(service.seen('trace')).toHaveLength(traced)
})

test('a failed job says why, and is not asked for again', async ({ page, service }) => {
  service.reply('fetch', json({ status: 'FAIL', error: 'Banned prompt: <b>detected</b>' }))
  await openOnClock(page, tracePath)
  const message = messageCard(page)
  await expect(message).toContainText(/failed/i)
  await expect(message).toContainText('Banned prompt: <b>detected</b>')
  await expect(message.getByRole('progressbar')).toHaveCount(0)
  await expect(fastTimeMeter(page)).toBeVisible()
  await passTime(page, 60)
  await expect(page.getByRole('main')).toContainText('1 min ago')
  await page.evaluate(async () => (await fetch('/favicon.svg')).text())
  expect(service.seen('fetch')).toHaveLength(1)
})

test('a picture comes from the service’s image hosts or not at all', async ({ page, service }) => {
  const pictures: string[] = []
  page.on('request', (request) => {
    if (!request.url().endsWith('/favicon.svg') && request.resourceType() === 'image')
      pictures.push(request.url())
  })
  await openTraced(page)
  const message = messageCard(page)
  await expect(message.getByRole('img')).toBeVisible()
  const none = { uri: undefined, originalUrl: undefined }
  const refused = [
    'https://evil.example/a.png',
    'https://cdn.imaginepro.ai.evil.example/a.png',
    'https://evil.example/?https://cdn.imaginepro.ai/a.png',
    'https://cdn.imaginepro.ai@evil.example/a.png',
    'https://cdn.imaginepro.ai:8443/a.png',
    'javascript:alert(document.domain)',
    'data:image/png;base64,iVBORw0KGgo=',
    'blob:http://127.0.0.1/1',
    'file:///etc/passwd',
    '//evil.example/a.png',
    '/api/v1/discord/tokens',
    '',
  ]
  for (const uri of refused) {
    service.reply('fetch', json(progressWith({ ...none, uri, prompt: `instead of ${uri}` })))
    await askAgain(page, service)
    await expect(message).toContainText(`instead of ${uri}`)
    await expect(message.getByRole('img')).toHaveCount(0)
    await expect(message.getByRole('link')).toHaveCount(0)
  }
  const newer = 'https://cdn-new.imaginepro.ai/storage/v1/object/public/cdn/a.png'
  const discord = 'https://cdn.discordapp.com/attachments/1/2/b.png'
  const listed = 'https://cdn.imaginepro.ai/c.png'
  const shown: readonly [change: Record<string, unknown>, url: string][] = [
    [{ uri: newer }, newer],
    [{ originalUrl: discord }, discord],
    [{ images: ['https://evil.example/c.png', listed] }, listed],
  ]
  for (const [change, url] of shown) {
    service.reply('fetch', json(progressWith({ ...none, ...change })))
    await askAgain(page, service)
    await expect(message.getByRole('img')).toHaveJSProperty('src', url)
    await expect(message.getByRole('link')).toHaveAttribute('rel', /noreferrer|noopener/)
  }
  expect([...new Set(pictures)].map((url) => new URL(url).hostname)).toEqual([
    'cdn.imaginepro.ai',
    'cdn-new.imaginepro.ai',
    'cdn.discordapp.com',
    'cdn.imaginepro.ai',
  ])
})

test('a picture that cannot be loaded is said to be so', async ({ page, context }) => {
  await context.route('https://cdn.imaginepro.ai/**', (route) => route.fulfill({ status: 404 }))
  await openConnected(page, tracePath)
  const message = messageCard(page)
  await expect(message).toContainText(/picture.*cannot/i)
  await expect(message).toContainText('A little cat')
})

test('trace and progress stand alone when the other fails', async ({ page, service }) => {
  service.reply('trace', refusal(403, 'Your plan does not include this endpoint'))
  await openOnClock(page, tracePath)
  const message = messageCard(page)
  await expect(message).toContainText('A little cat')
  await expect(problemOf(page, 'trace')).toContainText(/not allowed/i)
  await expect(problemOf(page, 'trace')).toContainText('Your plan does not include this endpoint')
  await expect(page.getByRole('meter')).toHaveCount(0)

  await service.heal()
  service.reply('fetch', refusal(400, ['messageId must be a UUID']))
  await askAgain(page, service)
  await expect(fastTimeMeter(page)).toHaveCount(1)
  await expect(problemOf(page, 'trace')).toHaveCount(0)
  await expect(problemOf(page, 'progress')).toContainText('messageId must be a UUID')
})

test('a message just sent is asked for again until it is known', async ({ page, service }) => {
  service.replyAlways(refusal(404, 'Message not found'))
  await openOnClock(page, tracePath)
  await expect(problemOf(page, 'trace')).toContainText(/not know.*yet/i)
  await expect(problemOf(page, 'trace')).toContainText(/again/i)
  await expect(page).toHaveTitle(new RegExp(messageId))
  await passTime(page, 5)
  await expect.poll(() => service.seen('trace').length).toBe(2)
  await expect(problemOf(page, 'trace')).toContainText(/asks again/i)
  await service.heal()
  await passTime(page, 5)
  await expect(fastTimeMeter(page)).toHaveCount(1)
  await expect(page.getByRole('main')).toContainText('A little cat')
  await expect(problemOf(page, 'trace')).toHaveCount(0)
})

test('a message that stays unknown is not asked for for ever', async ({ page, service }) => {
  service.replyAlways(refusal(404, 'Message not found'))
  await openOnClock(page, tracePath)
  await expect(problemOf(page, 'trace')).toContainText(/not know.*yet/i)
  for (
    let asked = 1;
    (await problemOf(page, 'trace')
      .getByText(/asks again/i)
      .count()) > 0;
    asked++
  ) {
    expect(asked).toBeLessThan(12)
    await expect.poll(() => service.seen('trace').length, { intervals: [20] }).toBe(asked)
    await passTime(page, 5)
    await expect.poll(() => service.seen('trace').length, { intervals: [20] }).toBe(asked + 1)
    await expect(page.getByRole('button', { name: /asking/i })).toHaveCount(0)
  }
  await expect(problemOf(page, 'trace')).toContainText('404')
  await expect(problemOf(page, 'trace')).toContainText('Message not found')
  const asked = service.seen().length
  await passTime(page, 600)
  await page.evaluate(async () => (await fetch('/favicon.svg')).text())
  expect(service.seen()).toHaveLength(asked)
  await service.heal()
  await problemOf(page, 'trace')
    .getByRole('button', { name: /try again/i })
    .click()
  await expect(fastTimeMeter(page)).toHaveCount(1)
})

/** How far below the page's heading the verdict stands. */
async function offsetOf(page: Page): Promise<number> {
  const verdict = await page.getByRole('region', { name: /verdict/i }).boundingBox()
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox()
  return (verdict?.y ?? 0) - (heading?.y ?? 0)
}

for (const width of [390, 1280]) {
  test(`at ${width} px nothing moves when the answers come, nor when a refresh fails`, async ({
    page,
    service,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const readShift = await watchShifts(page)
    await openTraced(page)
    await expect(messageCard(page)).toContainText('A little cat')
    await expect(page.getByRole('button', { name: 'Watch this token' })).toBeVisible()
    expect(await readShift()).toBeLessThan(0.02)
    const before = await offsetOf(page)
    service.replyAlways(refusal(500, 'Internal server error'))
    await askAgain(page, service)
    const line = problemOf(page, 'trace')
    await expect(line).toBeVisible()
    expect(await offsetOf(page)).toBe(before)
    await expect(line.getByText(/fault on its side/)).toBeHidden()
    await line.getByRole('button', { name: 'Details' }).press('Enter')
    await expect(page.getByText(/fault on its side/).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByText(/fault on its side/).first()).toBeHidden()
    await expect(line.getByRole('button', { name: 'Details' })).toBeFocused()
    // On a phone the header's chip says more then.
    if (width > 390) expect(await readShift()).toBeLessThan(0.02)
  })
}

test('the verdict is said once when it comes, its token is a link, and the next step follows', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(111)]))
  service.reply('trace', json(traceWith({ tokenStatus: 'BANNED' })))
  await openOnClock(page, '/tokens')
  await expect(page.getByRole('table')).toContainText('111')
  await passSpacing(page)
  await openConnected(page, tracePath)
  const verdict = page.getByRole('region', { name: /verdict/i })
  await expect(page.getByRole('status')).toHaveText(/^Token 111 is banned: .*BANNED/)
  await expect(verdict).toContainText('The message itself is done.')
  await expect(verdict).toContainText(/Next: .*Discord/)
  await expect(verdict.getByRole('link', { name: 'On your board' })).toBeVisible()
  await expect(verdict.getByRole('button', { name: 'Watch this token' })).toHaveCount(0)
  await verdict.getByRole('link', { name: 'Token 111' }).click()
  await expect(page).toHaveURL(/\/tokens\/111$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Token 111')
})

test('a trace that waits for the pace says so, and only then', async ({ page, service }) => {
  await openTraced(page)
  await expect(page.getByText(/one trace every 3 s/)).toHaveCount(0)
  await refreshButton(page).click()
  await expect(page.getByText(/one trace every 3 s/)).toBeVisible()
  expect(service.seen('trace')).toHaveLength(1)
  await passTime(page, 3)
  await expect.poll(() => service.seen('trace').length).toBe(2)
  await expect(page.getByText(/one trace every 3 s/)).toHaveCount(0)
})

test('the parameters of a prompt stand apart from its text', async ({ page, service }) => {
  service.reply('fetch', json(progressWith({ prompt: 'A little cat, low sun --ar 3:2 --no dogs, birds' })))
  await openConnected(page, tracePath)
  const message = messageCard(page)
  await expect(message.getByText('A little cat, low sun', { exact: true })).toBeVisible()
  const parameters = message.getByRole('list', { name: /parameters/i }).getByRole('listitem')
  await expect(parameters).toHaveText(['--ar 3:2', '--no dogs, birds'])
})

test('a token’s page: refill and renewal, and by keyboard alone a menu that takes it off and back', async ({
  page,
  service,
}) => {
  const inFortyDays = Math.floor(Date.now() / 1000) + 40 * 86_400 + 600
  const subscription = `Pro (Active yearly, renews next on <t:${inFortyDays}>)`
  const token = listedToken(7, { info: { fastTimeRemaining: '1.20/15.0 hours (8.00%)', subscription } })
  service.reply('tokens', json([token, listedToken(8)]))
  await openConnected(page, '/tokens/7')
  const verdict = page.getByRole('region', { name: /verdict/i })
  await expect(verdict).toContainText('Critical: 1.2 h of 15 h')
  await expect(verdict).toContainText(/Next: .*until the refill on/)
  await expect(page.getByRole('link', { name: /most is left on 8/i })).toHaveAttribute('href', '/tokens/8')
  await expect(valueOf(page, 'Refill of fast time')).toContainText(/20\d\d.*in \d+ (?:h|days?)/)
  await expect(valueOf(page, 'Renewal of the plan')).toContainText(/20\d\d.*in 40 days/)
  const menu = page.getByLabel('More actions')
  await menu.press('Enter')
  await expect(page.getByRole('button', { name: 'Move up' })).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Move up' })).toBeHidden()
  await expect(menu).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Move down' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText(/place 2 of 2/)
  await page.getByRole('button', { name: 'Stop watching' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not on your board')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('button', { name: /watch token 7 again/i }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Token 7')
})
