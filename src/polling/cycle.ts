import type { Service } from '../api/client.ts'
import { askLatest } from '../api/latest.ts'
import type { Ask } from '../api/pacing.ts'
import { readTokens } from '../api/tokens.ts'
import { readTrace } from '../api/trace.ts'
import type { Failure, Latest } from '../domain/latest.ts'
import { problemTraits, type Problem } from '../domain/problem.ts'
import { toReading } from '../domain/reading.ts'
import { toRepresentatives } from '../domain/representatives.ts'
import type { WatchList } from '../domain/watch-list.ts'
import { freshMessageMs } from '../domain/retry.ts'
import { dropUnwanted, mergeAll, toListed } from './listing.ts'
import type { StateStore, WatchListPort } from './ports.ts'
import { isRequested } from './schedule.ts'
import type { MessageProblem, PollState } from './state.ts'

/** For how long "this account has no list" is believed, unless a person asks. */
const noListMs = 900_000
/** For how long an account that had a list is taken to have it. */
const hadListMs = 86_400_000
/** A message that leads to no token, and that the service knows of, is asked for again after this. */
const hopelessEveryMs = 3_600_000

type Cycle = {
  service: Service
  store: StateStore
  watchList: WatchListPort
  signal: AbortSignal
  /** When it was due. */
  dueAt: number
  /** Called when a request leaves, and with `null` when it has come to its end. */
  onCall: (sentAt: number | null) => void
}

/**
 * One poll cycle: the list, then one trace for each token that only messages are known of. What comes of it is written
 * down for all pollers; nothing is, once `signal` has aborted.
 */
export async function runCycle(cycle: Cycle): Promise<void> {
  const { service, store, signal, dueAt } = cycle
  if (signal.aborted) return
  const isWanted = isRequested(store.read(), service.now())
  store.write({ startedAt: service.now(), dueAt })
  try {
    const list = await askList(cycle, isWanted)
    if (list.failure !== null) store.write({ failure: list.failure })
    const isOver = list.failure !== null && problemTraits[list.failure.problem.kind].stopsAll
    const failure = isOver ? null : await askTraces(cycle, list)
    const readings = dropUnwanted(store.read(), toWatchedIds(cycle), service.now())
    store.write({ readings, failure: list.failure ?? failure, finishedAt: service.now() })
  } catch (error) {
    // The connection was dropped, or another poller took over.
    if (!signal.aborted) throw error
  }
}

/** The tokens that watched messages are known to belong to. */
function toWatchedIds({ watchList }: Cycle): ReadonlySet<string | null> {
  return new Set(watchList.read().messages.map(({ tokenId }) => tokenId))
}

async function ask<T>(
  { service, signal, onCall }: Cycle,
  failure: Failure | null,
  send: (ask: Ask) => Promise<T>,
): Promise<Latest<T>> {
  signal.throwIfAborted()
  try {
    const how: Ask = { priority: 'background', signal, onSend: () => onCall(service.now()) }
    const latest = await askLatest({ good: null, failure }, service.now, () => send(how))
    signal.throwIfAborted()
    return latest
  } finally {
    onCall(null)
  }
}

/** Which tokens no trace is needed for, and what keeps the list from being read. */
type ListAnswer = { ids: ReadonlySet<string>; failure: Failure | null }

const noIds: ReadonlySet<string> = new Set()

/** @param isWanted whether a person asked for this cycle */
async function askList(cycle: Cycle, isWanted: boolean): Promise<ListAnswer> {
  const { service, store } = cycle
  const { noListAt, listedAt, listedIds, failure: before } = store.read()
  if (!isWanted && isWithin(noListMs, noListAt, service.now())) return { ids: noIds, failure: null }
  const { good, failure } = await ask(cycle, before, (how) => readTokens(service, how))
  if (failure === null && good !== null) {
    const listed = toListed(store.read(), good.value, good.at, toWatchedIds(cycle))
    store.write({ ...listed, lastGoodAt: good.at, listedAt: good.at, noListAt: null, failure: null })
    return { ids: new Set(listed.listedIds), failure: null }
  }
  // From an account that had a list just now, the same answer is a fault and may pass.
  if (failure !== null && deniesList(failure.problem) && !isWithin(hadListMs, listedAt, service.now())) {
    store.write({ noListAt: service.now(), listedIds: [], missingIds: [], failure: null })
    return { ids: noIds, failure: null }
  }
  // The list comes back sooner than all of its tokens could be traced.
  return { ids: new Set(listedIds), failure }
}

