import { UnreadableText } from '../../components/unreadable-text.tsx'
import type { Facts } from '../../domain/facts.ts'
import type { QuotaPeriod } from '../../domain/pace.ts'
import type { Renewal } from '../../domain/subscription.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { Bar } from '../../ui/bar.tsx'
import { detailsWords } from '../../words/details.ts'
import { TokenCard } from './token-card.tsx'

type SubscriptionCardProps = { facts: Facts; now: number }

/** Plan, state, billing and renewal. */
export function SubscriptionCard({ facts, now }: SubscriptionCardProps) {
  const words = useWords(detailsWords).plan
  const { subscription, period, isOld } = facts
  if (subscription.kind !== 'read') {
    return (
      <TokenCard title={words.title} isOld={isOld}>
        {subscription.kind === 'missing' ? (
          <p className="text-ink-2">{words.missing}</p>
        ) : (
          <UnreadableText text={subscription.text} />
        )}
      </TokenCard>
    )
  }
  const { plan, state, billing, renewal, unread } = subscription
  return (
    <TokenCard title={words.title} isOld={isOld}>
      <p className="text-xl font-semibold">
        {plan === null ? <span>{words.none}</span> : <bdi translate="no">{plan}</bdi>}
      </p>
      <p className="text-sm text-ink-2">{words.state(state, billing)}</p>
      {unread !== null && <UnreadableText text={unread} />}
      {period !== null && <PeriodBar period={period} now={now} isOld={isOld} />}
      <RenewalLine renewal={renewal} now={now} />
      {billing === 'yearly' && period !== null && (
        <p className="mt-3 text-xs text-ink-3">{words.refill(period, now)}</p>
      )}
    </TokenCard>
  )
}

function RenewalLine({ renewal, now }: { renewal: Renewal; now: number }) {
  const words = useWords(detailsWords).plan
  const formats = useFormats()
  switch (renewal.kind) {
    case 'missing':
      return <p className="mt-4 text-sm text-ink-3">{words.noRenewal}</p>
    case 'unreadable':
      return (
        <div className="mt-4">
          <p className="text-xs text-ink-3">{words.renewal}</p>
          <UnreadableText text={renewal.text} />
        </div>
      )
    case 'at': {
      const ahead = renewal.event === 'ends' ? words.ends : words.renews
      const past = renewal.event === 'ends' ? words.ended : words.wasToRenew
      return (
        <div className="mt-4">
          <p className="text-xs text-ink-3">{renewal.at <= now ? past : ahead}</p>
          <p translate="no" className="text-base font-semibold">
            {formats.relative(renewal.at, now)}
          </p>
          <p className="text-sm text-ink-2">
            <time translate="no" dateTime={new Date(renewal.at).toISOString()}>
              {formats.instant(renewal.at)}
            </time>
          </p>
        </div>
      )
    }
  }
}

type PeriodBarProps = { period: QuotaPeriod; now: number; isOld: boolean }

function PeriodBar({ period, now, isOld }: PeriodBarProps) {
  const words = useWords(detailsWords).plan
  const dayMs = 86_400_000
  const days = Math.round((period.resetsAt - period.startedAt) / dayMs)
  const day = Math.min(days, Math.floor((now - period.startedAt) / dayMs) + 1)
  return (
    <div className="mt-4">
      <Bar
        ratio={(now - period.startedAt) / (period.resetsAt - period.startedAt)}
        className={isOld ? 'text-unknown' : 'text-accent'}
      />
      <p className="mt-1.5 text-xs text-ink-3">{words.day(day, days)}</p>
    </div>
  )
}
