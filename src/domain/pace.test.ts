import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFastTime } from './fast-time.ts'
import { toPace, toQuotaPeriod } from './pace.ts'
import { parseSubscription } from './subscription.ts'

const dayMs = 86_400_000

function plan(billing: 'monthly' | 'yearly', renews: string) {
  return parseSubscription(`Standard (Active ${billing}, renews next on <t:${Date.parse(renews) / 1000}>)`)
}

test.each([
  ['monthly', '2026-12-01T09:14:00Z', '2026-11-22T00:00:00Z', '2026-11-01T09:14:00Z', '2026-12-01T09:14:00Z'],
  ['yearly', '2026-12-15T08:00:00Z', '2026-03-20T00:00:00Z', '2026-03-15T08:00:00Z', '2026-04-15T08:00:00Z'],
  [
    'yearly, just before the hour',
    '2026-12-15T08:00:00Z',
    '2026-03-15T07:59:59Z',
    '2026-02-15T08:00:00Z',
    '2026-03-15T08:00:00Z',
  ],
  [
    'yearly, at the hour',
    '2026-12-15T08:00:00Z',
    '2026-03-15T08:00:00Z',
    '2026-03-15T08:00:00Z',
    '2026-04-15T08:00:00Z',
  ],
  [
    'the 31st in a short month',
    '2026-12-31T08:00:00Z',
    '2026-03-01T00:00:00Z',
    '2026-02-28T08:00:00Z',
    '2026-03-31T08:00:00Z',
  ],
  [
    'over a new year',
    '2027-01-10T08:00:00Z',
    '2026-12-20T00:00:00Z',
    '2026-12-10T08:00:00Z',
    '2027-01-10T08:00:00Z',
  ],
])('the quota period of a plan: %s', (name, renews, now, startedAt, resetsAt) => {
  const billing = name.startsWith('yearly') ? 'yearly' : 'monthly'
  expect(toQuotaPeriod(plan(billing, renews), Date.parse(now))).toEqual({
    startedAt: Date.parse(startedAt),
    resetsAt: Date.parse(resetsAt),
    isLast: false,
  })
})

test.each([
  ['monthly', '2026-11-22T00:00:00Z', true],
  ['yearly', '2026-11-22T00:00:00Z', true],
  ['yearly', '2026-10-22T00:00:00Z', false],
])('no refill comes after the end of a cancelled plan: %s, at %s', (billing, now, isLast) => {
  const ends = Date.parse('2026-12-01T09:14:00Z') / 1000
  const cancelled = parseSubscription(`Pro (Cancelled ${billing}, ends on <t:${ends}>)`)
  expect(toQuotaPeriod(cancelled, Date.parse(now))).toMatchObject({ isLast })
})

test.each([
  ['past', plan('monthly', '2026-11-01T00:00:00Z')],
  ['years ahead', plan('yearly', '2031-11-01T00:00:00Z')],
  ['unreadable', parseSubscription('Standard (Active monthly, renews next on <t:xxx>)')],
  ['not named', parseSubscription('None (Trial)')],
])('a renewal that is %s gives no period', (_name, subscription) => {
  expect(toQuotaPeriod(subscription, Date.parse('2026-11-22T00:00:00Z'))).toBeNull()
})

test('a token used too fast runs out before the refill', () => {
  // 12.9 of 15 hours in 20 days of 30.
  const pace = toPace(
    parseFastTime('2.10/15.0 hours (14.00%)'),
    plan('monthly', '2026-12-01T00:00:00Z'),
    Date.parse('2026-11-21T00:00:00Z'),
  )
  expect(pace?.dueRatio).toBeCloseTo(1 / 3)
  expect(pace?.minutesPerDay).toBeCloseTo(38.7)
  expect(pace?.runsOutAt).toBeCloseTo(Date.parse('2026-11-21T00:00:00Z') + (126 / 38.7) * dayMs, -4)
})

test.each([
  ['used slowly', '14.00/15.0 hours (93.33%)'],
  ['not used', '15.00/15.0 hours (100.00%)'],
  ['with bought hours', '20.00/15.0 hours (133.33%)'],
])('a token %s does not run out', (_name, text) => {
  const pace = toPace(
    parseFastTime(text),
    plan('monthly', '2026-12-01T00:00:00Z'),
    Date.parse('2026-11-21T00:00:00Z'),
  )
  expect(pace).toMatchObject({ runsOutAt: null })
})

test.each([
  ['the period has only begun', '14.00/15.0 hours (93.33%)', '2026-11-01T06:00:00Z'],
  ['there is no total', '25.00 minutes', '2026-11-21T00:00:00Z'],
  ['nothing is left', '0.00/15.0 hours (0.00%)', '2026-11-21T00:00:00Z'],
  ['the total is nothing', '0.00/0.0 hours (0.00%)', '2026-11-21T00:00:00Z'],
])('no pace is told while %s', (_name, text, now) => {
  expect(toPace(parseFastTime(text), plan('monthly', '2026-12-01T00:00:00Z'), Date.parse(now))).toBeNull()
})

test('a period always holds the moment and lasts a month', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2028, 0) }),
      fc.integer({ min: 1, max: 366 * 24 * 60 }),
      (now, minutesAhead) => {
        const renewsAt = Math.floor(now / 1000) * 1000 + minutesAhead * 60_000
        const period = toQuotaPeriod(plan('yearly', new Date(renewsAt).toISOString()), now)
        if (period === null) throw new Error('no period')
        expect(period.startedAt).toBeLessThanOrEqual(now)
        expect(period.resetsAt).toBeGreaterThan(now)
        expect((period.resetsAt - period.startedAt) / dayMs).toBeGreaterThanOrEqual(28)
        expect((period.resetsAt - period.startedAt) / dayMs).toBeLessThanOrEqual(31)
      },
    ),
  )
})
