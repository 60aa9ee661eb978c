import * as v from 'valibot'
import { isMessageId } from '../domain/message-id.ts'
import { keys } from './keys.ts'
import { createChanges, readJson, writeText } from './web-storage.ts'

/** A message that was looked up on this device, and when (epoch milliseconds). */
export type RecentLookup = { messageId: string; at: number }

export const maxRecentLookups = 50

const key = keys.recentLookups
const listSchema = v.array(v.object({ messageId: v.pipe(v.string(), v.check(isMessageId)), at: v.number() }))

let cached: { text: string; list: readonly RecentLookup[] } = { text: '[]', list: [] }
const changes = createChanges()

/** The recent lookups, newest first. The same list object until something changes. */
export function readRecentLookups(): readonly RecentLookup[] {
  const stored = readJson('device', key)
  const text = JSON.stringify(stored ?? [])
  if (text !== cached.text) {
    const parsed = v.safeParse(listSchema, stored)
    cached = { text, list: parsed.success ? parsed.output.slice(0, maxRecentLookups) : [] }
  }
  return cached.list
}

/** Puts a lookup on top; the same message is listed once. */
export function addRecentLookup(messageId: string, at: number): void {
  const others = readRecentLookups().filter((other) => other.messageId !== messageId)
  writeList([{ messageId, at }, ...others])
}

/** Replaces the list, to clear it or to undo that. */
export function writeList(list: readonly RecentLookup[]): void {
  writeText('device', key, JSON.stringify(list.slice(0, maxRecentLookups)))
  changes.tell()
}

/** Calls back on a change here or in another tab. Returns how to stop. */
export function watchRecentLookups(onChange: () => void): () => void {
  return changes.watch(onChange)
}
