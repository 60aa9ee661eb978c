import { useMemo } from 'react'
import type { Service } from '../api/client.ts'
import type { BoardControl, PageWish } from './board-context.ts'
import {
  moveToken,
  renameToken,
  showToken,
  sortByOrder,
  unwatchMessage,
  unwatchToken,
} from '../domain/watch-list-changes.ts'
import { watchMessages } from '../domain/watch-list.ts'
import { writeEvery } from '../storage/preference-changes.ts'
import { formatWatchListFile, parseWatchListFile } from '../storage/watch-list-file.ts'
import { readWatchList } from '../storage/watch-list.ts'
import type { BoardStore } from './board-store.ts'
import { toWatchable } from './guests.ts'
import { changeWatchList, useIsKept, useUndo } from './watch-list.ts'
import type { Poller } from '../polling/poller.ts'

/** What pages may do with the board. */
export function useBoardControl(
  service: Service,
  store: BoardStore,
  poller: Poller,
  followWish: (wish: PageWish) => () => void,
): BoardControl {
  const undo = useUndo()
  const isKept = useIsKept()

  return useMemo(() => {
    function refresh(): void {
      service.bypassCoolDown()
      // The failure of the list stays told until an answer says otherwise; each message is asked about anew.
      store.write({ requestedAt: service.now(), problems: {} })
      poller.lookNow()
    }
    return {
      isKept,
      refresh,
      askForList() {
        store.write({ noListAt: null })
        refresh()
      },
      setEvery: writeEvery,
      followWish,
      toUnwatched,
      watch(messageIds) {
        const unwatched = toUnwatched(messageIds)
        if (unwatched.length === 0) return { added: 0, leftOut: 0 }
        const messages = toWatchable(unwatched, store.read().guests)
        const after = watchMessages(readWatchList(), messages, service.now())
        const leftOut = unwatched.filter((id) => !after.messages.some(({ messageId }) => messageId === id))
        changeWatchList(after)
        refresh()
        return { added: unwatched.length - leftOut.length, leftOut: leftOut.length }
      },
      rename: (tokenId, label) => changeWatchList(renameToken(readWatchList(), tokenId, label)),
      move(tokenId, by, among) {
        const now = readWatchList()
        changeWatchList(moveToken(now, sortByOrder(now, among), tokenId, by))
      },
      unwatch: (tokenId) => changeWatchList(unwatchToken(readWatchList(), tokenId)),
      show: (tokenId) => changeWatchList(showToken(readWatchList(), tokenId)),
      unwatchMessage: (messageId) => changeWatchList(unwatchMessage(readWatchList(), messageId)),
      undo,
      exportFile: () => formatWatchListFile(readWatchList()),
      importFile(text) {
        const imported = parseWatchListFile(text)
        if (imported !== null) changeWatchList(imported)
        return imported !== null
      },
    }
  }, [followWish, isKept, poller, service, store, undo])
}

function toUnwatched(messageIds: readonly string[]): string[] {
  const watched = new Set(readWatchList().messages.map(({ messageId }) => messageId))
  return messageIds.filter((messageId) => !watched.has(messageId))
}
