import type { Failure } from '../domain/latest.ts'
import type { Reading } from '../domain/reading.ts'

/** What is known of an account's tokens, and when they were last asked about. Instants in epoch milliseconds. */
export type PollState = {
  readings: readonly Reading[]
  /** When the last poll cycle began, and when one last came to its end. */
  startedAt: number
  finishedAt: number
  /** When the last cycle was due: those that begin a little late each time do not add up to one that is missing. */
  dueAt: number
  /** When a person last asked for a cycle before it was due. */
  requestedAt: number
  lastGoodAt: number | null
  /** When the service last listed the tokens, and which they were. */
  listedAt: number | null
  listedIds: readonly string[]
  /** Tokens that the last list left out, though the one before had them: the next list that does so removes them. */
  missingIds: readonly string[]
  /** When the service last said that this account has no list of tokens. */
  noListAt: number | null
  /** What keeps all tokens from being read. */
  failure: Failure | null
  /** What a watched message met when it was last traced. */
  problems: Readonly<Record<string, MessageProblem>>
  /** Messages that an open page asks for, as by its address, and that nobody has put on the watch list. */
  guests: readonly Guest[]
}

/** A message that is asked about until then, unless the page that asks for it says so again. */
export type Guest = { messageId: string; tokenId: string | null; until: number }

export type MessageProblem = { failure: Failure; at: number }

export const emptyState: PollState = {
  readings: [],
  startedAt: 0,
  finishedAt: 0,
  dueAt: 0,
  requestedAt: 0,
  lastGoodAt: null,
  listedAt: null,
  listedIds: [],
  missingIds: [],
  noListAt: null,
  failure: null,
  problems: {},
  guests: [],
}
