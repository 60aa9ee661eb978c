import type { ReactNode } from 'react'
import type { Facts } from '../../domain/facts.ts'
import type { Trace } from '../../domain/trace.ts'
import { FastTimeCard } from './fast-time-card.tsx'
import { QueueCard } from './queue-card.tsx'
import { RawTable } from './raw-table.tsx'
import { SubscriptionCard } from './subscription-card.tsx'
import { UsageCard } from './usage-card.tsx'
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

/** The first row of cards: the message, and beside it its token's fast time. */
export const firstRow = 'grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-[minmax(0,1fr)_340px]'
/** The second row: what else is known of the token. */
export const secondRow = 'grid grid-cols-[minmax(0,1fr)] gap-4 sm:grid-cols-2 lg:grid-cols-[3fr_2fr_4fr]'

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
      <div className={hasInfo ? secondRow : 'grid grid-cols-[minmax(0,1fr)]'}>
        {hasInfo && (
          <>
            <SubscriptionCard facts={facts} now={now} />
            <UsageCard facts={facts} />
          </>
        )}
        <QueueCard trace={trace} facts={facts} isNamed={pageId !== null} />
      </div>
      {pageId !== null && beside !== null && (
        <beside.OtherMessages messageId={requestedId} tokenId={pageId} />
      )}
      <RawTable trace={trace} requestedId={requestedId} isOld={facts.isOld} />
    </>
  )
}
