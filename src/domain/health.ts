import { toFastTimeRatio, type FastTime } from './fast-time.ts'

/**
 * Our judgement of a token. `off` is what its owner switched off: neither good nor bad, and no call for attention.
 * `unknown` is what cannot be judged, which is never called all right.
 */
export type HealthLevel = 'ok' | 'low' | 'critical' | 'down' | 'unknown' | 'off'

/** The order in which people want to see them: trouble, doubt, what is right, and what nobody waits for. */
export const levelsWorstFirst: readonly HealthLevel[] = ['down', 'critical', 'low', 'unknown', 'ok', 'off']

/** The levels that somebody should look at. What is unknown, off or old is named beside them, and not counted. */
export const attentionLevels: readonly HealthLevel[] = ['down', 'critical', 'low']

/** Below these shares of the total the fast time counts as low, as critical. Ours, not the service's. */
export const thresholds = { low: 0.25, critical: 0.1 } as const

/** Where the service names no total, below these minutes. Ours as well. */
const minutesThresholds = { low: 30, critical: 10 } as const

/** Negative where `a` is the worse, for sorting. `'down', 'ok' → -4` */
export function compareLevels(a: HealthLevel, b: HealthLevel): number {
  return levelsWorstFirst.indexOf(a) - levelsWorstFirst.indexOf(b)
}

/** The level of the fast time alone, by {@link thresholds}. `1.2 of 15 hours → 'critical'` */
export function toFastTimeLevel(time: FastTime): 'ok' | 'low' | 'critical' | 'unknown' {
  if (time.kind !== 'measured' && time.kind !== 'left-only') return 'unknown'
  const ratio = toFastTimeRatio(time)
  const measure = ratio ?? time.minutesLeft
  const limits = ratio === null ? minutesThresholds : thresholds
  if (measure < limits.critical) return 'critical'
  return measure < limits.low ? 'low' : 'ok'
}
