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

/** Drops what the service told of the messages that were looked up. Their ids stay, and all of the sandbox. */
export function forgetLookupDetails(): void {
  const lookups = readLookups()
  if (lookups.length === 0) return
  writeLookups(
    lookups.map((one) => (isOfSandbox(one) ? one : { messageId: one['messageId'], at: one['at'] })),
  )
}

/** Writes the list, as much of it as is kept. */
export function writeLookups(lookups: readonly object[]): void {
  const kept = [true, false].flatMap((isSandbox) =>
    lookups.filter((one) => isOfSandbox(one) === isSandbox).slice(0, maxRecentLookups),
  )
  writeText('device', keys.recentLookups, JSON.stringify(lookups.filter((one) => kept.includes(one))))
  lookupChanges.tell()
}

function isOfSandbox(lookup: object): boolean {
  return 'isSandbox' in lookup && lookup.isSandbox === true
}

/** What is on the disk, which is data from outside, as far as it is a list of objects. */
function readLookups(): Record<string, unknown>[] {
  const stored = readJson('device', keys.recentLookups)
  return Array.isArray(stored) ? stored.filter(isRecord) : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
