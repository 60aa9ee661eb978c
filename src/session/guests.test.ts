import { describe, expect, test } from 'vitest'
import { emptyWatchList, watchMessages } from '../domain/watch-list.ts'
import type { Guest } from '../polling/state.ts'
import { countLeftOut, renewGuests, toLiveGuests, toWatchable, withGuests } from './guests.ts'

const now = Date.UTC(2026, 10, 25)
const kept = watchMessages(emptyWatchList, [{ messageId: 'kept', tokenId: '7' }], now)

function idsOf(guests: readonly Pick<Guest, 'messageId'>[]): string[] {
  return guests.map(({ messageId }) => messageId)
}

describe('guests', () => {
  test('come after what is kept, and change nothing of it', () => {
    const guests = [
      { messageId: 'kept', tokenId: null },
      { messageId: 'guest', tokenId: '9' },
    ]
    const merged = withGuests(kept, guests)
    expect(idsOf(merged.messages)).toEqual(['kept', 'guest'])
    expect(merged.messages[0]?.tokenId).toBe('7')
    expect(withGuests(kept, [])).toBe(kept)
  })

  test('are renewed seldom, and forgotten when their page is gone', () => {
    const told = renewGuests([], ['a', 'b'], now)
    expect(idsOf(told)).toEqual(['a', 'b'])
    expect(renewGuests(told, ['a', 'b'], now + 60_000)).toBe(told)
    expect(renewGuests(told, ['a', 'b'], now + 200_000)).not.toBe(told)
    expect(idsOf(toLiveGuests(told, now + 299_000))).toEqual(['a', 'b'])
    expect(toLiveGuests(told, now + 301_000)).toEqual([])
  })

  test('of another page stay, with what was learned of them', () => {
    const told = renewGuests([], ['a'], now).map((guest) => ({ ...guest, tokenId: '5' }))
    const both = renewGuests(told, ['b'], now + 1)
    expect(both.map(({ messageId, tokenId }) => [messageId, tokenId])).toEqual([
      ['a', '5'],
      ['b', null],
    ])
  })

  test('that are put on the watch list bring the token that was found for them', () => {
    const guests = renewGuests([], ['a', 'b'], now).map((one) =>
      one.messageId === 'a' ? { ...one, tokenId: '5' } : one,
    )
    expect(toWatchable(['b', 'a', 'c'], guests)).toEqual([
      { messageId: 'b', tokenId: null },
      { messageId: 'a', tokenId: '5' },
      { messageId: 'c', tokenId: null },
    ])
  })

  test('do not outlive a clock that was set back', () => {
    const told = renewGuests([], ['a'], now)
    expect(toLiveGuests(told, now - 86_400_000)).toEqual([])
    expect(renewGuests(told, ['a'], now - 86_400_000)[0]?.until).toBe(now - 86_400_000 + 300_000)
  })

  test('are never so many that a cycle takes for ever', () => {
    const ids = Array.from({ length: 700 }, (_, index) => String(index))
    const guests = renewGuests([], ids, now)
    expect(guests).toHaveLength(500)
    expect(countLeftOut(ids, emptyWatchList, guests)).toBe(200)
    expect(countLeftOut(['0', '499', '500', 'kept'], kept, guests)).toBe(1)
    expect(countLeftOut(['500'], emptyWatchList, guests.slice(1))).toBe(0)
  })
})
