import type { FastTime } from '../../domain/fast-time.ts'
import type { Reason } from '../../domain/health.ts'
import { toQuotaPeriod, type Pace } from '../../domain/pace.ts'
import type { Subscription } from '../../domain/subscription.ts'
import { formatClock, formatInstant, formatRelative } from '../../domain/timestamp.ts'

/** The time of day to the minute: seconds would only be restless. `→ '14:02'` */
export function formatHour(at: number, timeZone: string | undefined): string {
  return formatClock(at, timeZone).slice(0, 5)
}

/** The short name of the zone that the clock shows. `→ 'UTC'` */
export function formatZone(at: number, timeZone: string | undefined): string {
  // 1 Dec 2026, 09:14 UTC
  return formatInstant(at, timeZone).split(' ').slice(4).join(' ')
}

/** A day, or the hour where it is today. `→ '3 Dec'`, `→ 'today 17:00'` */
export function formatDay(at: number, now: number, timeZone: string | undefined): string {
  const day = toDay(at, timeZone)
  if (day === toDay(now, timeZone)) return `today ${formatHour(at, timeZone)}`
  return day.split(' ').slice(0, 2).join(' ')
}

function toDay(at: number, timeZone: string | undefined): string {
  return formatInstant(at, timeZone).split(',')[0] ?? ''
}

/** A moment of the past as short as it can be: the hour today, else the day. `→ '14:02'`, `→ '3 Dec'` */
export function formatMoment(at: number, now: number, timeZone: string | undefined): string {
  return formatDay(at, now, timeZone).replace('today ', '')
}

/** Since when and how long ago. `→ 'as of 14:02, 7 min ago'`, of another day `→ 'as of 3 Dec, 2 days ago'` */
export function formatAsOf(at: number, now: number, timeZone: string | undefined): string {
  return `as of ${formatMoment(at, now, timeZone)}, ${formatRelative(Math.min(at, now), now)}`
}

/** An age in steps that a wall can show without flicker. `12 s → '10 s ago'` */
export function formatAge(at: number, now: number): string {
  const ageMs = Math.max(0, now - at)
  if (ageMs < 10_000) return 'just now'
  return formatRelative(now - (ageMs < 60_000 ? Math.floor(ageMs / 10_000) * 10_000 : ageMs), now)
}

/** What is left as the large number and what stands beside it. `→ { amount: '11.9', of: 'of 15 h' }` */
export function toAmount(time: Extract<FastTime, { kind: 'measured' | 'left-only' }>): {
  amount: string
  of: string
} {
  const unit = time.unit === 'hours' ? 'h' : 'min'
  // Little is told more exactly, so that it never reads as nothing.
  const amount = formatNumber(time.left, time.left < 1 ? 2 : 1)
  return {
    amount: time.left > 0 && amount === '0' ? '<0.01' : amount,
    of: time.kind === 'measured' ? `of ${formatNumber(time.total, 1)} ${unit}` : `${unit} left`,
  }
}

function formatNumber(value: number, digits: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits })
}

/** How long it lasts; `null` where that is not known. `→ 'Lasts to refill, 3 Dec'` */
export function formatPace(
  pace: Pace | null,
  subscription: Subscription,
  readAt: number,
  timeZone: string | undefined,
): string | null {
  if (pace !== null && pace.runsOutAt !== null) {
    const day = formatDay(pace.runsOutAt, readAt, timeZone)
    return day.startsWith('today') ? `Runs out ${day.replace(' ', ' ~')}` : `Runs out around ${day}`
  }
  const period = pace ?? toQuotaPeriod(subscription, readAt)
  if (period === null) return null
  const day = formatDay(period.resetsAt, readAt, timeZone)
  if (period.isLast) return `Plan ends ${day}`
  return pace === null ? `Refill ${day}` : `Lasts to refill, ${day}`
}

/** The same for a small card, to stand after its verdict. `→ 'until 3 Dec'`, `→ 'empty 3 Dec'` */
export function formatBriefPace(pace: Pace, readAt: number, timeZone: string | undefined): string {
  const { runsOutAt, resetsAt } = pace
  if (runsOutAt === null) return `until ${formatDay(resetsAt, readAt, timeZone)}`
  return `empty ${formatDay(runsOutAt, readAt, timeZone).replace('today ', '')}`
}

/** A reason as a headline. `'is running low' → 'Running low'` */
export function formatReason({ phrase }: Reason): string {
  const bare = phrase.replace(/^(?:is|has)(?: an?)? /, '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

/** A reason in the one or two words that a small card has room for. `'has a paused subscription' → 'Paused'` */
export function formatBriefReason(reason: Reason): string {
  return briefReasons[reason.phrase] ?? formatReason(reason)
}

const briefReasons: Readonly<Record<string, string>> = {
  'is blocked by Midjourney': 'Blocked',
  'cannot sign in to Discord': 'No sign-in',
  'has no subscription': 'No plan',
  'has no active subscription': 'No plan',
  'has a paused subscription': 'Paused',
  'has a cancelled subscription': 'Cancelled',
  'has a moderation message waiting': 'Moderation',
  'has terms waiting to be accepted': 'New terms',
  'has a status we do not know': 'New status',
  'has a full queue': 'Full queue',
  'is being verified': 'Verifying',
  'cannot be judged': 'Unclear',
  'is out of fast time': 'Used up',
  // The verdict before it says as much.
  'is running low': '',
  'runs relaxed, with little fast time': 'Relaxed',
}
