import { useContext } from 'react'
import type { QuotaPeriod } from '../../domain/pace.ts'
import type { Standing } from '../../domain/reading.ts'
import { useCellWords } from './cell-words.ts'
import { NowContext } from './now-context.ts'

/** How long nothing was read. A part of its own, since it moves on by the clock while the cell around it stands still. */
export function SilentFor({ at }: { at: number }) {
  const now = useContext(NowContext)
  const { words } = useCellWords()
  return <span translate="no">{words.silentFor(at, now)}</span>
}

/** Since when a token is as it is. */
export function Since({ standing }: { standing: Standing }) {
  const now = useContext(NowContext)
  const { summary } = useCellWords()
  return <span translate="no">{summary.since(standing, now)}</span>
}

/** How far off the next refill is, or the end of the plan. */
export function RefillIn({ period: { resetsAt, isLast } }: { period: QuotaPeriod }) {
  const now = useContext(NowContext)
  const { words } = useCellWords()
  return <span translate="no">{words.refillIn(resetsAt, now, isLast)}</span>
}
