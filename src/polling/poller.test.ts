import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createService, type Service } from '../api/client.ts'
import { createPaceMemory, createPacer } from '../api/pacing.ts'
import type { Problem } from '../domain/problem.ts'
import { emptyWatchList, watchMessages, type WatchList } from '../domain/watch-list.ts'
import { resolveMessage } from '../domain/watch-list-changes.ts'
import { createSandbox, sandboxBearer } from '../sandbox/sandbox.ts'
import { createTabLease } from '../session/tab-lease.ts'
import { createPoller, type Poller } from './poller.ts'
import { unknownCycle, type Lease, type PollPorts, type StateStore } from './ports.ts'
import { isDue, toDueAt, toNextAt } from './schedule.ts'
import { emptyState, type PollState } from './state.ts'

const hourMs = 3_600_000
const start = Date.UTC(2026, 10, 22, 12)
const { setImmediate: nextTurn } = globalThis

let list: WatchList = emptyWatchList
let everyMs: number | null = 60_000

beforeEach(() => {
  vi.useFakeTimers({ now: start })
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
  list = emptyWatchList
  everyMs = 60_000
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A lease for a poller that is alone, as a server may be. */
const soleLease: Lease = {
  run: async (isDueNow, cycle, signal) => {
    if (isDueNow({ ...unknownCycle, isKnown: true })) await cycle(signal)
  },
  heartbeat: () => undefined,
  isOutranked: () => Promise.resolve(false),
  join: () => () => undefined,
}

let accounts = 0

type Store = StateStore & { account: string }

function createStore(): Store {
  let state = emptyState
  accounts += 1
  return {
    account: `account-${accounts}`,
    read: () => state,
    write(change) {
      state = { ...state, ...change }
    },
  }
}

/** A poller as a tab has it: its lease is held by Web Locks. */
function createTab(service: Service, store: Store, lease = createTabLease(store.account, Date.now)): Poller {
  const ports: PollPorts = {
    store,
    lease,
    watchList: {
      read: () => list,
      resolve(messageId, tokenId) {
        list = resolveMessage(list, messageId, tokenId)
      },
    },
    every(ms, onTick) {
      const timer = setInterval(onTick, ms)
      return () => clearInterval(timer)
    },
    readEveryMs: () => everyMs,
  }
  return createPoller(service, ports)
}

/** A service that counts what it is asked, and answers as `reply` says or like the sandbox. */
function createCounted(reply: (path: string) => Response | Promise<Response> | null = () => null) {
  const asked: string[] = []
  const sandbox = createSandbox({ now: Date.now, latencyMs: 0 })
  const service = createService('counted', {
    bearer: sandboxBearer,
    pacer: createPacer(createPaceMemory(), Date.now),
    fetch(request) {
      const { pathname } = new URL(request.url)
      asked.push(pathname)
      return Promise.resolve(reply(pathname) ?? sandbox.fetch(request))
    },
    origin: 'http://counted.test',
    now: Date.now,
  })
  return { service, asked }
}

/** Lets time pass in steps, between which the process gets to what no clock drives: locks, answers. */
async function pass(ms: number, stepMs = 250): Promise<void> {
  for (let passed = 0; passed < ms; passed += stepMs) {
    // oxlint-disable-next-line no-await-in-loop -- one step comes after the other
    await vi.advanceTimersByTimeAsync(Math.min(stepMs, ms - passed))
    // oxlint-disable-next-line no-await-in-loop -- as above
    await new Promise((resolve) => nextTurn(resolve))
  }
}

async function poll(service: Service, store: Store, tabs: number, ms: number): Promise<void> {
  const stops = Array.from({ length: tabs }, () => createTab(service, store).start())
  await pass(ms)
  for (const stop of stops) stop()
}

test.each([1, 5])('%i tabs ask for the list once a minute, and for no trace', async (tabs) => {
  const { service, asked } = createCounted()
  const store = createStore()
  await poll(service, store, tabs, hourMs)
  expect(new Set(asked)).toEqual(new Set(['/api/v1/discord/tokens']))
  expect(asked.length).toBeGreaterThanOrEqual(58)
  expect(asked.length).toBeLessThanOrEqual(62)
  expect(store.read().readings.length).toBeGreaterThan(10)
  expect(store.read().readings.every(({ at }) => Date.now() - at < 61_000)).toBe(true)
})

/** Stores of several tabs: what one writes reaches the others later, as a browser's storage does. */
function createLateStores(tabs: number, lagMs: number): Store[] {
  accounts += 1
  const account = `account-${accounts}`
  const states = Array.from({ length: tabs }, () => emptyState)
  return states.map((_, own) => ({
    account,
    read: () => states[own] ?? emptyState,
    write(change) {
      const written = { ...(states[own] ?? emptyState), ...change }
      states[own] = written
      setTimeout(() => {
        for (let other = 0; other < tabs; other += 1) if (other !== own) states[other] = written
      }, lagMs)
    },
  }))
}

test('five tabs that hear of each other late ask once a minute all the same', async () => {
  const { service, asked } = createCounted()
  const stores = createLateStores(5, 900)
  const stops: (() => void)[] = []
  for (const store of stores) {
    stops.push(createTab(service, store).start())
    // oxlint-disable-next-line no-await-in-loop -- one tab is opened after the other
    await pass(170, 10)
  }
  await pass(hourMs / 2, 50)
  for (const stop of stops) stop()
  expect(asked.length).toBeGreaterThanOrEqual(30)
  expect(asked.length).toBeLessThanOrEqual(32)
})

test('an account without a list is asked for it each quarter of an hour, and when a person asks', async () => {
  const { service, asked } = createCounted((path) =>
    path.endsWith('/tokens') ? Response.json({ message: 'no' }, { status: 403 }) : null,
  )
  const store = createStore()
  await poll(service, store, 1, 10 * 60_000)
  expect(asked).toHaveLength(1)
  expect(store.read()).toMatchObject({ failure: null, listedAt: null })
  store.write({ requestedAt: Date.now() + 500 })
  await poll(service, store, 1, 10 * 60_000)
  expect(asked).toHaveLength(2)
  await poll(service, store, 1, 10 * 60_000)
  expect(asked).toHaveLength(3)
})

test.each([403, 404])('a page of something between that says %i is a fault and no answer', async (status) => {
  let isWrong = true
  const { service, asked } = createCounted(() => (isWrong ? new Response('<p>no</p>', { status }) : null))
  const store = createStore()
  const stop = createTab(service, store).start()
  await pass(125_000)
  expect(asked.length).toBeGreaterThanOrEqual(3)
  expect(store.read()).toMatchObject({ noListAt: null, listedAt: null, failure: { problem: { says: null } } })
  isWrong = false
  await pass(60_000)
  stop()
  expect(store.read().failure).toBeNull()
  expect(store.read().readings.length).toBeGreaterThan(1)
})

test('the last good readings stay through an outage, which heals within two intervals', async () => {
  let isDown = false
  const { service } = createCounted(() => (isDown ? new Response('x', { status: 500 }) : null))
  const store = createStore()
  await poll(service, store, 1, 120_000)
  const readings = store.read().readings.length
  isDown = true
  await poll(service, store, 1, hourMs)
  expect(store.read()).toMatchObject({ failure: { problem: { kind: 'service-trouble' } } })
  expect(store.read().readings).toHaveLength(readings)
  isDown = false
  await poll(service, store, 1, 120_000)
  expect(store.read().failure).toBeNull()
  expect(store.read().readings.every(({ at }) => Date.now() - at < 121_000)).toBe(true)
})

test('a list that worked a moment ago and is refused now comes back when it does', async () => {
  let status = 200
  const { service } = createCounted(() =>
    status === 200 ? null : Response.json({ message: 'x' }, { status }),
  )
  const store = createStore()
  await poll(service, store, 1, 120_000)
  for (status of [403, 404, 429, 500]) {
    await poll(service, store, 1, hourMs)
    expect(store.read(), `${status}`).toMatchObject({ noListAt: null, failure: { problem: {} } })
    status = 200
    await poll(service, store, 1, 120_000)
    expect(store.read().failure).toBeNull()
    expect(store.read().readings.every(({ at }) => Date.now() - at < 121_000)).toBe(true)
  }
})

function idOf(number: number): string {
  return `0a1b2c3d-0000-4000-8000-${String(number).padStart(12, '0')}`
}

function watch(count: number): void {
  const messages = Array.from({ length: count }, (_, index) => ({ messageId: idOf(index), tokenId: null }))
  list = watchMessages(list, messages, Date.now())
}

/** An account without a list, whose messages were handled by one of three tokens in turn. */
function replyByMessage(path: string): Response {
  if (path.endsWith('/tokens')) return Response.json({ message: 'no' }, { status: 403 })
  const tokenId = Number(path.slice(-12)) % 3
  const tokenInfo = { info: { fastTimeRemaining: '15.00/15.0 hours (100.00%)' } }
  return Response.json({ messageId: path.slice(-36), tokenId, tokenStatus: 'FAST', tokenInfo })
}

test('twelve messages of three tokens cost three calls a cycle, 3 s apart', async () => {
  watch(12)
  const { service, asked } = createCounted(replyByMessage)
  const store = createStore()
  await poll(service, store, 3, 59_000)
  // To learn whose messages they are, each is asked for once.
  expect(asked.filter((path) => path.includes('/trace/'))).toHaveLength(12)
  const before = asked.length
  await poll(service, store, 3, 10 * 60_000)
  expect(asked.length - before).toBe(30)
  expect(new Set(asked.slice(before))).toEqual(
    new Set([0, 1, 2].map((id) => `/api/v1/message/trace/${idOf(id)}`)),
  )
})

test('without a list, what was read of a token that nobody watches any more is dropped after an hour', async () => {
  watch(3)
  const { service } = createCounted(replyByMessage)
  const store = createStore()
  await poll(service, store, 1, 60_000)
  const readIds = () => store.read().readings.map(({ tokenId }) => tokenId)
  expect(readIds().toSorted()).toEqual(['0', '1', '2'])
  // As when the page of a link was closed.
  list = { ...list, messages: list.messages.filter(({ tokenId }) => tokenId !== '1') }
  await poll(service, store, 1, hourMs / 2)
  expect(readIds()).toContain('1')
  await poll(service, store, 1, hourMs / 2 + 120_000)
  expect(readIds().toSorted()).toEqual(['0', '2'])
})

test('a message that the service lost is replaced by another of its token, and one it never knew is left alone', async () => {
  watch(6)
  const gone = new Set<string>()
  const { service, asked } = createCounted((path) =>
    gone.has(path.slice(-36)) ? Response.json({ message: 'x' }, { status: 404 }) : replyByMessage(path),
  )
  gone.add(idOf(5))
  const store = createStore()
  await poll(service, store, 1, 180_000)
  gone.add(idOf(0))
  await poll(service, store, 1, 180_000)
  const before = asked.length
  await poll(service, store, 1, hourMs)
  const traces = asked.slice(before).filter((path) => path.includes('/trace/'))
  const inLastHour = new Set(traces.map((path) => path.slice(-36)))
  expect(inLastHour).toEqual(new Set([idOf(1), idOf(2), idOf(3)]))
  expect(store.read().problems[idOf(5)]).toMatchObject({ failure: { problem: { kind: 'not-found' } } })
})

test('trouble with one message does not keep the others from being read', async () => {
  watch(3)
  const { service } = createCounted((path) =>
    path.endsWith(idOf(0)) ? Response.json({ message: 'x' }, { status: 500 }) : replyByMessage(path),
  )
  const store = createStore()
  await poll(service, store, 1, 60_000)
  expect(store.read().readings.map(({ tokenId }) => tokenId)).toEqual(['1', '2'])
  expect(store.read().failure).toBeNull()
})

test('a tab that froze in its cycle is relieved within two intervals, and its late answer changes nothing', async () => {
  everyMs = 15_000
  const store = createStore()
  const { promise: never, resolve: thaw } = Promise.withResolvers<Response>()
  const frozen = createCounted(() => never)
  const stopFrozen = createTab(frozen.service, store).start()
  await pass(1_000)
  expect(frozen.asked).toHaveLength(1)
  // No timer of a frozen tab fires; its request stays as it is.
  vi.clearAllTimers()
  const { service, asked } = createCounted()
  const stop = createTab(service, store).start()
  await pass(30_000)
  expect(asked.length).toBeGreaterThanOrEqual(1)
  const { lastGoodAt } = store.read()
  expect(lastGoodAt).not.toBeNull()
  thaw(Response.json([{ id: 1, status: 'BANNED' }]))
  await pass(1_000)
  expect(store.read().readings.length).toBeGreaterThan(1)
  stopFrozen()
  stop()
})

test('a poller that is stopped asks for nothing more and writes nothing more', async () => {
  watch(3)
  const { promise: late, resolve: answer } = Promise.withResolvers<Response>()
  const { service, asked } = createCounted((path) => (path.endsWith('/tokens') ? replyByMessage(path) : late))
  const store = createStore()
  const stop = createTab(service, store).start()
  await pass(5_000)
  stop()
  const before = store.read()
  answer(replyByMessage(idOf(2)))
  await pass(hourMs)
  expect(asked).toHaveLength(2)
  expect(store.read()).toEqual(before)
})

test('a cycle that was cut short is taken up again at once', async () => {
  const store = createStore()
  const { promise: never } = Promise.withResolvers<Response>()
  const left = createCounted(() => never)
  const stopLeft = createTab(left.service, store).start()
  await pass(1_000)
  expect(left.asked).toHaveLength(1)
  stopLeft()
  const { service, asked } = createCounted()
  await poll(service, store, 2, 5_000)
  expect(asked).toHaveLength(1)
  expect(store.read().readings.length).toBeGreaterThan(1)
})

test('troubled messages are asked for last, so that the others are read', async () => {
  watch(9)
  const bad = new Set([0, 1, 3].map(idOf))
  const { service } = createCounted((path) =>
    bad.has(path.slice(-36)) ? Response.json({ message: 'x' }, { status: 500 }) : replyByMessage(path),
  )
  const store = createStore()
  await poll(service, store, 1, 300_000)
  expect(
    store
      .read()
      .readings.map(({ tokenId }) => tokenId)
      .toSorted(),
  ).toEqual(['0', '1', '2'])
})

test('a list that fails is not replaced by a trace of each of its tokens', async () => {
  watch(6)
  let isDown = false
  const { service, asked } = createCounted((path) => {
    if (!path.endsWith('/tokens')) return replyByMessage(path)
    if (isDown) return Response.json({ message: 'x' }, { status: 500 })
    return Response.json([0, 1, 2].map((id) => ({ id, status: 'FAST' })))
  })
  const store = createStore()
  await poll(service, store, 1, 120_000)
  isDown = true
  const before = asked.filter((path) => path.includes('/trace/')).length
  await poll(service, store, 1, 600_000)
  expect(asked.filter((path) => path.includes('/trace/'))).toHaveLength(before)
})

test('who would rather not poll is asked for nothing but the first time', async () => {
  everyMs = null
  const { service, asked } = createCounted(() => Response.json({}, { status: 401 }))
  await poll(service, createStore(), 2, 4 * hourMs)
  expect(asked).toHaveLength(1)
})

test('a hidden tab leaves the cycle to one that is looked at', async () => {
  const store = createStore()
  const shown = createCounted()
  const stopShown = createTab(shown.service, store).start()
  await pass(500)
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'hidden' }))
  const hidden = createCounted()
  const stopHidden = createTab(hidden.service, store).start()
  await pass(59_000)
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
  expect(hidden.asked).toHaveLength(0)
  stopShown()
  stopHidden()
})

