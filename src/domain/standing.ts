import { toFacts, type Facts } from './facts.ts'
import type { Reason } from './judge.ts'
import { readingParts, toPart, type Reading, type Standing } from './reading.ts'

const hourMs = 3_600_000
/** Further apart than this, two readings do not tell when it was that a token changed between them. */
const seenWithinMs = 900_000

/** A shorter stretch tells nothing where nobody saw how it began. */
const leastUnseenMs = hourMs

/**
 * Since when a token stands as its newest reading says.
 *
 * `FAST at 60_000, then BANNED at 120_000 → { level: 'down', reason: 'banned', since: 120_000, isSeen: true }`
 *
 * @param before what was known of it before that reading
 */
export function toStanding(before: Reading | null, newest: Reading): Standing {
  const known = before?.standing
  if (before !== null && known !== undefined && saysTheSame(before, newest)) return known
  const { level, reasons } = toFacts(newest, newest.at, Infinity).last
  const reason = toName(reasons[0])
  if (before === null || known === undefined) return { level, reason, since: newest.at, isSeen: false }
  if (known.level === level && known.reason === reason) {
    return known.since <= newest.at ? known : { ...known, since: newest.at }
  }
  return { level, reason, since: newest.at, isSeen: newest.at - before.at <= seenWithinMs }
}

/** The standing, where it tells something of what is shown: not of what is old, nor of what time alone has made of it. */
export function toShownStanding(reading: Reading | null, facts: Facts | null): Standing | null {
  const standing = reading?.standing
  if (reading === null || standing === undefined || facts === null || facts.isOld) return null
  if (!standing.isSeen && reading.at - standing.since < leastUnseenMs) return null
  const isOfFacts = standing.level === facts.level && standing.reason === toName(facts.reasons[0])
  return isOfFacts ? standing : null
}

/** Judging costs, and most tokens say the same each minute. What the calendar alone changes is seen within the hour. */
function saysTheSame(before: Reading, newest: Reading): boolean {
  const isWithinHour =
    newest.at >= before.at && Math.floor(newest.at / hourMs) === Math.floor(before.at / hourMs)
  return isWithinHour && readingParts.every((part) => toPart(before, part) === toPart(newest, part))
}

function toName(reason: Reason | undefined): string {
  if (reason === undefined) return ''
  return reason.kind === 'notice' ? `notice ${reason.notice}` : reason.kind
}
