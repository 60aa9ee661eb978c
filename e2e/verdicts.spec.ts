import type { Page } from '@playwright/test'
import {
  expect,
  fastTimeMeter,
  messageCard,
  openConnected,
  openOnClock,
  passSpacing,
  passTime,
  refreshButton,
  test,
  tracePath,
} from './fixtures.ts'
import { json, listedToken, mute, progressWith, refusal, traceWith, type Reply } from './replies.ts'

/** 1 February 2026, long past. */
const past = '<t:1769904000>'
const full = '15.00/15.0 hours (100.00%)'

function rowsOf(page: Page) {
  return page.getByRole('table').getByRole('row')
}

function verdictOf(page: Page) {
  return page.getByRole('region', { name: 'Verdict' })
}

/** Lets the interval pass, and waits for the poll that is due. */
async function poll(
  page: Page,
  service: { seen: (endpoint: 'tokens') => readonly unknown[] },
): Promise<void> {
  const before = service.seen('tokens').length
  await passTime(page, 61)
  await expect.poll(() => service.seen('tokens').length, { intervals: [20] }).toBeGreaterThan(before)
}

for (const [name, later] of [
  ['no info', listedToken(7, { info: undefined })],
  ['the id alone', { id: 7 }],
] as const) {
  test(`lists with ${name} leave what they no longer carry to age, on board, token page and wall`, async ({
    page,
    service,
  }) => {
    service.reply('tokens', json([listedToken(7)]))
    await openOnClock(page, '/tokens')
    await expect(rowsOf(page).nth(1)).toContainText('OK')
    service.reply('tokens', json([later]))
    for (let minute = 0; minute < 5; minute += 1) await poll(page, service)
    await expect(rowsOf(page).nth(1)).toContainText('was OK')
    await expect(rowsOf(page).nth(1)).toContainText(/no longer sent/i)
    await expect(page).toHaveTitle(/not read lately|known to need attention/i)
    await page.getByRole('link', { name: '7', exact: true }).click()
    await expect(verdictOf(page)).toContainText(/no longer sends its .*fast time/i)
    await expect(verdictOf(page)).not.toContainText(/all right/i)
    await page.goto('/wall?dim=off')
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText(/all right/i)
    await expect(page.getByRole('list', { name: 'Tokens' })).toContainText(/was OK/i)
    // One full list later all is well again.
    service.reply('tokens', json([listedToken(7)]))
    await poll(page, service)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/all right/i)
  })
}

test('several traces that are left open for a day do not pass for what is', async ({ page, service }) => {
  service.reply('trace', json(traceWith({ tokenInfo: { subscription: 'Standard' } })))
  await openOnClock(
    page,
    `/traces?ids=${[1, 2].map((n) => `d15c1541-229a-442b-9873-d3494dede12${n}`).join()}`,
  )
  await expect(page.getByRole('main')).toContainText('Token 111')
  await passTime(page, 10)
  await expect(page.getByRole('main')).toContainText(/all right/)
  await passTime(page, 86_400)
  await expect(page.getByRole('main')).not.toContainText(/^OK$|is all right/)
  await expect(page.getByRole('main')).toContainText(/was OK/)
  await expect(refreshButton(page)).toBeVisible()
  await expect(page.getByRole('link', { name: /Token 111|^111$/ }).first()).toHaveAttribute(
    'href',
    '/tokens/111',
  )
})

for (const status of [401, 429, 500]) {
  test(`a first list that fails with ${status} claims nothing about the tokens`, async ({
    page,
    service,
  }) => {
    service.reply('tokens', refusal(status, 'x'))
    await openConnected(page, '/tokens')
    await expect(page.getByRole('region', { name: /problem/i })).toBeVisible()
    await expect(page.getByText(/no tokens?( yet)?|no token to show/i)).toHaveCount(0)
    await expect(page.getByRole('banner')).not.toContainText('Connected')
    await page.goto('/wall?dim=off')
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText(/no tokens/i)
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText(/all right/i)
  })
}

test('an empty list wipes nothing, and is believed when it comes again', async ({ page, service }) => {
  service.reply('tokens', json([listedToken(7), listedToken(9, { status: 'BANNED' })]))
  await openOnClock(page, '/tokens')
  await expect(rowsOf(page)).toHaveCount(3)
  service.reply('tokens', json([]))
  await poll(page, service)
  await expect(rowsOf(page)).toHaveCount(3)
  await expect(page.getByRole('main')).toContainText(/last list/i)
  await poll(page, service)
  await expect(rowsOf(page)).toHaveCount(0)
})

test('of an id that is listed three times the worst is shown, and that it came three times', async ({
  page,
  service,
}) => {
  const same = ['FAST', 'BANNED', 'FAST'].map((status) => listedToken(7, { status }))
  service.reply('tokens', json(same))
  await openConnected(page, '/tokens/7')
  await expect(verdictOf(page)).toContainText(/is banned/)
  await expect(page.getByRole('main')).toContainText(/3 times/)
})

