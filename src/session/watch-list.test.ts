import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyWatchList, watchMessages } from '../domain/watch-list.ts'
import { keys } from '../storage/keys.ts'
import { readWatchList, writeWatchList } from '../storage/watch-list.ts'
import { changeWatchList, dropUndo, readUndo } from './watch-list.ts'

const messageId = 'd15c1541-229a-442b-9873-d3494dede12a'
const list = watchMessages(emptyWatchList, [{ messageId, tokenId: '7' }], 5)
let kept: Map<string, string>

beforeEach(() => {
  kept = new Map()
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
  vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage }))
})
afterEach(() => {
  dropUndo()
  writeWatchList(emptyWatchList)
  vi.unstubAllGlobals()
})

test('the last change can be taken back once', () => {
  writeWatchList(list)
  expect(readUndo()).toBeNull()
  changeWatchList(emptyWatchList)
  readUndo()?.()
  expect(readWatchList()).toEqual(list)
  expect(readUndo()).toBeNull()
})

test('nothing is taken back over a change of another tab, nor over what was forgotten in one', () => {
  writeWatchList(list)
  changeWatchList(emptyWatchList)
  writeWatchList(watchMessages(emptyWatchList, [{ messageId, tokenId: '8' }], 6))
  expect(readUndo()).toBeNull()
  writeWatchList(emptyWatchList)
  expect(readUndo()).not.toBeNull()
  kept.clear()
  kept.set(keys.forgets, '1')
  expect(readUndo()).toBeNull()
})
