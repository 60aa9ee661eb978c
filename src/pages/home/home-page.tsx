import { useMemo } from 'react'
import { Lookup } from '../../components/lookup.tsx'
import { toPool } from '../../domain/pool.ts'
import { useBoard } from '../../session/board-context.ts'
import { toBoardState } from './board-state.ts'
import { Headline } from './headline.tsx'
import { NoTokens } from './no-tokens.tsx'
import { PoolCard } from './pool-card.tsx'
import { RecentLookups } from './recent-lookups.tsx'
import { RefillsCard } from './refills-card.tsx'
import { WorstTokens } from './worst-tokens.tsx'

/** The overview: a lookup, what needs attention, all fast time together, and what was looked up. */
export function HomePage() {
  const board = useBoard()
  const state = toBoardState(board)
  const pool = useMemo(() => toPool(board.rows), [board.rows])
  const isEmpty = state === 'none' || state === 'hidden' || state === 'unread'
  // Before the first answer their room is kept as well.
  const hasRefills = state === 'some' || state === 'looking'
  return (
    <div className="page gap-4 pb-10">
      <Lookup />
      <Headline state={state} />
      {/* What comes in the place of a skeleton has its height; on a phone nothing stands beneath one. So nothing moves. */}
      {isEmpty && <NoTokens state={state} />}
      {!isEmpty && (
        <>
          <WorstTokens rows={board.rows} />
          <PoolCard pool={pool} isKnown={state === 'some'} />
        </>
      )}
      <div
        className={`grid grid-cols-[minmax(0,1fr)] items-start gap-4 ${hasRefills ? 'lg:grid-cols-[minmax(0,1fr)_21rem]' : ''} ${state === 'looking' ? 'max-md:hidden' : ''}`}
      >
        <RecentLookups rows={board.rows} />
        {state === 'some' && <RefillsCard refills={pool.refills} />}
      </div>
    </div>
  )
}
