import { UnreadableText } from '../../components/unreadable-text.tsx'
import { toQuotaPeriod, type QuotaPeriod } from '../../domain/pace.ts'
import type { Renewal, Subscription, SubscriptionState } from '../../domain/subscription.ts'
import { formatInstant, formatRelative } from '../../domain/timestamp.ts'
import { Bar } from '../../ui/bar.tsx'
import { Card } from '../../ui/card.tsx'

type SubscriptionCardProps = { subscription: Subscription; now: number }

const stateWords: Readonly<Record<SubscriptionState, string>> = {
  active: 'Active',
  cancelled: 'Cancelled',
  paused: 'Paused',
  inactive: 'Inactive',
  trial: 'Trial',
  unknown: 'State not given',
}

/** Plan, state, billing and renewal. */
export function SubscriptionCard({ subscription, now }: SubscriptionCardProps) {
  if (subscription.kind !== 'read') {
    return (
      <Card title="Subscription plan">
        {subscription.kind === 'missing' ? (
          <p className="text-ink-2">The service did not name a subscription.</p>
        ) : (
          <UnreadableText text={subscription.text} />
        )}
      </Card>
    )
  }
  const { plan, state, billing, renewal } = subscription
  const period = toQuotaPeriod(subscription, now)
  return (
    <Card title="Subscription plan">
      <p className="text-xl font-semibold">{plan ?? 'No plan'}</p>
      <p className="text-sm text-ink-2">
        {stateWords[state]}
        {billing !== null && `, billed ${billing}`}
      </p>
      {period !== null && <PeriodBar period={period} now={now} />}
      <RenewalLine renewal={renewal} now={now} />
      {billing === 'yearly' && period !== null && (
        <p className="mt-3 text-xs text-ink-3">
          Fast time refills every month: next {formatRelative(period.resetsAt, now)},{' '}
          {formatInstant(period.resetsAt)}.
        </p>
      )}
    </Card>
  )
}

function RenewalLine({ renewal, now }: { renewal: Renewal; now: number }) {
  switch (renewal.kind) {
    case 'missing':
      return <p className="mt-4 text-sm text-ink-3">No renewal is named.</p>
    case 'unreadable':
      return (
        <div className="mt-4">
          <p className="text-xs text-ink-3">Renewal</p>
          <UnreadableText text={renewal.text} />
        </div>
      )
    case 'at': {
      const word = renewal.event === 'ends' ? 'Ends' : 'Renews'
      const pastWord = renewal.event === 'ends' ? 'Ended' : 'Was to renew'
      return (
        <div className="mt-4">
          <p className="text-xs text-ink-3">{renewal.at < now ? pastWord : word}</p>
          <p className="text-base font-semibold">{formatRelative(renewal.at, now)}</p>
          <p className="text-sm text-ink-2">
            <time dateTime={new Date(renewal.at).toISOString()}>{formatInstant(renewal.at)}</time>
          </p>
        </div>
      )
    }
  }
}

function PeriodBar({ period, now }: { period: QuotaPeriod; now: number }) {
  const dayMs = 86_400_000
  const days = Math.round((period.resetsAt - period.startedAt) / dayMs)
  const day = Math.min(days, Math.floor((now - period.startedAt) / dayMs) + 1)
  return (
    <div className="mt-4">
      <Bar ratio={(now - period.startedAt) / (period.resetsAt - period.startedAt)} className="text-accent" />
      <p className="mt-1.5 text-xs text-ink-3">
        Day {day} of {days} of the month’s fast time
      </p>
    </div>
  )
}
