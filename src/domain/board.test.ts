import { describe, expect, test } from 'vitest'
import {
  boardSortKeys,
  filterBoard,
  sortBoard,
  summarize,
  toBoardFacts,
  toShownLevel,
  type BoardSortKey,
  type BoardToken,
} from './board.ts'
import type { Freshness } from './freshness.ts'
import { noTexts, type InfoTexts } from './trace.ts'

const at = Date.UTC(2026, 5, 15)

type Sample = Partial<InfoTexts> & {
  label?: string
  status?: string
  isActive?: boolean
  ageMs?: number
  freshness?: Freshness
}

function makeRow(tokenId: string, sample: Sample = {}): BoardToken {
  const { label = null, status = 'FAST', isActive = null, ageMs = 0, freshness = 'live', ...info } = sample
  return {
    tokenId,
    label,
    freshness,
    reading: {
      tokenId,
      channelId: null,
      tokenStatus: status,
      isActive,
      concurrency: null,
      info: { ...noTexts, ...info },
      at: at - ageMs,
    },
  }
}

const full = { fastTimeRemaining: '15.00/15.0 hours (100.00%)' }
const low = { fastTimeRemaining: '3.00/15.0 hours (20.00%)' }
const critical = { fastTimeRemaining: '1.00/15.0 hours (6.67%)' }
const unread: BoardToken = { tokenId: 'unread', label: null, reading: null, freshness: 'live' }
const down = makeRow('down', { ...full, status: 'BANNED' })

function renews(seconds: number, plan = 'Pro') {
  return { subscription: `${plan} (Active monthly, renews next on <t:${seconds}>)` }
}
// 1 July 2026 and 10 July 2026: half of June is gone, or a sixth of the month.
const [soon, later] = [Date.UTC(2026, 6, 1) / 1000, Date.UTC(2026, 6, 10) / 1000]

function idsOf(rows: readonly BoardToken[]): string {
  return rows.map((row) => row.tokenId).join(' ')
}

describe('toShownLevel', () => {
  test.each([
    ['live', 'ok'],
    ['ageing', 'ok'],
    ['stale', 'unknown'],
    ['lost', 'unknown'],
  ] as const)('shows a %s reading of a good token as %s', (freshness, level) => {
    expect(toShownLevel(makeRow('1', { ...full, freshness }))).toBe(level)
  })

  test.each(['stale', 'lost'] as const)('shows no %s reading as what is', (freshness) => {
    expect(toShownLevel({ ...down, freshness })).toBe('unknown')
  })

  test('does not know what was never read', () => {
    expect(toShownLevel(unread)).toBe('unknown')
  })
})

