import type { ReactNode } from 'react'
import type { Facts } from '../../domain/facts.ts'
import type { Trace } from '../../domain/trace.ts'
import { FastTimeCard } from './fast-time-card.tsx'
import { QueueCard } from './queue-card.tsx'
import { RawTable } from './raw-table.tsx'
import { SubscriptionCard } from './subscription-card.tsx'
import { UsageCard } from './usage-card.tsx'

type TokenCardsProps = {
  trace: Trace
  facts: Facts
  requestedId: string
  /** Whether the token has a page of its own. */
  isNamed: boolean
  now: number
  /** The message's own card, which stands among these. */
  message: ReactNode
}

/** All that a trace says, as cards and as the service's own words. */
export function TokenCards({ trace, facts, requestedId, isNamed, now, message }: TokenCardsProps) {
  const hasInfo = trace.info !== null
  return (
    <>
      <div className="grid gap-4 lg:grid-cols-[5fr_7fr]">
        <div className="flex min-w-0 flex-col gap-4">
          {hasInfo && <FastTimeCard facts={facts} />}
          <div className="grid min-w-0 grow">{message}</div>
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          {hasInfo && (
            <div className="grid gap-4 sm:grid-cols-[4fr_3fr]">
              <SubscriptionCard facts={facts} now={now} />
              <UsageCard facts={facts} />
            </div>
          )}
          <QueueCard trace={trace} facts={facts} isNamed={isNamed} />
        </div>
      </div>
      <RawTable trace={trace} requestedId={requestedId} isOld={facts.isOld} />
    </>
  )
}
