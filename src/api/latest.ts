import type { Latest } from '../domain/latest.ts'
import { toRetryDelay } from '../domain/retry.ts'
import { ProblemError } from './problem.ts'

/** Asks once and folds the answer into what was known before. Rethrows only what is no {@link Problem}. */
export async function askLatest<T>(
  before: Latest<T> | undefined,
  now: () => number,
  ask: () => Promise<T>,
): Promise<Latest<T>> {
  try {
    const value = await ask()
    return { good: { value, at: now() }, failure: null }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const { problem } = error
    const earlier = before?.failure ?? null
    const since = earlier?.problem.kind === problem.kind ? earlier.since : now()
    // Where nothing was asked nothing has failed: it is only waited until it may be asked.
    const failures = (earlier?.failures ?? 0) + (error.wasAsked ? 1 : 0)
    const delayMs = toRetryDelay(
      { problem, since, failures: error.wasAsked ? failures : 1 },
      now(),
      Math.random(),
    )
    const retryAt = delayMs === false ? null : now() + delayMs
    return { good: before?.good ?? null, failure: { problem, since, failures, retryAt } }
  }
}
