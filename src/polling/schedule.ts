import { longestBackoffMs } from '../domain/retry.ts'
import type { PollState } from './state.ts'

/** How often a bearer that was rejected is tried again: somebody may have put credits on the account. */
const probeEveryMs = 900_000
const shortestRetryMs = 3_000
/** How often it is looked whether a cycle is due. */
export const tickMs = 1_000

/**
 * When the cycle that begins now was due: one interval after the last, or now where it is early or far too late.
 *
 * `{ dueAt: 0 }, 60_000, 60_700 → 60_000`
 */
export function toDueAt({ dueAt }: PollState, everyMs: number | null, now: number): number {
  if (everyMs === null) return now
  const lateMs = now - (dueAt + everyMs)
  return lateMs > -tickMs && lateMs < everyMs / 2 ? dueAt + everyMs : now
}

/** Whether the last cycle has not come to its end: it goes on, or the one who ran it is gone. */
export function isCut({ startedAt, finishedAt }: PollState): boolean {
  return startedAt > finishedAt
}

/** Whether a person asked for a cycle after the last one began. One that was asked for in the future is from before the clock was set back. */
export function isRequested(
  { startedAt, requestedAt }: Pick<PollState, 'startedAt' | 'requestedAt'>,
  now: number,
): boolean {
  return requestedAt > startedAt && requestedAt <= now
}

/** Whether a cycle is due, by what all pollers know. Another one may have asked at what is not yet here. */
export function isDue(
  state: Pick<PollState, 'startedAt' | 'dueAt' | 'requestedAt' | 'failure'>,
  everyMs: number | null,
  now: number,
): boolean {
  const { startedAt, dueAt, failure } = state
  const elapsedMs = now - startedAt
  if (startedAt === 0 || isRequested(state, now)) return true
  if (elapsedMs < 0 || everyMs === null) return false
  const problem = failure?.problem
  if (problem?.kind === 'rejected') return elapsedMs >= toProbeEvery(everyMs)
  // Never sooner than the service says.
  if (problem !== undefined && 'retryAt' in problem) {
    if (now < Math.min(problem.retryAt ?? 0, startedAt + longestBackoffMs)) return false
  }
  // A tick comes seldom at the very moment: half a tick early is nearer than half a tick late.
  if (now - dueAt >= everyMs - tickMs / 2) return true
  // What may pass is tried again sooner than a long interval would have it.
  const retryAt = failure?.retryAt ?? null
  return retryAt !== null && retryAt <= now && elapsedMs >= shortestRetryMs
}

/**
 * When the next cycle is due by itself, in epoch milliseconds: the instant at which {@link isDue} begins to say so. `null`
 * for never.
 */
export function toNextAt(
  { startedAt, dueAt, failure }: Pick<PollState, 'startedAt' | 'dueAt' | 'failure'>,
  everyMs: number | null,
): number | null {
  if (everyMs === null) return null
  const problem = failure?.problem
  if (problem?.kind === 'rejected') return startedAt + toProbeEvery(everyMs)
  const retryAt = failure?.retryAt ?? null
  const again = retryAt === null ? Infinity : Math.max(retryAt, startedAt + shortestRetryMs)
  const next = Math.min(dueAt + everyMs, again)
  const toldAt = problem !== undefined && 'retryAt' in problem ? (problem.retryAt ?? 0) : 0
  return Math.max(next, Math.min(toldAt, startedAt + longestBackoffMs))
}

/** How often a rejected bearer is tried again by itself, in milliseconds. */
export function toProbeEvery(everyMs: number): number {
  return Math.max(probeEveryMs, everyMs)
}
