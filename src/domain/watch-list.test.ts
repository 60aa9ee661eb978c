import { expect, test } from 'vitest'
import { isCurrent, toFreshness } from './freshness.ts'
import { mergeReadings } from './merge-readings.ts'
import { toReading, type Reading } from './reading.ts'
import { emptyWatchList, watchMessages } from './watch-list.ts'
import { moveToken, renameToken, resolveMessage, sortByOrder, unwatchToken } from './watch-list-changes.ts'
import { toRepresentatives } from './representatives.ts'

const twelve = Array.from({ length: 12 }, (_, index) => ({
  messageId: `m${index}`,
  tokenId: `t${index % 3}`,
}))

test('twelve messages of three tokens are three questions, the newest of each', () => {
  const list = watchMessages(emptyWatchList, twelve, 1)
  expect(toRepresentatives(list)).toEqual(['m0', 'm1', 'm2'])
  expect(toRepresentatives(list, new Set(['t1']))).toEqual(['m0', 'm2'])
})

test('a message whose token is not known is asked about until it is', () => {
  const list = watchMessages(emptyWatchList, [{ messageId: 'a', tokenId: null }, ...twelve], 1)
  expect(toRepresentatives(list)).toEqual(['a', 'm0', 'm1', 'm2'])
  const resolved = resolveMessage(list, 'a', 't0')
  expect(toRepresentatives(resolved)).toEqual(['a', 'm1', 'm2'])
  expect(resolveMessage(resolved, 'a', 't0')).toBe(resolved)
})

test('watching again makes a message the newest, keeps what is known, and brings a token back', () => {
  const list = unwatchToken(watchMessages(emptyWatchList, twelve, 1), 't0')
  expect(list.hidden).toEqual(['t0'])
  expect(toRepresentatives(list)).toEqual(['m1', 'm2'])
  const again = watchMessages(
    list,
    [
      { messageId: 'm4', tokenId: null },
      { messageId: 'm0', tokenId: 't0' },
    ],
    2,
  )
  expect(again.messages[0]).toEqual({ messageId: 'm4', tokenId: 't1', addedAt: 2 })
  expect(again.hidden).toEqual([])
})

test('labels are trimmed, bounded, and taken away by a blank one', () => {
  const named = renameToken(emptyWatchList, '7', `  studio ${'x'.repeat(100)}`)
  expect(named.labels['7']).toHaveLength(60)
  expect(renameToken(named, '7', ' ').labels).toEqual({})
  expect(renameToken(emptyWatchList, '__proto__', 'odd').labels).toEqual(
    Object.fromEntries([['__proto__', 'odd']]),
  )
})

test.each([
  ['c', -1, ['a', 'c', 'b']],
  ['a', 1, ['b', 'a', 'c']],
  ['a', 9, ['b', 'c', 'a']],
])('moving %s by %i', (tokenId, by, order) => {
  expect(moveToken(emptyWatchList, ['a', 'b', 'c'], tokenId, by).order).toEqual(order)
})

test('moving nothing changes nothing', () => {
  expect(moveToken(emptyWatchList, ['a', 'b'], 'a', -1)).toBe(emptyWatchList)
  expect(moveToken(emptyWatchList, ['a', 'b'], 'x', 1)).toBe(emptyWatchList)
})

test('another message of the same token is asked for where the newest cannot be traced', () => {
  const list = watchMessages(
    emptyWatchList,
    ['a', 'b', 'c'].map((messageId) => ({ messageId, tokenId: '7' })),
    1,
  )
  expect(toRepresentatives(list)).toEqual(['a'])
  expect(toRepresentatives(list, new Set(), new Set(['a', 'b']))).toEqual(['c'])
  expect(toRepresentatives(list, new Set(), new Set(['a', 'b', 'c']))).toEqual(['a'])
  expect(toRepresentatives(list, new Set(['7']))).toEqual([])
})

test('a token that was taken off comes back with the next message that leads to it', () => {
  const off = unwatchToken(watchMessages(emptyWatchList, [{ messageId: 'a', tokenId: '7' }], 1), '7')
  const again = watchMessages(off, [{ messageId: 'b', tokenId: null }], 2)
  expect(again.hidden).toEqual(['7'])
  expect(resolveMessage(again, 'b', '7').hidden).toEqual([])
})

test('what has no place in the order comes after, as it was', () => {
  expect(sortByOrder({ ...emptyWatchList, order: ['c', 'a'] }, ['a', 'b', 'c', 'd'])).toEqual([
    'c',
    'a',
    'b',
    'd',
  ])
})

test.each([
  [0, 'live'],
  [74, 'live'],
  [75, 'ageing'],
  [179, 'ageing'],
  [180, 'stale'],
  [1799, 'stale'],
  [1800, 'lost'],
  [-50, 'live'],
  [-500, 'stale'],
])('a reading of %i s ago, asked for every minute, is %s', (ageSeconds, freshness) => {
  expect(toFreshness(1_000_000 - ageSeconds * 1000, 1_000_000, 60_000)).toBe(freshness)
})

test('only what is live or ageing may be shown as what is', () => {
  expect([toFreshness(null, 1, 1), ...(['live', 'ageing', 'stale'] as const)].map(isCurrent)).toEqual([
    false,
    true,
    true,
    false,
  ])
})

const reading: Reading = {
  tokenId: '7',
  channelId: 'c',
  tokenStatus: 'FAST',
  isActive: true,
  concurrency: '3',
  info: null,
  at: 10,
}

test('a newer reading says what it says and leaves the rest', () => {
  const newer = { ...reading, tokenStatus: 'RELAX', channelId: null, isActive: null, at: 20 }
  const merged = {
    ...reading,
    tokenStatus: 'RELAX',
    at: 20,
    earlier: { channelId: 10, isActive: 10 },
  }
  expect(mergeReadings(reading, newer)).toEqual(merged)
  expect(mergeReadings(newer, reading)).toEqual(merged)
  expect(mergeReadings(null, reading)).toBe(reading)
})

test('a trace that names no token is no reading', () => {
  const trace = { messageId: 'm', tokenId: ' ', channelId: null, tokenStatus: null, info: null }
  expect(toReading(trace, 1)).toBeNull()
  expect(toReading({ ...trace, tokenId: '7' }, 1)).toMatchObject({ tokenId: '7', at: 1 })
})
