import type { BoardRow } from '../../session/board-context.ts'
import { isCurrent } from '../../domain/freshness.ts'
import type { AreaWords } from '../../words/twins.ts'

/** How old a card is, in words: in place of its first line where nothing is heard any more, else at its foot. */
export type CardAge = { first: string | null; foot: string }

type AgeOptions = {
  /** There is room for the shortest only. */
  isCompact: boolean
  /** Whether the tokens are asked about by themselves, so that an answer can be late. */
  isPolled: boolean
  /** The headline says how long ago it is. */
  isOutage: boolean
}

/**
 * The age of a card where it is another than that of all, which stands on top.
 *
 * `→ { first: 'as of 14:02, 7 min ago', foot: '' }`, `→ { first: null, foot: '2 min ago, late' }`
 */
export function toCardAge(
  { reading, facts, isMissing }: BoardRow,
  wall: AreaWords['wall'],
  now: number,
  { isCompact, isPolled, isOutage }: AgeOptions,
): CardAge {
  const missing = isMissing ? wall.missing : ''
  if (reading === null || facts === null) return { first: null, foot: missing }
  if (!isCurrent(facts.freshness)) {
    const { at } = reading
    if (isOutage) return { first: wall.sentAt(at, now), foot: missing }
    return { first: isCompact ? wall.age(at, now) : wall.asOf(at, now), foot: missing }
  }
  // Replies come, and no longer say what the card stands on.
  const outdated = facts.isOld ? facts.reasons.find((reason) => reason.kind === 'outdated') : undefined
  if (outdated !== undefined) return { first: null, foot: wall.sentAt(outdated.sentAt, now) }
  if (isMissing) return { first: null, foot: missing }
  const isLate = facts.freshness === 'ageing' && isPolled
  return { first: null, foot: isLate ? wall.late(reading.at, now) : '' }
}
