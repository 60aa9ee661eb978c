import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import {
  expect,
  messageId,
  openConnected,
  openOnClock,
  passSpacing,
  passTime,
  test,
  watchShifts,
} from './fixtures.ts'
import { json, listedToken, refusal, traceWith } from './replies.ts'

const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
]

/** Of every kind that is seen, long ones among them, so that no card is like its neighbour. */
function listTokens(count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => {
    const left = (15 * ((index * 7) % 20)) / 19
    const said = [
      { fastTimeRemaining: `${left.toFixed(2)}/15.0 hours (${((left / 15) * 100).toFixed(2)}%)` },
      { fastTimeRemaining: '199.00/200.0 minutes (99.50%)' },
      {
        fastTimeRemaining: '1225.03/1230.0 hours (99.60%)',
        subscription: 'Mega (Active yearly, renews next on <t:1796116440>)',
      },
      { fastTimeRemaining: '0.00/30.0 hours (0.00%)', relaxedUsage: '12345 images (617.25 hours)' },
      {
        fastTimeRemaining: '25.00 minutes',
        subscription: 'Pro Plan (Paused until further notice by the billing team)',
      },
    ][index % 5]
    const status = [
      'FAST',
      'FAST',
      'FAST',
      'RELAX',
      'FAST',
      'FAST',
      'BANNED',
      'FAST',
      'VERIFYING',
      'FAST',
      'FAST',
    ][index % 11]
    const info = {
      relaxedUsage: '0 images',
      subscription: 'Standard (Active monthly, renews next on <t:1796116440>)',
      runningJobs: 'None',
      queuedJobsFast: '0',
      queuedJobsRelax: '0',
      ...said,
    }
    return listedToken(1000 + index, { status, info })
  })
}

/** What of the wall is cut off, overlaps, lies outside the screen or is too small to read from afar. */
function findFaults(page: Page, smallest: number): Promise<string[]> {
  return page.evaluate((leastType) => {
    const faults: string[] = []
    const { scrollWidth, scrollHeight } = document.documentElement
    if (scrollWidth > innerWidth || scrollHeight > innerHeight)
      faults.push(`scrolls: ${scrollWidth} × ${scrollHeight}`)
    const boxes = [...document.querySelectorAll('main li:has(> div h2)')].map((card) =>
      card.getBoundingClientRect(),
    )
    for (const [index, a] of boxes.entries()) {
      if (a.left < 0 || a.top < 0 || a.right > innerWidth || a.bottom > innerHeight)
        faults.push(`card ${index} is outside`)
      const isOver = boxes
        .slice(index + 1)
        .some(
          (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
        )
      if (isOver) faults.push(`card ${index} overlaps another`)
    }
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      const text = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent?.trim())
        .join('')
      if (text === '' || element.closest('[aria-hidden=true], .sr-only') !== null) continue
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      if (size < leastType) faults.push(`“${text}” is ${size.toFixed(1)} px`)
      const range = document.createRange()
      range.selectNodeContents(element)
      for (const box of range.getClientRects()) {
        if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
          faults.push(`“${text}” is outside`)
      }
      for (
        let around: HTMLElement | null = element;
        around !== null && around.tagName !== 'MAIN';
        around = around.parentElement
      ) {
        const { overflowX } = getComputedStyle(around)
        if (overflowX === 'visible') continue
        const whole = range.getBoundingClientRect()
        const frame = around.getBoundingClientRect()
        if (
          whole.right > frame.right + 1 ||
          whole.bottom > frame.bottom + 2 ||
          whole.left < frame.left - 1 ||
          whole.top < frame.top - 2
        )
          faults.push(`“${text}” is cut off`)
      }
    }
    return [...new Set(faults)]
  }, smallest)
}

for (const { width, height } of sizes) {
  test(`the wall fills ${width} × ${height} with 1, 5, 12, 14, 60 and 500 tokens, and cuts nothing off`, async ({
    page,
    service,
  }) => {
    await page.setViewportSize({ width, height })
    for (const count of [1, 5, 12, 14, 60, 500]) {
      service.reply('tokens', json(listTokens(count)))
      await page.goto('/favicon.svg')
      await page.evaluate(() => localStorage.clear())
      await openConnected(page, '/wall?rotate=off&dim=off')
      await expect(cards(page)).toHaveCount(count > 60 ? 56 : count)
      expect.soft(await findFaults(page, count > 12 ? 0 : height / 60), `${count} tokens`).toEqual([])
    }
  })
}

