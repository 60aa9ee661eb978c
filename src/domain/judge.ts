import type { FastTime } from './fast-time.ts'
import { compareLevels, toFastTimeLevel, type HealthLevel } from './health.ts'
import type { NoticeKind } from './notice.ts'
import { toPart, toSentAt, type Reading, type ReadingPart } from './reading.ts'
import { holdsHidden } from './secrets.ts'
import type { Subscription } from './subscription.ts'

export type KnownFastTime = Extract<FastTime, { kind: 'measured' | 'left-only' }>

/** Why a token is judged as it is. What it says to a person is up to `words`. Instants in epoch milliseconds. */
export type Reason =
  /** Nothing at all was sent about it. */
  | { kind: 'no-information'; level: 'unknown' }
  | { kind: 'switched-off'; level: 'off' }
  | { kind: 'banned' | 'verifying'; level: 'down' }
  | { kind: 'unknown-status'; level: 'unknown'; text: string }
  /** The active switch says neither on nor off. */
  | { kind: 'unread-switch'; level: 'unknown'; text: string }
  | { kind: 'notice'; level: HealthLevel; notice: NoticeKind; text: string }
  | { kind: 'paused' | 'inactive'; level: 'down' }
  /** `at` is when it ended, where that is said. */
  | { kind: 'ended'; level: 'down'; at: number | null }
  | { kind: 'cancelled'; level: 'low'; endsAt: number | null }
  /** It was to renew before now, so all that is said of it is older than its own refill. */
  | { kind: 'renewal-passed'; level: 'unknown'; at: number }
  | { kind: 'unread-subscription'; level: 'unknown'; text: string }
  | { kind: 'no-subscription'; level: 'unknown' }
  | { kind: 'fast-time'; level: 'ok' | 'low' | 'critical'; time: KnownFastTime; isRelaxed: boolean }
  | { kind: 'no-fast-time'; level: 'unknown' }
  | { kind: 'unread-fast-time'; level: 'unknown'; text: string }
  /** What replies no longer carry; `sentAt` is when the newest of these parts was last sent. */
  | { kind: 'outdated'; level: 'unknown'; parts: readonly ReadingPart[]; sentAt: number }
  /** Something was taken out of these texts because it looked like a secret. */
  | { kind: 'hidden'; level: 'unknown'; parts: readonly ReadingPart[] }

export type Verdict = { level: HealthLevel; reasons: readonly Reason[] }

/** The parts that the verdict stands on. */
const judgedParts = [
  'tokenStatus',
  'isActive',
  'fastTimeRemaining',
  'subscription',
  'message',
  'jobMode',
] as const satisfies readonly ReadingPart[]

/** What the texts of a reading mean, each parsed once. */
export type Parsed = { time: FastTime; subscription: Subscription; notice: NoticeKind | null }

/**
 * Judges a token by its status, fast time, subscription and Midjourney's notice, the worst reason first. Parts that
 * `isCurrent` denies are not believed: they count as unknown, whatever they said.
 *
 * `{ tokenStatus: 'BANNED', … } → { level: 'down', reasons: [{ kind: 'banned', … }, …] }`
 */
export function judge(
  reading: Reading,
  parsed: Parsed,
  isCurrent: (part: ReadingPart) => boolean,
  now: number,
): Verdict {
  const { info, tokenStatus, isActive } = reading
  const status = isCurrent('tokenStatus') ? tokenStatus : null
  // Told by what is no longer sent, it still is the better guess, and that part is named as outdated.
  const isRelaxed = toIsRelaxed(reading)
  const outdated = judgedParts.filter((part) => matters(reading, parsed, part) && !isCurrent(part))
  const isTold = status !== null || info !== null || outdated.length > 0
  const reasons = [
    isTold ? null : noInformation,
    outdated.length > 0 ? toOutdated(reading, outdated) : null,
    toHidden(reading),
    isActive === false && isCurrent('isActive') ? switchedOff : null,
    judgeStatus(status),
    ...orderNotice(
      isCurrent('message') ? judgeNotice(parsed.notice, info?.message ?? '', isRelaxed) : null,
      isCurrent('subscription') ? judgeSubscription(parsed.subscription, now) : [],
      isTold && isCurrent('fastTimeRemaining') ? judgeFastTime(parsed.time, isRelaxed) : null,
    ),
    judgeSwitch(isActive),
  ].filter((reason) => reason !== null)
  const sorted = reasons.toSorted((a, b) => compareReasons(a.level, b.level))
  return { level: sorted[0]?.level ?? 'unknown', reasons: sorted }
}

/** Whether a token runs relaxed: by its status, or by the job mode where no status is sent (API reference §4). */
export function toIsRelaxed({ tokenStatus, info }: Reading): boolean {
  return isRelaxedWord(isBlank(tokenStatus) ? (info?.jobMode ?? null) : tokenStatus)
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === ''
}

function isRelaxedWord(text: string | null): boolean {
  return /^\W*relax(?:ed)?(?: mode)?\W*$/i.test(text ?? '')
}

/** Of a token that works on without fast time, that it runs relaxed tells more than the notice that there is none. */
function orderNotice(
  notice: Reason | null,
  subscription: readonly (Reason | null)[],
  time: Reason | null,
): (Reason | null)[] {
  const isRelaxedOn = time?.kind === 'fast-time' && time.isRelaxed && time.level === 'low'
  const isNoTime = notice?.kind === 'notice' && notice.notice === 'no-fast-time'
  return isRelaxedOn && isNoTime ? [...subscription, time, notice] : [notice, ...subscription, time]
}

