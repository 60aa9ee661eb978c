import { useMemo, useSyncExternalStore } from 'react'
import {
  readRecentLookups,
  removeRecentLookup,
  watchRecentLookups,
  writeList,
  type RecentLookup,
} from '../storage/recent-lookups.ts'

export type { RecentLookup }

/** All recent lookups of this device, newest first, those of the sandbox among them. */
export function useRecentLookups(): readonly RecentLookup[] {
  return useSyncExternalStore(watchRecentLookups, readRecentLookups)
}

/** The recent lookups in the sandbox, or those outside of it. */
export function useLookupsOf(isSandbox: boolean): readonly RecentLookup[] {
  const all = useRecentLookups()
  return useMemo(() => all.filter((one) => (one.isSandbox === true) === isSandbox), [all, isSandbox])
}

/** Takes one off the list. */
export function removeLookup({ messageId, isSandbox }: RecentLookup): void {
  removeRecentLookup(messageId, isSandbox === true)
}

/** Replaces the whole list, to clear it or to undo that. */
export function replaceLookups(list: readonly RecentLookup[]): void {
  writeList(list)
}

/** Clears the recent lookups of the sandbox, or those outside of it. */
export function clearLookupsOf(isSandbox: boolean): void {
  writeList(readRecentLookups().filter((one) => (one.isSandbox === true) !== isSandbox))
}

/** Puts lookups back that were taken off. What was looked up meanwhile, here or in another tab, stays on top. */
export function restoreLookups(before: readonly RecentLookup[]): void {
  const now = readRecentLookups()
  const known = new Set(now.map(toName))
  const back = before.filter((one) => !known.has(toName(one)))
  writeList([...now, ...back].toSorted((a, b) => b.at - a.at))
}

function toName({ messageId, isSandbox }: RecentLookup): string {
  return `${isSandbox === true} ${messageId}`
}
