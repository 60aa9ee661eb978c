import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { WatchList } from '../domain/watch-list.ts'
import { createPoller, toCycleMs } from '../polling/poller.ts'
import { toNextAt, toProbeEvery } from '../polling/schedule.ts'
import type { PollState } from '../polling/state.ts'
import { forgetOldBoards } from '../storage/kept-board.ts'
import { readEvery } from '../storage/preference-changes.ts'
import { watchPreferences } from '../storage/preferences.ts'
import { readWatchList, watchWatchList } from '../storage/watch-list.ts'
import { useOfNow } from '../ui/use-now.ts'
import { BoardContext, type Board, type BoardRow } from './board-context.ts'
import { createJudge, toNextChange, toRows, toSource, toUnresolved } from './board-rows.ts'
import { createBoardStore } from './board-store.ts'
import { useConnection, useService } from './connection-context.ts'
import { countLeftOut, createWatchListPort, withGuests } from './guests.ts'
import { createTabLease } from './tab-lease.ts'
import { useBoardControl } from './use-board-control.ts'
import { usePageWish } from './use-page-wish.ts'

/** A reading that is only asked for by hand is old after a quarter of an hour. */
const byHandEveryMs = 300_000

/** Holds what board, token page and wall show, and asks for it in cycles that all tabs share. */
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
  return account === null ? null : <Polled account={account}>{children}</Polled>
}

type PolledProps = { account: string; children: ReactNode }

function Polled({ account, children }: PolledProps) {
  const service = useService()
  const store = useMemo(() => createBoardStore(account), [account])
  const state = useSyncExternalStore(store.subscribe, store.peek)
  const keptList = useSyncExternalStore(watchWatchList, readWatchList)
  const keptEveryMs = useSyncExternalStore(watchPreferences, readEvery)
  const { wish, follow } = usePageWish(store, service.now)
  const everyMs = toEveryMs(wish.everyMs, keptEveryMs)
  const [interval] = useState(() => createInterval(everyMs))
  useEffect(() => interval.set(everyMs), [interval, everyMs])

  const ports = useMemo(
    () => ({
      store,
      watchList: createWatchListPort(store, service.now),
      lease: createTabLease(account, service.now),
      every: tick,
      readEveryMs: interval.read,
    }),
    [account, interval, service, store],
  )
  const poller = useMemo(() => createPoller(service, ports), [service, ports])
  const isAsking = useSyncExternalStore(poller.subscribe, poller.isAsking)
  useEffect(() => poller.start(), [poller])
  useEffect(() => forgetOldBoards(account, Date.now()), [account])
  // The tab that asked knows it from the answer, the others from here.
  const isRejected = state.failure?.problem.kind === 'rejected'
  useEffect(() => service.noteRejected(isRejected), [isRejected, service])
  // A tab that asks nothing itself learns from the others how the service is.
  const { connection } = useConnection()
  const status = connection.kind === 'none' ? null : connection.status
  const problem = state.failure?.problem ?? null
  const { lastGoodAt } = state
  // What was kept from before this page says nothing of now.
  const [known] = useState({ lastGoodAt, problem })
  useEffect(() => {
    if (known.lastGoodAt !== lastGoodAt || known.problem !== problem) {
      status?.noteList(problem, lastGoodAt)
    }
  }, [known, status, problem, lastGoodAt])

  const list = useMemo(() => {
    const mine = state.guests.filter(({ messageId }) => wish.messageIds.includes(messageId))
    return withGuests(keptList, mine)
  }, [keptList, state.guests, wish])
  const cycleMs = useOfNow((now) =>
    everyMs === null ? byHandEveryMs : (toCycleMs({ ...ports, readEveryMs: () => everyMs }, now) ?? everyMs),
  )
  const all = useJudgedRows(state, list, cycleMs)
  const { rows, hidden } = useMemo(
    () => ({
      rows: all.filter(({ tokenId }) => !list.hidden.includes(tokenId)),
      hidden: all.filter(({ tokenId }) => list.hidden.includes(tokenId)),
    }),
    [all, list],
  )
  const control = useBoardControl(service, store, poller, follow)
  const board: Board = {
    rows,
    hidden,
    source: toSource(state),
    failure: state.failure,
    isKnown: state.listedAt !== null || state.lastGoodAt !== null || state.noListAt !== null,
    unresolved: toUnresolved(state, list),
    leftOutCount: countLeftOut(wish.messageIds, keptList, state.guests),
    everyMs,
    cycleMs,
    probeEveryMs: everyMs === null ? null : toProbeEvery(everyMs),
    lastGoodAt: state.lastGoodAt,
    isAsking,
    nextAt: toNextAt(state, everyMs),
  }
  return <BoardContext value={{ ...board, ...control }}>{children}</BoardContext>
}

function toEveryMs(wished: number | 'off' | null, kept: number | null): number | null {
  if (wished === null) return kept
  return wished === 'off' ? null : wished
}

/** Judged anew when something was read, and when the clock alone changes what one of the readings means. */
function useJudgedRows(state: PollState, list: WatchList, cycleMs: number): BoardRow[] {
  const [judgeReading] = useState(createJudge)
  // A cycle that begins or ends changes none of the rows.
  const { readings, listedIds, missingIds, noListAt, problems } = state
  const [validity, setValidity] = useState({ readings, from: Infinity, until: Infinity })
  // The same instant for as long as the last judgement holds: not after a new answer, nor on a clock that was set back.
  const judgedAt = useOfNow((now) => {
    const isValid = validity.readings === readings && now >= validity.from && now < validity.until
    return isValid ? validity.from : now
  })
  const rows = useMemo(() => {
    const told = { readings, listedIds, missingIds, noListAt, problems }
    return toRows(told, list, (reading) => judgeReading(reading, judgedAt, cycleMs))
  }, [readings, listedIds, missingIds, noListAt, problems, list, cycleMs, judgedAt, judgeReading])
  const until = toNextChange(rows)
  if (validity.readings !== readings || validity.until !== until || validity.from !== judgedAt) {
    setValidity({ readings, from: judgedAt, until })
  }
  return rows
}

/** The polling interval of this tab, for a poller that reads it anew each second. */
function createInterval(first: number | null) {
  let everyMs = first
  return {
    read: () => everyMs,
    set: (ms: number | null) => {
      everyMs = ms
    },
  }
}

function tick(ms: number, onTick: () => void): () => void {
  const timer = setInterval(onTick, ms)
  return () => clearInterval(timer)
}
