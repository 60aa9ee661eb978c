import { toFastTimeRatio, type FastTime } from './fast-time.ts'
import type { Subscription } from './subscription.ts'

const dayMs = 86_400_000

/** The stretch between two refills of fast time, in epoch milliseconds. */
export type QuotaPeriod = {
  startedAt: number
  resetsAt: number
  /** The subscription ends then, and no refill comes. */
  isLast: boolean
}

/**
 * How fast the fast time is used since the last refill, against how fast it may be used to last until the next.
 *
 * An estimate: it takes for granted that the period began with the full total.
 */
export type Pace = QuotaPeriod & {
  /** The share of the total (0 to 1) that would be left now if it were used evenly. */
  dueRatio: number
  minutesPerDay: number
  /** When the fast time is gone at this pace; `null` where it lasts until the refill. */
  runsOutAt: number | null
}

/** The period that was last found for a subscription: it is asked for with each reading, and lasts a month. */
const periods = new WeakMap<Subscription, QuotaPeriod>()

/**
 * The quota period that `now` lies in, or `null` where no renewal is known or it is past.
 *
 * A yearly plan refills every month as well, on the day and hour the subscription began, so the next refill is
 * the renewal stepped back by whole months.
 *
 * `renews 2026-12-15, yearly, now 2026-03-20 → 2026-03-15 … 2026-04-15`
 */
export function toQuotaPeriod(subscription: Subscription, now: number): QuotaPeriod | null {
  if (subscription.kind !== 'read' || subscription.renewal.kind !== 'at') return null
  const { at } = subscription.renewal
  if (at <= now) return null
  const monthsAhead = Math.ceil((at - now) / (28 * dayMs))
  if (monthsAhead > 14) return null
  const known = periods.get(subscription)
  if (known !== undefined && known.startedAt <= now && now < known.resetsAt) return known
  for (let months = monthsAhead; months >= 0; months -= 1) {
    const resetsAt = stepBackMonths(at, months)
    if (resetsAt <= now) continue
    const isLast = months === 0 && subscription.renewal.event === 'ends'
    const period = { startedAt: stepBackMonths(at, months + 1), resetsAt, isLast }
    periods.set(subscription, period)
    return period
  }
  return null
}

/** The pace of a reading, or `null` where total or renewal are unknown or the period has only begun. */
export function toPace(time: FastTime, subscription: Subscription, now: number): Pace | null {
  const period = toQuotaPeriod(subscription, now)
  const ratio = toFastTimeRatio(time)
  if (period === null || ratio === null || time.kind !== 'measured') return null
  // Nothing to use, or nothing left to use up: the pace says no more than the amount.
  if (time.minutesTotal === 0 || time.minutesLeft === 0) return null
  const elapsedMs = now - period.startedAt
  const lengthMs = period.resetsAt - period.startedAt
  const usedMinutes = Math.max(0, time.minutesTotal - time.minutesLeft)
  // Half a day of use says too little about a month.
  if (elapsedMs < dayMs / 2) return null
  const minutesPerDay = usedMinutes / (elapsedMs / dayMs)
  const lastsMs = minutesPerDay > 0 ? (time.minutesLeft / minutesPerDay) * dayMs : Number.POSITIVE_INFINITY
  return {
    ...period,
    dueRatio: 1 - elapsedMs / lengthMs,
    minutesPerDay,
    runsOutAt: now + lastsMs < period.resetsAt ? now + lastsMs : null,
  }
}

/** The same day and hour some months earlier, or the month's last day where it is shorter. */
function stepBackMonths(at: number, months: number): number {
  const date = new Date(at)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - months)
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, lastDay))
  return date.getTime()
}
