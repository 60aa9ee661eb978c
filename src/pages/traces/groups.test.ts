import { expect, test } from 'vitest'
import { noTexts } from '../../domain/info.ts'
import type { Failure } from '../../domain/latest.ts'
import { parseJobStatus, type Message } from '../../domain/message.ts'
import type { Trace } from '../../domain/trace.ts'
import { toGroups, toWanted, type Row } from './groups.ts'

const now = Date.UTC(2026, 10, 25, 16, 4)
const [second, minute, day] = [1_000, 60_000, 86_400_000]

type Sample = Partial<Trace> & { at?: number; failedAt?: number; message?: Row['message'] }

function failSince(since: number): Failure {
  return { problem: { kind: 'timed-out' }, since, failures: 1, retryAt: null }
}

function row(messageId: string, tokenId: string | null, sample: Sample = {}): Row {
  const { at = now, failedAt, message = null, tokenStatus = null, info = null } = sample
  const value: Trace = { messageId, tokenId, channelId: null, tokenStatus, info }
  const failure = failedAt === undefined ? null : failSince(failedAt)
  return { messageId, trace: { good: { value, at }, failure }, message }
}

function failed(messageId: string): Row {
  return { messageId, trace: { good: null, failure: failSince(now) }, message: null }
}

function progress(status: string, at: number): Row['message'] {
  const value: Message = {
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
  return { good: { value, at }, failure: null }
}

/** The facts of the only token there is. */
function factsOf(rows: readonly Row[], at = now) {
  const [group] = toGroups(rows, [], at)
  if (group?.kind !== 'token') throw new Error('no token')
  return group.facts
}

const info: Trace['info'] = { ...noTexts, fastTimeRemaining: '15.00/15.0 hours (100.00%)' }
const waiting: Row = { messageId: 'w', trace: null, message: null }

test('messages stand under their token, tokens in the order they appear, the rest last', () => {
  const rows = [waiting, row('a', '7'), row('n', null), row('b', '9'), row('c', '7'), row('e', ' ')]
  expect(
    toGroups(rows, [], now).map((group) => [group.kind, group.rows.map(({ messageId }) => messageId)]),
  ).toEqual([
    ['token', ['a', 'c']],
    ['token', ['b']],
    ['unknown', ['n', 'e']],
    ['waiting', ['w']],
  ])
})

test('a token that the board knows as switched off is off here as well', () => {
  const rows = [row('full', '7', { at: now - minute, info, tokenStatus: 'FAST' })]
  const kept = { tokenId: '7', channelId: null, tokenStatus: null, concurrency: null, info: null, at: now }
  expect(toGroups(rows, [{ ...kept, isActive: false }], now)[0]).toMatchObject({ facts: { level: 'off' } })
  expect(toGroups(rows, [{ ...kept, tokenId: '8', isActive: false }], now)[0]).toMatchObject({
    facts: { level: 'ok' },
  })
})

test('a token called "waiting" is a token', () => {
  expect(toGroups([row('a', 'waiting')], [], now)[0]?.kind).toBe('token')
})

test('a token is judged by all its traces, each part by the newest that names it', () => {
  const full = row('full', '7', { at: now - minute, info, tokenStatus: 'FAST' })
  expect(factsOf([full, row('bare', '7')]).level).toBe('ok')
  expect(factsOf([row('bare', '7', { tokenStatus: 'BANNED' }), full]).level).toBe('down')
  const old = row('old', '7', { at: now - 20 * minute, info })
  expect(factsOf([old, row('bare', '7')])).toMatchObject({ isOld: true, last: { level: 'ok' } })
})

test('nothing reads as current when the page was left open', () => {
  const rows = [row('a', '7', { info, tokenStatus: 'FAST' })]
  expect(factsOf(rows, now + 9 * minute).isOld).toBe(false)
  expect(factsOf(rows, now + 10 * minute).isOld).toBe(true)
  expect(factsOf(rows, now + day)).toMatchObject({ isOld: true, level: 'unknown', pace: null })
})

test('where a newer trace could not be had, a token is old after a minute', () => {
  const old = { at: now - minute, info, tokenStatus: 'FAST' }
  expect(factsOf([row('a', '7', old)]).isOld).toBe(false)
  expect(factsOf([row('a', '7', { ...old, failedAt: now })]).isOld).toBe(true)
  // Another message of the token was traced since.
  const newer = row('b', '7', { at: now - 30 * second, info, tokenStatus: 'FAST' })
  expect(factsOf([row('a', '7', { ...old, failedAt: now - 40 * second }), newer]).isOld).toBe(false)
})

test.each<[string, Row[], string[], string[]]>([
  ['nothing that is fresh or under way', [row('a', '7'), waiting], [], []],
  [
    'one message of each token, the newest',
    [row('a', '7', { at: now - 3 * minute }), row('b', '7', { at: now - 2 * minute }), row('c', '9')],
    ['b'],
    [],
  ],
  [
    'one that can be traced, and all that could not',
    [
      row('a', '7', { at: now - 2 * minute, failedAt: now }),
      row('b', '7', { at: now - 3 * minute }),
      failed('c'),
    ],
    ['b', 'a', 'c'],
    [],
  ],
  [
    'how far a message is where it may have changed',
    [
      row('a', '7', { message: progress('DONE', now - day) }),
      row('b', '7', { message: progress('PROCESSING', now - day) }),
      row('c', '7', { message: progress('PROCESSING', now) }),
      row('d', '7', { message: { good: null, failure: failSince(now) } }),
    ],
    [],
    ['b', 'd'],
  ],
])('a refresh asks for %s', (_what, rows, traceIds, messageIds) => {
  const wanted = toWanted(toGroups(rows, [], now), now, 10 * second)
  expect(wanted).toEqual({ traceIds, messageIds })
})
