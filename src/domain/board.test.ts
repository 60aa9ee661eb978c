import { describe, expect, test } from 'vitest'
import {
  boardSortKeys,
  countBoard,
  filterBoard,
  sortBoard,
  toGroup,
  toRowLevel,
  type BoardSortKey,
  type BoardToken,
} from './board.ts'
import { toFacts } from './facts.ts'
import { noTexts, type InfoTexts } from './info.ts'

const at = Date.UTC(2026, 5, 15)

type Sample = Partial<InfoTexts> & {
  label?: string
  status?: string
  isActive?: boolean
  ageMs?: number
  /** Read so long before it is looked at that it is not current any more. */
  isStale?: boolean
}

function makeRow(tokenId: string, sample: Sample = {}): BoardToken {
  const { label = null, status = 'FAST', isActive = null, ageMs = 0, isStale = false, ...info } = sample
  const reading = {
    tokenId,
    channelId: null,
    tokenStatus: status,
    isActive,
    concurrency: null,
    info: { ...noTexts, ...info },
    at: at - ageMs,
  }
  return { tokenId, label, reading, facts: toFacts(reading, isStale ? at + 5 * 60_000 : at, 60_000) }
}

const full = { fastTimeRemaining: '15.00/15.0 hours (100.00%)' }
const low = { fastTimeRemaining: '3.00/15.0 hours (20.00%)' }
const critical = { fastTimeRemaining: '1.00/15.0 hours (6.67%)' }
const unread: BoardToken = { tokenId: 'unread', label: null, reading: null, facts: null }
const down = makeRow('down', { ...full, status: 'BANNED' })

function renews(seconds: number, plan = 'Pro') {
  return { subscription: `${plan} (Active monthly, renews next on <t:${seconds}>)` }
}
// 1 July 2026 and 10 July 2026: half of June is gone, or a sixth of the month.
const [soon, later] = [Date.UTC(2026, 6, 1) / 1000, Date.UTC(2026, 6, 10) / 1000]

function idsOf(rows: readonly BoardToken[]): string {
  return rows.map((row) => row.tokenId).join(' ')
}

describe('toRowLevel and toGroup', () => {
  test('keep the last level of what is old, and tell that it is old', () => {
    const old = makeRow('1', { ...full, status: 'BANNED', isStale: true })
    expect([toRowLevel(old), toGroup(old)]).toEqual(['down', 'old'])
    expect([toRowLevel(down), toGroup(down)]).toEqual(['down', 'down'])
  })

  test('do not know what was never read', () => {
    expect([toRowLevel(unread), toGroup(unread)]).toEqual(['unknown', 'unknown'])
  })
})

describe('sortBoard', () => {
  test('puts problems first, then keeps the given order', () => {
    const rows = [
      makeRow('good-2', full),
      makeRow('good-1', full),
      makeRow('old', { ...low, isStale: true }),
      makeRow('off', { ...critical, isActive: false }),
      unread,
      makeRow('low', low),
      makeRow('critical', critical),
      down,
    ]
    expect(idsOf(sortBoard(rows))).toBe('down critical old low unread good-2 good-1 off')
    expect(idsOf(sortBoard(rows, 'health', 'desc'))).toBe('off good-2 good-1 unread old low critical down')
    expect(idsOf(rows)).toBe('good-2 good-1 old off unread low critical down')
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
    makeRow('down', { ...full, status: 'BANNED', isStale: true }),
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
    ['', ['unknown'], 'unread'],
    ['', ['old'], 'down'],
    ['', ['down'], ''],
    ['111', ['low'], ''],
  ] as const)('keeps for %j and %j: %s', (text, levels, ids) => {
    expect(idsOf(filterBoard(rows, text, levels))).toBe(ids)
  })
})

test('a board is counted by what needs attention now, and what is old by what it last was', () => {
  const rows = [
    makeRow('good', full),
    makeRow('low', low),
    down,
    unread,
    makeRow('off', { ...low, isActive: false }),
    makeRow('stale', { ...full, status: 'BANNED', isStale: true }),
    makeRow('stale too', { ...full, isStale: true }),
  ]
  expect(countBoard(rows)).toEqual({
    all: 7,
    attention: 2,
    groups: { down: 1, critical: 0, low: 1, unknown: 1, old: 2, ok: 1, off: 1 },
    lastLevels: { down: 1, critical: 0, low: 0, unknown: 0, ok: 1, off: 0 },
  })
})