test('it fits in Chinese as well, and while the service does not answer', async ({ page, service }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  service.reply('tokens', json(listTokens(12)))
  await openOnClock(page, '/wall?lang=zh-CN&dim=off')
  const list = page.getByRole('list', { name: '令牌' }).getByRole('listitem')
  await expect(list).toHaveCount(12)
  expect.soft(await findFaults(page, 12)).toEqual([])
  service.replyAlways(refusal(502, 'Bad gateway'))
  for (let minute = 0; minute < 6; minute += 1) await passTime(page, 61)
  await expect(verdict(page)).toContainText('没有应答')
  await expect(list.first()).toContainText('此前')
  expect.soft(await findFaults(page, 12)).toEqual([])
})

test('at 400 % zoom the headline is read, and the rest is reached', async ({ page, service }) => {
  // 1280 × 720, magnified four times.
  await page.setViewportSize({ width: 320, height: 180 })
  service.reply('tokens', json(listTokens(14)))
  await openConnected(page, '/wall?dim=off')
  await expect(cards(page)).toHaveCount(14)
  const headline = await verdict(page).evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const { left, top, right, bottom } = range.getBoundingClientRect()
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    return { isInside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight, size }
  })
  expect(headline.isInside).toBe(true)
  expect(headline.size).toBeGreaterThanOrEqual(16)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await cards(page).last().scrollIntoViewIfNeeded()
  await expect(cards(page).last()).toBeInViewport()
  await page.getByRole('button', { name: 'Set up' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

function cards(page: Page): Locator {
  return page.getByRole('list', { name: 'Tokens' }).getByRole('listitem')
}

function verdict(page: Page): Locator {
  return page.getByRole('heading', { level: 1 })
}

test('more than 60 tokens turn by pages, which can be paused, and one that fails comes first', async ({
  page,
  service,
}) => {
  const all = Array.from({ length: 70 }, (_, index) => listedToken(100 + index))
  service.reply('tokens', json(all))
  await openOnClock(page, '/wall?dim=off')
  await expect(cards(page)).toHaveCount(35)
  await expect(page.getByRole('list', { name: 'By level' })).toHaveText('70 OK')
  await expect(page.getByText('Page 1 of 2')).toBeVisible()
  await passTime(page, 20)
  await expect(page.getByText('Page 2 of 2')).toBeVisible()
  await expect(cards(page).first()).toContainText('Token 135')

  const pause = page.getByRole('button', { name: 'Pause', exact: true })
  await pause.click()
  await passTime(page, 50)
  await expect(page.getByText('Page 2 of 2')).toBeVisible()
  await page.getByRole('button', { name: 'Turn pages' }).click()

  service.reply('tokens', json(all.with(69, listedToken(169, { status: 'BANNED' }))))
  await passTime(page, 61)
  await expect(verdict(page)).toHaveText('1 of 70 tokens needs attention')
  await expect(page.getByRole('list', { name: 'By level' }).getByRole('listitem')).toHaveText([
    '1 Down',
    '69 OK',
  ])
  await expect(cards(page).first()).toContainText('Token 169')
  await expect(page.getByText('Page 1 of 2')).toBeVisible()
})

test('nothing moves by itself for who wants less motion', async ({ page, service }) => {
  service.reply('tokens', json(Array.from({ length: 70 }, (_, index) => listedToken(100 + index))))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openOnClock(page, '/wall?dim=off')
  await expect(page.getByText('Page 1 of 2')).toBeVisible()
  const place = await page.getByRole('main').boundingBox()
  for (let minute = 0; minute < 3; minute += 1) await passTime(page, 60)
  await expect(page.getByText('Page 1 of 2')).toBeVisible()
  expect(await page.getByRole('main').boundingBox()).toEqual(place)
  await page.getByRole('button', { name: 'Next page' }).click()
  await expect(page.getByText('Page 2 of 2')).toBeVisible()
})

test('the address says all, what it cannot say is noted, and it can be copied', async ({
  page,
  context,
  service,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  service.reply('tokens', json([listedToken(1), listedToken(2), listedToken(3, { status: 'BANNED' })]))
  await openConnected(page, '/wall?tokens=2,3,9&theme=dark&tz=UTC&hide=plan&cols=99&colour=red')
  await expect(cards(page)).toHaveCount(3)
  await expect(cards(page).nth(0)).toContainText('Token 3')
  await expect(cards(page).nth(1)).toContainText(/No reading.*Token 9/)
  await expect(page.getByRole('main')).not.toContainText('Basic')
  await expect(page.getByRole('main')).toContainText('UTC')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const notes = page.getByRole('complementary', { name: 'About this address' })
  await expect(notes).toContainText('cols=99')
  await expect(notes).toContainText('colour')
  await notes.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notes).toHaveCount(0)

  await page.mouse.move(200, 200)
  await page.getByRole('button', { name: 'Copy wall link' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(copied).pathname).toBe('/wall')
  expect(new URL(copied).search).toBe('?tokens=2,3,9&theme=dark&tz=UTC&hide=plan')
})

test('messages in the address become the tokens behind them', async ({ page, service }) => {
  service.reply('tokens', refusal(403, 'Forbidden'))
  service.reply('trace', json(traceWith({ tokenId: '42' })))
  await openOnClock(page, `/wall?ids=${messageId}`)
  await passSpacing(page)
  await expect(cards(page)).toHaveCount(1)
  await expect(cards(page)).toContainText('Token 42')
  await expect(verdict(page)).toHaveText('The token is all right')
})

/** How bright a corner of the screen is, from 0 to 255: its last pixel as Chromium draws it. */
async function readLight(page: Page): Promise<number> {
  const picture = await page.screenshot({ clip: { x: 2, y: 2, width: 4, height: 4 } })
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const pen = new OffscreenCanvas(4, 4).getContext('2d')
    pen?.drawImage(bitmap, 0, 0)
    return pen?.getImageData(1, 1, 1, 1).data[1] ?? -1
  }, picture.toString('base64'))
}

test('by night the wall is dark, whoever is there, and light again by day', async ({ page, service }) => {
  service.reply('tokens', json([listedToken(1)]))
  await page.clock.install({ time: new Date('2026-11-25T12:00:00Z') })
  await openConnected(page, '/wall?theme=light&dim=22-6&tz=UTC')
  await expect(verdict(page)).toHaveText('The token is all right')
  expect(await readLight(page)).toBeGreaterThan(200)
  await passTime(page, 10 * 3600)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await readLight(page)).toBeLessThan(40)
  await page.mouse.move(200, 200)
  await page.mouse.move(220, 200)
  await expect(page.getByRole('button', { name: 'Full screen' })).toBeVisible()
  expect(await readLight(page)).toBeLessThan(40)
  await passTime(page, 8 * 3600)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('a dark wall dims at night, but not for who is there, nor when something is wrong', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(1)]))
  await openOnClock(page, '/wall?dim=0-24&theme=dark')
  await expect(verdict(page)).toHaveText('The token is all right')
  const dimmed = await readLight(page)
  await page.mouse.move(200, 200)
  await page.mouse.move(220, 200)
  await expect(page.getByRole('button', { name: 'Full screen' })).toBeVisible()
  const full = await readLight(page)
  expect(dimmed).toBeLessThan(full)
  await passTime(page, 4)
  expect(await readLight(page)).toBe(dimmed)
  service.reply('tokens', json([listedToken(1, { status: 'BANNED' })]))
  await passTime(page, 60)
  await expect(verdict(page)).toHaveText('The token needs attention')
  expect(await readLight(page)).toBe(full)

  service.reply('tokens', json([listedToken(1)]))
  await passTime(page, 61)
  await expect(verdict(page)).toHaveText('The token is all right')
  service.replyAlways(refusal(502, 'Bad gateway'))
  for (let minute = 0; minute < 6; minute += 1) await passTime(page, 61)
  await expect(verdict(page)).toContainText('No answer from the service')
  // The band of an outage stands in that corner.
  expect(await readLight(page)).toBeGreaterThanOrEqual(full)
})

