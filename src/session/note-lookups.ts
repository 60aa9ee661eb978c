import { addRecentLookup } from '../storage/recent-lookups.ts'

/** Puts messages on top of the list, the first of them first. `at` in epoch milliseconds. */
export function noteLookups(messageIds: readonly string[], at: number): void {
  for (const messageId of messageIds.toReversed()) addRecentLookup(messageId, at)
}
