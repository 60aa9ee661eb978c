import type { ReactNode } from 'react'
import type { Facts } from '../../domain/facts.ts'
import type { Trace } from '../../domain/trace.ts'
import { FastTimeCard } from './fast-time-card.tsx'
import { DetailsSkeleton, firstRow, secondRow } from './token-skeleton.tsx'
import { useBeside } from './use-beside.ts'

type TokenCardsProps = {
  trace: Trace
  facts: Facts
  requestedId: string
  /** The id by which the token has a page of its own. */
  pageId: string | null
  now: number
  /** The message's own card, which stands among these. */
  message: ReactNode
}

/** All that a trace says, as cards and as the service's own words. */
export function TokenCards({ trace, facts, requestedId, pageId, now, message }: TokenCardsProps) {
  const beside = useBeside()
  const hasInfo = trace.info !== null
  return (
    <>
      <div className={hasInfo ? firstRow : 'grid grid-cols-[minmax(0,1fr)]'}>
        {message}
        {hasInfo && <FastTimeCard facts={facts} />}
      </div>
      {beside === null ? (
        <DetailsSkeleton />
      ) : (
        <beside.TokenDetails
          trace={trace}
          facts={facts}
          now={now}
          isNamed={pageId !== null}
          className={hasInfo ? secondRow : 'grid grid-cols-[minmax(0,1fr)]'}
        />
      )}
      {pageId !== null && beside !== null && (
        <beside.OtherMessages messageId={requestedId} tokenId={pageId} />
      )}
      {beside !== null && <beside.RawTable trace={trace} requestedId={requestedId} isOld={facts.isOld} />}
    </>
  )
}