test('a token that its owner switched off is off, and nobody is called to it', async ({ page, service }) => {
  const info = { fastTimeRemaining: '0.00/15.0 hours (0.00%)' }
  service.reply('tokens', json([listedToken(7, { isActive: false, info }), listedToken(8)]))
  await openConnected(page, '/tokens')
  await expect(rowsOf(page).filter({ hasText: /^Off/ })).toHaveCount(1)
  await expect(page).not.toHaveTitle(/need/)
  await page.goto('/wall?dim=off')
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(/attention/)
  await expect(page.getByRole('list', { name: 'Tokens' })).toContainText('Off')
})

test('what is stale keeps its place and says what it was', async ({ page, service }) => {
  service.reply(
    'tokens',
    json([
      listedToken(1),
      listedToken(2, { status: 'BANNED' }),
      listedToken(3),
      listedToken(4, { status: 'VERIFYING' }),
    ]),
  )
  await openOnClock(page, '/tokens')
  await expect(rowsOf(page).nth(1)).toContainText('2')
  service.replyAlways(refusal(500, 'x'))
  await passTime(page, 61)
  await passTime(page, 200)
  await expect(rowsOf(page).nth(1)).toContainText(/was Down|was Banned/)
  const order = await rowsOf(page).getByRole('link').allTextContents()
  expect(order).toEqual(['2', '4', '1', '3'])
  await expect(page.getByRole('main')).toContainText(/2 Down/)
  await page.goto('/wall?dim=off')
  await expect(page.getByRole('listitem').first()).toContainText(/Token 2/)
  await expect(page.getByRole('listitem').first()).toContainText(/was (Banned|Down)/)
})

test.describe('the trace', () => {
  for (const [name, trace, sentence] of [
    [
      'an ended subscription',
      { subscription: `Standard (Expired ${past})` },
      /subscription.* ended on 1 Feb 2026/,
    ],
    [
      'a cancelled one that is over',
      { subscription: `Standard (Cancelled, ends on ${past})` },
      /ended on 1 Feb 2026/,
    ],
    [
      'a renewal in the past',
      { subscription: `Standard (Active monthly, renews next on ${past})` },
      /older than its own reset/,
    ],
    ['a plan that nobody can read', { subscription: 'Frozen until spring' }, /do not understand/],
    ['no plan', { subscription: 'None' }, /names no subscription/],
  ] as const) {
    test(`never calls it all right: ${name}`, async ({ page, service }) => {
      service.reply('trace', json(traceWith({ tokenInfo: { fastTimeRemaining: full, ...trace } })))
      await openConnected(page, tracePath)
      await expect(verdictOf(page)).toContainText(sentence)
      await expect(verdictOf(page)).not.toContainText(/is all right/)
    })
  }

  test('takes a token without a status for relaxed by its job mode', async ({ page, service }) => {
    const tokenInfo = {
      jobMode: 'Relaxed',
      fastTimeRemaining: '0.00/15.0 hours (0.00%)',
      subscription: 'Standard',
    }
    service.reply('trace', json({ ...traceWith({ tokenInfo }), tokenStatus: undefined }))
    await openConnected(page, tracePath)
    await expect(verdictOf(page)).toContainText(/runs relaxed/)
    await expect(page).toHaveTitle(/^Low/)
  })

  test('has no pace for what is banned', async ({ page, service }) => {
    const soon = Math.floor(Date.now() / 1000) + 10 * 86_400
    const tokenInfo = {
      fastTimeRemaining: '9.00/15.0 hours (60.00%)',
      subscription: `Standard (Active monthly, renews next on <t:${soon}>)`,
    }
    service.reply('trace', json(traceWith({ tokenInfo })))
    await openOnClock(page, tracePath)
    await expect(page.getByRole('main')).toContainText(/even\s*pace/)
    service.reply('trace', json({ ...traceWith({ tokenInfo }), tokenStatus: 'BANNED' }))
    await passSpacing(page)
    await page.reload()
    await expect(verdictOf(page)).toContainText(/is banned/)
    await expect(page.getByRole('main')).not.toContainText(/even\s*pace/)
  })

  test('shows a rounded total as what it is, and an amount without a total without a meter', async ({
    page,
    service,
  }) => {
    service.reply('trace', json(traceWith({ tokenInfo: { fastTimeRemaining: '3.33/3.3 hours (100.00%)' } })))
    await openOnClock(page, tracePath)
    await expect(verdictOf(page)).toContainText('3.33 h of 3.3 h')
    await passSpacing(page)
    await expect(page.getByText(/more than the plan/)).toHaveCount(0)
    service.reply('trace', json(traceWith({ tokenInfo: { fastTimeRemaining: '18.5 hours' } })))
    await page.reload()
    await expect(verdictOf(page)).toContainText('18.5 h')
    await expect(fastTimeMeter(page)).toHaveCount(0)
  })

  for (const progress of ['(Waiting to start)', '(Stopped)', '-1']) {
    test(`says how far a job is in the service’s own words: ${progress}`, async ({ page, service }) => {
      service.reply('fetch', json(progressWith({ status: 'PROCESSING', progress })))
      await openConnected(page, tracePath)
      await expect(messageCard(page)).toContainText(progress)
      await expect(messageCard(page).getByRole('progressbar')).not.toHaveAttribute('aria-valuenow')
    })
  }

  test('heals after a reply with a secret of 70,000 characters', async ({ page, service }) => {
    service.reply('tokens', json([listedToken(7, { token: `fake${'A1b2'.repeat(17_500)}` })]))
    await openOnClock(page, '/tokens')
    await poll(page, service).catch(() => undefined)
    service.reply('tokens', json([listedToken(7)]))
    await poll(page, service)
    await expect(rowsOf(page).nth(1)).toContainText('OK')
  })

  test('a person’s Refresh ends a call that hangs, and asks anew', async ({ page, service }) => {
    service.reply('trace', json(traceWith({})))
    await openOnClock(page, tracePath)
    await expect(fastTimeMeter(page)).toBeVisible()
    let hangs = true
    const answer: Reply = (request, response) => {
      if (hangs) mute(request, response)
      else json(traceWith({ tokenStatus: 'BANNED' }))(request, response)
    }
    service.reply('trace', answer)
    await passSpacing(page)
    await refreshButton(page).click()
    await expect.poll(() => service.seen('trace').length).toBe(2)
    hangs = false
    await passSpacing(page)
    await refreshButton(page).click()
    await passSpacing(page)
    await expect(verdictOf(page)).toContainText(/is banned/)
    expect(service.seen('trace')).toHaveLength(3)
  })
})

