import type { QueryClient } from '@tanstack/react-query'
import type { Service } from '../api/client.ts'
import { spacingMs } from '../api/pacing.ts'
import { readEvery } from '../storage/preferences.ts'
import type { BoardState } from './board-state.ts'
import type { BoardStore } from './board-store.ts'
import { askRound, toAskable } from './round.ts'
import {
  beat,
  clockToleranceMs,
  isOutranked,
  showSight,
  takeTurn,
  unknownAsked,
  type LastAsked,
} from './turns.ts'

/** How often a bearer that was rejected is tried again: somebody may have put credits on the account. */
const probeEveryMs = 900_000
const shortestRetryMs = 3_000
/** No wait that stands on the disk is believed for longer. */
const longestWaitMs = 300_000
/** How often it is looked whether a round is due. */
const tickMs = 1_000
/** So long a hidden tab leaves a round that is due to those that are looked at. */
const yieldMs = 5_000

/**
 * The time between two rounds that can be kept: one call for a list, else one per token, three seconds apart;
 * `null` where the person would rather not poll.
 */
export function readRoundEvery(store: BoardStore, now: number): number | null {
  const everyMs = readEvery()
  const state = store.read()
  const traces = toAskable(state, new Set(state.listedIds), now).length
  return everyMs === null ? null : Math.max(everyMs, traces * spacingMs.general)
}

/**
 * Asks in rounds, for as long as it runs. The one ticker looks at the clock: whatever held it up (sleep, a frozen
 * tab, a slow machine), the next tick sees what is due.
 */
export function createPoller(service: Service, queryClient: QueryClient, store: BoardStore) {
  let asking = false
  const listeners = new Set<() => void>()

  function setAsking(value: boolean): void {
    asking = value
    for (const listener of listeners) listener()
  }

  let lastLookAt = Number.NEGATIVE_INFINITY

  /** A clock that was set back must not keep the tokens waiting until it is where it was. */
  function forgetIfSetBack(now: number): void {
    const seenAt = lastLookAt === Number.NEGATIVE_INFINITY ? store.read().askedAt : lastLookAt
    if (now < seenAt - clockToleranceMs) store.write({ askedAt: 0, slotAt: 0, wantedAt: 0, standing: null })
    lastLookAt = now
  }

  function isDueNow(last: LastAsked, graceMs = 0): boolean {
    const now = service.now()
    return isDue(toAsked(store.read(), last), readRoundEvery(store, now), now - graceMs)
  }

  let isLooking = false

  async function look(signal: AbortSignal): Promise<void> {
    forgetIfSetBack(service.now())
    if (asking) beat(service.now())
    if (isLooking || !(isDueNow(unknownAsked) || isCut(store.read()))) return
    isLooking = true
    try {
      if ((await isOutranked(store.account)) && !isDueNow(unknownAsked, yieldMs)) return
      await takeTurn({
        account: store.account,
        now: service.now,
        isDue: (last) => isDueNow(last) || (!last.isKnown && isCut(toAsked(store.read(), last))),
        round,
        signal,
      })
    } finally {
      isLooking = false
    }
  }

  async function round(signal: AbortSignal): Promise<void> {
    setAsking(true)
    try {
      const now = service.now()
      const slotAt = toSlot(store.read(), readRoundEvery(store, now), now)
      await askRound({ service, queryClient, store, signal, slotAt })
    } finally {
      setAsking(false)
    }
  }

  let running: AbortController | null = null

  return {
    start: (): (() => void) => {
      const controller = new AbortController()
      running = controller
      const hide = showSight(store.account)
      // A page that is opened asks anew about a bearer that was rejected: somebody may just have seen to it.
      if (store.read().standing?.problem.kind === 'rejected') store.write({ askedAt: 0, standing: null })
      void look(controller.signal)
      const ticker = setInterval(() => void look(controller.signal), tickMs)
      return () => {
        clearInterval(ticker)
        hide()
        controller.abort()
      }
    },
    /** Looks at once whether a round is due, as it is when a person has just asked for one. */
    lookNow: (): void => {
      if (running !== null) void look(running.signal)
    },
    isAsking: () => asking,
    subscribe: (onChange: () => void): (() => void) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}

/**
 * When the round that begins now was due: one interval after the last, or now where it is early or far too late.
 *
 * `{ slotAt: 0 }, 60_000, 60_700 → 60_000`
 */
export function toSlot({ slotAt }: BoardState, everyMs: number | null, now: number): number {
  if (everyMs === null) return now
  const lateMs = now - (slotAt + everyMs)
  return lateMs > -tickMs && lateMs < everyMs / 2 ? slotAt + everyMs : now
}

/** What is kept with what the tabs themselves know of the last round, which may not have been kept here yet. */
function toAsked(state: BoardState, { at, isEnded }: LastAsked): BoardState {
  return {
    ...state,
    askedAt: Math.max(state.askedAt, at),
    // What that round was due at is not known here yet.
    slotAt: at > state.askedAt ? at : state.slotAt,
    endedAt: isEnded ? Math.max(state.endedAt, at) : state.endedAt,
  }
}

/** Whether the last round has not come to its end: it goes on, or its page was left. */
function isCut({ askedAt, endedAt }: BoardState): boolean {
  return askedAt > endedAt
}

/** Whether a round is due, by what all tabs know. Another tab may have asked at what is not yet here. */
export function isDue(
  { askedAt, slotAt, wantedAt, standing }: Pick<BoardState, 'askedAt' | 'slotAt' | 'wantedAt' | 'standing'>,
  everyMs: number | null,
  now: number,
): boolean {
  const elapsedMs = now - askedAt
  if (askedAt === 0 || (wantedAt > askedAt && wantedAt <= now)) return true
  if (elapsedMs < 0 || everyMs === null) return false
  const problem = standing?.problem
  if (problem?.kind === 'rejected') return elapsedMs >= toProbeEvery(everyMs)
  // Never sooner than the service says.
  if (problem !== undefined && 'retryAt' in problem) {
    if (now < Math.min(problem.retryAt ?? 0, askedAt + longestWaitMs)) return false
  }
  // A tick comes seldom at the very moment: half a tick early is nearer than half a tick late.
  if (now - slotAt >= everyMs - tickMs / 2) return true
  // What may pass is tried again sooner than a long interval would have it.
  const retryAt = standing?.retryAt ?? null
  return retryAt !== null && retryAt <= now && elapsedMs >= shortestRetryMs
}

/** How often a rejected bearer is tried again by itself. */
export function toProbeEvery(everyMs: number): number {
  return Math.max(probeEveryMs, everyMs)
}
