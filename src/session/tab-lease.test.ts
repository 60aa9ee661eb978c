import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LastCycle } from '../polling/ports.ts'
import { createTabLease } from './tab-lease.ts'

let now = 1_000_000
let account = ''
let accounts = 0
let page: EventTarget & { visibilityState: string }
const never = new AbortController().signal

beforeEach(() => {
  accounts += 1
  account = `lease-test-${accounts}`
  now = 1_000_000
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  vi.stubGlobal('document', page)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function openTab() {
  return createTabLease(account, () => now)
}

/** A cycle that goes on until it is let go, and how it is ended from outside. */
function createCycle() {
  const { promise: isBegun, resolve: begin } = Promise.withResolvers<AbortSignal>()
  const { promise, resolve: letGo } = Promise.withResolvers<undefined>()
  async function cycle(signal: AbortSignal): Promise<void> {
    begin(signal)
    await promise
  }
  return { cycle, isBegun, letGo: () => letGo(undefined) }
}

/** What a tab that looks is told of the last cycle. */
async function look(tab = openTab()): Promise<LastCycle | null> {
  let told: LastCycle | null = null
  await tab.run(
    (last) => {
      told = last
      return false
    },
    () => Promise.reject(new Error('runs though it is not due')),
    never,
  )
  return told
}

test('a cycle runs where it is due, and all tabs know of it', async () => {
  expect(await look()).toEqual({ at: 0, heartbeatAt: 0, isEnded: false, isKnown: false })
  const cycle = vi.fn(() => Promise.resolve())
  await openTab().run(() => true, cycle, never)
  expect(cycle).toHaveBeenCalledOnce()
  now += 5_000
  expect(await look()).toEqual({ at: 1_000_000, heartbeatAt: 1_000_000, isEnded: true, isKnown: true })
})

test('while one tab runs a cycle, another does not look', async () => {
  const { cycle, isBegun, letGo } = createCycle()
  const running = openTab().run(() => true, cycle, never)
  await isBegun
  expect(await look()).toBeNull()
  letGo()
  await running
  expect(await look()).toMatchObject({ isEnded: true })
})

test('a cycle that is ended from outside gives the lease back at once', async () => {
  const { cycle, isBegun } = createCycle()
  const end = new AbortController()
  const running = openTab().run(() => true, cycle, end.signal)
  const signal = await isBegun
  end.abort()
  await running
  expect(signal.aborted).toBe(true)
  // A cycle that was cut short is due to whoever looks next.
  await vi.waitFor(async () => expect(await look()).toMatchObject({ isKnown: false }))
  const { cycle: next, isBegun: isNextBegun, letGo } = createCycle()
  const after = openTab().run(() => true, next, never)
  await isNextBegun
  letGo()
  await after
})

test('a silent cycle is taken over after the third look, and not one that gives signs of life', async () => {
  const first = openTab()
  const { cycle, isBegun, letGo } = createCycle()
  const running = first.run(() => true, cycle, never)
  const signal = await isBegun
  const second = openTab()
  const takeOver = vi.fn(() => Promise.resolve())
  const tryTo = () => second.run(() => true, takeOver, never)

  now += 24_000
  first.heartbeat()
  await vi.waitFor(async () => {
    const { held = [] } = await navigator.locks.query()
    expect(held.some(({ name = '' }) => name.includes(`${account}.1000000.1024000`))).toBe(true)
  })
  for (let looks = 0; looks < 4; looks += 1) {
    now += 6_000
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    await tryTo()
  }
  expect(takeOver).not.toHaveBeenCalled()
  expect(signal.aborted).toBe(false)

  now += 6_000
  await tryTo()
  expect(takeOver).toHaveBeenCalledOnce()
  await running
  expect(signal.aborted).toBe(true)
  letGo()
})

test('after a sleep a tab is not taken for dead at the first look', async () => {
  const { cycle, isBegun, letGo } = createCycle()
  const running = openTab().run(() => true, cycle, never)
  const signal = await isBegun
  const other = openTab()
  now += 3_600_000
  await look(other)
  await look(other)
  expect(signal.aborted).toBe(false)
  await look(other)
  await running
  expect(signal.aborted).toBe(true)
  letGo()
})

test('a hidden tab is outranked by one that is looked at, for as long as that is', async () => {
  const hidden = openTab()
  const leave = openTab().join()
  page.visibilityState = 'hidden'
  await vi.waitFor(async () => expect(await hidden.isOutranked()).toBe(true))
  page.dispatchEvent(new Event('visibilitychange'))
  await vi.waitFor(async () => expect(await hidden.isOutranked()).toBe(false))
  page.visibilityState = 'visible'
  page.dispatchEvent(new Event('visibilitychange'))
  await vi.waitFor(async () => {
    const { held = [] } = await navigator.locks.query()
    expect(held.map(({ name }) => name)).toContain(`tokenscope.visible.${account}`)
  })
  expect(await hidden.isOutranked()).toBe(false)
  leave()
  page.visibilityState = 'hidden'
  await vi.waitFor(async () => expect(await hidden.isOutranked()).toBe(false))
})

test.each([
  ['without locks', {}],
  [
    'where the browser refuses them',
    {
      locks: {
        request: () => Promise.reject(new DOMException('refused', 'SecurityError')),
        query: () => Promise.reject(new DOMException('refused', 'SecurityError')),
      },
    },
  ],
])('%s only a tab that is looked at asks', async (_name, navigator) => {
  vi.stubGlobal('navigator', navigator)
  const cycle = vi.fn(() => Promise.resolve())
  page.visibilityState = 'hidden'
  await openTab().run(() => true, cycle, never)
  expect(cycle).not.toHaveBeenCalled()
  page.visibilityState = 'visible'
  await openTab().run(({ isKnown }) => isKnown, cycle, never)
  expect(cycle).toHaveBeenCalledOnce()
})
