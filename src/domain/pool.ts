import { sortWorstFirst, type BoardToken } from './board.ts'
import type { Facts } from './facts.ts'
import type { HealthLevel } from './health.ts'

/**
 * Whether the fast time of a token can be used now, and if not, why: it does not work (`down`, `off`), or nobody knows
 * whether it does (`old`, `unknown`).
 */
export type PoolUse = 'usable' | 'down' | 'off' | 'old' | 'unknown'

/** The fast time of one token within the pool. */
export type PoolSegment = {
  tokenId: string
  label: string | null
  /** Its health, by what is known now or was last known. */
  level: HealthLevel
  use: PoolUse
  minutesLeft: number
}

/** What belongs together in the key of the bar: the usable ones by their level, the others by why they are not. */
export type PoolKind = HealthLevel | 'old'

/** A refill of a token that works now. */
export type Refill = { tokenId: string; label: string | null; at: number; minutesTotal: number | null }

/** All fast time of a board. */
export type Pool = {
  /** One for each token that tells its time and has some left: those to use first, each kind worst first. */
  segments: readonly PoolSegment[]
  kinds: readonly { kind: PoolKind; minutes: number; isUsable: boolean }[]
  /** What is left of all tokens, usable or not. */
  minutesLeft: number
  /** What their plans give, or what is left where no total is told. */
  minutesTotal: number
  usableMinutes: number
  /** How much of what there was is used up; bought hours of one token do not fill up another. */
  minutesUsed: number
  /** How many tokens tell no time, and are in none of the sums. */
  untold: number
  refills: readonly Refill[]
}

/** The order of the bar: what can be used, then what may be usable, then what cannot be. */
const uses: readonly PoolUse[] = ['usable', 'old', 'unknown', 'off', 'down']

/**
 * Adds up the fast time of all tokens, and tells apart what cannot be used now.
 *
 * `[1.2 of 15 h critical, 58 of 60 h banned] → { minutesLeft: 3552, minutesTotal: 4500, usableMinutes: 72, … }`
 */
export function toPool(rows: readonly BoardToken[]): Pool {
  const told = sortWorstFirst(rows).flatMap((row) => {
    const { facts } = row
    const time = facts?.time
    if (facts === null || (time?.kind !== 'measured' && time?.kind !== 'left-only')) return []
    const total = time.kind === 'measured' ? time.minutesTotal : time.minutesLeft
    return [{ row, total, left: time.minutesLeft, level: toLevel(facts), use: toPoolUse(facts) }]
  })
  const segments = told
    .map(({ row, left, level, use }) => ({
      tokenId: row.tokenId,
      label: row.label,
      level,
      use,
      minutesLeft: left,
    }))
    .filter(({ minutesLeft }) => minutesLeft > 0)
    .toSorted((a, b) => uses.indexOf(a.use) - uses.indexOf(b.use))
  return {
    segments,
    kinds: toKinds(segments),
    minutesLeft: toSum(told.map(({ left }) => left)),
    minutesTotal: toSum(told.map(({ total }) => total)),
    usableMinutes: toSum(told.filter(({ use }) => use === 'usable').map(({ left }) => left)),
    minutesUsed: toSum(told.map(({ left, total }) => Math.max(0, total - left))),
    untold: rows.length - told.length,
    refills: toRefills(rows),
  }
}

/** How the token of a segment is: what cannot be judged keeps the level that it last had. */
function toLevel(facts: Facts): HealthLevel {
  return facts.isOld ? facts.last.level : facts.level
}

/** Whether the fast time of a token can be used now, by all that is known of it. */
export function toPoolUse({ isOld, level, oldParts }: Facts): PoolUse {
  if (isOld || oldParts.includes('fastTimeRemaining')) return 'old'
  return level === 'down' || level === 'off' || level === 'unknown' ? level : 'usable'
}

function toKinds(segments: readonly PoolSegment[]): Pool['kinds'] {
  const sums = new Map<PoolKind, number>()
  for (const { use, level, minutesLeft } of segments) {
    const kind = use === 'usable' ? level : use
    sums.set(kind, (sums.get(kind) ?? 0) + minutesLeft)
  }
  return [...sums].map(([kind, minutes]) => ({
    kind,
    minutes: tidy(minutes),
    isUsable: kind === 'critical' || kind === 'low' || kind === 'ok',
  }))
}

/** The refills to come of what works now, the soonest first. */
function toRefills(rows: readonly BoardToken[]): Refill[] {
  return rows
    .flatMap(({ tokenId, label, facts }) => {
      const period = facts?.period ?? null
      if (facts === null || period === null || period.isLast || toPoolUse(facts) !== 'usable') return []
      const minutesTotal = facts.time.kind === 'measured' ? facts.time.minutesTotal : null
      return [{ tokenId, label, at: period.resetsAt, minutesTotal }]
    })
    .toSorted((a, b) => a.at - b.at)
}

function toSum(amounts: readonly number[]): number {
  return tidy(amounts.reduce((sum, amount) => sum + amount, 0))
}

/** 0.1 + 0.2 is 0.30000000000000004 without it. */
function tidy(minutes: number): number {
  return Math.round(minutes * 1e6) / 1e6
}
