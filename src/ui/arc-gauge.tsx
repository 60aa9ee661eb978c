import type { ReactNode } from 'react'

type Mark = { ratio: number; className: string }

type ArcGaugeProps = {
  /** How much of the arc is filled, 0 to 1; `null` draws an open, dashed track. */
  ratio: number | null
  /** Colours the filled part by `currentColor`. */
  className: string
  /** Short strokes outside the arc. */
  marks: readonly Mark[]
  /** A stroke across the arc with a word beside it. */
  tick: { ratio: number; label: string } | null
  /** Stands in the middle. */
  children: ReactNode
}

const sweep = 240
const startAngle = 150
const track = `M ${pointAt(0, 80)} A 80 80 0 1 1 ${pointAt(1, 80)}`

/** An arc of 240° with room for words in its middle. The drawing says nothing to assistive technology. */
export function ArcGauge({ ratio, className, marks, tick, children }: ArcGaugeProps) {
  return (
    <div className="@container relative mx-auto w-full max-w-80">
      <svg viewBox="-32 -8 264 164" aria-hidden="true" className="block w-full fill-none">
        <path
          d={track}
          strokeWidth="13"
          strokeLinecap="round"
          className="stroke-track"
          strokeDasharray={ratio === null ? '1 22' : undefined}
        />
        {ratio !== null && ratio > 0 && (
          <path
            d={track}
            pathLength="1"
            strokeDasharray={`${Math.min(ratio, 1)} 2`}
            strokeWidth="13"
            strokeLinecap="round"
            className={`stroke-current ${className}`}
          />
        )}
        {marks.map((mark) => (
          <path
            key={mark.ratio}
            d={`M ${pointAt(mark.ratio, 91)} L ${pointAt(mark.ratio, 98)}`}
            strokeWidth="3"
            strokeLinecap="round"
            className={mark.className}
          />
        ))}
        {tick !== null && (
          <>
            <path
              d={`M ${pointAt(tick.ratio, 70)} L ${pointAt(tick.ratio, 93)}`}
              strokeWidth="2.5"
              className="stroke-ink"
            />
            <text
              {...toLabelPlace(tick.ratio)}
              dominantBaseline="middle"
              fontSize="11"
              className="fill-ink-2"
            >
              {tick.label}
            </text>
          </>
        )}
      </svg>
      <div className="absolute inset-x-0 top-[39%] text-center">{children}</div>
    </div>
  )
}

function pointAt(ratio: number, radius: number): string {
  const { x, y } = toPoint(ratio, radius)
  return `${x} ${y}`
}

function toPoint(ratio: number, radius: number): { x: number; y: number } {
  const angle = ((startAngle + sweep * Math.min(Math.max(ratio, 0), 1)) * Math.PI) / 180
  return { x: round(100 + radius * Math.cos(angle)), y: round(100 + radius * Math.sin(angle)) }
}

function toLabelPlace(ratio: number): { x: number; y: number; textAnchor: 'start' | 'middle' | 'end' } {
  const { x, y } = toPoint(ratio, 103)
  if (x > 94 && x < 106) return { x, y: y - 3, textAnchor: 'middle' }
  return { x, y, textAnchor: x < 100 ? 'end' : 'start' }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