test('an outage says since when and what comes next, and keeps the cards in their order', async ({
  page,
  service,
}) => {
  const all = [listedToken(1), listedToken(2, { status: 'BANNED' }), listedToken(3), listedToken(4)]
  service.reply('tokens', json(all))
  await openOnClock(page, '/wall?dim=off')
  await expect(cards(page).first()).toContainText('Banned')
  const before = await cards(page).getByRole('heading').allTextContents()
  service.replyAlways(refusal(502, 'Bad gateway'))
  for (let minute = 0; minute < 5; minute += 1) {
    const asked = service.seen('tokens').length
    await passTime(page, 61)
    // Each minute is answered before the next: else the tokens grow old before it is known why.
    await expect.poll(() => service.seen('tokens').length, { intervals: [20] }).toBeGreaterThan(asked)
  }
  await expect(verdict(page)).toHaveText(/^No answer from the service for \d min$/)
  await expect(page.getByRole('main')).toContainText(
    /Last answer \d\d:\d\d .* \(502\) · (Next try in|Asking)/,
  )
  await expect(cards(page).first()).toContainText('was Banned')
  await expect(cards(page).last()).toContainText(/was OK.*as of \d\d:\d\d/)
  expect(await cards(page).getByRole('heading').allTextContents()).toEqual(before)
  // Spoken once, and not with each minute.
  await expect(page.getByRole('status').first()).toHaveText('No answer from the service')
})

