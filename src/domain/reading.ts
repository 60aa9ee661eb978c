import type { HealthLevel } from './health.ts'
import { infoFields, type InfoField, type InfoTexts } from './info.ts'
import type { Trace } from './trace.ts'

/** A longer id is none: those that were seen have up to 19 digits. */
export const longestTokenId = 200

/** What a reply can say about a token besides its id. Each part has an age of its own. */
export type ReadingPart = 'channelId' | 'tokenStatus' | 'isActive' | 'concurrency' | InfoField

/**
 * What is known of one token. Texts are the service's own, `null` where none was ever sent.
 *
 * Replies may leave parts out, so each part is as old as the reply that last carried it: {@link toSentAt}.
 */
export type Reading = {
  tokenId: string
  channelId: string | null
  tokenStatus: string | null
  /** Whether its owner lets it work, or the text that says neither; `null` where no reply says (a trace never does). */
  isActive: boolean | string | null
  /** How many jobs it may run at once, as sent. */
  concurrency: string | null
  info: InfoTexts | null
  /** When the newest reply about it was true, in epoch milliseconds. */
  at: number
  /** The parts that the newest reply did not carry, with the moment (epoch ms) of the last one that did. */
  earlier?: Readonly<Partial<Record<ReadingPart, number>>>
  /** How often the last list named this id; more than once is a fault of the service's, and said. */
  timesListed?: number
  /** Since when it has been as it is, for tokens that are polled. */
  standing?: Standing
}

/** Since when a token has been as it is, as far as it was watched. */
export type Standing = {
  level: HealthLevel
  /** The kind of its first reason; of a notice, which one. */
  reason: string
  /** The first reading that said so, in epoch milliseconds. */
  since: number
  /** Whether it was seen changing to this. Else it may have been so for longer. */
  isSeen: boolean
}

export const readingParts = ['channelId', 'tokenStatus', 'isActive', 'concurrency', ...infoFields] as const

/** A trace as a reading of its token, or `null` where it names none. `{ tokenId: '111', … }, 5 → { tokenId: '111', at: 5, … }` */
export function toReading(trace: Trace, at: number): Reading | null {
  const { tokenId } = trace
  if (tokenId === null || tokenId.trim() === '' || tokenId.length > longestTokenId) return null
  const { channelId, tokenStatus, info } = trace
  return { tokenId, channelId, tokenStatus, isActive: null, concurrency: null, info, at }
}

/** What a part says, or `null` where it was never sent. */
export function toPart(reading: Reading, part: ReadingPart): string | boolean | null {
  if (part === 'channelId' || part === 'tokenStatus' || part === 'isActive' || part === 'concurrency') {
    return reading[part]
  }
  return reading.info?.[part] ?? null
}

/**
 * Whether a part says anything. A blank text is a line that was left out (API reference §4), and takes nothing back; but
 * an empty message is one: Midjourney has nothing to tell.
 */
export function isTold(reading: Reading, part: ReadingPart): boolean {
  const told = toPart(reading, part)
  return told !== null && (part === 'message' || typeof told !== 'string' || told.trim() !== '')
}

/** When a part last said anything, in epoch milliseconds; `null` where it never did. */
export function toSentAt(reading: Reading, part: ReadingPart): number | null {
  return isTold(reading, part) ? (reading.earlier?.[part] ?? reading.at) : null
}
