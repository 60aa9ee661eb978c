import { levelsWorstFirst, type HealthLevel } from '../domain/health.ts'
import { isMessageId } from '../domain/message-id.ts'
import { longestTokenId } from '../domain/reading.ts'
import { lookupChanges, readLookups, writeLookups } from './note-lookup.ts'

/** The most that is kept of a prompt, in units of UTF-16. */
export const longestPrompt = 480

const jobKinds = ['queued', 'running', 'done', 'failed'] as const

/** What the answers of the service tell of a message. Instants in epoch milliseconds. */
export type LookupDetails = {
  /** The beginning of its prompt. */
  prompt?: string
  job?: (typeof jobKinds)[number]
  tokenId?: string
  /** How the token was at `readAt`. */
  level?: HealthLevel
  readAt?: number
}

/** A message that was looked up on this device, when (epoch milliseconds), and what was last known of it. */
export type RecentLookup = LookupDetails & {
  messageId: string
  at: number
  /** It was a message of the sandbox. */
  isSandbox?: true
  /** An address led to it, and nobody has looked it up here: it pushes out no lookup of the person's own. */
  isLinked?: true
}

/** A lookup as it was kept; `null` for what is none. A detail that cannot be read is as good as not there. */
function parseLookup(kept: Record<string, unknown>): RecentLookup | null {
  const { messageId, at, isSandbox, isLinked, prompt, tokenId, readAt } = kept
  if (typeof messageId !== 'string' || !isMessageId(messageId) || typeof at !== 'number') return null
  const job = jobKinds.find((one) => one === kept['job'])
  const level = levelsWorstFirst.find((one) => one === kept['level'])
  return {
    messageId,
    at,
    ...(isSandbox === true && { isSandbox }),
    ...(isLinked === true && { isLinked }),
    ...(typeof prompt === 'string' && prompt.length <= longestPrompt && { prompt }),
    ...(job !== undefined && { job }),
    ...(typeof tokenId === 'string' && tokenId.length <= longestTokenId && { tokenId }),
    ...(level !== undefined && { level }),
    ...(typeof readAt === 'number' && { readAt }),
  }
}

let cached: { text: string; list: readonly RecentLookup[] } = { text: '[]', list: [] }

/** The recent lookups, newest first, those of the sandbox among them. The same list object until something changes. */
export function readRecentLookups(): readonly RecentLookup[] {
  const kept = readLookups()
  const text = JSON.stringify(kept)
  if (text !== cached.text) cached = { text, list: kept.flatMap((one) => parseLookup(one) ?? []) }
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

/** Drops what the service told of the messages that were looked up. Their ids stay, and all of the sandbox. */
export function forgetLookupDetails(): void {
  writeLookups(
    readRecentLookups().map((one) =>
      one.isSandbox === true ? one : { messageId: one.messageId, at: one.at, isLinked: one.isLinked },
    ),
  )
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
