import { beforeEach, expect, test, vi } from 'vitest'
import { maxRecentLookups, noteLookup } from './note-lookup.ts'
import { readRecentLookups } from './recent-lookups.ts'

const idOf = (number: number) => `0a1b2c3d-0000-4000-8000-${String(number).padStart(12, '0')}`

beforeEach(() => {
  const kept = new Map<string, string>()
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
  vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage }))
})

test('links push out no lookup of the person’s own, and one that was looked up stays so', () => {
  for (let number = 0; number < maxRecentLookups; number++) noteLookup(idOf(number), number, false, false)
  noteLookup(idOf(0), 100, false, true)
  for (let number = 100; number < 200; number++) noteLookup(idOf(number), number, false, true)
  const lookups = readRecentLookups()
  const own = lookups.filter(({ isLinked }) => isLinked !== true)
  expect(own.map(({ messageId }) => messageId).toSorted()).toEqual(
    Array.from({ length: maxRecentLookups }, (_, number) => idOf(number)),
  )
  expect(lookups).toHaveLength(2 * maxRecentLookups)
  noteLookup(idOf(150), 300, false, false)
  expect(readRecentLookups()[0]).toEqual({ messageId: idOf(150), at: 300 })
})
