import type { InfoTexts, Trace } from './trace.ts'

/** A longer id is none: those that were seen have up to 19 digits. */
export const longestTokenId = 200

/** What one reply said about one token at one moment. Texts are the service's own, `null` where not sent. */
export type Reading = {
  tokenId: string
  channelId: string | null
  tokenStatus: string | null
  /** Whether its owner lets it work; `null` where the reply does not say (a trace never does). */
  isActive: boolean | null
  /** How many jobs it may run at once, as sent. */
  concurrency: string | null
  info: InfoTexts | null
  /** The moment it was true, in epoch milliseconds. */
  at: number
}

/** A trace as a reading of its token, or `null` where it names none. `{ tokenId: '111', … }, 5 → { tokenId: '111', at: 5, … }` */
export function toReading(trace: Trace, at: number): Reading | null {
  const { tokenId } = trace
  if (tokenId === null || tokenId.trim() === '' || tokenId.length > longestTokenId) return null
  return {
    tokenId,
    channelId: trace.channelId,
    tokenStatus: trace.tokenStatus,
    isActive: null,
    concurrency: null,
    info: trace.info,
    at,
  }
}

/**
 * Lays a newer reading over an older one of the same token: what the newer does not say stays as it was (a reply to
 * a toggle may lack `info`). The older one of two replies never wins.
 *
 * `{ isActive: true, at: 10 }, { isActive: null, at: 20 } → { isActive: true, at: 20 }`
 */
export function mergeReadings(older: Reading | null, newer: Reading): Reading {
  if (older === null) return newer
  if (older.at > newer.at) return mergeReadings(newer, older)
  return {
    tokenId: newer.tokenId,
    channelId: newer.channelId ?? older.channelId,
    tokenStatus: newer.tokenStatus ?? older.tokenStatus,
    isActive: newer.isActive ?? older.isActive,
    concurrency: newer.concurrency ?? older.concurrency,
    info: newer.info ?? older.info,
    at: newer.at,
  }
}
