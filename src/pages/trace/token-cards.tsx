import type { ReactNode } from 'react'
import { parseFastTime } from '../../domain/fast-time.ts'
import { toPace } from '../../domain/pace.ts'
import { parseSubscription } from '../../domain/subscription.ts'
import type { Trace } from '../../domain/trace.ts'
import { useNow } from '../../components/use-now.ts'
import { FastTimeCard } from './fast-time-card.tsx'
import { QueueCard } from './queue-card.tsx'
import { SaidTable } from './said-table.tsx'
import { SubscriptionCard } from './subscription-card.tsx'
import { UsageCard } from './usage-card.tsx'

type TokenCardsProps = {
  trace: Trace
  requestedId: string
  isOld: boolean
  /** The message's own card, which stands among these. */
  message: ReactNode
}

/** All that a trace says, as cards and as the service's own words. */
export function TokenCards({ trace, requestedId, isOld, message }: TokenCardsProps) {
  const now = useNow(60_000)
  const { info } = trace
  const time = parseFastTime(info?.fastTimeRemaining ?? undefined)
  const subscription = parseSubscription(info?.subscription ?? undefined)
  return (
    <>
      <div className="grid gap-4 lg:grid-cols-[5fr_7fr]">
        <div className="flex min-w-0 flex-col gap-4">
          {info !== null && (
            <FastTimeCard
              time={time}
              dueRatio={toPace(time, subscription, now)?.dueRatio ?? null}
              isOld={isOld}
            />
          )}
          <div className="grid min-w-0 grow">{message}</div>
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          {info !== null && (
            <div className="grid gap-4 sm:grid-cols-[4fr_3fr]">
              <SubscriptionCard subscription={subscription} now={now} />
              <UsageCard relaxed={info.relaxedUsage} lifetime={info.lifetimeUsage} />
            </div>
          )}
          <QueueCard trace={trace} />
        </div>
      </div>
      <SaidTable trace={trace} requestedId={requestedId} />
    </>
  )
}
