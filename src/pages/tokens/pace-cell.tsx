import { useContext } from 'react'
import type { Pace } from '../../domain/pace.ts'
import { formatInstant, formatRelative } from '../../domain/timestamp.ts'
import { CellText } from './cell-text.tsx'
import { NowContext } from './now-context.ts'

/** Whether the fast time lasts until the refill, or when it is gone. */
export function PaceCell({ pace }: { pace: Pace | null }) {
  const now = useContext(NowContext)
  if (pace === null) return <CellText text={null} />
  const { runsOutAt, resetsAt, isLast } = pace
  if (runsOutAt === null)
    return (
      <span title={`Until the ${isLast ? 'end of the plan' : 'refill'} on ${formatInstant(resetsAt)}`}>
        lasts
      </span>
    )
  return (
    <time dateTime={new Date(runsOutAt).toISOString()} title={`Around ${formatInstant(runsOutAt)}`}>
      {runsOutAt < now ? 'was to run out' : 'runs out'} {formatRelative(runsOutAt, now)}
    </time>
  )
}
