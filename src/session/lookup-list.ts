import { useMemo, useSyncExternalStore } from 'react'
import { maxRecentLookups } from '../storage/note-lookup.ts'
import {
  readRecentLookups,
  removeRecentLookup,
  watchRecentLookups,
  writeList,
  type RecentLookup,
} from '../storage/recent-lookups.ts'
import { readConnection } from '../storage/vault.ts'
import { noteLookups } from './recent-lookups.ts'

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

/**
 * Puts the messages of somebody else's link on top, as far as there is room: a link may hold more of them than the list,
 * and must not push out what the person looked up. `at` in epoch milliseconds.
 */
export function noteLinkedLookups(messageIds: readonly string[], at: number): void {
  const isSandbox = readConnection()?.kind === 'sandbox'
  const own = readRecentLookups().filter((one) => (one.isSandbox === true) === isSandbox)
  const known = new Set(own.map(({ messageId }) => messageId))
  const added = messageIds
    .filter((messageId) => !known.has(messageId))
    .slice(0, maxRecentLookups - own.length)
  const noted = new Set([...known, ...added])
  noteLookups(
    messageIds.filter((messageId) => noted.has(messageId)),
    at,
  )
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
