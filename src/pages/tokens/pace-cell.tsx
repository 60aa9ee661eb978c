import { useContext } from 'react'
import type { Pace } from '../../domain/pace.ts'
import { useCellWords } from './cell-words.ts'
import { Lines } from './lines.tsx'
import { NoValue } from './no-value.tsx'
import { NowContext } from './now-context.ts'

/** Whether the fast time lasts until the refill, or when it is gone. */
export function PaceCell({ pace }: { pace: Pace | null }) {
  const now = useContext(NowContext)
  const { words, token } = useCellWords()
  if (pace === null) return <NoValue why={token.notKnown} />
  const { runsOutAt, resetsAt, isLast } = pace
  if (runsOutAt === null) {
    return (
      <span title={words.lastsUntil(resetsAt, isLast)}>
        <Lines
          first={<span>{words.lasts}</span>}
          second={<span translate="no">{words.lastsTo(resetsAt, isLast)}</span>}
        />
      </span>
    )
  }
  return (
    <span title={words.runsOutAround(runsOutAt)}>
      <Lines
        first={
          <time
            translate="no"
            dateTime={new Date(runsOutAt).toISOString()}
            className="font-semibold text-low"
          >
            {words.runsOut(runsOutAt, now)}
          </time>
        }
        second={<span translate="no">{words.runsOutBefore(runsOutAt, resetsAt, isLast)}</span>}
      />
    </span>
  )
}
