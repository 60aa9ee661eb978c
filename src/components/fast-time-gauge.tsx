import { levelOfFastTime, thresholds } from '../domain/health.ts'
import { toFastTimeRatio, type FastTime } from '../domain/fast-time.ts'
import { ArcGauge } from '../ui/arc-gauge.tsx'
import { HealthShape, healthFill, healthWords } from './health-shape.tsx'

type FastTimeGaugeProps = {
  time: Extract<FastTime, { kind: 'measured' | 'left-only' }>
  /** The share that would be left now at an even pace, where it is known. */
  dueRatio: number | null
  /** An old reading keeps its number and loses its colour. */
  isOld: boolean
}

const marks = [
  { ratio: thresholds.low, className: 'stroke-low-fill' },
  { ratio: thresholds.critical, className: 'stroke-critical-fill' },
]

/** How much fast time is left, as an arc, a number, and a meter for assistive technology. */
export function FastTimeGauge({ time, dueRatio, isOld }: FastTimeGaugeProps) {
  const level = levelOfFastTime(time)
  const ratio = toFastTimeRatio(time)
  const amount = formatAmount(time.left)
  const words = formatFastTimeWords(time)
  const total = time.kind === 'measured' ? time.total : time.left
  return (
    <div className="relative">
      <div
        role="meter"
        className="pointer-events-none absolute inset-0"
        aria-label="Remaining fast time"
        aria-valuenow={time.left}
        aria-valuemin={0}
        aria-valuemax={Math.max(total, time.left)}
        aria-valuetext={isOld ? words : `${words}: ${healthWords[level]}`}
      />
      <ArcGauge
        ratio={ratio}
        className={isOld ? 'text-unknown' : healthFill[level]}
        marks={ratio === null ? [] : marks}
        tick={dueRatio === null ? null : { ratio: dueRatio, label: 'due' }}
      >
        <p className={`font-semibold ${toTypeSize(amount)} leading-tight tracking-tight`}>{amount}</p>
        <p className="text-ink-2">{time.unit} left</p>
        <p className="mx-auto mt-1 max-w-[48cqi] text-sm text-ink-3">{formatOf(time)}</p>
      </ArcGauge>
      {ratio !== null && (
        <p className="flex flex-wrap justify-center gap-x-4 text-xs text-ink-3">
          <span className="inline-flex items-center gap-1.5">
            <HealthShape level="low" size={10} /> low under {thresholds.low * 100} %
          </span>
          <span className="inline-flex items-center gap-1.5">
            <HealthShape level="critical" size={10} /> critical under {thresholds.critical * 100} %
          </span>
        </p>
      )}
    </div>
  )
}

/** Sized from the arc that stands around it. */
function toTypeSize(amount: string): string {
  if (amount.length <= 5) return 'text-[14.5cqi]'
  if (amount.length === 6) return 'text-[12.5cqi]'
  return amount.length <= 8 ? 'text-[9.5cqi]' : 'text-[7cqi]'
}

/** `→ '1.2 of 15 hours left, 8 percent'` */
export function formatFastTimeWords(time: FastTimeGaugeProps['time']): string {
  const left = formatAmount(time.left)
  if (time.kind === 'left-only') return `${left} ${time.unit} left, of a total that the service does not name`
  const total = formatAmount(time.total)
  if (time.left > time.total) {
    return `${left} ${time.unit} left, more than the plan’s ${total}, ${formatPercent(time)} percent`
  }
  return `${left} of ${total} ${time.unit} left, ${formatPercent(time)} percent`
}

function formatOf(time: FastTimeGaugeProps['time']): string {
  if (time.kind === 'left-only') return 'no total given'
  const unit = time.unit === 'hours' ? 'h' : 'min'
  return `${formatPercent(time)} % of ${formatAmount(time.total)} ${unit}`
}

function formatPercent(time: Extract<FastTime, { kind: 'measured' }>): string {
  const percent = time.percentSaid ?? (time.total === 0 ? 0 : (time.left / time.total) * 100)
  return percent.toLocaleString('en-GB', { maximumFractionDigits: 1 })
}

function formatAmount(amount: number): string {
  return amount.toLocaleString('en-GB', { maximumFractionDigits: 2 })
}
