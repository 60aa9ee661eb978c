import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { Standing } from '../api/latest.ts'
import { useConnection, useService } from '../components/connection-context.ts'
import {
  BoardContext,
  type Board,
  type BoardControl,
  type BoardRow,
  type TokenSource,
} from '../components/board-context.ts'
import { useOfNow } from '../components/use-now.ts'
import { freshnessSteps, toFreshness } from '../domain/freshness.ts'
import {
  moveToken,
  renameToken,
  sortByOrder,
  unwatchMessage,
  unwatchToken,
  watchMessages,
  type WatchList,
} from '../domain/watch-list.ts'
import { readEvery, watchEvery, writeEvery } from '../storage/preferences.ts'
import {
  formatWatchListFile,
  parseWatchListFile,
  readWatchList,
  watchWatchList,
  writeWatchList,
} from '../storage/watch-list.ts'
import { createBoardStore, type BoardState } from './board-store.ts'
import { createPoller, readRoundEvery } from './poller.ts'

/** Holds what board, token page and wall show, and asks for it in rounds that all tabs share. */
export function BoardProvider({ children }: { children: ReactNode }) {
  const { connection } = useConnection()
  if (connection.kind === 'none') return null
  return <Holder key={connection.service.id}>{children}</Holder>
}

function Holder({ children }: { children: ReactNode }) {
  const { connection } = useConnection()
  const [account, setAccount] = useState<string | null>(null)
  const promised = connection.kind === 'none' ? null : connection.account
  useEffect(() => {
    let isGone = false
    async function wait(): Promise<void> {
      const name = await promised
      if (!isGone && name !== null) setAccount(name)
    }
    void wait()
    return () => {
      isGone = true
    }
  }, [promised])
  return account === null ? null : <Rounds account={account}>{children}</Rounds>
}

function Rounds({ account, children }: { account: string; children: ReactNode }) {
  const service = useService()
  const queryClient = useQueryClient()
  const store = useMemo(() => createBoardStore(account), [account])
  const state = useSyncExternalStore(store.subscribe, store.read)
  const list = useSyncExternalStore(watchWatchList, readWatchList)
  const everyMs = useSyncExternalStore(watchEvery, readEvery)
  const [before, setBefore] = useState<WatchList | null>(null)
  const poller = useMemo(() => createPoller(service, queryClient, store), [queryClient, service, store])
  const isAsking = useSyncExternalStore(poller.subscribe, poller.isAsking)
  useEffect(() => poller.start(), [poller])
  // The tab that asked knows it from the answer, the others from here.
  const isRejected = state.standing?.problem.kind === 'rejected'
  useEffect(() => service.noteRejected(isRejected), [isRejected, service])
  const roundEveryMs = useOfNow((now) => readRoundEvery(store, now) ?? byHandEveryMs)
  const ages = useOfNow((now) => formatAges(state, now, roundEveryMs))

  const control = useMemo<BoardControl>(() => {
    function change(next: WatchList): void {
      setBefore(readWatchList())
      writeWatchList(next)
    }
    function refresh(): void {
      service.insist()
      store.write({ wantedAt: Date.now(), standing: null, problems: {} })
    }
    return {
      refresh,
      askForList() {
        store.write({ noListAt: null })
        refresh()
      },
      setEvery: writeEvery,
      watch(messageIds) {
        const known = new Set(readWatchList().messages.map(({ messageId }) => messageId))
        if (messageIds.every((messageId) => known.has(messageId))) return
        const messages = messageIds.map((messageId) => ({ messageId, tokenId: null }))
        change(watchMessages(readWatchList(), messages, Date.now()))
        refresh()
      },
      rename: (tokenId, label) => change(renameToken(readWatchList(), tokenId, label)),
      move: (tokenId, by) => {
        const shown = toShownIds(store.read(), readWatchList())
        change(moveToken(readWatchList(), shown, tokenId, by))
      },
      unwatch: (tokenId) => change(unwatchToken(readWatchList(), tokenId)),
      unwatchMessage: (messageId) => change(unwatchMessage(readWatchList(), messageId)),
      undo:
        before === null
          ? null
          : () => {
              writeWatchList(before)
              setBefore(null)
            },
      exportFile: () => formatWatchListFile(readWatchList()),
      importFile(text) {
        const imported = parseWatchListFile(text)
        if (imported !== null) change(imported)
        return imported !== null
      },
    }
  }, [before, service, store])

  const rows = useMemo(() => toRows(state, list, ages), [state, list, ages])
  const board: Board = {
    rows,
    source: toSource(state),
    standing: state.standing,
    unresolved: list.messages
      .filter(({ tokenId }) => tokenId === null)
      .map(({ messageId }) => ({ messageId, standing: toStanding(state, messageId) })),
    everyMs,
    lastGoodAt: state.lastGoodAt,
    isAsking,
  }
  return <BoardContext value={{ ...board, ...control }}>{children}</BoardContext>
}

/** The tokens that are shown, in the person's order: those read, and those that watched messages have named. */
function toShownIds(state: BoardState, list: WatchList): string[] {
  const ids = new Set([
    ...state.readings.map(({ tokenId }) => tokenId),
    ...list.messages.map(({ tokenId }) => tokenId).filter((tokenId) => tokenId !== null),
  ])
  return sortByOrder(
    list,
    [...ids].filter((tokenId) => !list.hidden.includes(tokenId)),
  )
}

/** A reading that is only asked for by hand is judged as if it were asked for every hour. */
const byHandEveryMs = 3_600_000

/** How far each reading can be trusted, as one text that changes only when one of them does. */
function formatAges({ readings }: BoardState, now: number, everyMs: number): string {
  return readings.map(({ at }) => toFreshness(at, now, everyMs)).join(' ')
}

function toRows(state: BoardState, list: WatchList, ages: string): BoardRow[] {
  const freshnesses = ages.split(' ')
  const readings = new Map(state.readings.map((reading, index) => [reading.tokenId, { reading, index }]))
  const messages = Map.groupBy(list.messages, ({ tokenId }) => tokenId)
  return toShownIds(state, list).map((tokenId) => {
    const { reading = null, index = -1 } = readings.get(tokenId) ?? {}
    return {
      tokenId,
      label: list.labels[tokenId] ?? null,
      reading,
      freshness: freshnessSteps.find((step) => step === freshnesses[index]) ?? 'lost',
      messages: (messages.get(tokenId) ?? []).map(({ messageId }) => ({
        messageId,
        standing: toStanding(state, messageId),
      })),
    }
  })
}

function toStanding({ problems }: BoardState, messageId: string): Standing | null {
  return problems[messageId]?.standing ?? null
}

function toSource({ standing, noListAt, lastGoodAt }: BoardState): TokenSource {
  if (standing !== null) return 'failing'
  if (noListAt !== null) return 'not-in-plan'
  return lastGoodAt === null ? 'asking' : 'listed'
}
