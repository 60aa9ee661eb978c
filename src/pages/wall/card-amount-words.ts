import type { Facts } from '../../domain/facts.ts'
import { isCurrent } from '../../domain/freshness.ts'
import { toOneLine } from '../../domain/one-line.ts'
import { toSentAt, type Reading, type ReadingPart } from '../../domain/reading.ts'
import type { AreaWords } from '../../words/twins.ts'

type Speech = Pick<AreaWords, 'wall'>

/** What is left, in words. */
export type AmountWords = {
  /** The large number with what stands beside it, or a text that nobody can read. */
  amount: string
  of: string | null
  isRaw: boolean
  /** Whether the amount is no longer sent, though the rest of the card may be of now. */
  isAmountOld: boolean
}

/** What is left of the fast time. `→ { amount: '11.9', of: 'of 15 h', … }` */
export function toAmount(reading: Reading, facts: Facts, { wall }: Speech, now: number): AmountWords {
  const { time } = facts
  const look = {
    isRaw: time.kind === 'unreadable',
    isAmountOld: facts.oldParts.includes('fastTimeRemaining'),
  }
  if (time.kind === 'missing') return { ...look, amount: '—', of: null }
  if (time.kind === 'unreadable') return { ...look, amount: toOneLine(time.text), of: null }
  const sentAt = toOldSince(reading, facts, 'fastTimeRemaining')
  return { ...look, amount: wall.amount(time.left), of: wall.amountOf(time, sentAt, now) }
}

/** The plan's name, or the service's text where it cannot be read. */
export function toPlan(reading: Reading, facts: Facts, { wall }: Speech, now: number): string | null {
  const { subscription } = facts
  const text = subscription.kind === 'unreadable' ? subscription.text : toPlanName(subscription)
  if (text === null) return null
  const sentAt = toOldSince(reading, facts, 'subscription')
  return sentAt === null ? toOneLine(text, 60) : wall.planAsOf(text, sentAt, now)
}

function toPlanName(subscription: Facts['subscription']): string | null {
  return subscription.kind === 'read' ? subscription.plan : null
}

/** When a part was last sent, where it is old and older than what the card as a whole is said to be of. */
function toOldSince(reading: Reading, { oldParts, freshness }: Facts, part: ReadingPart): number | null {
  if (!oldParts.includes(part)) return null
  const sentAt = toSentAt(reading, part)
  return isCurrent(freshness) || sentAt !== reading.at ? sentAt : null
}
