import type { QueryClient } from '@tanstack/react-query'
import type { Service } from '../api/client.ts'
import type { Standing } from '../api/latest.ts'
import { spacingMs } from '../api/pacing.ts'
import { tokensQuery } from '../api/tokens.ts'
import { traceQuery } from '../api/trace.ts'
import { mergeReadings, toReading, type Reading } from '../domain/reading.ts'
import { resolveMessage, toRepresentatives } from '../domain/watch-list.ts'
import { readEvery } from '../storage/preferences.ts'
import { readWatchList, writeWatchList } from '../storage/watch-list.ts'
import type { BoardState, BoardStore } from './board-store.ts'

/** For how long "this account has no list" is believed. */
const noListForMs = 86_400_000
/** How often a bearer that was rejected is tried again: somebody may have put credits on the account. */
const probeEveryMs = 900_000
/** A round that has not ended after this died with its tab. */
const longestRoundMs = 60_000
const shortestRetryMs = 3_000
/** Two tabs' looks at one clock differ by less. */
const clockToleranceMs = 5_000

/** How often it is looked whether a round is due. */
const tickMs = 1_000

/**
 * The time between two rounds that can be kept: one call for a list, else one per token, three seconds apart;
 * `null` where the person would rather not poll.
 */
export function readRoundEvery(store: BoardStore): number | null {
  const everyMs = readEvery()
  const { noListAt, readings } = store.read()
  const listed = new Set(noListAt === null ? readings.map(({ tokenId }) => tokenId) : [])
  const traces = toRepresentatives(readWatchList(), listed).length
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

  async function look(): Promise<void> {
    forgetIfSetBack(service.now())
    if (asking || !isDue(store.read(), readRoundEvery(store), service.now())) return
    setAsking(true)
    try {
      await askRound(service, queryClient, store, (lastAskedAt) => {
        const state = store.read()
        const askedAt = Math.max(state.askedAt, lastAskedAt)
        return isDue({ ...state, askedAt }, readRoundEvery(store), service.now())
      })
    } finally {
      setAsking(false)
    }
  }

  return {
    start: (): (() => void) => {
      void look()
      const ticker = setInterval(() => void look(), tickMs)
      return () => clearInterval(ticker)
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
  { askedAt, wantedAt, standing }: BoardState,
  everyMs: number | null,
  now: number,
): boolean {
  const elapsedMs = now - askedAt
  if (askedAt === 0 || wantedAt > askedAt) return true
  if (elapsedMs < 0) return false
  const kind = standing?.problem.kind
  const retryAt = standing?.retryAt ?? null
  if (kind === 'rejected') return elapsedMs >= probeEveryMs
  if (kind === 'rate-limited' && retryAt !== null && retryAt > now) return false
  if (everyMs === null) return false
  // What may pass is tried again sooner than a long interval would have it.
  return elapsedMs >= everyMs || (retryAt !== null && retryAt <= now && elapsedMs >= shortestRetryMs)
}

/**
 * One round of asking: the list, then whatever tokens only messages are known of. All tabs of a browser share the
 * rounds: who takes the lock first asks, and writes down for all of them when that was and what came of it.
 *
 * @returns whether this tab did the asking
 */
async function askRound(
  service: Service,
  queryClient: QueryClient,
  store: BoardStore,
  isStillDue: (lastAskedAt: number) => boolean,
): Promise<boolean> {
  // Without locks the tabs cannot agree: only one that is looked at asks.
  if (!('locks' in navigator)) return askAlone()

  try {
    const lockName = 'tokenscope.round'
    return await navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
      if (lock !== null) return isStillDue(await readLastAsked(service.now())) ? await round() : false
      // A tab that froze in its round does not keep the others from theirs.
      const isAbandoned = Math.abs(service.now() - store.read().busyAt) > longestRoundMs
      if (!isAbandoned) return false
      return await navigator.locks.request(lockName, { steal: true }, async () =>
        isStillDue(0) ? await round() : false,
      )
    })
  } catch (error) {
    // Another tab took this one for dead; or the browser refuses locks, as it does where site data is blocked.
    const isStolen = error instanceof DOMException && error.name === 'AbortError'
    return isStolen ? false : askAlone()
  }

  async function askAlone(): Promise<boolean> {
    return document.visibilityState === 'visible' && isStillDue(0) ? round() : false
  }

  async function round(): Promise<boolean> {
    store.write({ askedAt: service.now(), busyAt: service.now() })
    await tellAsked(service.now())
    const listed = await askList(service, queryClient, store)
    await askTraces(service, queryClient, store, listed)
    return true
  }
}

