import { useSyncExternalStore } from 'react'
import {
  addRecentLookup,
  readRecentLookups,
  removeRecentLookup,
  watchRecentLookups,
  writeList,
  type RecentLookup,
} from '../storage/recent-lookups.ts'

export type { RecentLookup }

/** The recent lookups of this device, newest first. */
export function useRecentLookups(): readonly RecentLookup[] {
  return useSyncExternalStore(watchRecentLookups, readRecentLookups)
}

/** Puts messages on top of the list, the first of them first. `at` in epoch milliseconds. */
export function noteLookups(messageIds: readonly string[], at: number): void {
  for (const messageId of messageIds.toReversed()) addRecentLookup(messageId, at)
}

/** Takes one off the list. */
export function removeLookup(messageId: string): void {
  removeRecentLookup(messageId)
}

/** Replaces the list, to clear it or to undo that. */
export function replaceLookups(list: readonly RecentLookup[]): void {
  writeList(list)
}
