import type { Problem } from './problem.ts'

/**
 * What is known of one thing right now: the last good value with its age, and the problem that stands, if any.
 *
 * It is cached as one value, so that a failed refresh can neither lose what was known nor make the screen
 * flicker between a problem and a skeleton.
 */
export type Latest<T> = {
  /** The last good value and the moment it came, in epoch milliseconds. */
  good: { value: T; at: number } | null
  failure: Failure | null
}

/** A problem that lasts. Instants in epoch milliseconds. */
export type Failure = {
  problem: Problem
  since: number
  /** How many asks in a row have met a problem. */
  failures: number
  /** When it will be asked again without anybody's doing; `null` for never. */
  retryAt: number | null
}