/**
 * What one tab stores reaches another a little later; which locks are held, all tabs know at once. So the tab that
 * asked last holds a lock that is named by the moment.
 */
const askedLock = 'tokenscope.asked.'
let letGo: (() => void) | null = null

async function tellAsked(at: number): Promise<void> {
  if (!('locks' in navigator)) return
  letGo?.()
  const { promise: isHeld, resolve: hold } = Promise.withResolvers<undefined>()
  const { promise: isOver, resolve: end } = Promise.withResolvers<undefined>()
  letGo = () => end(undefined)
  void navigator.locks.request(`${askedLock}${at}`, () => {
    hold(undefined)
    return isOver
  })
  await isHeld
}

/** When any tab last asked, by the locks that are held; what lies in the future is from before a clock was set back. */
async function readLastAsked(now: number): Promise<number> {
  const { held = [] } = await navigator.locks.query()
  const moments = held
    .map(({ name = '' }) => (name.startsWith(askedLock) ? Number(name.slice(askedLock.length)) : 0))
    .filter((at) => at <= now + clockToleranceMs)
  return Math.max(0, ...moments)
}

async function askList(
  service: Service,
  queryClient: QueryClient,
  store: BoardStore,
): Promise<ReadonlySet<string>> {
  const { noListAt } = store.read()
  if (noListAt !== null && service.now() - noListAt < noListForMs) return new Set()
  const { good, standing } = await queryClient.fetchQuery({ ...tokensQuery(service), staleTime: 0 })
  if (standing?.problem.kind === 'not-allowed' || standing?.problem.kind === 'not-found') {
    store.write({ noListAt: service.now(), standing: null })
    return new Set()
  }
  if (standing !== null || good === null) {
    store.write({ standing })
    return new Set(good?.value.map(({ tokenId }) => tokenId))
  }
  const ids = new Set(good.value.map(({ tokenId }) => tokenId))
  const watched = new Set(readWatchList().messages.map(({ tokenId }) => tokenId))
  // A token that was unlinked has left the list for good.
  const readings = store.read().readings.filter(({ tokenId }) => ids.has(tokenId) || watched.has(tokenId))
  store.write({ readings, noListAt: null, lastGoodAt: good.at })
  writeReadings(store, good.value)
  return ids
}

async function askTraces(
  service: Service,
  queryClient: QueryClient,
  store: BoardStore,
  listed: ReadonlySet<string>,
): Promise<void> {
  for (const messageId of toRepresentatives(readWatchList(), listed)) {
    store.write({ busyAt: service.now() })
    // oxlint-disable-next-line no-await-in-loop -- the pacer lets one through every three seconds
    const { good, standing } = await queryClient.fetchQuery({
      ...traceQuery(service, messageId, 'background'),
      staleTime: 0,
    })
    const reading = standing === null && good !== null ? toReading(good.value, good.at) : null
    if (reading !== null) {
      writeWatchList(resolveMessage(readWatchList(), messageId, reading.tokenId))
      writeReadings(store, [reading])
    }
    if (standing !== null && concernsAll(standing)) {
      store.write({ standing })
      return
    }
  }
}

/** Whether a problem with one message is one with the service or the bearer: the others would meet it as well. */
function concernsAll({ problem }: Standing): boolean {
  return !['not-found', 'refused', 'not-allowed', 'unreadable'].includes(problem.kind)
}

function writeReadings(store: BoardStore, fresh: readonly Reading[]): void {
  const { readings } = store.read()
  const known = new Map(readings.map((reading) => [reading.tokenId, reading]))
  for (const reading of fresh) {
    known.set(reading.tokenId, mergeReadings(known.get(reading.tokenId) ?? null, reading))
  }
  store.write({
    readings: [...known.values()],
    lastGoodAt: fresh[0]?.at ?? store.read().lastGoodAt,
    standing: null,
  })
}
