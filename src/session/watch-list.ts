import { useSyncExternalStore } from 'react'
import { isSameChoice, keepResolved, watchMessages, type WatchList } from '../domain/watch-list.ts'
import { countForgets } from '../storage/vault.ts'
import { readWatchList, watchWatchList, writeWatchList } from '../storage/watch-list.ts'

/** The last change that a person made in this tab, on whichever page. */
let change: { before: WatchList; after: WatchList; isKept: boolean; forgets: number } | null = null
const listeners = new Set<() => void>()

function tellListeners(): void {
  for (const listener of listeners) listener()
}

/** Changes the watch list of this device. It can be taken back once, on any page of this tab. */
export function changeWatchList(after: WatchList): void {
  const before = readWatchList()
  if (after === before) return
  change = { before, after, isKept: writeWatchList(after), forgets: countForgets() }
  tellListeners()
}

/** Takes the last change back. What was learned of its messages since stays. */
function undoWatchListChange(): void {
  if (change === null) return
  writeWatchList(keepResolved(change.before, readWatchList()))
  change = null
  tellListeners()
}

/** Lets the last change go: what it came from is not to come back. */
export function dropUndo(): void {
  change = null
  tellListeners()
}

/**
 * Whether there is a change of this tab to take back: not one over which another tab has changed the list since, or has
 * forgotten what there was.
 */
function canUndo(): boolean {
  if (change === null || change.forgets !== countForgets()) return false
  return isSameChoice(change.after, readWatchList())
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange)
  const stop = watchWatchList(onChange)
  return () => {
    listeners.delete(onChange)
    stop()
  }
}

/** The watch list of this device. */
export function useWatchList(): WatchList {
  return useSyncExternalStore(watchWatchList, readWatchList)
}

/** How to take back the last change to the watch list, or `null` where there is none. */
export function readUndo(): (() => void) | null {
  return canUndo() ? undoWatchListChange : null
}

/** The same, for a part that follows it. */
export function useUndo(): (() => void) | null {
  return useSyncExternalStore(subscribe, readUndo)
}

/** Whether the browser kept the last change; else it lasts as long as the page. */
export function useIsKept(): boolean {
  return useSyncExternalStore(subscribe, () => change?.isKept ?? true)
}

/** Whether a token is on the watch list and not taken off the board. */
export function useIsWatched(tokenId: string): boolean {
  const { messages, hidden } = useWatchList()
  return messages.some((message) => message.tokenId === tokenId) && !hidden.includes(tokenId)
}

/** Puts the token behind a message on the watch list. Returns whether there was room for it. */
export function watchToken(messageId: string, tokenId: string, now: number): boolean {
  const after = watchMessages(readWatchList(), [{ messageId, tokenId }], now)
  changeWatchList(after)
  return after.messages.some((message) => message.messageId === messageId)
}
