import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keys, toLastAskedKey } from '../storage/keys.ts'
import { createSharedPace } from './shared-pace.ts'

const key = toLastAskedKey('general')
let kept: Map<string, string>

beforeEach(() => {
  kept = new Map()
  const localStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
  }
  vi.stubGlobal('window', { localStorage })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function stubLocks(beforeGiven: () => void): void {
  const request = (_name: string, _options: object, give: () => Promise<number>) => {
    beforeGiven()
    return give()
  }
  vi.stubGlobal('navigator', { locks: { request } })
}

function forget(): void {
  kept = new Map([[keys.forgets, '1']])
}

test('a request that ends keeps the pace for all tabs', async () => {
  stubLocks(() => undefined)
  const pace = createSharedPace()
  await pace.take('general', 5_000)
  pace.touch('general', 6_000)
  expect(kept.get(key)).toBe('6000')
})

test('a request that ends after everything was forgotten leaves nothing', async () => {
  stubLocks(() => undefined)
  const pace = createSharedPace()
  await pace.take('general', 5_000)
  forget()
  pace.touch('general', 6_000)
  expect(kept.has(key)).toBe(false)
})

test('nor does one that waited for its slot meanwhile', async () => {
  stubLocks(forget)
  await createSharedPace().take('general', 5_000)
  expect(kept.has(key)).toBe(false)
})