test('the picture drifts from its place, by no more than there is room', async ({ page, service }) => {
  service.reply('tokens', json(listTokens(5)))
  await openOnClock(page, '/wall?dim=off&rotate=off')
  await expect(cards(page)).toHaveCount(5)
  const place = () => page.getByRole('main').boundingBox()
  expect(await place()).toMatchObject({ x: 0, y: 0 })
  let farthest = 0
  for (let step = 0; step < 16; step += 1) {
    await passTime(page, 61)
    const { x = 0, y = 0 } = (await place()) ?? {}
    farthest = Math.max(farthest, Math.abs(x), Math.abs(y))
  }
  expect(farthest).toBeGreaterThan(4)
  expect(farthest).toBeLessThanOrEqual(10)
})

test('what a note says is gone after a minute, unless somebody is at it', async ({ page, service }) => {
  service.reply('tokens', json([listedToken(1)]))
  await openOnClock(page, '/wall?dim=off&cols=99')
  const notes = page.getByRole('complementary', { name: 'About this address' })
  await expect(notes).toBeVisible()
  await notes.getByRole('button', { name: 'Dismiss' }).focus()
  await passTime(page, 90)
  await expect(notes).toBeVisible()
  await verdict(page).focus()
  await passTime(page, 61)
  await expect(notes).toHaveCount(0)
})