test('a rejected bearer is probed slowly', async () => {
  const { service, asked } = createCounted(() => Response.json({}, { status: 401 }))
  await poll(service, createStore(), 1, 4 * hourMs)
  expect(asked.length).toBeGreaterThan(10)
  expect(asked.length).toBeLessThanOrEqual(17)
})

test('a clock that is set back by a day does not stop the polling', async () => {
  const { service, asked } = createCounted()
  const store = createStore()
  const stop = createTab(service, store).start()
  await pass(120_000)
  const before = asked.length
  vi.setSystemTime(start - 24 * hourMs)
  await pass(120_000)
  stop()
  expect(asked.length).toBeGreaterThanOrEqual(before + 2)
  expect(asked.length).toBeLessThanOrEqual(before + 4)
  expect(store.read().readings.every(({ at }) => Math.abs(Date.now() - at) < 61_000)).toBe(true)
})

test('a poller that is alone polls by the same rules, without locks or a page', async () => {
  vi.unstubAllGlobals()
  const { service, asked } = createCounted()
  const store = createStore()
  const stop = createTab(service, store, soleLease).start()
  await pass(hourMs / 2)
  stop()
  expect(asked.length).toBeGreaterThanOrEqual(30)
  expect(asked.length).toBeLessThanOrEqual(31)
})

