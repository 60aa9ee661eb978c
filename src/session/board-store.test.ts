import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { toBoardKey } from '../storage/boards.ts'
import { keys } from '../storage/keys.ts'
import { createBoardStore } from './board-store.ts'

let kept: Map<string, string>
let isFull: boolean
let tab: EventTarget
let accounts = 0
let account = ''

beforeEach(() => {
  kept = new Map()
  isFull = false
  accounts += 1
  account = `board-store-test-${accounts}`
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, text: string) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, text)
    },
    removeItem: (key: string) => void kept.delete(key),
  }
  tab = Object.assign(new EventTarget(), { localStorage })
  vi.stubGlobal('window', tab)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** As the browser tells a tab of what another has stored. */
function tellStored(key: string | null): void {
  tab.dispatchEvent(Object.assign(new Event('storage'), { key }))
}

test('what one tab writes another reads, and a reload as well', () => {
  createBoardStore(account).write({ startedAt: 5, listedIds: ['7'] })
  createBoardStore(account).write({ finishedAt: 6 })
  expect(createBoardStore(account).read()).toMatchObject({ startedAt: 5, finishedAt: 6, listedIds: ['7'] })
  expect(createBoardStore(`${account}-other`).read().startedAt).toBe(0)
})

test('what is drawn is read anew only when it was told of', () => {
  const store = createBoardStore(account)
  const onChange = vi.fn()
  const stop = store.subscribe(onChange)
  expect(store.peek().startedAt).toBe(0)
  createBoardStore(account).write({ startedAt: 5 })
  expect(store.peek().startedAt).toBe(0)
  tellStored('tokenscope.theme')
  expect(onChange).not.toHaveBeenCalled()
  tellStored(toBoardKey(account))
  expect(onChange).toHaveBeenCalledOnce()
  expect(store.peek().startedAt).toBe(5)
  expect(store.peek()).toBe(store.peek())
  stop()
  tellStored(toBoardKey(account))
  expect(onChange).toHaveBeenCalledOnce()
})

test('its own change is told here at once', () => {
  const store = createBoardStore(account)
  const onChange = vi.fn()
  const stop = store.subscribe(onChange)
  store.write({ startedAt: 5 })
  expect(onChange).toHaveBeenCalledOnce()
  expect(store.peek().startedAt).toBe(5)
  stop()
})

test('what is damaged on the disk leaves what was known', () => {
  const store = createBoardStore(account)
  store.write({ startedAt: 5 })
  kept.set(toBoardKey(account), '{"readings":')
  expect(store.read().startedAt).toBe(5)
})

test('where the device is full, the tabs tell each other, and what is older counts for nothing', async () => {
  const [mine, other] = [createBoardStore(account), createBoardStore(account)]
  const stops = [mine.subscribe(() => undefined), other.subscribe(() => undefined)]
  isFull = true
  mine.write({ startedAt: 5, lastGoodAt: 6 })
  await vi.waitFor(() => expect(other.peek()).toMatchObject({ startedAt: 5, lastGoodAt: 6 }))

  let told = 0
  const channel = new BroadcastChannel(toBoardKey(account))
  channel.addEventListener('message', () => {
    told += 1
  })
  const stale = createBoardStore(account)
  const stopStale = stale.subscribe(() => undefined)
  stale.write({ startedAt: 4, lastGoodAt: 9 })
  await vi.waitFor(() => expect(told).toBe(1))
  expect(other.peek().startedAt).toBe(5)
  stale.write({ startedAt: 5, lastGoodAt: 5 })
  await vi.waitFor(() => expect(told).toBe(2))
  expect(other.peek().lastGoodAt).toBe(6)
  stale.write({ startedAt: 8 })
  await vi.waitFor(() => expect(other.peek().startedAt).toBe(8))
  channel.close()
  for (const stop of [...stops, stopStale]) stop()
})

test('once the bearer is forgotten it is empty and takes nothing more; the sandbox goes on', () => {
  const store = createBoardStore(account)
  const sandbox = createBoardStore('sandbox-some')
  store.write({ startedAt: 5 })
  sandbox.write({ startedAt: 5 })
  const onChange = vi.fn()
  const stop = store.subscribe(onChange)
  kept.set(keys.forgets, '1')
  kept.delete(toBoardKey(account))
  store.write({ startedAt: 6 })
  stop()
  expect(onChange).not.toHaveBeenCalled()
  expect(kept.has(toBoardKey(account))).toBe(false)
  expect(store.read().startedAt).toBe(0)
  expect(store.peek().startedAt).toBe(0)
  sandbox.write({ startedAt: 6 })
  expect(sandbox.read().startedAt).toBe(6)
})
