import { expect, test } from 'vitest'
import type { Latest } from '../domain/latest.ts'
import type { Problem } from '../domain/problem.ts'
import { freshMessageMs, toRetryDelay } from '../domain/retry.ts'
import { askLatest } from './latest.ts'
import { parseRetryAfter, ProblemError, toServiceWords } from './problem.ts'

const trouble: Problem = { kind: 'service-trouble', status: 500, retryAt: null, says: null }
const at = 5_000_000

function fail(problem: Problem): () => Promise<string> {
  return () => Promise.reject(new ProblemError(problem))
}

test('a good answer ends every problem', async () => {
  const before = await askLatest(undefined, () => at, fail(trouble))
  const after = await askLatest(
    before,
    () => at + 1,
    () => Promise.resolve('fine'),
  )
  expect(after).toEqual({ good: { value: 'fine', at: at + 1 }, failure: null })
})

test('a problem leaves the last good answer and its age alone', async () => {
  const before: Latest<string> = { good: { value: 'fine', at }, failure: null }
  const after = await askLatest(before, () => at + 9, fail(trouble))
  expect(after.good).toEqual({ value: 'fine', at })
  expect(after.failure).toMatchObject({ problem: trouble, since: at + 9, failures: 1 })
})

test('a problem that stays keeps its beginning; another one begins anew', async () => {
  const first = await askLatest(undefined, () => at, fail(trouble))
  const second = await askLatest(first, () => at + 10, fail(trouble))
  expect(second.failure).toMatchObject({ since: at, failures: 2 })
  const third = await askLatest(second, () => at + 20, fail({ kind: 'timed-out' }))
  expect(third.failure).toMatchObject({ since: at + 20, failures: 3 })
})

test('what is no problem (an abort) is passed on', async () => {
  const abort = new DOMException('Aborted', 'AbortError')
  await expect(
    askLatest(
      undefined,
      () => at,
      () => Promise.reject(abort),
    ),
  ).rejects.toBe(abort)
})

const failure = { since: at, failures: 1 }

test.each<[string, Problem, number, number | false]>([
  ['rejected', { kind: 'rejected', says: null }, at, false],
  ['not allowed', { kind: 'not-allowed', says: null }, at, false],
  ['refused', { kind: 'refused', status: 400, says: null }, at, false],
  ['not found, at first', { kind: 'not-found', says: null }, at, 4000],
  ['not found, to the end', { kind: 'not-found', says: null }, at + freshMessageMs, false],
  ['rate limited', { kind: 'rate-limited', retryAt: at + 20_000, says: null }, at, 20_000],
  ['rate limited absurdly', { kind: 'rate-limited', retryAt: at + 2 ** 40, says: null }, at, 300_000],
  ['rate limited in the past', { kind: 'rate-limited', retryAt: at - 5, says: null }, at, 1_000],
])('asks again after %s', (_name, problem, now, delay) => {
  expect(toRetryDelay({ ...failure, problem }, now, 0.5)).toBe(delay)
})

test('backs off with full jitter, never beyond 5 min nor a timer’s range', () => {
  const delays = [1, 2, 4, 8, 16, 10_000].map((failures) =>
    toRetryDelay({ problem: trouble, since: at, failures }, at, 1),
  )
  expect(delays).toEqual([8_000, 16_000, 64_000, 300_000, 300_000, 300_000])
  expect(toRetryDelay({ problem: trouble, since: at, failures: 8 }, at, 0)).toBe(4_000)
})

test('a service that says "in a moment" again and again is left alone for longer each time', () => {
  const problem: Problem = { kind: 'rate-limited', retryAt: at + 3_000, says: null }
  const delays = [1, 2, 4, 10].map((failures) => toRetryDelay({ problem, since: at, failures }, at, 1))
  expect(delays).toEqual([3_000, 16_000, 64_000, 300_000])
})

test('a service in trouble is left alone for as long as it says', () => {
  const problem: Problem = { kind: 'service-trouble', status: 503, retryAt: at + 120_000, says: null }
  expect(toRetryDelay({ problem, since: at, failures: 1 }, at, 1)).toBe(120_000)
})

test('what our own pacer refuses is no failure: nothing was asked', async () => {
  const slowDown: Problem = { kind: 'rate-limited', retryAt: at + 60_000, says: 'slow down' }
  const before = await askLatest(undefined, () => at, fail(slowDown))
  const refused: Problem = { ...slowDown, retryAt: at + 60_010, says: null }
  const after = await askLatest(
    before,
    () => at + 60_000,
    () => Promise.reject(new ProblemError(refused, false)),
  )
  expect(after.failure).toMatchObject({ failures: 1, since: at, retryAt: at + 61_000 })
})

const date = 'Sun, 22 Nov 2026 10:00:00 GMT'

test.each([
  [{}, 30_000],
  [{ 'retry-after': '20' }, 20_000],
  [{ 'retry-after': '0' }, 3_000],
  [{ 'retry-after': '-5' }, 30_000],
  [{ 'retry-after': '99999999999999999999' }, 300_000],
  [{ 'retry-after': 'soon' }, 30_000],
  [{ 'retry-after': 'Sun, 22 Nov 2026 10:00:45 GMT', date }, 45_000],
  [{ 'retry-after': 'Sun, 22 Nov 2026 09:00:00 GMT', date }, 3_000],
  [{ 'retry-after': 'Sun, 22 Nov 2037 09:00:00 GMT', date }, 300_000],
])('Retry-After %j is a wait of %i ms', (headers, waitMs) => {
  expect(parseRetryAfter(new Headers(headers), Date.UTC(2020, 0, 1))).toBe(waitMs)
})

test.each([
  [{ message: 'Prompt is required.', error: 'Bad Request', statusCode: 400 }, 'Prompt is required.'],
  [{ message: ['id must be a UUID', 'x'], error: 'Bad Request' }, 'id must be a UUID'],
  [{ message: ' ', error: 'Bad Request' }, 'Bad Request'],
  [{ message: { deep: true }, error: 7 }, null],
  ['<html>', null],
  [null, null],
  [{ message: 'a\n\n b' }, 'a b'],
])('the words of %j', (data, words) => {
  expect(toServiceWords(data)).toBe(words)
})
