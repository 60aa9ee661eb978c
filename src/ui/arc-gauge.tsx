import type { ReactNode } from 'react'

type Mark = { ratio: number; className: string }

/** A stroke across the arc with words beside it: in one line near the top, where there is room for it, else in two. */
type Tick = { ratio: number; label: string; lines: readonly string[] }

type ArcGaugeProps = {
  /** How much of the arc is filled, 0 to 1; `null` draws an open, dashed track. */
  ratio: number | null
  /** Colours the filled part by `currentColor`. */
  className: string
  /** Draws the filled part in strokes across: it is there, and cannot be used. */
  isHatched?: boolean
  /** Short strokes outside the arc. */
  marks: readonly Mark[]
  tick: Tick | null
  /** Stands in the middle. */
  children: ReactNode
}

const sweep = 240
const startAngle = 150
const track = toArc(1)
/** Room around the arc for the words of a tick, wherever that stands. */
const box = { left: -36, top: -20, width: 272, height: 176 }
const lineHeight = 12

/** An arc of 240° with room for words in its middle. The drawing says nothing to assistive technology. */
export function ArcGauge({ ratio, className, isHatched = false, marks, tick, children }: ArcGaugeProps) {
  return (
    <div className="@container relative mx-auto w-full max-w-80">
      <svg
        viewBox={`${box.left} ${box.top} ${box.width} ${box.height}`}
        aria-hidden="true"
        className="block w-full fill-none"
      >
        <path
          d={track}
          strokeWidth="13"
          strokeLinecap="round"
          className="stroke-track"
          strokeDasharray={ratio === null ? '1 22' : undefined}
        />
        {ratio !== null && ratio > 0 && (
          <path
            d={toArc(ratio)}
            strokeDasharray={isHatched ? '3 3.5' : undefined}
            strokeWidth="13"
            strokeLinecap={isHatched ? 'butt' : 'round'}
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
            <TickLabel {...tick} />
          </>
        )}
      </svg>
      <div className="absolute inset-x-0 top-[43%] text-center">{children}</div>
    </div>
  )
}

function TickLabel({ ratio, label, lines }: Tick) {
  const { x, y } = toPoint(ratio, 103)
  const isOnTop = Math.abs(x - 100) < 36
  const anchor = x < 100 ? 'end' : 'start'
  const shown = isOnTop ? [label] : lines
  // The ends of the arc lie at the bottom of the picture.
  const middle = isOnTop ? -10 : Math.min(y, box.top + box.height - lineHeight * lines.length)
  return shown.map((line, index) => (
    <text
      key={line}
      x={x}
      y={middle + (index - (shown.length - 1) / 2) * lineHeight}
      // `start` is the left in any language: the picture does not turn.
      direction="ltr"
      textAnchor={isOnTop ? 'middle' : anchor}
      dominantBaseline="middle"
      fontSize="11"
      className="fill-ink-2"
    >
      {line}
    </text>
  ))
}

function toArc(ratio: number): string {
  const isLarge = sweep * ratio > 180
  return `M ${pointAt(0, 80)} A 80 80 0 ${isLarge ? 1 : 0} 1 ${pointAt(ratio, 80)}`
}

function pointAt(ratio: number, radius: number): string {
  const { x, y } = toPoint(ratio, radius)
  return `${x} ${y}`
}

function toPoint(ratio: number, radius: number): { x: number; y: number } {
  const angle = ((startAngle + sweep * Math.min(Math.max(ratio, 0), 1)) * Math.PI) / 180
  return { x: round(100 + radius * Math.cos(angle)), y: round(100 + radius * Math.sin(angle)) }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