const listOf = (...ids: number[]) => Response.json(ids.map((id) => ({ id, status: 'FAST' })))

test('a list that is empty once wipes nothing; the second one in a row does', async () => {
  let ids = [1, 2, 3]
  const { service } = createCounted(() => listOf(...ids))
  const store = createStore()
  const stop = createTab(service, store).start()
  await pass(65_000)
  ids = []
  await pass(60_000)
  expect(store.read()).toMatchObject({ listedIds: ['1', '2', '3'], missingIds: ['1', '2', '3'] })
  expect(store.read().readings).toHaveLength(3)
  ids = [1, 2, 3]
  await pass(60_000)
  expect(store.read().missingIds).toEqual([])
  ids = [1]
  await pass(120_000)
  expect(store.read()).toMatchObject({ listedIds: ['1'], missingIds: [] })
  expect(store.read().readings.map(({ tokenId }) => tokenId)).toEqual(['1'])
  ids = []
  await pass(120_000)
  expect(store.read()).toMatchObject({ listedIds: [], readings: [] })
  stop()
})

test('of a token that is listed several times the worst counts, and how often it came', async () => {
  const { service } = createCounted(() =>
    Response.json(['FAST', 'BANNED', 'FAST'].map((status) => ({ id: 7, status }))),
  )
  const store = createStore()
  await poll(service, store, 1, 5_000)
  expect(store.read().readings).toMatchObject([{ tokenId: '7', tokenStatus: 'BANNED', timesListed: 3 }])
})

