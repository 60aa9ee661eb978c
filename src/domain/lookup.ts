import { toFacts, type Facts } from './facts.ts'
import { isCurrent, toFreshness } from './freshness.ts'
import type { Latest } from './latest.ts'
import { isFinal, type Message } from './message.ts'
import { toReading, toSentAt, type Reading } from './reading.ts'
import type { Trace } from './trace.ts'

/**
 * A trace is asked for once and not polled. These stand for the polling interval, so that it ages by the rule of the
 * board: it is old after three of them, which is ten minutes, or one where a newer one could not be had.
 */
export const traceEveryMs = 200_000
const failingEveryMs = 20_000

/** A trace as a reading of its token, also where nobody knows which that is: the id is empty then. */
export function toTraceReading(trace: Trace, at: number): Reading {
  const reading = toReading(trace, at)
  if (reading !== null) return reading
  const { channelId, tokenStatus, info } = trace
  return { tokenId: '', channelId, tokenStatus, isActive: null, concurrency: null, info, at }
}

/**
 * A trace with what the board knows besides: whether the token is switched on, which no trace says. It keeps its age.
 *
 * `{ isActive: null, … }, [{ isActive: false, at: 5, … }] → { isActive: false, earlier: { isActive: 5 }, … }`
 */
export function withSwitch(reading: Reading, boards: readonly Reading[]): Reading {
  const board = boards.find(({ tokenId }) => tokenId === reading.tokenId)
  const sentAt = board === undefined ? null : toSentAt(board, 'isActive')
  if (board === undefined || sentAt === null) return reading
  return { ...reading, isActive: board.isActive, earlier: { isActive: sentAt } }
}

/**
 * Judges what a trace says of its token.
 *
 * `read 11 min ago → { isOld: true, … }`, `read 2 min ago, isFailing → { isOld: true, … }`
 *
 * @param isFailing whether a newer one could not be had
 */
export function toTraceFacts(reading: Reading, isFailing: boolean, now: number): Facts {
  return toFacts(reading, now, isFailing ? failingEveryMs : traceEveryMs)
}

/**
 * Whether how far a message is may have changed since it was read. What is done or failed stays so.
 *
 * `'PROCESSING', read 70 s ago → true`, `'DONE', read yesterday → false`
 */
export function isOldMessage({ good, failure }: Latest<Message>, now: number): boolean {
  if (good === null || isFinal(good.value.status)) return false
  return failure !== null || !isCurrent(toFreshness(good.at, now, failingEveryMs))
}
