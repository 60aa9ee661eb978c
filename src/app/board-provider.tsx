import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import { BoardContext, type Board } from '../components/board-context.ts'
import { useConnection, useService } from '../components/connection-context.ts'
import { useOfNow } from '../components/use-now.ts'
import { readEvery, watchEvery } from '../storage/preferences.ts'
import { forgetOldBoards } from '../storage/boards.ts'
import { readWatchList, watchWatchList } from '../storage/watch-list.ts'
import { formatAges, toRows, toSource, toUnresolved } from './board-rows.ts'
import { createBoardStore } from './board-store.ts'
import { createPoller, readRoundEvery, toProbeEvery } from './poller.ts'
import { useBoardControl } from './use-board-control.ts'

/** A reading that is only asked for by hand is old after a quarter of an hour. */
const byHandEveryMs = 300_000

/** Holds what board, token page and wall show, and asks for it in rounds that all tabs share. */
export function BoardProvider({ children }: { children: ReactNode }) {
  const { connection } = useConnection()
  if (connection.kind === 'none') return null
  return (
    <Holder key={connection.service.id} promised={connection.account}>
      {children}
    </Holder>
  )
}

type HolderProps = { promised: Promise<string>; children: ReactNode }

/** Waits for the name of the account: without Suspense, so that the page before stays until this one can be drawn. */
function Holder({ promised, children }: HolderProps) {
  const [account, setAccount] = useState<string | null>(null)
  useEffect(() => {
    let isGone = false
    async function wait(): Promise<void> {
      const name = await promised
      if (!isGone) setAccount(name)
    }
    void wait()
    return () => {
      isGone = true
    }
  }, [promised])
  return account === null ? null : <Rounds account={account}>{children}</Rounds>
}

type RoundsProps = { account: string; children: ReactNode }

function Rounds({ account, children }: RoundsProps) {
  const service = useService()
  const queryClient = useQueryClient()
  const store = useMemo(() => createBoardStore(account), [account])
  const state = useSyncExternalStore(store.subscribe, store.read)
  const list = useSyncExternalStore(watchWatchList, readWatchList)
  const everyMs = useSyncExternalStore(watchEvery, readEvery)
  const poller = useMemo(() => createPoller(service, queryClient, store), [queryClient, service, store])
  const isAsking = useSyncExternalStore(poller.subscribe, poller.isAsking)
  useEffect(() => poller.start(), [poller])
  useEffect(() => forgetOldBoards(account, Date.now()), [account])
  // The tab that asked knows it from the answer, the others from here.
  const isRejected = state.standing?.problem.kind === 'rejected'
  useEffect(() => service.noteRejected(isRejected), [isRejected, service])

  const roundEveryMs = useOfNow((now) => readRoundEvery(store, now) ?? byHandEveryMs)
  const ages = useOfNow((now) => formatAges(state, now, roundEveryMs))
  const { rows, hidden } = useMemo(() => {
    const all = toRows(state, list, ages)
    return {
      rows: all.filter(({ tokenId }) => !list.hidden.includes(tokenId)),
      hidden: all.filter(({ tokenId }) => list.hidden.includes(tokenId)),
    }
  }, [state, list, ages])
  const control = useBoardControl(service, store, poller)
  const board: Board = {
    rows,
    hidden,
    source: toSource(state),
    standing: state.standing,
    unresolved: toUnresolved(state, list),
    everyMs,
    roundEveryMs,
    probeEveryMs: everyMs === null ? null : toProbeEvery(everyMs),
    lastGoodAt: state.lastGoodAt,
    isAsking,
  }
  return <BoardContext value={{ ...board, ...control }}>{children}</BoardContext>
}
