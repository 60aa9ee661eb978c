import { ProblemError, type Problem } from './problem.ts'

/**
 * What is known of one thing right now: the last good value with its age, and the problem that stands, if any.
 *
 * It is cached as one value, so that a failed refresh can neither lose what was known nor make the screen
 * flicker between a problem and a skeleton.
 */
export type Latest<T> = {
  /** The last good value and the moment it came, in epoch milliseconds. */
  good: { value: T; at: number } | null
  standing: Standing | null
}

/** A problem that lasts. Instants in epoch milliseconds. */
export type Standing = {
  problem: Problem
  since: number
  /** How many asks in a row have met a problem. */
  failures: number
  /** When it will be asked again without anybody's doing; `null` for never. */
  retryAt: number | null
}

/** Asks once and folds the answer into what was known before. Rethrows only what is no {@link Problem}. */
export async function askLatest<T>(
  before: Latest<T> | undefined,
  now: () => number,
  ask: () => Promise<T>,
): Promise<Latest<T>> {
  try {
    const value = await ask()
    return { good: { value, at: now() }, standing: null }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const { problem } = error
    const earlier = before?.standing ?? null
    const since = earlier?.problem.kind === problem.kind ? earlier.since : now()
    // Where nothing was asked nothing has failed: it is only waited until it may be asked.
    const failures = (earlier?.failures ?? 0) + (error.wasAsked ? 1 : 0)
    const delayMs = toRetryDelay(
      { problem, since, failures: error.wasAsked ? failures : 1 },
      now(),
      Math.random(),
    )
    const retryAt = delayMs === false ? null : now() + delayMs
    return { good: before?.good ?? null, standing: { problem, since, failures, retryAt } }
  }
}

/** TanStack's `refetchInterval` for what stands: the milliseconds until it is asked again, or `false`. */
export function toRefetchInterval<T>(latest: Latest<T> | undefined, now: number): number | false {
  const retryAt = latest?.standing?.retryAt ?? null
  // Zero would switch the timer off, and a clock that was set back must not stop the page for days.
  return retryAt === null ? false : Math.min(Math.max(50, retryAt - now), longestBackoffMs)
}

/** For how long a message that the service does not know is taken for a fresh one. */
export const freshMessageMs = 30_000
const freshMessageEveryMs = 4_000
const firstBackoffMs = 4_000
const longestBackoffMs = 300_000

/**
 * When to ask again after a problem, in milliseconds, or `false` for never by ourselves.
 *
 * Not found is asked again for 30 s, since a message may be unknown right after it was sent; rate limits are
 * waited out; what may pass is retried with full jitter up to 5 min; what will not pass is left to the person.
 *
 * @param random a number from 0 to 1
 */
export function toRetryDelay(
  { problem, since, failures }: Omit<Standing, 'retryAt'>,
  now: number,
  random: number,
): number | false {
  switch (problem.kind) {
    case 'rejected':
    case 'not-allowed':
    case 'refused':
      return false
    case 'not-found':
      return now - since < freshMessageMs ? freshMessageEveryMs : false
    case 'rate-limited':
      // A service that says "in a moment" again and again is left alone for longer each time.
      return toBounded(problem.retryAt - now, failures > 1 ? toBackoff(failures, random) : 0)
    case 'service-trouble':
      return toBounded((problem.retryAt ?? now) - now, toBackoff(failures, random))
    case 'unreachable':
    case 'timed-out':
    case 'unreadable':
      return toBackoff(failures, random)
  }
}

function toBounded(saidMs: number, ownMs: number): number {
  return Math.min(Math.max(saidMs, ownMs, 1_000), longestBackoffMs)
}

/** Full jitter below a ceiling that doubles with each failure, never under the first step. */
function toBackoff(failures: number, random: number): number {
  const ceiling = Math.min(longestBackoffMs, firstBackoffMs * 2 ** Math.min(failures, 10))
  return Math.max(firstBackoffMs, random * ceiling)
}
