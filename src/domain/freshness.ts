/** Between these a person may choose how often the tokens are asked about, in milliseconds. */
export const shortestEveryMs = 15_000
export const longestEveryMs = 3_600_000

/**
 * How far a reading can be trusted by its age, counted in polling intervals: one poll missed is ageing, three are
 * stale, thirty are lost.
 */
export const freshnessSteps = ['live', 'ageing', 'stale', 'lost'] as const
export type Freshness = (typeof freshnessSteps)[number]

/** A poll is missed when its answer is this share of an interval late: answers take time. */
const grace = 0.25
const staleAfterIntervals = 3
const lostAfterIntervals = 30

/**
 * Judges a reading's age. `null` stands for a reading that never came.
 *
 * `read 70 s ago, polled every 60 s → 'live'`; `4 min ago → 'stale'`
 *
 * @param everyMs the polling interval in milliseconds
 */
export function toFreshness(readAt: number | null, now: number, everyMs: number): Freshness {
  if (readAt === null) return 'lost'
  // A reading from the future tells that the clock was set back, and nothing of its age.
  if (readAt - now > everyMs) return 'stale'
  const intervals = (now - readAt) / everyMs
  if (intervals < 1 + grace) return 'live'
  if (intervals < staleAfterIntervals) return 'ageing'
  return intervals < lostAfterIntervals ? 'stale' : 'lost'
}

/** Whether a reading may still be shown as what is, and not only as what was. `'ageing' → true`, `'stale' → false` */
export function isCurrent(freshness: Freshness): boolean {
  return freshness === 'live' || freshness === 'ageing'
}

/** The next instant at which the age alone changes what {@link toFreshness} says; infinite where it never will. */
export function toFreshnessChange(readAt: number, now: number, everyMs: number): number {
  const steps = [1 + grace, staleAfterIntervals, lostAfterIntervals].map((count) => readAt + count * everyMs)
  // A reading from the future is believed again when the clock is near it.
  return Math.min(...[readAt - everyMs, ...steps].filter((at) => at > now))
}
