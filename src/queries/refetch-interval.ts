import type { Latest } from '../domain/latest.ts'
import { longestBackoffMs } from '../domain/retry.ts'

/** TanStack's `refetchInterval` for what stands: the milliseconds until it is asked again, or `false`. */
export function toRefetchInterval<T>(latest: Latest<T> | undefined, now: number): number | false {
  const retryAt = latest?.failure?.retryAt ?? null
  // Zero would switch the timer off, and a clock that was set back must not stop the page for days.
  return retryAt === null ? false : Math.min(Math.max(50, retryAt - now), longestBackoffMs)
}