describe('sortBoard', () => {
  test('puts problems first, then keeps the given order', () => {
    const rows = [
      makeRow('good-2', full),
      makeRow('good-1', full),
      makeRow('old', { ...full, freshness: 'stale' }),
      unread,
      makeRow('low', low),
      makeRow('critical', critical),
      down,
    ]
    expect(idsOf(sortBoard(rows))).toBe('down critical low old unread good-2 good-1')
    expect(idsOf(sortBoard(rows, 'health', 'desc'))).toBe('good-2 good-1 old unread low critical down')
    expect(idsOf(rows)).toBe('good-2 good-1 old unread low critical down')
  })

  test.each<[BoardSortKey, Sample, Sample, Sample]>([
    ['token', { label: 'b 9' }, { label: 'B 10' }, { label: 'c' }],
    ['fast-time', critical, { fastTimeRemaining: '60.00/200.0 minutes (30.00%)' }, full],
    [
      'pace',
      { ...critical, ...renews(soon) },
      { ...low, ...renews(soon) },
      { fastTimeRemaining: '14/15 hours', ...renews(later) },
    ],
    [
      'relaxed',
      { relaxedUsage: '9 images' },
      { relaxedUsage: '102 images (1.77 hours)' },
      { relaxedUsage: '1,000' },
    ],
    ['plan', renews(soon, 'Basic'), renews(soon, 'Pro'), renews(soon, 'Standard')],
    ['renewal', renews(soon), renews(later), renews(later + 60)],
    ['running', { runningJobs: 'None' }, { runningJobs: '2' }, { runningJobs: '12' }],
    [
      'queued',
      { queuedJobsFast: '1', queuedJobsRelax: '1' },
      { queuedJobsRelax: '3' },
      { queuedJobsFast: '2', queuedJobsRelax: '2' },
    ],
    ['mode', { jobMode: 'Fast' }, { jobMode: '', status: 'RELAX' }, { jobMode: 'Turbo' }],
    ['age', { ageMs: 0 }, { ageMs: 1 }, { ageMs: 60_000 }],
  ])('sorts by %s both ways', (key, first, second, third) => {
    const rows = [makeRow('3', third), makeRow('1', first), makeRow('2', second)]
    expect(idsOf(sortBoard(rows, key, 'asc'))).toBe('1 2 3')
    expect(idsOf(sortBoard(rows, key, 'desc'))).toBe('3 2 1')
  })

  test('sorts active before switched off, and not said last', () => {
    const rows = [unread, makeRow('off', { isActive: false }), makeRow('on', { isActive: true })]
    expect(idsOf(sortBoard(rows, 'active', 'asc'))).toBe('on off unread')
    expect(idsOf(sortBoard(rows, 'active', 'desc'))).toBe('off on unread')
  })

  const known = makeRow('known', {
    ...low,
    ...renews(soon),
    relaxedUsage: '1',
    runningJobs: '1',
    queuedJobsFast: '1',
    jobMode: 'Fast',
    isActive: true,
  })
  test.each(boardSortKeys.filter((key) => !['order', 'health', 'token'].includes(key)))(
    'puts a missing %s last both ways',
    (key) => {
      expect(idsOf(sortBoard([unread, known], key, 'asc'))).toBe('known unread')
      expect(idsOf(sortBoard([unread, known], key, 'desc'))).toBe('known unread')
    },
  )

  test('leaves one’s own order as it is, or turns it round', () => {
    expect(idsOf(sortBoard([unread, known], 'order'))).toBe('unread known')
    expect(idsOf(sortBoard([unread, known], 'order', 'desc'))).toBe('known unread')
  })

  test('takes an unreadable text for a missing one', () => {
    const odd = makeRow('odd', { fastTimeRemaining: 'plenty', runningJobs: 'some', relaxedUsage: 'a lot' })
    for (const key of ['fast-time', 'running', 'relaxed'] as const) {
      expect(idsOf(sortBoard([odd, known], key, 'desc'))).toBe('known odd')
    }
  })
})

describe('filterBoard', () => {
  const rows = [
    makeRow('111', { ...full, label: 'Studio Ümit', subscription: 'Pro (Active monthly)' }),
    makeRow('222', { ...low, status: 'RELAX', subscription: '???' }),
    { ...down, freshness: 'lost' as const },
    unread,
  ]
  test.each([
    ['', [], '111 222 down unread'],
    ['  ', [], '111 222 down unread'],
    ['11', [], '111'],
    [' STUDIO ü', [], '111'],
    ['pro', [], '111'],
    ['relax', [], '222'],
    ['???', [], '222'],
    ['banned', [], 'down'],
    ['', ['low', 'ok'], '111 222'],
    ['', ['unknown'], 'down unread'],
    ['', ['down'], ''],
    ['111', ['low'], ''],
  ] as const)('keeps for %j and %j: %s', (text, levels, ids) => {
    expect(idsOf(filterBoard(rows, text, levels))).toBe(ids)
  })
})

describe('summarize', () => {
  const good = makeRow('good', full)
  test.each([
    [[], 'No tokens yet'],
    [[good], 'The token is all right'],
    [[good, good], 'All 2 tokens are all right'],
    [[down], 'The token needs attention'],
    [[good, down, makeRow('low', low)], '2 of 3 tokens need attention'],
    [[good, down, unread], '2 of 3 tokens need attention'],
    [[good, unread], '1 of 2 tokens needs attention'],
    [[{ ...down, freshness: 'lost' as const }], 'The token was not read lately'],
    [
      [
        { ...unread, freshness: 'lost' as const },
        { ...good, freshness: 'stale' as const },
      ],
      'None of 2 tokens was read lately',
    ],
  ])('says %#', (rows, sentence) => {
    expect(summarize(rows)).toBe(sentence)
  })
})

describe('toBoardFacts', () => {
  test('falls back to the status where no mode is said', () => {
    expect(toBoardFacts(makeRow('1', { jobMode: ' ', status: 'RELAX' }).reading).mode).toBe('RELAX')
    expect(toBoardFacts(null).mode).toBeNull()
  })
})
