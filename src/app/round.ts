import {
  CancelledError,
  type FetchQueryOptions,
  type QueryClient,
  type QueryKey,
} from '@tanstack/react-query'
import type { Service } from '../api/client.ts'
import { freshMessageMs, type Latest, type Standing } from '../api/latest.ts'
import { tokensQuery } from '../api/tokens.ts'
import { traceQuery } from '../api/trace.ts'
import { mergeReadings, toReading, type Reading } from '../domain/reading.ts'
import { resolveMessage, toRepresentatives } from '../domain/watch-list.ts'
import { readWatchList, writeWatchList } from '../storage/watch-list.ts'
import type { BoardState } from './board-state.ts'
import type { BoardStore } from './board-store.ts'

/** For how long "this account has no list" is believed, and for how long one that had a list is taken to have it. */
const dayMs = 86_400_000
/** A message that leads to no token, and that the service knows of, is asked for again after this. */
const hopelessEveryMs = 3_600_000

type Round = {
  service: Service
  queryClient: QueryClient
  store: BoardStore
  signal: AbortSignal
  /** When it was due. */
  slotAt: number
}

/**
 * One round of asking: the list, then one trace for each token that only messages are known of. What comes of it is
 * written down for all tabs; nothing is, once `signal` has aborted.
 */
export async function askRound(round: Round): Promise<void> {
  const { service, store, signal, slotAt } = round
  if (signal.aborted) return
  store.write({ askedAt: service.now(), slotAt })
  try {
    const list = await askList(round)
    if (list.standing !== null) store.write({ standing: list.standing })
    const isOver = list.standing !== null && stopsAll(list.standing)
    const standing = isOver ? null : await askTraces(round, list)
    store.write({ standing: list.standing ?? standing, endedAt: service.now() })
  } catch (error) {
    // The connection was dropped, or another tab took over.
    if (!signal.aborted && !(error instanceof CancelledError)) throw error
  }
}

async function ask<T, TKey extends QueryKey>(
  { queryClient, signal }: Round,
  query: FetchQueryOptions<Latest<T>, Error, Latest<T>, TKey>,
): Promise<Latest<T>> {
  signal.throwIfAborted()
  // With zero, an answer from before the clock was set back would pass for fresh until the clock is there again.
  const latest = await queryClient.fetchQuery({ ...query, staleTime: Number.NEGATIVE_INFINITY })
  signal.throwIfAborted()
  return latest
}

/** Which tokens no trace is needed for, and what keeps the list from being read. */
type ListAnswer = { ids: ReadonlySet<string>; standing: Standing | null }

const noIds: ReadonlySet<string> = new Set()

async function askList(round: Round): Promise<ListAnswer> {
  const { service, store } = round
  const { noListAt, listedAt, listedIds } = store.read()
  if (isWithinADay(noListAt, service.now())) return { ids: noIds, standing: null }
  const { good, standing } = await ask(round, tokensQuery(service))
  if (standing === null && good !== null) {
    const ids = new Set(good.value.map(({ tokenId }) => tokenId))
    const watched = new Set(readWatchList().messages.map(({ tokenId }) => tokenId))
    // A token that was unlinked has left the list for good.
    const readings = store.read().readings.filter(({ tokenId }) => ids.has(tokenId) || watched.has(tokenId))
    store.write({
      readings: mergeAll(readings, good.value, good.at),
      lastGoodAt: good.at,
      listedAt: good.at,
      listedIds: [...ids],
      noListAt: null,
      standing: null,
    })
    return { ids, standing: null }
  }
  const kind = standing?.problem.kind
  // From an account that had a list just now, the same answer is a fault and may pass.
  if ((kind === 'not-allowed' || kind === 'not-found') && !isWithinADay(listedAt, service.now())) {
    store.write({ noListAt: service.now(), listedIds: [], standing: null })
    return { ids: noIds, standing: null }
  }
  // The list comes back sooner than all of its tokens could be traced.
  return { ids: new Set(listedIds), standing }
}

function isWithinADay(at: number | null, now: number): boolean {
  return at !== null && Math.abs(now - at) < dayMs
}

