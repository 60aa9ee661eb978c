import { expect, test } from 'vitest'
import type { Reading } from '../domain/reading.ts'
import { createJudge } from './board-rows.ts'

const at = Date.UTC(2026, 10, 25)
const minuteMs = 60_000
const reading: Reading = {
  tokenId: '7',
  channelId: null,
  tokenStatus: 'BANNED',
  isActive: true,
  concurrency: null,
  info: null,
  at,
}

test('a reading is judged once, until the clock changes what it means', () => {
  const judge = createJudge()
  const facts = judge(reading, at, minuteMs)
  expect(facts.isOld).toBe(false)
  expect(judge(reading, facts.validUntil - 1, minuteMs)).toBe(facts)
  const later = judge(reading, facts.validUntil, minuteMs)
  expect(later).not.toBe(facts)
  expect(judge(reading, at + 3_600_000, minuteMs).isOld).toBe(true)
})

test('it is judged anew by another interval, and on a clock that was set back', () => {
  const judge = createJudge()
  const now = at + 10 * minuteMs
  const facts = judge(reading, now, 60 * minuteMs)
  expect(facts.isOld).toBe(false)
  expect(judge(reading, now, minuteMs).isOld).toBe(true)
  const again = judge(reading, now, minuteMs)
  expect(judge(reading, now - 1, minuteMs)).not.toBe(again)
})

test('a new reading of the same token has a judgement of its own, and so has another judge', () => {
  const judge = createJudge()
  const facts = judge(reading, at, minuteMs)
  expect(judge({ ...reading, tokenStatus: 'FAST' }, at, minuteMs).level).not.toBe(facts.level)
  expect(createJudge()(reading, at, minuteMs)).not.toBe(facts)
})
