import { useSyncExternalStore } from 'react'
import {
  readRecentLookups,
  watchRecentLookups,
  writeList,
  type RecentLookup,
} from '../storage/recent-lookups.ts'

export type { RecentLookup }

/** The recent lookups of this device, newest first. */
export function useRecentLookups(): readonly RecentLookup[] {
  return useSyncExternalStore(watchRecentLookups, readRecentLookups)
}

/** Takes one off the list. */
export function removeLookup(messageId: string): void {
  writeList(readRecentLookups().filter((other) => other.messageId !== messageId))
}

/** Replaces the list, to clear it or to undo that. */
export function replaceLookups(list: readonly RecentLookup[]): void {
  writeList(list)
}
