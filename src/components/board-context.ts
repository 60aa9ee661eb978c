import { createContext, useContext } from 'react'
import type { Standing } from '../api/latest.ts'
import type { Freshness } from '../domain/freshness.ts'
import type { Reading } from '../domain/reading.ts'

/** One token as board and wall show it. */
export type BoardRow = {
  tokenId: string
  /** The person's own name for it. */
  label: string | null
  reading: Reading | null
  freshness: Freshness
  /** The watched messages that led to it, newest first. */
  messages: readonly WatchedRow[]
}

/** A watched message, and what it met when it was last traced. */
export type WatchedRow = { messageId: string; standing: Standing | null }

/** Where the tokens come from: the account's list, or only the watched messages where the plan has no list. */
export type TokenSource = 'asking' | 'listed' | 'not-in-plan' | 'failing'

export type Board = {
  rows: readonly BoardRow[]
  /** Tokens that the person took off, in case they want them back. */
  hidden: readonly BoardRow[]
  source: TokenSource
  /** What keeps the list from being read now. */
  standing: Standing | null
  /** Watched messages whose token is not known yet, or could not be found. */
  unresolved: readonly WatchedRow[]
  /** The polling interval in milliseconds; `null` for never by itself. */
  everyMs: number | null
  /** How long a round takes at least, where that is longer: what is newer than this is not late. */
  roundEveryMs: number
  /** How often a rejected bearer is tried again by itself; `null` for never. */
  probeEveryMs: number | null
  /** When the last round of asking ended well for at least one token; `null` before the first. */
  lastGoodAt: number | null
  isAsking: boolean
}

/** What pages may do. The watch list is the device's; every change of it can be taken back once. */
export type BoardControl = {
  /** Whether the browser kept the last change; else it lasts as long as the page. */
  isKept: boolean
  refresh: () => void
  /** Asks for the list of tokens again, though the account had none. */
  askForList: () => void
  setEvery: (everyMs: number | null) => void
  /** Returns how many were not watched before. */
  watch: (messageIds: readonly string[]) => number
  rename: (tokenId: string, label: string) => void
  /** Moves a token by some places among some. */
  move: (tokenId: string, by: number, among: readonly string[]) => void
  unwatch: (tokenId: string) => void
  show: (tokenId: string) => void
  unwatchMessage: (messageId: string) => void
  /** Takes back the last change to the watch list. */
  undo: (() => void) | null
  exportFile: () => string
  /** Replaces the list by an exported file. Returns false where the text is none. */
  importFile: (text: string) => boolean
}

export const BoardContext = createContext<(Board & BoardControl) | null>(null)

/** The board that the page stands on. It throws where a page has none around it, which is a mistake in the routes. */
export function useBoard(): Board & BoardControl {
  const board = useContext(BoardContext)
  if (board === null) throw new Error('useBoard needs a BoardContext around it')
  return board
}
