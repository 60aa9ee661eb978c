import type { Facts } from '../../domain/facts.ts'
import type { Trace } from '../../domain/trace.ts'
import { QueueCard } from './queue-card.tsx'
import { SubscriptionCard } from './subscription-card.tsx'
import { UsageCard } from './usage-card.tsx'

type TokenDetailsProps = {
  trace: Trace
  facts: Facts
  now: number
  /** Whether the token can be told by its id. */
  isNamed: boolean
  className: string
}

/** The second row of cards. It comes while the answer is on its way, so that the first load need not carry it. */
export function TokenDetails({ trace, facts, now, isNamed, className }: TokenDetailsProps) {
  return (
    <div className={className}>
      {trace.info !== null && (
        <>
          <SubscriptionCard facts={facts} now={now} />
          <UsageCard facts={facts} />
        </>
      )}
      <QueueCard trace={trace} facts={facts} isNamed={isNamed} />
    </div>
  )
}
