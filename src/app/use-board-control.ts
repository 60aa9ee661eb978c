import { useMemo, useState, useSyncExternalStore } from 'react'
import type { Service } from '../api/client.ts'
import type { BoardControl } from '../components/board-context.ts'
import {
  isSameChoice,
  keepResolved,
  moveToken,
  renameToken,
  showToken,
  sortByOrder,
  unwatchMessage,
  unwatchToken,
  watchMessages,
  type WatchList,
} from '../domain/watch-list.ts'
import { writeEvery } from '../storage/preferences.ts'
import {
  formatWatchListFile,
  parseWatchListFile,
  readWatchList,
  watchWatchList,
  writeWatchList,
} from '../storage/watch-list.ts'
import type { BoardStore } from './board-store.ts'
import type { createPoller } from './poller.ts'

/** What pages may do with the board. */
export function useBoardControl(
  service: Service,
  store: BoardStore,
  poller: ReturnType<typeof createPoller>,
): BoardControl {
  const list = useSyncExternalStore(watchWatchList, readWatchList)
  const [change, setChange] = useState<{ before: WatchList; after: WatchList } | null>(null)
  const [isKept, setIsKept] = useState(true)
  // What another tab has changed since must not be taken back along with it.
  const undoable = change !== null && isSameChoice(change.after, list) ? change.before : null

  return useMemo(() => {
    function changeTo(after: WatchList): void {
      setChange({ before: readWatchList(), after })
      setIsKept(writeWatchList(after))
    }
    function refresh(): void {
      service.insist()
      store.write({ wantedAt: service.now(), standing: null, problems: {} })
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
      watch(messageIds) {
        const known = new Set(readWatchList().messages.map(({ messageId }) => messageId))
        const added = messageIds.filter((messageId) => !known.has(messageId)).length
        if (added === 0) return 0
        const messages = messageIds.map((messageId) => ({ messageId, tokenId: null }))
        changeTo(watchMessages(readWatchList(), messages, service.now()))
        refresh()
        return added
      },
      rename: (tokenId, label) => changeTo(renameToken(readWatchList(), tokenId, label)),
      move(tokenId, by, among) {
        const now = readWatchList()
        changeTo(moveToken(now, sortByOrder(now, among), tokenId, by))
      },
      unwatch: (tokenId) => changeTo(unwatchToken(readWatchList(), tokenId)),
      show: (tokenId) => changeTo(showToken(readWatchList(), tokenId)),
      unwatchMessage: (messageId) => changeTo(unwatchMessage(readWatchList(), messageId)),
      undo:
        undoable === null
          ? null
          : () => {
              writeWatchList(keepResolved(undoable, readWatchList()))
              setChange(null)
            },
      exportFile: () => formatWatchListFile(readWatchList()),
      importFile(text) {
        const imported = parseWatchListFile(text)
        if (imported !== null) changeTo(imported)
        return imported !== null
      },
    }
  }, [isKept, poller, service, store, undoable])
}
