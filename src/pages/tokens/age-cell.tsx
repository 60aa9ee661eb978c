import { useContext } from 'react'
import type { Freshness } from '../../domain/freshness.ts'
import { useCellWords } from './cell-words.ts'
import { NowContext } from './now-context.ts'

type AgeCellProps = { at: number; freshness: Freshness }

/** How long ago a token was read. A lost reading tells its moment: "so long ago" would sound as if it still counted. */
export function AgeCell({ at, freshness }: AgeCellProps) {
  const now = useContext(NowContext)
  const { formats, words } = useCellWords()
  const age = formats.age(at, now)
  const isLost = freshness === 'lost'
  return (
    <>
      <time
        translate="no"
        dateTime={new Date(at).toISOString()}
        title={isLost ? age : formats.instant(at)}
        className={isLost ? 'text-xs' : ''}
      >
        {isLost ? words.readAsOf(at) : age}
      </time>
      {freshness === 'stale' && <span className="block text-xs">{words.old}</span>}
    </>
  )
}
