import type { Facts } from '../../domain/facts.ts'
import { toSentAt, type Reading, type ReadingPart } from '../../domain/reading.ts'

/** What is known of a token, with what it means now. */
export type Known = { reading: Reading; facts: Facts }

/** When a part was last sent, in epoch milliseconds, where that is too long ago to be believed; else `null`. */
export function toOldSentAt({ reading, facts }: Known, part: ReadingPart): number | null {
  return facts.oldParts.includes(part) ? toSentAt(reading, part) : null
}
