import type { QueryClient } from '@tanstack/react-query'
import type { Service } from '../api/client.ts'
import { spacingMs } from '../api/pacing.ts'
import { readEvery } from '../storage/preferences.ts'
import type { BoardState, BoardStore } from './board-store.ts'
import { askRound, toAskable } from './round.ts'
import { beat, clockToleranceMs, isOutranked, showSight, takeTurn } from './turns.ts'

/** How often a bearer that was rejected is tried again: somebody may have put credits on the account. */
const probeEveryMs = 900_000
const shortestRetryMs = 3_000
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
  const listed = new Set(state.noListAt === null ? state.readings.map(({ tokenId }) => tokenId) : [])
  const traces = toAskable(state, listed, now).length
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
    if (now < seenAt - clockToleranceMs) store.write({ askedAt: 0, standing: null })
    lastLookAt = now
  }

  /** @param graceMs by how much it must be overdue */
  function isDueNow(lastAskedAt: number, graceMs = 0): boolean {
    const now = service.now()
    const state = store.read()
    const askedAt = Math.max(state.askedAt, lastAskedAt)
    return isDue({ ...state, askedAt }, readRoundEvery(store, now), now - graceMs)
  }

  async function look(signal: AbortSignal): Promise<void> {
    forgetIfSetBack(service.now())
    if (asking) beat(store.account, service.now())
    if (asking || !isDueNow(0)) return
    if ((await isOutranked(store.account)) && !isDueNow(0, yieldMs)) return
    if (asking || signal.aborted) return
    setAsking(true)
    try {
      await takeTurn({
        account: store.account,
        now: service.now,
        isDue: isDueNow,
        round: (ended) => askRound({ service, queryClient, store, signal: ended }),
        signal,
      })
    } finally {
      setAsking(false)
    }
  }

  return {
    start: (): (() => void) => {
      const controller = new AbortController()
      const hide = showSight(store.account)
      void look(controller.signal)
      const ticker = setInterval(() => void look(controller.signal), tickMs)
      return () => {
        clearInterval(ticker)
        hide()
        controller.abort()
      }
    },
    isAsking: () => asking,
    subscribe: (onChange: () => void): (() => void) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}

/** Whether a round is due, by what all tabs know. Another tab may have asked at what is not yet here. */
export function isDue(
  { askedAt, wantedAt, standing }: Pick<BoardState, 'askedAt' | 'wantedAt' | 'standing'>,
  everyMs: number | null,
  now: number,
): boolean {
  const elapsedMs = now - askedAt
  if (askedAt === 0 || wantedAt > askedAt) return true
  if (elapsedMs < 0 || everyMs === null) return false
  const problem = standing?.problem
  if (problem?.kind === 'rejected') return elapsedMs >= Math.max(probeEveryMs, everyMs)
  // What may pass is tried again sooner than a long interval would have it, and never later than the service says.
  const retryAt = standing?.retryAt ?? null
  if (problem?.kind === 'rate-limited' && now < problem.retryAt) return false
  // A tick comes seldom at the very moment: half a tick early is nearer than half a tick late.
  if (elapsedMs >= everyMs - tickMs / 2) return true
  return retryAt !== null && retryAt <= now && elapsedMs >= shortestRetryMs
}
