import type { Facts } from '../../domain/facts.ts'
import { isCurrent } from '../../domain/freshness.ts'
import type { Reason } from '../../domain/judge.ts'
import { toOneLine } from '../../domain/one-line.ts'
import type { AreaWords } from '../../words/twins.ts'

type Speech = Pick<AreaWords, 'summary' | 'wall'>

/** What a card says below its bar: how it goes on. */
export type CardLines = { line: string | null; secondLine: string | null }

/** The lines below the bar; `null` for one that would have nothing to say. */
export function toLines(facts: Facts, hidesPace: boolean, { summary, wall }: Speech, now: number): CardLines {
  const lines = [
    toNoLongerSent(facts, summary),
    toRelaxedImages(facts, wall),
    hidesPace ? null : toLasting(facts, wall, now),
  ].filter((line) => line !== null)
  return { line: lines[0] ?? null, secondLine: lines[1] ?? null }
}

/** How long it lasts, for a small card. Where something else is wrong than the fast time, that is what it has room for. */
export function toBriefPace(
  { pace }: Facts,
  reason: Reason | null,
  wall: Speech['wall'],
  now: number,
): string | null {
  if (pace === null || reason?.kind !== 'fast-time' || isRunningRelaxed(reason)) return null
  if (pace.runsOutAt !== null) return wall.briefRunsOut(pace.runsOutAt, now)
  return reason.level === 'ok' ? wall.briefLasts(pace.resetsAt, now) : null
}

/** Whether a token is told of as one that runs relaxed, with little fast time. */
function isRunningRelaxed(reason: Reason | null): boolean {
  return reason?.kind === 'fast-time' && reason.level === 'low' && reason.isRelaxed
}

/** Replies come, and no longer say what the card stands on: its first line tells what it was. */
function toNoLongerSent({ isOld, freshness, reasons }: Facts, summary: Speech['summary']): string | null {
  const outdated = reasons.find(({ kind }) => kind === 'outdated')
  return isOld && isCurrent(freshness) && outdated !== undefined ? summary.brief(outdated) : null
}

/** What a relaxed token without fast time has made, or the service's own text on it. */
function toRelaxedImages({ time, relaxed, oldParts, isRelaxed }: Facts, wall: Speech['wall']): string | null {
  const hasTime = 'minutesLeft' in time && time.minutesLeft > 0
  if (hasTime || !isRelaxed || oldParts.includes('relaxedUsage')) return null
  if (relaxed.kind === 'missing') return null
  return relaxed.kind === 'unreadable' ? toOneLine(relaxed.text) : wall.relaxedImages(relaxed.images)
}

/** How long it lasts, or when more comes; `null` where that is not known, or of no use. */
function toLasting(facts: Facts, wall: Speech['wall'], now: number): string | null {
  const { pace, period, level, isOld, oldParts } = facts
  if (isOld || level === 'down' || level === 'off' || oldParts.includes('subscription')) return null
  if (pace !== null && pace.runsOutAt !== null) return wall.runsOut(pace.runsOutAt, now)
  const ahead = pace ?? period
  if (ahead === null) return null
  if (ahead.isLast) return wall.planEnds(ahead.resetsAt, now)
  return pace === null ? wall.refill(ahead.resetsAt, now) : wall.lasts(ahead.resetsAt, now)
}
