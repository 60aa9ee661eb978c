import type { BrowserContext, Page } from '@playwright/test'
import { expect, openOnClock, passSpacing, passTime, test } from './fixtures.ts'
import {
  brokenOff,
  cutJson,
  dropped,
  empty,
  json,
  listedToken,
  mute,
  refusal,
  webPage,
  type Reply,
} from './replies.ts'

/** No tab is asking: the answers are written down. Time that passes in the middle of a call would be a time-out. */
async function cycleIsOver(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const { held = [] } = await navigator.locks.query()
          return held.some(({ name }) => name?.startsWith('tokenscope.lease.'))
        }),
      { intervals: [20] },
    )
    .toBe(false)
}

async function openTabs(context: BrowserContext, first: Page, paths: readonly string[]): Promise<Page[]> {
  const others = await Promise.all(paths.slice(1).map(() => context.newPage()))
  const tabs = [first, ...others]
  for (const [index, tab] of tabs.entries()) await openOnClock(tab, paths[index] ?? '/tokens')
  return tabs
}

test('five tabs ask as one for an hour: a list each minute and no trace, also when the asking tab goes', async ({
  context,
  page,
  service,
}) => {
  service.reply('tokens', json(Array.from({ length: 40 }, (_, index) => listedToken(index + 1))))
  const tabs = await openTabs(context, page, ['/wall', '/tokens', '/wall', '/tokens/7', '/tokens'])
  for (const tab of tabs) await expect(tab.getByRole('main')).toContainText(/199/)
  expect(service.seen('tokens')).toHaveLength(1)

  const [, heir = page] = tabs
  // The clock is the context's: it moves on in all tabs at once. First it jumps, then each of its seconds passes.
  for (let minute = 1; minute <= 30; minute += 1) {
    await passTime(heir, 60)
    await expect.poll(() => service.seen('tokens').length, { intervals: [20] }).toBeGreaterThan(minute)
    await cycleIsOver(heir)
  }
  await page.close()
  for (let quarter = 1; quarter <= 120; quarter += 1) {
    await heir.clock.runFor(15_000)
    await cycleIsOver(heir)
  }
  expect(service.seen('tokens').length).toBeGreaterThanOrEqual(59)
  expect(service.seen('tokens').length).toBeLessThanOrEqual(62)
  expect(service.seen('trace')).toHaveLength(0)
  for (const tab of tabs.slice(1)) await expect(tab.getByText('Stale')).toHaveCount(0)
})

const faults: Readonly<Record<string, Reply>> = {
  'trouble (500)': refusal(500, 'Internal server error'),
  'a bad gateway (502)': webPage(502),
  'too many requests (429)': refusal(429, 'Too many requests', { 'retry-after': '30' }),
  'not allowed (403)': refusal(403, 'Forbidden'),
  'not found (404)': refusal(404, 'Cannot GET'),
  'a web page': webPage(200),
  nothing: empty(),
  'half an answer': cutJson([listedToken(1)]),
  'an answer that breaks off': brokenOff([listedToken(1)]),
  'something else': json({ hello: 'world' }),
  'a dropped connection': dropped,
  silence: mute,
}

test('every fault heals within two intervals, and nothing old is green meanwhile', async ({
  page,
  service,
}) => {
  const fine = json(Array.from({ length: 60 }, (_, index) => listedToken(index + 1)))
  service.reply('tokens', fine)
  await openOnClock(page, '/wall?dim=off&rotate=off')
  const green = page.getByText(/^OK( ·|$)/)
  await expect(green).toHaveCount(60)
  for (const [name, fault] of Object.entries(faults)) {
    await test.step(name, async () => {
      service.reply('tokens', fault)
      for (let minute = 1; minute <= 4; minute += 1) {
        const before = service.seen('tokens').length
        await passTime(page, 60)
        // A call that the fault before it put off leaves now.
        await passSpacing(page)
        await expect.poll(() => service.seen('tokens').length, { intervals: [20] }).toBeGreaterThan(before)
      }
      await expect(green).toHaveCount(0)
      await expect(page.getByText(/^was OK( ·|$)/)).toHaveCount(60)
      service.reply('tokens', fine)
      for (let minute = 1; minute <= 2; minute += 1) {
        await passTime(page, 60)
        await cycleIsOver(page)
      }
      await expect(green).toHaveCount(60)
    })
  }
  expect(service.seen('trace')).toHaveLength(0)
})
