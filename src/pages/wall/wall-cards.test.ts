import { describe, expect, test } from 'vitest'
import type { BoardRow } from '../../components/board-context.ts'
import type { Freshness } from '../../domain/freshness.ts'
import { noTexts, type InfoTexts } from '../../domain/trace.ts'
import { defaultWall, type WallConfig } from '../../domain/wall-config.ts'
import { toWallCards } from './wall-cards.ts'
import { toWallVerdict } from './wall-verdict.ts'

const now = Date.UTC(2026, 11, 1, 14, 2)
const utc = { ...defaultWall, timeZone: 'UTC' }
const idle = { source: 'listed', standing: null, unresolved: [], everyMs: 60_000, lastGoodAt: now } as const

function toInfo(fastTimeRemaining: string): InfoTexts {
  return { ...noTexts, fastTimeRemaining, relaxedUsage: '1,204 images' }
}

function toRow(tokenId: string, fastTime: string, freshness: Freshness = 'live', status = 'FAST'): BoardRow {
  const reading = {
    tokenId,
    channelId: null,
    tokenStatus: status,
    isActive: true,
    concurrency: null,
    info: toInfo(fastTime),
    at: now,
  }
  return { tokenId, label: null, reading, freshness, messages: [] }
}

const fine = '12.00/15.0 hours (80.00%)'

describe('toWallCards', () => {
  test('stands worst first', () => {
    const rows = [
      toRow('a', fine),
      toRow('b', fine, 'stale'),
      toRow('c', '2.00/15.0 hours (13.33%)'),
      toRow('d', fine, 'live', 'BANNED'),
      toRow('e', '0.10/15.0 hours (0.67%)'),
    ]
    expect(toWallCards(rows, [], utc).map((card) => `${card.tokenId} ${card.word}`)).toEqual([
      'd Down',
      'e Critical',
      'c Low',
      'b Stale',
      'a OK',
    ])
  })

  test.each<[Freshness, string]>([
    ['live', 'ok'],
    ['ageing', 'ok'],
    ['stale', 'unknown'],
    ['lost', 'unknown'],
  ])('a good reading that is %s is %s', (freshness, level) => {
    expect(toWallCards([toRow('a', fine, freshness)], [], utc)[0]).toMatchObject({
      level,
      amount: '12',
      of: 'of 15 h',
    })
  })

  test('keeps to the tokens of the address, known or not, and to those behind its messages', () => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => ({
      ...toRow(id, fine),
      messages: [{ messageId: `of ${id}`, standing: null }],
    }))
    function toNames(config: Partial<WallConfig>): string[] {
      return toWallCards(rows, [], { ...utc, ...config }).map(({ name, word }) => `${name} ${word}`)
    }
    expect(toNames({ tokens: ['c', 'b', 'x'] })).toEqual(['Token x No reading', 'Token c OK', 'Token b OK'])
    expect(toNames({ ids: ['of d'] })).toEqual(['Token d OK'])
    expect(toNames({ ids: ['of d', 'of c'], tokens: ['c'] })).toEqual(['Token c OK', 'Token d OK'])
    expect(toNames({ ids: ['unknown'] })).toEqual([])
  })

  test('shows what nobody can read as it came, and relaxed images where there is no fast time', () => {
    expect(toWallCards([toRow('a', 'three\nmoons')], [], utc)[0]).toMatchObject({
      amount: 'three moons',
      isSaid: true,
    })
    expect(toWallCards([toRow('a', '0.00/15.0 hours (0.00%)', 'live', 'RELAX')], [], utc)[0]).toMatchObject({
      amount: '0',
      line: '1,204 relaxed images',
    })
  })
})

describe('toWallVerdict', () => {
  test.each<[BoardRow[], string, string]>([
    [[toRow('a', fine), toRow('b', fine)], 'ok', 'All 2 tokens are all right'],
    [[toRow('a', fine)], 'ok', 'The token is all right'],
    [[toRow('a', fine), toRow('b', fine, 'stale')], 'unknown', '1 of 2 tokens needs attention'],
    [[toRow('a', fine, 'stale'), toRow('b', fine, 'lost')], 'unknown', 'No answer since 14:02'],
    [[], 'unknown', 'No tokens to show yet'],
  ])('%#', (rows, level, sentence) => {
    expect(toWallVerdict(toWallCards(rows, [], utc), idle, now, 'UTC', 100)).toMatchObject({
      level,
      sentence,
    })
  })

  test.each([
    [200, 'Token a is banned · Token b is banned · Token c is banned · 1 more'],
    [60, 'Token a is banned · Token b is banned · 2 more'],
    [10, 'Token a is banned · 3 more'],
  ])('names as many as there is room for in %i letters', (room, detail) => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => toRow(id, fine, 'live', 'BANNED'))
    expect(toWallVerdict(toWallCards(rows, [], utc), idle, now, 'UTC', room).detail).toBe(detail)
  })
})
