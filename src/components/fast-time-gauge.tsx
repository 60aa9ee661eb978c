import { toFastTimeRatio } from '../domain/fast-time.ts'
import { thresholds, type HealthLevel } from '../domain/health.ts'
import type { KnownFastTime } from '../domain/judge.ts'
import { useFormats, useWords } from '../session/speech.tsx'
import { ArcGauge } from '../ui/arc-gauge.tsx'
import { gaugeWords } from '../words/gauge.ts'
import { HealthShape, healthFill } from './health-shape.tsx'

type FastTimeGaugeProps = {
  time: KnownFastTime
  /** The share that would be left now at an even pace, where it is known. */
  dueRatio: number | null
  /** An old reading keeps its number and loses its colour. */
  isOld: boolean
  /** `timeLevel` of the facts: what is down or off cannot use its time, however much that is. */
  level: HealthLevel
}

const marks = [
  { ratio: thresholds.low, className: 'stroke-low-fill' },
  { ratio: thresholds.critical, className: 'stroke-critical-fill' },
]

/** How much fast time is left, as an arc, a number, and a meter for assistive technology where a total is known. */
export function FastTimeGauge({ time, dueRatio, isOld, level }: FastTimeGaugeProps) {
  const words = useWords(gaugeWords)
  const { number } = useFormats()
  const isUsable = level !== 'down' && level !== 'off'
  const ratio = toFastTimeRatio(time)
  const amount = number(time.left)
  return (
    <div className="relative">
      {time.kind === 'measured' && (
        <div
          role="meter"
          className="pointer-events-none absolute inset-0"
          aria-label={words.meter}
          aria-valuenow={time.left}
          aria-valuemin={0}
          aria-valuemax={Math.max(time.total, time.left)}
          aria-valuetext={isOld ? words.wasSo(time) : words.judged(time, level)}
        />
      )}
      <ArcGauge
        ratio={ratio}
        className={isOld ? 'text-unknown' : healthFill[level]}
        isHatched={isOld || !isUsable}
        marks={ratio === null ? [] : marks}
        tick={
          dueRatio === null || isOld || !isUsable
            ? null
            : { ratio: dueRatio, label: words.evenPace, lines: words.evenPaceLines }
        }
      >
        <p
          translate="no"
          className={`font-semibold ${toTypeSize(amount)} leading-tight tracking-tight ${isOld ? 'text-ink-2' : ''}`}
        >
          {amount}
        </p>
        <p className="text-[min(0.9375rem,5.2cqi)] text-ink-2">{words[toKind(isOld, isUsable)][time.unit]}</p>
        <p className="mx-auto mt-1 max-w-[48cqi] text-sm text-ink-3">
          {time.kind === 'measured' ? words.of(time) : words.noTotal}
        </p>
      </ArcGauge>
      {ratio !== null && (
        <p className="flex flex-wrap justify-center gap-x-4 text-xs text-ink-3">
          <Legend level="low" text={words.lowUnder(thresholds.low)} />
          <Legend level="critical" text={words.criticalUnder(thresholds.critical)} />
        </p>
      )}
    </div>
  )
}

function Legend({ level, text }: { level: HealthLevel; text: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <HealthShape level={level} size={10} />
      <span>{text}</span>
    </span>
  )
}

/** How the amount is called. */
function toKind(isOld: boolean, isUsable: boolean): 'wasLeft' | 'left' | 'notUsable' {
  if (isOld) return 'wasLeft'
  return isUsable ? 'left' : 'notUsable'
}

/** Sized from the arc that stands around it. */
function toTypeSize(amount: string): string {
  if (amount.length <= 5) return 'text-[14.5cqi]'
  if (amount.length === 6) return 'text-[12.5cqi]'
  return amount.length <= 8 ? 'text-[9.5cqi]' : 'text-[7cqi]'
}
