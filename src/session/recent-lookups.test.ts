import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keys } from '../storage/keys.ts'
import { forgetLookupDetails, noteDetails, readRecentLookups } from '../storage/recent-lookups.ts'
import { noteLookups } from './recent-lookups.ts'

let kept: Map<string, string>

beforeEach(() => {
  kept = new Map()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
  vi.stubGlobal(
    'window',
    Object.assign(new EventTarget(), { localStorage: storage, sessionStorage: storage }),
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function toId(index: number): string {
  return `d15c1541-229a-442b-9873-${String(index).padStart(12, '0')}`
}

/** So many ids, by their numbers. */
function toIds(from: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => toId(from + index))
}

function readIds(): string[] {
  return readRecentLookups().map(({ messageId }) => messageId)
}

test('lookups stand newest first, each once, and the oldest go', () => {
  noteLookups(toIds(0, 2), 1, false)
  noteLookups([toId(1)], 2, false)
  expect(readIds()).toEqual([toId(1), toId(0)])
  noteLookups(toIds(100, 50), 3, false)
  expect(readIds()).toEqual(toIds(100, 50))
})

test('what links lead to pushes out no lookup of the person’s own, however many there are', () => {
  noteLookups(toIds(0, 50), 1, false)
  noteLookups(toIds(100, 70), 2, true)
  noteLookups([toId(300)], 3, true)
  expect(readIds()).toEqual([toId(300), ...toIds(100, 49), ...toIds(0, 50)])
})

test('a lookup of one’s own stays that when a link leads to it, and a linked one becomes it by being looked up', () => {
  noteLookups([toId(1)], 1, false)
  noteLookups(toIds(1, 2), 2, true)
  expect(readRecentLookups()).toEqual([
    { messageId: toId(1), at: 2 },
    { messageId: toId(2), at: 2, isLinked: true },
  ])
  noteLookups([toId(2)], 3, false)
  expect(readRecentLookups()[0]).toEqual({ messageId: toId(2), at: 3 })
})

test('where a lookup came from outlives what is learned of it, and what is forgotten', () => {
  noteLookups([toId(1)], 1, true)
  noteDetails(toId(1), false, { tokenId: '7' })
  noteLookups([toId(1)], 2, true)
  expect(readRecentLookups()).toEqual([{ messageId: toId(1), at: 2, isLinked: true, tokenId: '7' }])
  forgetLookupDetails()
  expect(readRecentLookups()).toEqual([{ messageId: toId(1), at: 2, isLinked: true }])
})

test('the lookups of the sandbox have a list of their own', () => {
  noteLookups(toIds(0, 50), 1, false)
  kept.set(keys.sandbox, JSON.stringify({ situation: 'calm' }))
  noteLookups(toIds(0, 50), 2, false)
  expect(readRecentLookups().filter(({ isSandbox }) => isSandbox === true)).toHaveLength(50)
  expect(readRecentLookups()).toHaveLength(100)
})
