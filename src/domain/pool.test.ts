import { expect, test } from 'vitest'
import type { BoardToken } from './board.ts'
import { toFacts } from './facts.ts'
import { noTexts } from './info.ts'
import { toPool } from './pool.ts'

const now = Date.UTC(2026, 10, 25, 16)
const renewsAt = Date.UTC(2026, 11, 1, 9)
const monthly = `Pro (Active monthly, renews next on <t:${renewsAt / 1000}>)`

type Sample = {
  time?: string | null
  status?: string
  isActive?: boolean
  subscription?: string
  ageMs?: number
}

function makeRow(tokenId: string, sample: Sample = {}): BoardToken {
  const { time = null, status = 'FAST', isActive = null, subscription = monthly, ageMs = 0 } = sample
  const info = { ...noTexts, fastTimeRemaining: time, subscription }
  const common = { tokenId, channelId: null, tokenStatus: status, isActive, concurrency: null, info }
  const reading = { ...common, at: now - ageMs }
  return { tokenId, label: null, reading, facts: toFacts(reading, now, 60_000) }
}

const half = { time: '30.00/60.0 hours (50.00%)' }
const critical = { time: '1.20/15.0 hours (8.00%)' }

test('all that is left is counted, and only what works now is usable', () => {
  const pool = toPool([
    makeRow('ok', half),
    makeRow('critical', critical),
    makeRow('banned', { ...half, status: 'BANNED' }),
    makeRow('off', { ...half, isActive: false }),
    makeRow('old', { ...half, ageMs: 300_000 }),
    makeRow('odd', { ...half, status: 'HIBERNATING' }),
  ])
  expect(pool.minutesLeft).toBe(5 * 1800 + 72)
  expect(pool.minutesTotal).toBe(5 * 3600 + 900)
  expect(pool.usableMinutes).toBe(1872)
  expect(pool.minutesUsed).toBe(5 * 1800 + 828)
  expect(pool.segments.map(({ tokenId, use }) => [tokenId, use])).toEqual([
    ['critical', 'usable'],
    ['ok', 'usable'],
    ['old', 'old'],
    ['odd', 'unknown'],
    ['off', 'off'],
    ['banned', 'down'],
  ])
  expect(pool.kinds.map(({ kind, minutes, isUsable }) => [kind, minutes, isUsable])).toEqual([
    ['critical', 72, true],
    ['ok', 1800, true],
    ['old', 1800, false],
    ['unknown', 1800, false],
    ['off', 1800, false],
    ['down', 1800, false],
  ])
})

test('the refills to come are those of what works now, the soonest first', () => {
  const early = `Pro (Active yearly, renews next on <t:${Date.UTC(2027, 2, 27) / 1000}>)`
  const { refills } = toPool([
    makeRow('monthly', half),
    makeRow('yearly', { ...half, subscription: early }),
    makeRow('banned', { ...half, status: 'BANNED' }),
    makeRow('ending', { ...half, subscription: `Pro (Cancelled, ends on <t:${renewsAt / 1000}>)` }),
    makeRow('unsaid', { ...half, subscription: 'Pro (Active monthly)' }),
  ])
  expect(refills.map(({ tokenId, at, minutesTotal }) => [tokenId, at, minutesTotal])).toEqual([
    ['yearly', Date.UTC(2026, 10, 27), 3600],
    ['monthly', renewsAt, 3600],
  ])
})

test('what tells no time is left out and counted; what tells no total counts by what is left', () => {
  const unread: BoardToken = { tokenId: 'unread', label: null, reading: null, facts: null }
  const pool = toPool([
    unread,
    makeRow('untold'),
    makeRow('odd', { time: 'three moons' }),
    makeRow('trial', { time: '25.00 minutes' }),
    makeRow('empty', { time: '0.00/15.0 hours (0.00%)' }),
    makeRow('bought', { time: '23.97/15.0 hours (159.79%)' }),
  ])
  expect(pool).toMatchObject({ untold: 3, minutesLeft: 1463.2, minutesTotal: 1825, minutesUsed: 900 })
  expect(pool.segments.map(({ tokenId }) => tokenId)).toEqual(['trial', 'bought'])
  expect(toPool([])).toMatchObject({ segments: [], minutesLeft: 0, minutesTotal: 0, usableMinutes: 0 })
})