/** Whether the service itself says, in its own words, that there is no list. A page of something between does not. */
function deniesList(problem: Problem): boolean {
  return (problem.kind === 'not-allowed' || problem.kind === 'not-found') && problem.says !== null
}

function isWithin(ms: number, at: number | null, now: number): boolean {
  return at !== null && Math.abs(now - at) < ms
}

/** Asks for one message of each token. Returns what keeps all of them from being read, if anything does. */
async function askTraces(cycle: Cycle, list: ListAnswer): Promise<Failure | null> {
  const { service, store, watchList } = cycle
  let failed = 0
  for (const messageId of toAskable(store.read(), watchList.read(), list.ids, service.now())) {
    const before = store.read().problems[messageId]?.failure ?? null
    // oxlint-disable-next-line no-await-in-loop -- the pacer lets one through every three seconds
    const { good, failure } = await ask(cycle, before, (how) => readTrace(service, messageId, how))
    if (failure !== null) {
      writeProblem(cycle, messageId, { failure, at: service.now() })
      const traits = problemTraits[failure.problem.kind]
      if (traits.stopsAll) return failure
      failed += traits.concernsMessage ? 0 : 1
      // Two messages in a row at which the service fails: it is not the messages.
      if (failed > 1) return failure
      continue
    }
    failed = 0
    if (good === null) continue
    writeProblem(cycle, messageId, null)
    store.write({ failure: list.failure })
    const reading = toReading(good.value, good.at)
    if (reading === null) continue
    watchList.resolve(messageId, reading.tokenId)
    store.write({ readings: mergeAll(store.read().readings, [reading], good.at), lastGoodAt: good.at })
  }
  return null
}

/**
 * The messages that a cycle asks for: one of each token, and those that may yet lead to one. First those that nobody has
 * asked for, since a person waits; last those that met a problem, so that they keep no other from being read.
 */
export function toAskable(
  { problems }: PollState,
  list: WatchList,
  listed: ReadonlySet<string>,
  now: number,
): string[] {
  const known = new Map(list.messages.map(({ messageId, tokenId }) => [messageId, tokenId]))
  const troubled = new Set(
    list.messages.map(({ messageId }) => messageId).filter((id) => concernsMessage(problems[id])),
  )
  function toRank(id: string): number {
    if (problems[id] !== undefined) return 2
    return known.get(id) === null ? 0 : 1
  }
  return toRepresentatives(list, listed, troubled)
    .filter((id) => known.get(id) !== null || !isHopeless(problems[id], now))
    .toSorted((a, b) => toRank(a) - toRank(b))
}

function concernsMessage(met: MessageProblem | undefined): boolean {
  return met !== undefined && problemTraits[met.failure.problem.kind].concernsMessage
}

/** Whether a message that has led to no token is not worth asking about now. */
function isHopeless(met: MessageProblem | undefined, now: number): boolean {
  if (met === undefined) return false
  const { problem, since, retryAt } = met.failure
  if (problem.kind === 'not-found') return met.at - since >= freshMessageMs
  return retryAt === null && now - met.at < hopelessEveryMs
}

/** Notes what a message met, or that it met nothing; and forgets those that are not watched any more. */
function writeProblem({ store, watchList }: Cycle, messageId: string, met: MessageProblem | null): void {
  const { problems } = store.read()
  const others = watchList.read().messages.flatMap(({ messageId: id }) => {
    const known = problems[id]
    return known === undefined || id === messageId ? [] : [[id, known] as const]
  })
  store.write({
    problems: Object.fromEntries(met === null ? others : [...others, [messageId, met]]),
  })
}
