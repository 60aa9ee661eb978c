import { useContext } from 'react'
import type { Freshness } from '../../domain/freshness.ts'
import { formatInstant, formatRelative } from '../../domain/timestamp.ts'
import { NowContext } from './now-context.ts'

type AgeCellProps = { at: number; freshness: Freshness }

/** How long ago a token was read. A lost reading tells its moment: "so long ago" would sound as if it still counted. */
export function AgeCell({ at, freshness }: AgeCellProps) {
  const now = useContext(NowContext)
  const age = formatRelative(Math.min(at, now), now)
  const isLost = freshness === 'lost'
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={isLost ? age : formatInstant(at)}
      className={isLost ? 'text-xs' : ''}
    >
      {isLost ? `as of ${formatInstant(at)}` : age}
      {freshness === 'stale' && <span className="block text-xs">stale</span>}
    </time>
  )
}
