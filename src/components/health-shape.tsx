import type { HealthLevel } from '../domain/health.ts'

export const healthInk: Readonly<Record<HealthLevel, string>> = {
  ok: 'text-ok',
  low: 'text-low',
  critical: 'text-critical',
  down: 'text-down',
  unknown: 'text-unknown',
  off: 'text-unknown',
}

/** The ground of what is said about a level. */
export const healthGround: Readonly<Record<HealthLevel, string>> = {
  ok: 'bg-ok-ground',
  low: 'bg-low-ground',
  critical: 'bg-critical-ground',
  down: 'bg-down-ground',
  unknown: 'bg-unknown-ground',
  off: 'bg-unknown-ground',
}

/** The colour of what is filled to show a level: a bar, an arc. It may be brighter than that of a text. */
export const healthFill: Readonly<Record<HealthLevel, string>> = {
  ok: 'text-ok',
  low: 'text-low-fill',
  critical: 'text-critical-fill',
  down: 'text-down-fill',
  unknown: 'text-unknown-fill',
  off: 'text-unknown-fill',
}

/** Disc, triangle, hexagon, cross, a ring that is drawn dotted, and the sign of a switch; in a square of 16. */
export const shapePaths: Readonly<Record<HealthLevel, string>> = {
  ok: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z',
  low: 'M8 1.6 15.2 14.6H.8Z',
  critical: 'M4.6 1h6.8L15.4 8l-4 7H4.6L.6 8Z',
  down: 'M3.6 1 8 5.4 12.4 1 15 3.6 10.6 8 15 12.4 12.4 15 8 10.6 3.6 15 1 12.4 5.4 8 1 3.6Z',
  unknown: 'M8 2a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z',
  off: 'M8 1.5v6.2M4.6 3.4a6 6 0 1 0 6.8 0',
}

type HealthShapeProps = {
  level: HealthLevel
  size?: number
  /** What was, and may be no more: the outline of the shape alone, without its colour. */
  isOld?: boolean
}

/** The shape of a level. The word stands beside it. */
export function HealthShape({ level, size = 14, isOld = false }: HealthShapeProps) {
  const isDrawn = isOld || level === 'unknown' || level === 'off'
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      className={`shrink-0 overflow-visible fill-current ${isOld ? 'text-unknown' : healthInk[level]}`}
    >
      <path
        d={shapePaths[level]}
        {...(isDrawn && {
          fill: 'none',
          stroke: 'currentColor',
          strokeWidth: isOld ? 1.6 : 2.2,
          strokeLinejoin: 'round' as const,
          ...(level === 'unknown' && { strokeDasharray: '2.6 2.1' }),
        })}
      />
    </svg>
  )
}
