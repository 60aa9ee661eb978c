import type { WatchList } from '../domain/watch-list.ts'
import type { PollState } from './state.ts'

/** Where the state is kept. A tab keeps it on the device, a server in its database. */
export type StateStore = {
  read: () => PollState
  write: (change: Partial<PollState>) => void
}

/** The messages that a person watches. */
export type WatchListPort = {
  read: () => WatchList
  /** Notes which token a watched message belongs to. */
  resolve: (messageId: string, tokenId: string) => void
}

/** What those who poll tell each other of the last cycle, without any storage. Instants in epoch milliseconds. */
export type LastCycle = {
  /** When it began; 0 where nobody tells. */
  at: number
  /** When the one who runs it last gave a sign of life. */
  heartbeatAt: number
  isEnded: boolean
  /** Whether one who is still there ran it. */
  isKnown: boolean
}

export const unknownCycle: LastCycle = { at: 0, heartbeatAt: 0, isEnded: false, isKnown: false }

/** Lets one of several pollers of an account run its cycle. A server that is alone needs no more than to run it. */
export type Lease = {
  /**
   * Runs a cycle where `isDue` still says so once the lease is held; does nothing where another poller holds it.
   *
   * @param signal ends the cycle from outside
   */
  run: (
    isDue: (last: LastCycle) => boolean,
    cycle: (signal: AbortSignal) => Promise<void>,
    signal: AbortSignal,
  ) => Promise<void>
  /** A sign of life while the cycle runs. */
  heartbeat: () => void
  /** Whether another poller should go first, as a visible tab before a hidden one. */
  isOutranked: () => Promise<boolean>
  /** Takes part from now on. Returns how to stop. */
  join: () => () => void
}

/** Calls again and again, `ms` milliseconds apart. Returns how to stop. */
export type Ticker = (ms: number, onTick: () => void) => () => void

/** All that a poller needs of the place it runs in. */
export type PollPorts = {
  store: StateStore
  watchList: WatchListPort
  lease: Lease
  every: Ticker
  /** The polling interval in milliseconds; `null` for only when a person asks. */
  readEveryMs: () => number | null
}
