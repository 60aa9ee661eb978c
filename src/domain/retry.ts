import type { Failure } from './latest.ts'
import { problemTraits } from './problem.ts'

/** For how long a message that the service does not know is taken for a fresh one. */
export const freshMessageMs = 30_000
const freshMessageEveryMs = 4_000
const firstBackoffMs = 4_000
export const longestBackoffMs = 300_000

/**
 * When to ask again after a problem, in milliseconds, or `false` for never by ourselves.
 *
 * Not found is asked again for 30 s, since a message may be unknown right after it was sent; rate limits are
 * waited out; what may pass is retried with full jitter up to 5 min; what will not pass is left to the person.
 *
 * @param random a number from 0 to 1
 */
export function toRetryDelay(
  { problem, since, failures }: Omit<Failure, 'retryAt'>,
  now: number,
  random: number,
): number | false {
  if (problem.kind === 'not-found') return now - since < freshMessageMs ? freshMessageEveryMs : false
  if (!problemTraits[problem.kind].passes) return false
  const backoffMs = toBackoff(failures, random)
  if (problem.kind === 'service-trouble') return toBounded((problem.retryAt ?? now) - now, backoffMs)
  // A service that says "in a moment" again and again is left alone for longer each time.
  if (problem.kind === 'rate-limited') return toBounded(problem.retryAt - now, failures > 1 ? backoffMs : 0)
  return backoffMs
}

function toBounded(saidMs: number, ownMs: number): number {
  return Math.min(Math.max(saidMs, ownMs, 1_000), longestBackoffMs)
}

/** Full jitter below a ceiling that doubles with each failure, never under the first step. */
function toBackoff(failures: number, random: number): number {
  const ceiling = Math.min(longestBackoffMs, firstBackoffMs * 2 ** Math.min(failures, 10))
  return Math.max(firstBackoffMs, random * ceiling)
}
