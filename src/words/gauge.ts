import { hasBonus, toFastTimeRatio, type TimeUnit } from '../domain/fast-time.ts'
import type { HealthLevel } from '../domain/health.ts'
import type { KnownFastTime } from '../domain/judge.ts'
import { commonEnglish } from './common.ts'
import type { Formats } from './formats.ts'

/** What stands in and around the gauge of the fast time. */
export const gaugeWords = { name: 'gauge', english: gaugeEnglish } as const

export function gaugeEnglish(formats: Formats) {
  const { number, percent } = formats
  const { groups } = commonEnglish(formats)

  /** What is left in one sentence, for those who hear it. `→ '1.2 of 15 hours left, 8 %'` */
  function told(time: KnownFastTime): string {
    const left = number(time.left)
    if (time.kind === 'left-only')
      return `${left} ${time.unit} left, of a total that the service does not name`
    const [total, share] = [number(time.total), percent(toShare(time))]
    if (hasBonus(time)) return `${left} ${time.unit} left, more than the plan’s ${total}, ${share}`
    return `${left} of ${total} ${time.unit} left, ${share}`
  }

  return {
    title: 'Fast time',
    missing: 'The service did not send how much is left.',
    meter: 'Remaining fast time',
    told,
    judged: (time: KnownFastTime, level: HealthLevel): string => `${told(time)}: ${groups[level]}`,
    /** A reading that is too old to be believed. */
    wasSo: (time: KnownFastTime): string => `${told(time)}, when last read`,
    /** Under the number. */
    left: { hours: 'hours left', minutes: 'minutes left' } satisfies Record<TimeUnit, string>,
    wasLeft: { hours: 'hours were left', minutes: 'minutes were left' } satisfies Record<TimeUnit, string>,
    notUsable: { hours: 'hours, not usable', minutes: 'minutes, not usable' } satisfies Record<
      TimeUnit,
      string
    >,
    noTotal: 'no total given',
    /** `→ '8 % of 15 h'` */
    of: (time: Extract<KnownFastTime, { kind: 'measured' }>): string =>
      `${percent(toShare(time))} of ${number(time.total)} ${time.unit === 'hours' ? 'h' : 'min'}`,
    lowUnder: (ratio: number): string => `low under ${percent(ratio)}`,
    criticalUnder: (ratio: number): string => `critical under ${percent(ratio)}`,
    /** Beside the tick: in one line on top, in two at the sides. */
    evenPace: 'even pace',
    evenPaceLines: ['even', 'pace'] as readonly string[],
  }
}

/** The share that is left, as the service printed it where it did. */
export function toShare(time: Extract<KnownFastTime, { kind: 'measured' }>): number {
  return time.percentPrinted === null ? (toFastTimeRatio(time) ?? 0) : time.percentPrinted / 100
}
