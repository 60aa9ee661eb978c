import { expect, test } from 'vitest'
import type { Failure } from '../domain/latest.ts'
import { toRefetchInterval } from './refetch-interval.ts'

const at = 5_000_000
const failure: Failure = {
  problem: { kind: 'service-trouble', status: 500, retryAt: null, says: null },
  since: at,
  failures: 1,
  retryAt: null,
}

test('the timer runs to the moment that the screen counts down to', () => {
  const latest = { good: null, failure: { ...failure, retryAt: at + 700 } }
  expect(toRefetchInterval(latest, at)).toBe(700)
  expect(toRefetchInterval(latest, at + 5_000)).toBe(50)
  expect(toRefetchInterval(latest, at - 86_400_000)).toBe(300_000)
  expect(toRefetchInterval(undefined, at)).toBe(false)
  expect(toRefetchInterval({ good: null, failure: null }, at)).toBe(false)
})