/** Asks for one message of each token. Returns what keeps all of them from being read, if anything does. */
async function askTraces(round: Round, list: ListAnswer): Promise<Standing | null> {
  const { service, store } = round
  let failed = 0
  for (const messageId of toAskable(store.read(), list.ids, service.now())) {
    // oxlint-disable-next-line no-await-in-loop -- the pacer lets one through every three seconds
    const { good, standing } = await ask(round, traceQuery(service, messageId, 'background'))
    if (standing !== null) {
      writeProblem(store, messageId, { standing, at: service.now() })
      if (stopsAll(standing)) return standing
      failed += isOfMessage(standing) ? 0 : 1
      // Two messages in a row at which the service fails: it is not the messages.
      if (failed > 1) return standing
      continue
    }
    failed = 0
    if (good === null) continue
    writeProblem(store, messageId, null)
    store.write({ standing: list.standing })
    const reading = toReading(good.value, good.at)
    if (reading === null) continue
    writeWatchList(resolveMessage(readWatchList(), messageId, reading.tokenId))
    store.write({ readings: mergeAll(store.read().readings, [reading], good.at), lastGoodAt: good.at })
  }
  return null
}

/**
 * The messages that a round asks for: one of each token, and those that may yet lead to one. First those that nobody has
 * asked for, since a person waits; last those that met a problem, so that they keep no other from being read.
 */
export function toAskable({ problems }: BoardState, listed: ReadonlySet<string>, now: number): string[] {
  const list = readWatchList()
  const known = new Map(list.messages.map(({ messageId, tokenId }) => [messageId, tokenId]))
  const troubled = new Set(
    list.messages
      .map(({ messageId }) => messageId)
      .filter((id) => isOfMessage(problems[id]?.standing ?? null)),
  )
  function toTurn(id: string): number {
    if (problems[id] !== undefined) return 2
    return known.get(id) === null ? 0 : 1
  }
  return toRepresentatives(list, listed, troubled)
    .filter((id) => known.get(id) !== null || !isHopeless(problems[id], now))
    .toSorted((a, b) => toTurn(a) - toTurn(b))
}

/** Whether a message that has led to no token is not worth asking about now. */
function isHopeless(met: Met | undefined, now: number): boolean {
  if (met === undefined) return false
  const { problem, since, retryAt } = met.standing
  if (problem.kind === 'not-found') return met.at - since >= freshMessageMs
  return retryAt === null && now - met.at < hopelessEveryMs
}

/** Whether asking for anything else would meet the same. */
function stopsAll({ problem }: Standing): boolean {
  return ['rejected', 'rate-limited', 'unreachable'].includes(problem.kind)
}

/** Whether a problem is one with a single message, and not with the service. */
function isOfMessage(standing: Standing | null): boolean {
  return (
    standing !== null && ['not-found', 'refused', 'not-allowed', 'unreadable'].includes(standing.problem.kind)
  )
}

type Met = BoardState['problems'][string]

/** Notes what a message met, or that it met nothing; and forgets those that are not watched any more. */
function writeProblem(store: BoardStore, messageId: string, met: Met | null): void {
  const { problems } = store.read()
  const others = readWatchList().messages.flatMap(({ messageId: id }) => {
    const known = problems[id]
    return known === undefined || id === messageId ? [] : [[id, known] as const]
  })
  store.write({
    problems: Object.fromEntries(
      met === null ? others : [...others, [messageId, toLasting(problems[messageId], met)]],
    ),
  })
}

/** The same problem as before lasts since then, whichever tab met it first. */
function toLasting(before: Met | undefined, met: Met): Met {
  if (before?.standing.problem.kind !== met.standing.problem.kind) return met
  const since = Math.min(before.standing.since, met.standing.since)
  return { ...met, standing: { ...met.standing, since } }
}

/** What was known of all tokens, with what was just read of some. */
function mergeAll(known: readonly Reading[], fresh: readonly Reading[], at: number): Reading[] {
  // One from the future was read before the clock was set back: it counts as older.
  const merged = new Map(known.map((one) => [one.tokenId, one.at > at ? { ...one, at: at - 1 } : one]))
  for (const reading of fresh) {
    merged.set(reading.tokenId, mergeReadings(merged.get(reading.tokenId) ?? null, reading))
  }
  return [...merged.values()]
}
