import { parseNumber, tidyInfoText } from './count.ts'

export type TimeUnit = 'hours' | 'minutes'

/** `left` and `total` are in the service's unit; `left` may exceed `total`, since bought hours roll over. */
export type FastTime =
  | {
      kind: 'measured'
      unit: TimeUnit
      left: number
      total: number
      /** As printed; up to 0.013 points off the true ratio, so compute with `left` and `total`. */
      percentPrinted: number | null
      minutesLeft: number
      minutesTotal: number
    }
  | { kind: 'left-only'; unit: TimeUnit; left: number; minutesLeft: number }
  | { kind: 'missing' }
  | { kind: 'unreadable'; text: string }

const absurd = 1_000_000
const shape = /^([\d.,]+)(?: ?\/ ?([\d.,]+))? ?(hours?|hrs?|h|minutes?|mins?)(?: ?\( ?([\d.,]+) ?% ?\))?$/i

/**
 * Reads what is left of the fast time.
 *
 * `'15.00/15.0 hours (100.00%)'` → `{ kind: 'measured', unit: 'hours', left: 15, total: 15, minutesLeft: 900, … }`
 *
 * Source: API reference §4 and the corpus; a trial says `25.00 minutes`, without a total.
 */
export function parseFastTime(text: string | undefined): FastTime {
  if (text === undefined || text.trim() === '') return { kind: 'missing' }
  const unreadable: FastTime = { kind: 'unreadable', text }

  const match = shape.exec(tidyInfoText(text) ?? '')
  if (match === null) return unreadable
  const [, leftText = '', totalText, unitText = '', percentText] = match

  const unit = unitText.toLowerCase().startsWith('h') ? 'hours' : 'minutes'
  const left = parseNumber(leftText, absurd)
  if (left === null) return unreadable

  if (totalText === undefined) {
    // A share of a total that is not said: no such text is known, so it is not interpreted.
    if (percentText !== undefined) return unreadable
    return { kind: 'left-only', unit, left, minutesLeft: toMinutes(left, unit) }
  }

  const total = parseNumber(totalText, absurd)
  const percentPrinted = percentText === undefined ? null : parseNumber(percentText, absurd)
  if (total === null || (percentText !== undefined && percentPrinted === null)) return unreadable
  const minutes = { minutesLeft: toMinutes(left, unit), minutesTotal: toMinutes(total, unit) }
  return { kind: 'measured', unit, left, total, percentPrinted, ...minutes }
}

/** A total is printed with one decimal, so what is left may exceed it by half of that without any bonus. */
const roundingExcess = 0.05 + 1e-9

/**
 * Whether more is left than the plan gives, as with bought hours, and not only by the rounding of the total.
 *
 * `'18.20/15.0 hours (121.33%)' → true`, `'3.33/3.3 hours (100.00%)' → false`
 */
export function hasBonus(time: FastTime): boolean {
  if (time.kind !== 'measured' || time.left <= time.total) return false
  const saysMore = time.percentPrinted !== null && time.percentPrinted > 100
  return saysMore || time.left - time.total > roundingExcess
}

/**
 * The share that is left, above 1 with bought hours; null where the service said no total.
 *
 * `parseFastTime('7.50/15.0 hours')` → `0.5`
 */
export function toFastTimeRatio(time: FastTime): number | null {
  if (time.kind !== 'measured') return null
  const ratio = time.total === 0 ? 0 : time.left / time.total
  return hasBonus(time) ? ratio : Math.min(1, ratio)
}

function toMinutes(amount: number, unit: TimeUnit): number {
  // 9.24 × 60 is 554.4000000000001 without the rounding.
  return unit === 'hours' ? Math.round(amount * 60 * 1e6) / 1e6 : amount
}