test('a person who asks anew ends a call that hangs, in whichever tab it was asked', async () => {
  const { promise: never } = Promise.withResolvers<Response>()
  let isHanging = false
  const { service, asked } = createCounted((path) => (isHanging && path.endsWith('/tokens') ? never : null))
  const store = createStore()
  const tabs = [createTab(service, store), createTab(service, store)]
  const stops = tabs.map((tab) => tab.start())
  await pass(30_000)
  isHanging = true
  await pass(34_000)
  expect(asked).toHaveLength(2)
  isHanging = false
  store.write({ requestedAt: Date.now() })
  for (const tab of tabs) tab.lookNow()
  await pass(5_000)
  expect(asked).toHaveLength(3)
  expect(store.read().failure).toBeNull()
  expect(Date.now() - (store.read().lastGoodAt ?? 0)).toBeLessThan(5_000)
  for (const stop of stops) stop()
})

const at = 5_000_000
const asked: PollState = { ...emptyState, startedAt: at, dueAt: at }
const limited: Problem = { kind: 'rate-limited', retryAt: at + 30_000, says: null }
const troubled: Problem = { kind: 'service-trouble', status: 503, retryAt: at + 30_000, says: null }

function meets(problem: Problem): PollState {
  return { ...asked, failure: { problem, since: at, failures: 1, retryAt: at + 4_000 } }
}

