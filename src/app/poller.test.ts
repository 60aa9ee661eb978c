import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createService, type Service } from '../api/client.ts'
import { createPaceMemory, createPacer } from '../api/pacing.ts'
import { createSandbox, sandboxBearer } from '../sandbox/sandbox.ts'
import { emptyBoard, type BoardState, type BoardStore } from './board-store.ts'
import { createPoller, isDue } from './poller.ts'

const start = Date.UTC(2026, 10, 22, 12)
const hourMs = 3_600_000

beforeEach(() => {
  vi.useFakeTimers({ now: start })
})
afterEach(() => {
  vi.useRealTimers()
})

function createStore(): BoardStore {
  let state = emptyBoard
  return {
    read: () => state,
    write(change) {
      state = { ...state, ...change }
    },
    subscribe: () => () => undefined,
  }
}

/** A service that counts what it is asked, and answers as `reply` says or like the sandbox. */
function createCounted(reply: (path: string) => Response | null = () => null) {
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

async function poll(service: Service, store: BoardStore, tabs: number, ms: number): Promise<void> {
  const stops = Array.from({ length: tabs }, () => createPoller(service, new QueryClient(), store).start())
  await vi.advanceTimersByTimeAsync(ms)
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

test('an account without a list is asked for it once a day', async () => {
  const { service, asked } = createCounted((path) =>
    path.endsWith('/tokens') ? Response.json({ message: 'no' }, { status: 403 }) : null,
  )
  const store = createStore()
  await poll(service, store, 1, 3 * hourMs)
  expect(asked).toHaveLength(1)
  await poll(service, store, 1, 24 * hourMs)
  expect(asked).toHaveLength(2)
})

test('the last good readings stay through an outage, which heals within two intervals', async () => {
  let isDown = false
  const { service } = createCounted(() => (isDown ? new Response('x', { status: 500 }) : null))
  const store = createStore()
  await poll(service, store, 1, 120_000)
  const readings = store.read().readings.length
  isDown = true
  await poll(service, store, 1, hourMs)
  expect(store.read()).toMatchObject({ standing: { problem: { kind: 'service-trouble' } } })
  expect(store.read().readings).toHaveLength(readings)
  isDown = false
  await poll(service, store, 1, 120_000)
  expect(store.read().standing).toBeNull()
  expect(store.read().readings.every(({ at }) => Date.now() - at < 121_000)).toBe(true)
})

test('a rejected bearer is probed slowly', async () => {
  const { service, asked } = createCounted(() => Response.json({}, { status: 401 }))
  await poll(service, createStore(), 1, 4 * hourMs)
  expect(asked.length).toBeGreaterThan(10)
  expect(asked.length).toBeLessThanOrEqual(17)
})

test('a clock that is set back by a day does not stop the rounds', async () => {
  const { service, asked } = createCounted()
  const store = createStore()
  const stop = createPoller(service, new QueryClient(), store).start()
  await vi.advanceTimersByTimeAsync(120_000)
  const before = asked.length
  vi.setSystemTime(start - 24 * hourMs)
  await vi.advanceTimersByTimeAsync(120_000)
  stop()
  expect(asked.length).toBeGreaterThanOrEqual(before + 2)
  expect(asked.length).toBeLessThanOrEqual(before + 4)
})

const at = 5_000_000
const asked: BoardState = { ...emptyBoard, askedAt: at }

test.each<[string, BoardState, number | null, number, boolean]>([
  ['never asked', emptyBoard, 60_000, at, true],
  ['never asked, and not to be polled', emptyBoard, null, at, true],
  ['not to be polled', asked, null, at + 10 * hourMs, false],
  ['before the interval', asked, 60_000, at + 59_000, false],
  ['at the interval', asked, 60_000, at + 60_000, true],
  ['after days of sleep', asked, 60_000, at + 100 * hourMs, true],
  ['asked by a tab that is ahead', asked, 60_000, at - 5, false],
])('whether a round is due: %s', (_name, state, everyMs, now, due) => {
  expect(isDue(state, everyMs, now)).toBe(due)
})
