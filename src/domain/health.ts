import { parseFastTime, toFastTimeRatio, type FastTime } from './fast-time.ts'
import { toOneLine } from './one-line.ts'
import { parseSubscription, type Subscription } from './subscription.ts'
import { formatInstant } from './timestamp.ts'
import type { Trace } from './trace.ts'

/** Our judgement of a reading, worst last but for `unknown`. */
export type HealthLevel = 'ok' | 'low' | 'critical' | 'down' | 'unknown'

/** Why: `phrase` completes "Token 111 …", `detail` is a clause of its own. */
export type Reason = { level: HealthLevel; phrase: string; detail: string }

export type Health = { level: HealthLevel; reasons: readonly Reason[] }

/** Below these shares of the total the fast time counts as low, as critical. Ours, not the service's. */
export const thresholds = { low: 0.25, critical: 0.1 } as const

/** Where the service names no total, below these minutes. Ours as well. */
export const minutesThresholds = { low: 30, critical: 10 } as const

/** Worst first: what is known to be wrong outweighs what is not known, which outweighs what is right. */
export const levelsWorstFirst: readonly HealthLevel[] = ['down', 'critical', 'low', 'unknown', 'ok']

/** `isActive` is told of listed tokens only, and independent of the status (API reference §3.5). */
type Judged = Pick<Trace, 'tokenStatus' | 'info'> & { isActive?: boolean | null }

/**
 * Judges a token by its status, fast time, subscription and Midjourney's message.
 *
 * `{ tokenStatus: 'BANNED', … } → { level: 'down', reasons: [{ phrase: 'is banned', … }, …] }`
 */
export function toHealth(judged: Judged, timeZone?: string): Health {
  const { tokenStatus, info, isActive = null } = judged
  if (tokenStatus === null && info === null) {
    return { level: 'unknown', reasons: [noInformation] }
  }
  const reasons = [
    isActive === false ? switchedOff : null,
    judgeStatus(tokenStatus),
    judgeNotice(info?.message ?? null, tokenStatus),
    judgeSubscription(parseSubscription(info?.subscription ?? undefined), timeZone),
    info === null
      ? noInformation
      : judgeFastTime(parseFastTime(info.fastTimeRemaining ?? undefined), tokenStatus),
  ]
    .filter((reason) => reason !== null)
    .sort((a, b) => levelsWorstFirst.indexOf(a.level) - levelsWorstFirst.indexOf(b.level))
  return { level: reasons[0]?.level ?? 'unknown', reasons }
}

/**
 * The verdict as one sentence, the worst first.
 *
 * `→ 'Token 111 is running low: 1.20 of 15.0 hours fast time left.'`
 */
export function formatVerdict(tokenId: string | null, health: Health): string {
  const who = tokenId === null ? 'The token' : `Token ${toOneLine(tokenId, 40)}`
  const details = health.reasons.map((reason) => reason.detail).filter((detail) => detail !== '')
  return `${who} ${health.reasons[0]?.phrase ?? 'cannot be judged'}: ${details.join('; ')}.`
}

const noInformation: Reason = {
  level: 'unknown',
  phrase: 'cannot be judged',
  detail: 'the service sent no information about it',
}

const switchedOff: Reason = {
  level: 'low',
  phrase: 'is switched off',
  detail: 'it is set inactive, and takes no jobs until it is set active again',
}

function judgeStatus(status: string | null): Reason | null {
  switch (status?.trim().toUpperCase()) {
    case 'FAST':
    case 'RELAX':
      return null
    case 'BANNED':
      return { level: 'down', phrase: 'is banned', detail: 'the service reports the status BANNED' }
    case 'VERIFYING':
      return {
        level: 'down',
        phrase: 'is being verified',
        detail: 'it is not active until the service has verified it',
      }
    // The status is optional in a trace: the rest is judged without it.
    case undefined:
    case '':
      return null
    default:
      return {
        level: 'unknown',
        phrase: 'has a status we do not know',
        detail: `the service calls it “${toOneLine(status ?? '')}”`,
      }
  }
}

