import { formatClock, formatRelative } from '../domain/timestamp.ts'
import { useNow } from './use-now.ts'

/** When something was read, and how long ago that is. */
export function Freshness({ at }: { at: number }) {
  const now = useNow()
  return (
    <span className="text-xs text-ink-3">
      as of <time dateTime={new Date(at).toISOString()}>{formatClock(at)}</time>
      {' · '}
      {formatRelative(Math.min(at, now), now)}
    </span>
  )
}
