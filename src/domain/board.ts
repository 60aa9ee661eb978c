import { toFastTimeRatio } from './fast-time.ts'
import { toPlaceLevel, type Facts } from './facts.ts'
import { compareLevels, levelsWorstFirst, type HealthLevel } from './health.ts'
import type { Count } from './count.ts'
import type { Reading } from './reading.ts'
import type { Subscription } from './subscription.ts'

/** What a board needs to know of one token. `facts` is `null` exactly where there is no reading. */
export type BoardToken = {
  tokenId: string
  label: string | null
  reading: Reading | null
  facts: Facts | null
}

export const boardSortKeys = [
  'order',
  'health',
  'token',
  'fast-time',
  'pace',
  'relaxed',
  'plan',
  'renewal',
  'running',
  'queued',
  'mode',
  'active',
  'age',
] as const

export type BoardSortKey = (typeof boardSortKeys)[number]
export type SortDirection = 'asc' | 'desc'

/** The level of a token that may have no facts yet. `null → 'unknown'` */
export function toRowLevel({ facts }: Pick<BoardToken, 'facts'>): HealthLevel {
  return facts === null ? 'unknown' : toPlaceLevel(facts)
}

/** Whether a row shows what was, and not what is. A token that was never read shows neither. */
export function isOldRow({ facts }: Pick<BoardToken, 'facts'>): boolean {
  return facts?.isOld === true
}

/** Sorts by one column, or leaves the order as it came for `order`; what is missing comes last both ways, and equals keep the order they came in. */
export function sortBoard<T extends BoardToken>(
  rows: readonly T[],
  key: BoardSortKey = 'health',
  direction: SortDirection = 'asc',
): T[] {
  const sign = direction === 'asc' ? 1 : -1
  return rows
    .map((row, index) => ({ row, value: key === 'order' ? index : toSortValue(row, key) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
      return sign * compare(a.value, b.value)
    })
    .map(({ row }) => row)
}

/** What a board can be filtered by: a level that tokens are at now, or `old` for those that only were at one. */
export const boardGroups = ['down', 'critical', 'low', 'unknown', 'old', 'ok', 'off'] as const
export type BoardGroup = (typeof boardGroups)[number]

/** The one group that a row belongs to. */
export function toGroup(row: Pick<BoardToken, 'facts'>): BoardGroup {
  return isOldRow(row) ? 'old' : toRowLevel(row)
}

/**
 * Keeps the rows of some groups (none named: all) whose id, label, plan or status holds the text.
 *
 * `[7, 198], '19' → [198]`
 */
export function filterBoard<T extends BoardToken>(
  rows: readonly T[],
  text: string,
  groups: readonly BoardGroup[] = [],
): T[] {
  const wanted = text.trim().toLowerCase()
  return rows.filter((row) => {
    if (groups.length > 0 && !groups.includes(toGroup(row))) return false
    const { label, tokenId, reading, facts } = row
    const plan = facts === null ? null : toPlanText(facts.subscription)
    const texts = [tokenId, label, plan, reading?.tokenStatus]
    return wanted === '' || texts.some((one) => one?.toLowerCase().includes(wanted))
  })
}

/** How many tokens are in each group, and at each last known level of those that are old. */
export type BoardCount = {
  all: number
  groups: Readonly<Record<BoardGroup, number>>
  /** Of the old ones, by what they last were. */
  lastLevels: Readonly<Record<HealthLevel, number>>
  /** Those that somebody should look at now. */
  attention: number
}

/** Counts a board. `[down, ok, old (was ok)] → { all: 3, attention: 1, … }` */
export function countBoard(rows: readonly Pick<BoardToken, 'facts'>[]): BoardCount {
  const groups = { down: 0, critical: 0, low: 0, unknown: 0, old: 0, ok: 0, off: 0 }
  const lastLevels = { down: 0, critical: 0, low: 0, unknown: 0, ok: 0, off: 0 }
  for (const row of rows) {
    groups[toGroup(row)] += 1
    if (isOldRow(row)) lastLevels[toRowLevel(row)] += 1
  }
  const attention = groups.down + groups.critical + groups.low
  return { all: rows.length, groups, lastLevels, attention }
}

/** Sorts rows worst first and keeps the order of equals. */
export function sortWorstFirst<T extends Pick<BoardToken, 'facts'>>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => compareLevels(toRowLevel(a), toRowLevel(b)))
}

/** Numeric, so that token 9 comes before token 10. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return Number(a > b) - Number(a < b)
  return collator.compare(String(a), String(b))
}

function toSortValue(row: BoardToken, key: Exclude<BoardSortKey, 'order'>): string | number | null {
  const { reading, facts } = row
  if (key === 'health') return levelsWorstFirst.indexOf(toRowLevel(row))
  if (key === 'token') return row.label ?? row.tokenId
  if (reading === null || facts === null) return null
  switch (key) {
    case 'fast-time':
      return toFastTimeRatio(facts.time)
    case 'pace':
      return facts.pace === null ? null : (facts.pace.runsOutAt ?? Infinity)
    case 'relaxed':
      return facts.relaxed.kind === 'counted' ? facts.relaxed.images : null
    case 'plan':
      return toPlanText(facts.subscription)
    case 'renewal': {
      const renewal = facts.subscription.kind === 'read' ? facts.subscription.renewal : null
      return renewal?.kind === 'at' ? renewal.at : null
    }
    case 'running':
      return toSum([facts.running])
    case 'queued':
      return toSum([facts.queuedFast, facts.queuedRelaxed])
    case 'mode':
      return facts.mode?.text ?? null
    case 'active':
      return toActiveRank(reading.isActive)
    case 'age':
      // The youngest first: an age grows as its instant lies further back.
      return -reading.at
  }
}

function toActiveRank(isActive: Reading['isActive']): number | null {
  if (typeof isActive !== 'boolean') return null
  return isActive ? 0 : 1
}

/** The known counts together, or `null` where none is known. */
function toSum(counts: readonly Count[]): number | null {
  const known = counts.flatMap((count) => (count.kind === 'counted' ? [count.count] : []))
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0)
}

/** The plan's name, or the service's text where it cannot be read. */
function toPlanText(subscription: Subscription): string | null {
  if (subscription.kind === 'unreadable') return subscription.text
  return subscription.kind === 'read' ? subscription.plan : null
}