/** Titles and texts of Midjourney's notices, as seen in the wild. Anything else is shown, not judged. */
const notices: readonly { pattern: RegExp; level: HealthLevel; phrase: string; needsFastTime?: boolean }[] = [
  { pattern: /\bblocked\b/i, level: 'down', phrase: 'is blocked by Midjourney' },
  { pattern: /account disabled|authentication failed/i, level: 'down', phrase: 'cannot sign in to Discord' },
  { pattern: /subscription required|plan cancell?ed/i, level: 'down', phrase: 'has no subscription' },
  { pattern: /subscription paused/i, level: 'down', phrase: 'has a paused subscription' },
  {
    pattern: /pending mod(?:eration)? message/i,
    level: 'critical',
    phrase: 'has a moderation message waiting',
  },
  { pattern: /tos not accepted/i, level: 'critical', phrase: 'has terms waiting to be accepted' },
  {
    pattern: /credits exhausted|no fast hours left/i,
    level: 'critical',
    phrase: 'is out of fast time',
    needsFastTime: true,
  },
  { pattern: /queue full/i, level: 'low', phrase: 'has a full queue' },
]

function judgeNotice(text: string | null, status: string | null): Reason | null {
  const notice = text === null ? undefined : notices.find(({ pattern }) => pattern.test(text.slice(0, 2000)))
  if (text === null || notice === undefined) return null
  // A token that runs relaxed jobs works on without fast time.
  const level = notice.needsFastTime && isRelaxed(status) ? 'low' : notice.level
  return { level, phrase: notice.phrase, detail: `Midjourney says “${toOneLine(text)}”` }
}

function judgeSubscription(subscription: Subscription, timeZone: string | undefined): Reason | null {
  if (subscription.kind !== 'read') return null
  switch (subscription.state) {
    case 'paused':
      return { level: 'down', phrase: 'has a paused subscription', detail: 'the subscription is paused' }
    case 'inactive':
      return { level: 'down', phrase: 'has no active subscription', detail: 'the subscription is inactive' }
    case 'cancelled': {
      const { renewal } = subscription
      const until = renewal.kind === 'at' ? ` and ends on ${formatInstant(renewal.at, timeZone)}` : ''
      return {
        level: 'low',
        phrase: 'has a cancelled subscription',
        detail: `the subscription is cancelled${until}`,
      }
    }
    case 'active':
    case 'trial':
    case 'unknown':
      return null
  }
}

function judgeFastTime(time: FastTime, status: string | null): Reason {
  switch (time.kind) {
    case 'missing':
      return { level: 'unknown', phrase: 'cannot be judged', detail: 'the service named no fast time' }
    case 'unreadable':
      return {
        level: 'unknown',
        phrase: 'cannot be judged',
        detail: `its fast time reads “${toOneLine(time.text)}”`,
      }
    case 'measured':
    case 'left-only': {
      const detail = `${formatFastTimeLeft(time)} fast time left`
      const level = levelOfFastTime(time)
      if (level === 'ok') return { level, phrase: 'is all right', detail }
      if (isRelaxed(status)) {
        return { level: 'low', phrase: 'runs relaxed, with little fast time', detail }
      }
      return { level, phrase: time.left === 0 ? 'is out of fast time' : 'is running low', detail }
    }
  }
}

function isRelaxed(status: string | null): boolean {
  return status?.trim().toUpperCase() === 'RELAX'
}

/** The level of the fast time alone, by {@link thresholds}. `1.2 of 15 hours → 'critical'` */
export function levelOfFastTime(time: FastTime): 'ok' | 'low' | 'critical' | 'unknown' {
  if (time.kind !== 'measured' && time.kind !== 'left-only') return 'unknown'
  const ratio = toFastTimeRatio(time)
  const measure = ratio ?? time.minutesLeft
  const limits = ratio === null ? minutesThresholds : thresholds
  if (measure < limits.critical) return 'critical'
  return measure < limits.low ? 'low' : 'ok'
}

/** What is left of what, in the service's unit. `→ '1.2 of 15 hours'` */
function formatFastTimeLeft(time: Extract<FastTime, { kind: 'measured' | 'left-only' }>): string {
  const unit = time.unit === 'hours' ? 'h' : 'min'
  if (time.kind === 'left-only') return `${time.left} ${unit}`
  if (time.left > time.total) return `${time.left} ${unit}, more than the plan’s ${time.total} ${unit}, of`
  return `${time.left} ${unit} of ${time.total} ${unit}`
}
