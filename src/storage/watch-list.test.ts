import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyWatchList, watchMessages } from '../domain/watch-list.ts'
import { renameToken } from '../domain/watch-list-changes.ts'
import { formatWatchListFile, parseWatchListFile } from './watch-list-file.ts'
import { readWatchList, writeWatchList } from './watch-list.ts'

const messageId = 'd15c1541-229a-442b-9873-d3494dede12a'
/** Shaped like a Discord token, of obviously fake pieces. */
const secret = ['FAKE'.padEnd(24, 'x'), 'FAKE00', 'NOT-A-SECRET'.padEnd(38, 'x')].join('.')

let isFull = false
beforeEach(() => {
  isFull = false
  const kept = new Map<string, string>()
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, text: string) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, text)
    },
    removeItem: (key: string) => void kept.delete(key),
  }
  vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage }))
})
afterEach(() => {
  isFull = false
  writeWatchList(emptyWatchList)
  vi.unstubAllGlobals()
})

const list = renameToken(watchMessages(emptyWatchList, [{ messageId, tokenId: '7' }], 5), '7', 'studio')

test('a list is kept, and comes back from a file', () => {
  expect(writeWatchList(list)).toBe(true)
  expect(readWatchList()).toEqual(list)
  expect(readWatchList()).toBe(readWatchList())
  expect(parseWatchListFile(formatWatchListFile(list))).toEqual(list)
})

test('where the browser keeps nothing, the list lasts as long as the page', () => {
  writeWatchList(emptyWatchList)
  isFull = true
  expect(writeWatchList(list)).toBe(false)
  expect(readWatchList()).toEqual(list)
  isFull = false
  expect(writeWatchList(emptyWatchList)).toBe(true)
  expect(readWatchList()).toEqual(emptyWatchList)
})

test.each([
  '',
  'null',
  '[]',
  '{"format":"something else"}',
  formatWatchListFile(list).replace('"version": 1', '"version": 2'),
])('%j is no file of ours', (text) => {
  expect(parseWatchListFile(text)).toBeNull()
})

test('what is wrong in a file is left out, and the rest of it is not', () => {
  const file = {
    format: 'tokenscope watch list',
    version: 1,
    list: {
      messages: [{ messageId, tokenId: '7', addedAt: 5 }, { messageId: 'x' }, null, 4],
      labels: { '7': 'studio', '8': 8 },
      order: ['7', 7, '\uD800x', 'x'.repeat(500)],
      hidden: [{}],
    },
  }
  expect(parseWatchListFile(JSON.stringify(file))).toEqual({
    messages: [{ messageId, tokenId: '7', addedAt: 5 }],
    labels: { '7': 'studio' },
    order: ['7', '\uFFFDx'],
    hidden: [],
  })
})

test('what looks like a secret is neither read from a file nor kept as a label', () => {
  const file = formatWatchListFile({ ...list, labels: { '7': `mine ${secret}` }, order: [secret] })
  expect(JSON.stringify(parseWatchListFile(file))).not.toContain(secret)
  expect(JSON.stringify(renameToken(list, '7', secret))).not.toContain(secret)
})

test('a label of a file is cut between two characters', () => {
  const letters = 'x'.repeat(59)
  const labels = { a: `${letters}😀`, b: `${letters}😀😀`, c: `${letters}🇯🇵x` }
  expect(parseWatchListFile(formatWatchListFile({ ...emptyWatchList, labels }))?.labels).toEqual({
    a: `${letters}😀`,
    b: `${letters}😀`,
    c: `${letters}🇯🇵`,
  })
})