test('cycles that begin a little late do not drift, and one that is far too late begins anew', () => {
  expect(toDueAt({ ...asked, dueAt: at }, 60_000, at + 60_700)).toBe(at + 60_000)
  expect(toDueAt({ ...asked, dueAt: at }, 60_000, at + 59_600)).toBe(at + 60_000)
  expect(toDueAt({ ...asked, dueAt: at }, 60_000, at + 100_000)).toBe(at + 100_000)
  expect(toDueAt({ ...asked, dueAt: at }, 60_000, at + 4_000)).toBe(at + 4_000)
  expect(toDueAt({ ...asked, dueAt: at }, null, at + 4_000)).toBe(at + 4_000)
})

test.each<[string, PollState, number | null, number, boolean]>([
  ['never asked', emptyState, 60_000, at, true],
  ['never asked, and not to be polled', emptyState, null, at, true],
  ['not to be polled', asked, null, at + 10 * hourMs, false],
  ['before the interval', asked, 60_000, at + 59_000, false],
  ['at the interval', asked, 60_000, at + 60_000, true],
  ['after days of sleep', asked, 60_000, at + 100 * hourMs, true],
  ['asked by a tab that is ahead', asked, 60_000, at - 5, false],
  ['wanted by a person', { ...asked, requestedAt: at + 10 }, null, at + 10, true],
  ['wanted before it was last asked', { ...asked, requestedAt: at - 10 }, 60_000, at + 10, false],
  ['wanted before the clock was set back', { ...asked, requestedAt: at + 99_000 }, 60_000, at + 10, false],
  ['rejected a minute ago', meets({ kind: 'rejected', says: null }), 15_000, at + 60_000, false],
  ['rejected a quarter of an hour ago', meets({ kind: 'rejected', says: null }), 15_000, at + 900_000, true],
  ['limited for longer than the interval', meets(limited), 15_000, at + 20_000, false],
  ['limited no more', meets(limited), 15_000, at + 30_000, true],
  ['in trouble for a time that it names', meets(troubled), 15_000, at + 20_000, false],
  [
    'limited for ever, by what stands on the disk',
    meets({ ...limited, retryAt: 1e300 }),
    15_000,
    at + 300_000,
    true,
  ],
  ['what may pass, long before the interval', meets({ kind: 'timed-out' }), 3_600_000, at + 4_000, true],
])('whether a cycle is due: %s', (_name, state, interval, now, due) => {
  expect(isDue(state, interval, now)).toBe(due)
})

test.each<[string, PollState, number | null]>([
  ['after the interval', asked, 60_000],
  ['sooner, where what failed may pass', meets({ kind: 'timed-out' }), 3_600_000],
  ['not sooner than the service says', meets(troubled), 15_000],
  [
    'after a quarter of an hour, where the bearer is rejected',
    meets({ kind: 'rejected', says: null }),
    60_000,
  ],
])('when the next cycle is due: %s', (_name, state, interval) => {
  const nextAt = toNextAt(state, interval) ?? Number.NaN
  // A tick comes half a tick early at most.
  expect(isDue(state, interval, nextAt)).toBe(true)
  expect(isDue(state, interval, nextAt - 1_000)).toBe(false)
  expect(toNextAt(state, null)).toBeNull()
})
