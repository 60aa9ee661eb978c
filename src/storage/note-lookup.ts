import { keys } from './keys.ts'
import { createChanges, readJson, writeText } from './web-storage.ts'

// This much of the recent lookups is in the first load. What reads them for a page is in `recent-lookups.ts`.

/** So many are kept of the service's messages, and as many of the sandbox's. */
export const maxRecentLookups = 50

/** The listeners of the recent lookups. */
export const lookupChanges = createChanges()

/** Puts a lookup on top; the same message is listed once, and keeps what is known of it. `at` in epoch milliseconds. */
export function noteLookup(messageId: string, at: number, isSandbox: boolean): void {
  const lookups = readLookups()
  const known = lookups.find((one) => one['messageId'] === messageId && isOfSandbox(one) === isSandbox)
  const others = lookups.filter((one) => one !== known)
  writeLookups([{ ...known, messageId, at, ...(isSandbox && { isSandbox }) }, ...others])
}

/** Writes the list, as much of it as is kept. */
export function writeLookups(lookups: readonly { isSandbox?: unknown }[]): void {
  const room = { true: maxRecentLookups, false: maxRecentLookups }
  const kept = lookups.filter((one) => (room[`${isOfSandbox(one)}`] -= 1) >= 0)
  writeText('device', keys.recentLookups, JSON.stringify(kept))
  lookupChanges.tell()
}

/** Whether it was a message of the sandbox that was looked up. */
function isOfSandbox(lookup: { isSandbox?: unknown }): boolean {
  return lookup.isSandbox === true
}

/** What is on the disk, which is data from outside, as far as it is a list of objects. */
export function readLookups(): Record<string, unknown>[] {
  const stored = readJson('device', keys.recentLookups)
  return Array.isArray(stored)
    ? stored.filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
    : []
}
