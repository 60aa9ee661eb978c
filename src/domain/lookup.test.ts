import { expect, test } from 'vitest'
import type { Failure } from './latest.ts'
import { isOldMessage, toTraceFacts, toTraceReading, withSwitch } from './lookup.ts'
import { parseJobStatus, type Message } from './message.ts'
import { noTexts } from './info.ts'
import type { Trace } from './trace.ts'

const at = Date.UTC(2026, 10, 25, 16, 4)
const [second, minute, day] = [1_000, 60_000, 86_400_000]

const trace: Trace = {
  messageId: null,
  tokenId: '111',
  channelId: null,
  tokenStatus: 'FAST',
  info: { ...noTexts, fastTimeRemaining: '15.00/15.0 hours (100.00%)' },
}

test.each([
  ['just read', 0, false, false],
  ['by a clock that lags a little', -9 * second, true, false],
  ['under ten minutes', 10 * minute - 1, false, false],
  ['ten minutes', 10 * minute, false, true],
  ['under a minute, failing', minute - 1, true, false],
  ['a minute, failing', minute, true, true],
  ['by a clock that was set back', -day, false, true],
  ['a day', day, false, true],
])('a trace: %s', (_what, ageMs, isFailing, isOld) => {
  const facts = toTraceFacts(toTraceReading(trace, at), isFailing, at + ageMs)
  expect(facts.isOld).toBe(isOld)
  expect(facts.level).toBe(isOld ? 'unknown' : 'ok')
  expect(facts.last.level).toBe('ok')
})

test('a trace of a token that the board knows as switched off is not all right, also where that is old', () => {
  const reading = toTraceReading(trace, at)
  const board = { ...reading, isActive: false, at: at - minute }
  expect(toTraceFacts(withSwitch(reading, [board]), false, at).level).toBe('off')
  const old = toTraceFacts(withSwitch(reading, [{ ...board, at: at - day }]), false, at)
  expect(old).toMatchObject({ level: 'unknown', last: { level: 'off' } })
  expect(withSwitch(reading, [{ ...board, tokenId: '7' }])).toBe(reading)
  expect(withSwitch(reading, [{ ...board, isActive: null }])).toBe(reading)
  expect(withSwitch(reading, [])).toBe(reading)
})

test.each([null, '', ' ', '9'.repeat(201)])('a trace of the token %j is judged as well', (tokenId) => {
  const reading = toTraceReading({ ...trace, tokenId }, at)
  expect(reading.tokenId).toBe('')
  expect(toTraceFacts(reading, false, at).level).toBe('ok')
})

function message(status: string | null): Message {
  return {
    messageId: null,
    originatingMessageId: null,
    status: parseJobStatus(status),
    progress: { kind: 'missing' },
    prompt: null,
    error: null,
    pictureUrl: null,
    createdText: null,
    updatedText: null,
    ref: null,
  }
}

const failure: Failure = { problem: { kind: 'timed-out' }, since: at, failures: 1, retryAt: null }

test.each([
  ['PROCESSING', 59 * second, null, false],
  ['PROCESSING', minute, null, true],
  ['PROCESSING', 0, failure, true],
  [null, minute, null, true],
  ['DONE', day, failure, false],
  ['FAIL', day, null, false],
])('a message that was %j %d ms ago', (status, ageMs, failing, isOld) => {
  const latest = { good: { value: message(status), at }, failure: failing }
  expect(isOldMessage(latest, at + ageMs)).toBe(isOld)
})

test('a message of which nothing came is not old', () => {
  expect(isOldMessage({ good: null, failure }, at)).toBe(false)
})
