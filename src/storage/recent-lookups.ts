import * as v from 'valibot'
import { levelsWorstFirst } from '../domain/health.ts'
import { isMessageId } from '../domain/message-id.ts'
import { longestTokenId } from '../domain/reading.ts'
import { keys } from './keys.ts'
import { membersOf } from './members.ts'
import { lookupChanges, writeLookups } from './note-lookup.ts'
import { readJson } from './web-storage.ts'

/** The most that is kept of a prompt, in units of UTF-16. */
export const longestPrompt = 480

/** What cannot be read is as good as not there, and takes nothing else with it. */
function detail<TSchema extends v.GenericSchema>(schema: TSchema) {
  return v.fallback(v.optional(schema), undefined)
}

const lookupSchema = v.object({
  messageId: v.pipe(v.string(), v.check(isMessageId)),
  /** When it was looked up, in epoch milliseconds. */
  at: v.number(),
  /** It was a message of the sandbox. */
  isSandbox: detail(v.literal(true)),
  /** The beginning of its prompt. */
  prompt: detail(v.pipe(v.string(), v.maxLength(longestPrompt))),
  job: detail(v.picklist(['queued', 'running', 'done', 'failed'])),
  tokenId: detail(v.pipe(v.string(), v.maxLength(longestTokenId))),
  /** How the token was at `readAt`. */
  level: detail(v.picklist(levelsWorstFirst)),
  readAt: detail(v.number()),
})

/** A message that was looked up on this device, and what was last known of it. */
export type RecentLookup = v.InferOutput<typeof lookupSchema>

/** What the answers of the service tell of a message. */
export type LookupDetails = Pick<RecentLookup, 'prompt' | 'job' | 'tokenId' | 'level' | 'readAt'>

let cached: { text: string; list: readonly RecentLookup[] } = { text: '[]', list: [] }

/** The recent lookups, newest first, those of the sandbox among them. The same list object until something changes. */
export function readRecentLookups(): readonly RecentLookup[] {
  const stored = readJson('device', keys.recentLookups)
  const text = JSON.stringify(stored ?? [])
  if (text !== cached.text) {
    const parsed = v.safeParse(membersOf(lookupSchema), stored)
    cached = { text, list: parsed.success ? parsed.output : [] }
  }
  return cached.list
}

/** Notes what is known of a message, where it is listed. */
export function noteDetails(messageId: string, isSandbox: boolean, details: LookupDetails): void {
  const list = readRecentLookups()
  const before = list.find((one) => isOf(one, messageId, isSandbox))
  if (before === undefined) return
  const after = { ...before, ...details }
  if (JSON.stringify(after) === JSON.stringify(before)) return
  writeLookups(list.map((one) => (one === before ? after : one)))
}

/** Takes one lookup off the list. */
export function removeRecentLookup(messageId: string, isSandbox: boolean): void {
  writeLookups(readRecentLookups().filter((one) => !isOf(one, messageId, isSandbox)))
}

function isOf(lookup: RecentLookup, messageId: string, isSandbox: boolean): boolean {
  return lookup.messageId === messageId && (lookup.isSandbox === true) === isSandbox
}

/** Replaces the list, to clear it or to undo that. */
export function writeList(list: readonly RecentLookup[]): void {
  writeLookups(list)
}

/** Calls back on a change here or in another tab. Returns how to stop. */
export function watchRecentLookups(onChange: () => void): () => void {
  return lookupChanges.watch(onChange)
}
