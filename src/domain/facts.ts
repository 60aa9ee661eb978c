import type { Count } from './count.ts'
import type { FastTime } from './fast-time.ts'
import { isCurrent, toFreshness, toFreshnessChange, type Freshness } from './freshness.ts'
import { compareLevels, type HealthLevel } from './health.ts'
import { readCount, readFastTime, readSubscription, readUsage } from './info-texts.ts'
import { judge, toIsRelaxed, type Reason, type Verdict } from './judge.ts'
import { parseNotice } from './notice.ts'
import { toPace, toQuotaPeriod, type Pace, type QuotaPeriod } from './pace.ts'
import { readingParts, toSentAt, type Reading, type ReadingPart } from './reading.ts'
import type { Subscription } from './subscription.ts'
import type { Usage } from './usage.ts'

/** How a token works: the service's own word, and which field it stood in (API reference §4: the mode may be empty). */
export type Mode = { text: string; from: 'jobMode' | 'tokenStatus' }

/** All that a reading means at a moment, judged once. Board, token page, trace, wall and alerts take it from here. */
export type Facts = {
  time: FastTime
  /** The level that the fast time is drawn in: the token's own where it is down or off, and no time can be used. */
  timeLevel: HealthLevel
  isRelaxed: boolean
  subscription: Subscription
  relaxed: Usage
  lifetime: Usage
  running: Count
  queuedFast: Count
  queuedRelaxed: Count
  mode: Mode | null
  /** The stretch between two refills that `now` lies in; `null` where no renewal to come is known. */
  period: QuotaPeriod | null
  /** `null` for what is down or off, for what is old, and where it cannot be known. */
  pace: Pace | null
  /** The verdict of now: what is no longer sent counts as unknown. */
  level: HealthLevel
  reasons: readonly Reason[]
  /** The verdict by all that was ever sent, however old. */
  last: Verdict
  /** How far the newest reply about the token can be trusted. */
  freshness: Freshness
  /** Whether only `last` tells of its health: nothing came lately, or what came leaves out what it was judged by. */
  isOld: boolean
  /** The parts that are too old to be believed. */
  oldParts: readonly ReadingPart[]
  /** Until when the clock alone changes nothing of all this, in epoch milliseconds. */
  validUntil: number
}

/**
 * Reads and judges all that is known of a token.
 *
 * `{ tokenStatus: 'RELAX', info: null, … } → { mode: { text: 'RELAX', … }, time: { kind: 'missing' }, level: 'unknown', … }`
 *
 * @param everyMs how often the token is asked about, in milliseconds: ages are counted in these
 */
export function toFacts(reading: Reading, now: number, everyMs: number): Facts {
  const { info, tokenStatus, at } = reading
  const freshness = toFreshness(at, now, everyMs)
  const oldParts = toOldParts(reading, now, everyMs)
  const time = readFastTime(info?.fastTimeRemaining ?? undefined)
  const subscription = readSubscription(info?.subscription ?? undefined)
  const parsed = { time, subscription, notice: parseNotice(info?.message ?? null) }
  // What was last known is not rewritten by the calendar: a renewal that falls into an outage was none when it was read.
  const last = judge(reading, parsed, () => true, isCurrent(freshness) ? now : at)
  const isBelieved = (part: ReadingPart) => !oldParts.includes(part)
  const verdict = oldParts.length === 0 ? last : judge(reading, parsed, isBelieved, now)
  const isOld = !isCurrent(freshness) || hidesWorse(verdict, last)
  const period = toQuotaPeriod(subscription, now)
  const isTimeOld = !isBelieved('fastTimeRemaining') || !isBelieved('subscription')
  const isUsable =
    !isOld && !isTimeOld && [verdict, last].every(({ level }) => level !== 'down' && level !== 'off')
  return {
    time,
    timeLevel: toTimeLevel(isOld ? last : verdict),
    isRelaxed: toIsRelaxed(reading),
    subscription,
    relaxed: readUsage(info?.relaxedUsage ?? undefined),
    lifetime: readUsage(info?.lifetimeUsage ?? undefined),
    running: readCount(info?.runningJobs ?? undefined),
    queuedFast: readCount(info?.queuedJobsFast ?? undefined),
    queuedRelaxed: readCount(info?.queuedJobsRelax ?? undefined),
    mode: toMode(info?.jobMode ?? null, tokenStatus),
    period,
    pace: isUsable ? toPace(time, subscription, toSentAt(reading, 'fastTimeRemaining') ?? at) : null,
    ...verdict,
    last,
    freshness,
    isOld,
    oldParts,
    validUntil: toValidUntil(reading, subscription, period, now, everyMs),
  }
}

/** Whether what is no longer sent was worse than what still is, or all that there was. */
function hidesWorse({ level, reasons }: Verdict, last: Verdict): boolean {
  if (!reasons.some(({ kind }) => kind === 'outdated')) return false
  return reasons[0]?.kind === 'outdated' || compareLevels(last.level, level) < 0
}

/** The level that the fast time is drawn in: that of the token where it cannot be used, else its own. */
function toTimeLevel({ level, reasons }: Verdict): HealthLevel {
  if (level === 'down' || level === 'off') return level
  return reasons.find(({ kind }) => kind === 'fast-time')?.level ?? 'unknown'
}

/** The level by which a token keeps its place among others: the last known where the present one is only "old". */
export function toPlaceLevel(facts: Facts): HealthLevel {
  return facts.isOld ? facts.last.level : facts.level
}

function toOldParts(reading: Reading, now: number, everyMs: number): ReadingPart[] {
  return readingParts.filter((part) => {
    const sentAt = toSentAt(reading, part)
    return sentAt !== null && !isCurrent(toFreshness(sentAt, now, everyMs))
  })
}

function toMode(jobMode: string | null, tokenStatus: string | null): Mode | null {
  if (jobMode !== null && jobMode.trim() !== '') return { text: jobMode, from: 'jobMode' }
  if (tokenStatus === null || tokenStatus.trim() === '') return null
  return { text: tokenStatus, from: 'tokenStatus' }
}

function toValidUntil(
  reading: Reading,
  subscription: Subscription,
  period: QuotaPeriod | null,
  now: number,
  everyMs: number,
): number {
  const ages = new Set([reading.at, ...Object.values(reading.earlier ?? {})])
  const renewsAt =
    subscription.kind === 'read' && subscription.renewal.kind === 'at' ? subscription.renewal.at : now
  const changes = [...ages].map((at) => toFreshnessChange(at, now, everyMs))
  return Math.min(...[...changes, renewsAt, period?.resetsAt ?? now].filter((at) => at > now))
}
