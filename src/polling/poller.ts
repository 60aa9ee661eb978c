import type { Service } from '../api/client.ts'
import { spacingMs } from '../domain/limits.ts'
import { runCycle, toAskable } from './cycle.ts'
import { unknownCycle, type LastCycle, type PollPorts } from './ports.ts'
import { isCut, isDue, isRequested, tickMs, toDueAt } from './schedule.ts'
import type { PollState } from './state.ts'

/** The looks of two pollers at one clock differ by less. */
export const clockToleranceMs = 5_000
/** So long a hidden tab leaves a cycle that is due to those that are looked at. */
const yieldMs = 5_000
/** A call that takes longer than this may hang: who asks by hand does not want to wait for it any more. */
const patienceMs = 3_000

/**
 * The time between two cycles that can be kept: one call for a list, else one per token, three seconds apart;
 * `null` where the person would rather not poll.
 */
export function toCycleMs(
  { store, watchList, readEveryMs }: Pick<PollPorts, 'store' | 'watchList' | 'readEveryMs'>,
  now: number,
): number | null {
  const everyMs = readEveryMs()
  const list = watchList.read()
  // Asked each second: most accounts list all that is watched.
  if (everyMs === null || list.messages.length === 0) return everyMs
  const state = store.read()
  const traces = toAskable(state, list, new Set(state.listedIds), now).length
  return Math.max(everyMs, traces * spacingMs.general)
}

/**
 * Polls for as long as it runs. The one ticker looks at the clock: whatever held it up (sleep, a frozen tab, a slow
 * machine), the next tick sees what is due.
 */
export function createPoller(service: Service, ports: PollPorts) {
  const { store, watchList, lease, every } = ports
  let asking = false
  const listeners = new Set<() => void>()

  function setAsking(value: boolean): void {
    asking = value
    for (const listener of listeners) listener()
  }

  let lastLookAt = Number.NEGATIVE_INFINITY

  /** A clock that was set back must not keep the tokens waiting until it is where it was. */
  function forgetIfSetBack(now: number): void {
    const seenAt = lastLookAt === Number.NEGATIVE_INFINITY ? store.read().startedAt : lastLookAt
    if (now < seenAt - clockToleranceMs) {
      store.write({ startedAt: 0, finishedAt: 0, dueAt: 0, requestedAt: 0, failure: null })
    }
    lastLookAt = now
  }

  function isDueNow(last: LastCycle, graceMs = 0): boolean {
    const now = service.now()
    return isDue(merge(store.read(), last), toCycleMs(ports, now), now - graceMs)
  }

  let isLooking = false

  async function look(signal: AbortSignal): Promise<void> {
    forgetIfSetBack(service.now())
    if (asking) lease.heartbeat()
    endIfHanging()
    if (isLooking || !(isDueNow(unknownCycle) || isCut(store.read()))) return
    isLooking = true
    try {
      if ((await lease.isOutranked()) && !isDueNow(unknownCycle, yieldMs)) return
      await lease.run(
        (last) => isDueNow(last) || (!last.isKnown && isCut(merge(store.read(), last))),
        cycle,
        signal,
      )
    } finally {
      isLooking = false
    }
  }

  /** The cycle that runs here: how to end it, and since when its call is under way. */
  let current: { end: AbortController; sentAt: number | null } | null = null

  /** A person who asks anew, in any tab, ends a call of ours that seems to hang; the next look asks again. */
  function endIfHanging(): void {
    const sentAt = current?.sentAt ?? null
    const now = service.now()
    if (sentAt !== null && now - sentAt > patienceMs && isRequested(store.read(), now)) {
      current?.end.abort(new DOMException('A person asked anew', 'AbortError'))
    }
  }

  async function cycle(signal: AbortSignal): Promise<void> {
    const end = new AbortController()
    const mine = { end, sentAt: null as number | null }
    current = mine
    setAsking(true)
    try {
      const now = service.now()
      const { promise: isEnded, resolve: onEnd } = Promise.withResolvers<undefined>()
      end.signal.addEventListener('abort', () => onEnd(undefined), { once: true })
      const running = runCycle({
        service,
        store,
        watchList,
        signal: AbortSignal.any([signal, end.signal]),
        dueAt: toDueAt(store.read(), toCycleMs(ports, now), now),
        onCall: (sentAt) => {
          mine.sentAt = sentAt
        },
      })
      // One that is ended is over at once, whatever it still waits for.
      await Promise.race([running, isEnded])
    } finally {
      current = null
      setAsking(false)
    }
  }

  let running: AbortController | null = null

  return {
    start: (): (() => void) => {
      const controller = new AbortController()
      running = controller
      const leave = lease.join()
      // A page that is opened asks anew about a bearer that was rejected: somebody may just have seen to it.
      if (store.read().failure?.problem.kind === 'rejected') store.write({ startedAt: 0, failure: null })
      void look(controller.signal)
      const stopTicking = every(tickMs, () => void look(controller.signal))
      return () => {
        stopTicking()
        leave()
        controller.abort()
        running = null
      }
    },
    /** Looks at once whether a cycle is due, as it is when a person has just asked for one. */
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

export type Poller = ReturnType<typeof createPoller>

/** What is kept, with what the pollers themselves know of the last cycle, which may not have been kept here yet. */
function merge(state: PollState, { at, isEnded }: LastCycle): PollState {
  return {
    ...state,
    startedAt: Math.max(state.startedAt, at),
    // What that cycle was due at is not known here yet.
    dueAt: at > state.startedAt ? at : state.dueAt,
    finishedAt: isEnded ? Math.max(state.finishedAt, at) : state.finishedAt,
  }
}
