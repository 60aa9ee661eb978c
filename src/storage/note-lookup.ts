import { keys } from './keys.ts'
import { createChanges, readJson, writeText } from './web-storage.ts'

// This much of the recent lookups is in the first load. What reads them for a page is in `recent-lookups.ts`.

/**
 * So many are kept of the service's messages, and as many of the sandbox's; of each as many again that a link led to, so
 * that no link pushes out what a person has looked up.
 */
export const maxRecentLookups = 50

/** The listeners of the recent lookups. */
export const lookupChanges = createChanges()

/**
 * Puts a lookup on top; the same message is listed once, and keeps what is known of it.
 *
 * @param at in epoch milliseconds
 * @param isLinked whether an address led to it and not the person, who may have looked it up before
 */
export function noteLookup(
  messageId: string,
  at: number,
  isSandbox: true | undefined,
  isLinked: true | undefined,
): void {
  const lookups = readLookups()
  const known = lookups.find((one) => one['messageId'] === messageId && one['isSandbox'] === isSandbox)
  const others = lookups.filter((one) => one !== known)
  // One's own stays one's own, whoever links to it.
  const { isLinked: wasLinked } = known ?? { isLinked }
  writeLookups([{ ...known, messageId, at, isSandbox, isLinked: isLinked && wasLinked }, ...others])
}

/** Writes the list, as much of it as is kept. */
export function writeLookups(lookups: readonly { isSandbox?: unknown; isLinked?: unknown }[]): void {
  const counts: Record<string, number> = {}
  const kept = lookups.filter(({ isSandbox, isLinked }) => {
    const kind = JSON.stringify([isSandbox, isLinked])
    counts[kind] = (counts[kind] ?? 0) + 1
    return counts[kind] <= maxRecentLookups
  })
  writeText('device', keys.recentLookups, JSON.stringify(kept))
  lookupChanges.tell()
}

/** What is on the disk, which is data from outside, as far as it is a list of objects. */
export function readLookups(): Record<string, unknown>[] {
  const stored = readJson('device', keys.recentLookups)
  return Array.isArray(stored)
    ? stored.filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
    : []
}