test('a translated page goes on telling what is true', async ({ page, service }) => {
  service.reply('tokens', json([listedToken(7), listedToken(8)]))
  for (const [path, banned] of [
    ['/tokens', /Banned/],
    ['/tokens/7', /is banned/],
    ['/wall?dim=off', /Banned/],
  ] as const) {
    service.reply('tokens', json([listedToken(7), listedToken(8)]))
    await page.goto('/favicon.svg')
    await page.evaluate(() => localStorage.clear())
    await openOnClock(page, path)
    await expect(page.getByRole('main')).toContainText(/OK|all right/)
    await translate(page)
    service.reply('tokens', json([listedToken(7, { status: 'BANNED' }), listedToken(8)]))
    await poll(page, service)
    await expect(page.getByRole('main')).toContainText(banned)
    await translate(page)
    service.reply('tokens', json([listedToken(7), listedToken(8)]))
    await poll(page, service)
    await expect(page.getByRole('main')).not.toContainText(banned)
    await expect(page.getByRole('heading', { name: /broke|could not be shown/i })).toHaveCount(0)
  }
})

test('a translated trace follows as well', async ({ page, service }) => {
  await openOnClock(page, tracePath)
  await expect(verdictOf(page)).toContainText(/all right/)
  await translate(page)
  service.reply('trace', json(traceWith({ tokenStatus: 'BANNED' })))
  await passTime(page, 5)
  await refreshButton(page).click()
  await expect(verdictOf(page)).toContainText(/is banned/)
  await expect(verdictOf(page)).not.toContainText(/all right/)
})

/** What a browser's page translation does: each text that shows comes to stand in two elements of its own. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text && node.data.trim() !== '' && node.parentElement?.tagName !== 'SCRIPT')
        texts.push(node)
    }
    for (const text of texts) {
      const inner = document.createElement('font')
      const outer = document.createElement('font')
      text.replaceWith(outer)
      outer.append(inner)
      inner.append(text)
    }
  })
}

test('an open wall follows a device that moves to another zone within a minute', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(7)]))
  // Chromium's own override of the zone cannot be changed once it is set: what the page asks is told another.
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called on the formatter that is asked
    const { resolvedOptions } = Intl.DateTimeFormat.prototype
    Intl.DateTimeFormat.prototype.resolvedOptions = function moved(this: Intl.DateTimeFormat) {
      const options = resolvedOptions.call(this)
      const zone: unknown = Reflect.get(globalThis, '__zone')
      return typeof zone === 'string' ? { ...options, timeZone: zone } : options
    }
  })
  await openOnClock(page, '/wall?dim=off')
  await expect(page.getByRole('main')).toContainText(/CES?T|GMT\+[12]/)
  await page.evaluate(() => Reflect.set(globalThis, '__zone', 'Asia/Tokyo'))
  await passTime(page, 40)
  await expect(page.getByRole('main')).toContainText('GMT+9')
})