test('the wall is set up beside itself: by keyboard, with its address, and nothing is kept', async ({
  page,
  context,
  service,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  service.reply('tokens', json([listedToken(1), listedToken(2), listedToken(3, { status: 'BANNED' })]))
  await openConnected(page, '/wall?dim=off')
  await expect(cards(page)).toHaveCount(3)
  const kept = () => page.evaluate(() => Object.keys(localStorage).toSorted().join())
  const before = await kept()
  const gear = page.getByRole('button', { name: 'Set up' })
  await gear.focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Set up this wall' })
  await sheet.getByRole('radio', { name: 'Only these' }).check()
  await sheet.getByRole('checkbox', { name: 'Token 2' }).check()
  await sheet.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
  await sheet.getByRole('checkbox', { name: 'Plans' }).check()
  // The wall behind follows; it is inert, so that it has no roles.
  await expect(page.locator('main h2')).toHaveText(['Token 2'])
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await sheet.getByRole('button', { name: 'Copy link' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(copied).search).toBe('?tokens=2&theme=dark&hide=plan&dim=off')

  // Escape leaves the wall as it was, and the focus where it was.
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(cards(page)).toHaveCount(3)
  await expect(gear).toBeFocused()
  await expect(page).toHaveURL(/\/wall\?dim=off$/)

  await gear.click()
  await sheet.getByRole('combobox', { name: 'Time zone' }).fill('Nowhere/Else')
  await expect(sheet.getByRole('alert')).toContainText('Nowhere/Else')
  await sheet.getByRole('button', { name: 'Apply' }).click()
  await expect(sheet).toBeVisible()
  await sheet.getByRole('combobox', { name: 'Time zone' }).fill('Asia/Tokyo')
  await sheet.getByRole('combobox', { name: 'Columns' }).selectOption('1')
  await sheet.getByRole('checkbox', { name: 'Dark by night' }).check()
  const entries = await page.evaluate(() => history.length)
  await sheet.getByRole('button', { name: 'Apply' }).click()
  await expect(sheet).toHaveCount(0)
  await expect(page).toHaveURL(/\/wall\?cols=1&tz=Asia\/Tokyo$/)
  expect(await page.evaluate(() => history.length)).toBe(entries)
  expect(await kept()).toBe(before)
})

test('axe finds nothing where the wall is set up, in both themes', async ({ page, service }) => {
  service.reply('tokens', json(listTokens(20)))
  await openConnected(page, '/wall?dim=off&tokens=1001,9&cols=99')
  await expect(cards(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Set up' }).press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  }
})

test('with the polling off the wall says so, and what was read is soon old', async ({ page }) => {
  await openOnClock(page, '/wall?every=off&dim=off')
  await expect(page.getByText('OK', { exact: true })).toBeVisible()
  await expect(page.getByText('Polling is off')).toBeVisible()
  await passTime(page, 16 * 60)
  await expect(page.getByText('OK', { exact: true })).toHaveCount(0)
  await page.mouse.move(200, 200)
  await page.getByRole('button', { name: 'Refresh' }).click()
  await expect(page.getByText('OK', { exact: true })).toBeVisible()
})

test('on a phone the controls are there for an account without any token', async ({ page, service }) => {
  await page.setViewportSize({ width: 412, height: 823 })
  service.reply('tokens', refusal(403, 'Forbidden'))
  await openConnected(page, '/wall?dim=off')
  await expect(page.getByRole('navigation', { name: 'Wall' })).toBeVisible()
})

test('on a phone nothing jumps when the tokens come', async ({ page, service }) => {
  await page.setViewportSize({ width: 412, height: 823 })
  const readShift = await watchShifts(page)
  service.reply('tokens', json(listTokens(20)))
  await openConnected(page, '/wall?dim=off')
  await expect(cards(page)).toHaveCount(20)
  await expect(page.getByRole('navigation', { name: 'Wall' })).toBeVisible()
  expect(await readShift()).toBeLessThan(0.02)
})

test('the badge tells the truth about the screen', async ({ page, context }) => {
  // A browser without windows grants it to nobody by itself.
  await context.grantPermissions(['screen-wake-lock'])
  await openConnected(page, '/wall')
  await expect(page.getByText('Screen kept awake')).toBeVisible()
  await page.addInitScript(() => {
    navigator.wakeLock.request = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await page.reload()
  await expect(page.getByText('Screen may sleep')).toBeVisible()
})

for (const [place, keep] of [
  ['that tab', /this tab/i],
  ['the device', /this device/i],
] as const) {
  test(`a rejected bearer stops the polling, and a new one in another tab, kept in ${place}, revives the wall`, async ({
    page,
    context,
    service,
  }) => {
    service.reply('tokens', json([listedToken(1), listedToken(2)]))
    await openOnClock(page, '/wall?dim=off')
    await expect(verdict(page)).toHaveText('All 2 tokens are all right')

    const fresh = ['sk', 'e2e', 'SECOND-NOT-A-SECRET'.padEnd(32, '8')].join('-')
    const isFresh = (header: string | undefined) => header === `Bearer ${fresh}`
    const rejected = refusal(401, 'Unauthorized')
    service.reply('tokens', (request, response) =>
      (isFresh(request.headers.authorization) ? json([listedToken(1), listedToken(2)]) : rejected)(
        request,
        response,
      ),
    )
    await passTime(page, 61)
    await expect(verdict(page)).toHaveText('The bearer token is rejected')
    const notice = page.getByRole('region', { name: 'The bearer token is rejected' })
    await expect(notice).toContainText('in any other tab')
    const before = service.seen('tokens').length
    for (let minute = 0; minute < 14; minute += 1) await passTime(page, 60)
    expect(service.seen('tokens')).toHaveLength(before)
    await expect(cards(page)).toHaveCount(2)
    await expect(page.getByText('OK', { exact: true })).toHaveCount(0)

    const other = await context.newPage()
    await other.goto('/connect')
    await other.getByLabel(/bearer token/i).fill(fresh)
    await other.getByRole('radio', { name: keep }).check()
    await other.getByRole('button', { name: /^connect$/i }).click()
    await expect(other).not.toHaveURL(/connect/)
    await passTime(page, 5)
    await expect(verdict(page)).toHaveText('All 2 tokens are all right')
    await expect(notice).toHaveCount(0)
    await page.reload()
    await expect(verdict(page)).toHaveText('All 2 tokens are all right')
  })
}
