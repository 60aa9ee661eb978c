import { useContext } from 'react'
import { isCurrent, type Freshness } from '../../domain/freshness.ts'
import { useCellWords } from './cell-words.ts'
import { NewestContext, NowContext } from './now-context.ts'

type AgeCellProps = { at: number; freshness: Freshness }

/** Readings of one list differ by less than this. */
const togetherMs = 2000

/** How long ago a token was read, where that differs from the others: what is too old to be believed is bold. */
export function AgeCell({ at, freshness }: AgeCellProps) {
  const now = useContext(NowContext)
  const newest = useContext(NewestContext)
  const { formats, words } = useCellWords()
  const isUsual = freshness === 'live' && newest - at < togetherMs
  const isLost = freshness === 'lost'
  return (
    <time
      translate="no"
      dateTime={new Date(at).toISOString()}
      title={isLost ? words.readAsOf(at) : formats.instant(at)}
      className={`${isUsual ? 'sr-only' : ''} whitespace-nowrap ${isCurrent(freshness) ? 'text-ink-2' : 'font-semibold'}`}
    >
      {formats.lasting(at, now)}
    </time>
  )
}