/** What is down stays so when it is switched off; of anything else that is switched off nothing more is wanted. */
function compareReasons(a: HealthLevel, b: HealthLevel): number {
  if (a === 'off' || b === 'off')
    return Number(a !== 'down') - Number(b !== 'down') || Number(b === 'off') - Number(a === 'off')
  return compareLevels(a, b)
}

const noInformation: Reason = { kind: 'no-information', level: 'unknown' }
const switchedOff: Reason = { kind: 'switched-off', level: 'off' }

/** Whether a part was ever sent, and said something that the verdict depends on. */
function matters(reading: Reading, { notice }: Parsed, part: ReadingPart): boolean {
  if (part === 'isActive') return reading.isActive === false
  if (part === 'message') return notice !== null
  if (part === 'jobMode') return isBlank(reading.tokenStatus) && toIsRelaxed(reading)
  return toSentAt(reading, part) !== null
}

function toOutdated(reading: Reading, parts: readonly ReadingPart[]): Reason {
  const sentAt = Math.max(...parts.map((part) => toSentAt(reading, part) ?? 0))
  return { kind: 'outdated', level: 'unknown', parts, sentAt }
}

function toHidden(reading: Reading): Reason | null {
  const parts = judgedParts.filter((part) => {
    const text = toPart(reading, part)
    return typeof text === 'string' && holdsHidden(text)
  })
  return parts.length === 0 ? null : { kind: 'hidden', level: 'unknown', parts }
}

function judgeStatus(status: string | null): Reason | null {
  if (isRelaxedWord(status)) return null
  switch (status?.trim().toUpperCase()) {
    case 'FAST':
    // The status is optional in a trace: the rest is judged without it.
    case undefined:
    case '':
      return null
    case 'BANNED':
      return { kind: 'banned', level: 'down' }
    case 'VERIFYING':
      return { kind: 'verifying', level: 'down' }
    default:
      return { kind: 'unknown-status', level: 'unknown', text: status ?? '' }
  }
}

/** A switch that says neither on nor off leaves it unknown whether the token works, however old that is. */
function judgeSwitch(isActive: Reading['isActive']): Reason | null {
  if (typeof isActive !== 'string') return null
  return { kind: 'unread-switch', level: 'unknown', text: isActive }
}

const noticeLevels: Readonly<Record<NoticeKind, HealthLevel>> = {
  blocked: 'down',
  'no-sign-in': 'down',
  'no-subscription': 'down',
  paused: 'down',
  moderation: 'critical',
  terms: 'critical',
  'no-fast-time': 'critical',
  'queue-full': 'low',
  alarming: 'unknown',
}

function judgeNotice(notice: NoticeKind | null, text: string, isRelaxed: boolean): Reason | null {
  if (notice === null) return null
  // A token that runs relaxed jobs works on without fast time.
  const level = notice === 'no-fast-time' && isRelaxed ? 'low' : noticeLevels[notice]
  return { kind: 'notice', level, notice, text }
}

function judgeSubscription(subscription: Subscription, now: number): (Reason | null)[] {
  if (subscription.kind === 'missing') return []
  if (subscription.kind === 'unreadable') {
    return [{ kind: 'unread-subscription', level: 'unknown', text: subscription.text }]
  }
  const { unread, plan, state, renewal } = subscription
  const isBare = plan === null && state === 'unknown' && renewal.kind === 'missing' && unread === null
  return [
    judgeState(subscription, now),
    isBare ? { kind: 'no-subscription', level: 'unknown' } : null,
    unread === null ? null : { kind: 'unread-subscription', level: 'unknown', text: unread },
  ]
}

function judgeState({ state, renewal }: Extract<Subscription, { kind: 'read' }>, now: number): Reason | null {
  const at = renewal.kind === 'at' ? renewal.at : null
  const endsAt = renewal.kind === 'at' && renewal.event === 'ends' ? renewal.at : null
  if (state === 'paused' || state === 'inactive') return { kind: state, level: 'down' }
  if (state === 'ended' || (endsAt !== null && endsAt <= now)) return { kind: 'ended', level: 'down', at }
  if (state === 'cancelled' || endsAt !== null) {
    // A cancelled plan runs until the day on which it would have renewed; once that is past it may have ended.
    if (at !== null && at <= now) return { kind: 'renewal-passed', level: 'unknown', at }
    return { kind: 'cancelled', level: 'low', endsAt: at }
  }
  return at !== null && at <= now ? { kind: 'renewal-passed', level: 'unknown', at } : null
}

function judgeFastTime(time: FastTime, isRelaxed: boolean): Reason | null {
  switch (time.kind) {
    case 'missing':
      return { kind: 'no-fast-time', level: 'unknown' }
    case 'unreadable':
      return { kind: 'unread-fast-time', level: 'unknown', text: time.text }
    case 'measured':
    case 'left-only': {
      const level = toFastTimeLevel(time)
      if (level === 'unknown') return null
      return { kind: 'fast-time', level: isRelaxed && level === 'critical' ? 'low' : level, time, isRelaxed }
    }
  }
}
