import { expect, test } from 'vitest'
import { toFacts } from './facts.ts'
import { noTexts } from './info.ts'
import type { Reading } from './reading.ts'
import { toShownStanding, toStanding } from './standing.ts'

const minute = 60_000
const hour = 60 * minute
const start = Date.UTC(2026, 10, 25, 8)

function read(at: number, tokenStatus: string, before: Reading | null = null): Reading {
  const info = { ...noTexts, fastTimeRemaining: '15.00/15.0 hours (100.00%)' }
  const reading = {
    tokenId: '7',
    channelId: null,
    tokenStatus,
    isActive: true,
    concurrency: null,
    info,
    at,
  }
  return { ...reading, standing: toStanding(before, reading) }
}

test('stands since the first reading that says so, however often it is said', () => {
  const first = read(start, 'FAST')
  expect(first.standing).toEqual({ level: 'ok', reason: 'fast-time', since: start, isSeen: false })
  expect(read(start + minute, 'FAST', first).standing).toEqual(first.standing)
})

test('a change is seen where the readings are close, and else nobody knows when it was', () => {
  const fine = read(start, 'FAST')
  const banned = read(start + minute, 'BANNED', fine)
  expect(banned.standing).toEqual({ level: 'down', reason: 'banned', since: start + minute, isSeen: true })
  expect(read(start + hour, 'BANNED', fine).standing).toMatchObject({ since: start + hour, isSeen: false })
  expect(read(start + 2 * minute, 'VERIFYING', banned).standing).toMatchObject({
    reason: 'verifying',
    since: start + 2 * minute,
  })
})

test('nothing stands since the future', () => {
  const fine = read(start, 'FAST')
  expect(read(start - hour, 'FAST', fine).standing?.since).toBe(start - hour)
})

test('only what is shown has a since, and only where it tells something', () => {
  const fine = read(start, 'FAST')
  const banned = read(start + minute, 'BANNED', fine)
  const show = (reading: Reading, now: number) => toShownStanding(reading, toFacts(reading, now, minute))
  expect(show(banned, banned.at)).toBe(banned.standing)
  expect(show(banned, banned.at + hour)).toBeNull()
  expect(show(fine, start)).toBeNull()
  const later = read(start + 2 * hour, 'FAST', fine)
  expect(show(later, later.at)).toBe(fine.standing)
})
