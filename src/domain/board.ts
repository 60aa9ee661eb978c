import { parseCount, type Count } from './count.ts'
import { parseFastTime, toFastTimeRatio, type FastTime } from './fast-time.ts'
import { isCurrent, type Freshness } from './freshness.ts'
import { levelsWorstFirst, toHealth, type HealthLevel } from './health.ts'
import { toPace, type Pace } from './pace.ts'
import type { Reading } from './reading.ts'
import { parseSubscription, type Subscription } from './subscription.ts'
import { parseUsage, type Usage } from './usage.ts'

/** What a board needs to know of one token. */
export type BoardToken = {
  tokenId: string
  label: string | null
  reading: Reading | null
  freshness: Freshness
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

/** What the service's texts about a token mean. */
export type BoardFacts = {
  time: FastTime
  pace: Pace | null
  relaxed: Usage
  subscription: Subscription
  running: Count
  queuedFast: Count
  queuedRelaxed: Count
  /** The job mode, or the token's status where no mode is said (API reference §4). */
  mode: string | null
}

/**
 * Reads all texts of a reading. The pace is that of the moment of reading; a token that is down has none.
 *
 * `{ tokenStatus: 'RELAX', info: null, … } → { mode: 'RELAX', time: { kind: 'missing' }, pace: null, … }`
 */
export function toBoardFacts(reading: Reading | null): BoardFacts {
  const { info = null, tokenStatus = null } = reading ?? {}
  const time = parseFastTime(info?.fastTimeRemaining ?? undefined)
  const subscription = parseSubscription(info?.subscription ?? undefined)
  const jobMode = info?.jobMode ?? ''
  return {
    time,
    subscription,
    pace:
      reading === null || toHealth(reading).level === 'down' ? null : toPace(time, subscription, reading.at),
    relaxed: parseUsage(info?.relaxedUsage ?? undefined),
    running: parseCount(info?.runningJobs ?? undefined),
    queuedFast: parseCount(info?.queuedJobsFast ?? undefined),
    queuedRelaxed: parseCount(info?.queuedJobsRelax ?? undefined),
    mode: jobMode.trim() === '' ? tokenStatus : jobMode,
  }
}

/** The level of the last reading, however old. `{ reading: null } → 'unknown'` */
export function toReadLevel({ reading }: Pick<BoardToken, 'reading'>): HealthLevel {
  return reading === null ? 'unknown' : toHealth(reading).level
}

/**
 * The level a screen may show: nothing old is shown as what is.
 *
 * `{ reading: all right, freshness: 'stale' } → 'unknown'`
 */
export function toShownLevel(row: Pick<BoardToken, 'reading' | 'freshness'>): HealthLevel {
  return isCurrent(row.freshness) ? toReadLevel(row) : 'unknown'
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

/**
 * Keeps the rows of some levels (none named: all) whose id, label, plan or status holds the text.
 *
 * `[7, 198], '19' → [198]`
 */
export function filterBoard<T extends BoardToken>(
  rows: readonly T[],
  text: string,
  levels: readonly HealthLevel[] = [],
): T[] {
  const wanted = text.trim().toLowerCase()
  return rows.filter((row) => {
    if (levels.length > 0 && !levels.includes(toShownLevel(row))) return false
    const { label, tokenId, reading } = row
    const texts = [tokenId, label, toPlanText(reading), reading?.tokenStatus]
    return wanted === '' || texts.some((one) => one?.toLowerCase().includes(wanted))
  })
}

/**
 * The board in one sentence. What cannot be judged needs attention as well: nobody knows that it is all right.
 *
 * `→ '2 of 14 tokens need attention'`
 */
export function summarize(rows: readonly Pick<BoardToken, 'reading' | 'freshness'>[]): string {
  const all = rows.length
  if (all === 0) return 'No tokens yet'
  if (rows.every(({ freshness }) => !isCurrent(freshness))) {
    return all === 1 ? 'The token was not read lately' : `None of ${all} tokens was read lately`
  }
  return formatAttention(rows.filter((row) => toShownLevel(row) !== 'ok').length, all)
}

/** How many of all tokens somebody should look at. `2, 14 → '2 of 14 tokens need attention'` */
export function formatAttention(troubled: number, all: number): string {
  if (all === 1) return troubled === 0 ? 'The token is all right' : 'The token needs attention'
  if (troubled === 0) return `All ${all} tokens are all right`
  return `${troubled} of ${all} tokens ${troubled === 1 ? 'needs' : 'need'} attention`
}

/** Numeric, so that token 9 comes before token 10. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return Number(a > b) - Number(a < b)
  return collator.compare(String(a), String(b))
}

function toSortValue(row: BoardToken, key: Exclude<BoardSortKey, 'order'>): string | number | null {
  const { reading } = row
  const facts = toBoardFacts(reading)
  switch (key) {
    case 'health':
      return levelsWorstFirst.indexOf(toShownLevel(row))
    case 'token':
      return row.label ?? row.tokenId
    case 'fast-time':
      return toFastTimeRatio(facts.time)
    case 'pace':
      return facts.pace === null ? null : (facts.pace.runsOutAt ?? Infinity)
    case 'relaxed':
      return facts.relaxed.kind === 'counted' ? facts.relaxed.images : null
    case 'plan':
      return toPlanText(reading)
    case 'renewal': {
      const renewal = facts.subscription.kind === 'read' ? facts.subscription.renewal : null
      return renewal?.kind === 'at' ? renewal.at : null
    }
    case 'running':
      return toSum([facts.running])
    case 'queued':
      return toSum([facts.queuedFast, facts.queuedRelaxed])
    case 'mode':
      return facts.mode?.trim() === '' ? null : facts.mode
    case 'active':
      return toActiveRank(reading?.isActive ?? null)
    case 'age':
      // The youngest first: an age grows as its instant lies further back.
      return reading === null ? null : -reading.at
  }
}

function toActiveRank(isActive: boolean | null): number | null {
  if (isActive === null) return null
  return isActive ? 0 : 1
}

/** The known counts together, or `null` where none is known. */
function toSum(counts: readonly Count[]): number | null {
  const known = counts.flatMap((count) => (count.kind === 'counted' ? [count.count] : []))
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0)
}

/** The plan's name, or the service's text where it cannot be read. */
function toPlanText(reading: Reading | null): string | null {
  const subscription = parseSubscription(reading?.info?.subscription ?? undefined)
  if (subscription.kind === 'unreadable') return subscription.text
  return subscription.kind === 'read' ? subscription.plan : null
}
