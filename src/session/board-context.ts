import { createContext, useContext } from 'react'
import type { BoardToken } from '../domain/board.ts'
import type { Failure } from '../domain/latest.ts'

/** One token as board and wall show it. */
export type BoardRow = BoardToken & {
  /** The last list left it out; if the next does so as well, it goes. */
  isMissing: boolean
  /** The watched messages that led to it, newest first. */
  messages: readonly WatchedRow[]
}

/** A watched message, and what it met when it was last traced. */
export type WatchedRow = { messageId: string; failure: Failure | null }

/** Where the tokens come from: the account's list, or only the watched messages where the plan has no list. */
export type TokenSource = 'asking' | 'listed' | 'not-in-plan' | 'failing'

export type Board = {
  rows: readonly BoardRow[]
  /** Tokens that the person took off, in case they want them back. */
  hidden: readonly BoardRow[]
  source: TokenSource
  /** What keeps the list from being read now. */
  failure: Failure | null
  /** Whether any list or trace has ever been read: before that nothing can be said of how many tokens there are. */
  isKnown: boolean
  /** Watched messages whose token is not known yet, or could not be found. */
  unresolved: readonly WatchedRow[]
  /** How many messages of the page's address are not asked about: other pages ask for as many as can be. */
  leftOutCount: number
  /** The polling interval that holds in this tab, in milliseconds; `null` for never by itself. */
  everyMs: number | null
  /** How long a poll cycle takes at least, where that is longer: what is newer than this is not late. */
  cycleMs: number
  /** How often a rejected bearer is tried again by itself; `null` for never. */
  probeEveryMs: number | null
  /** When the last poll cycle ended well for at least one token; `null` before the first. */
  lastGoodAt: number | null
  isAsking: boolean
  /** When they are asked about next by themselves, in epoch milliseconds; `null` for never. */
  nextAt: number | null
}

/** What an address may ask of the polling. It holds for as long as the page stands, and nothing of it is kept. */
export type PageWish = { everyMs: number | 'off' | null; messageIds: readonly string[] }

/** What came of adding messages to the watch list. */
export type Watched = { added: number; /** So many had no place any more. */ leftOut: number }

/** What pages may do. The watch list is the device's; every change of it can be taken back once. */
export type BoardControl = {
  /** Whether the browser kept the last change; else it lasts as long as the page. */
  isKept: boolean
  refresh: () => void
  /** Asks for the list of tokens again, though the account had none. */
  askForList: () => void
  setEvery: (everyMs: number | null) => void
  /** Makes the polling follow an address for as long as its page stands. Returns how to stop. */
  followWish: (wish: PageWish) => () => void
  /** Which of some messages are not on the watch list. */
  toUnwatched: (messageIds: readonly string[]) => string[]
  watch: (messageIds: readonly string[]) => Watched
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
