import type { Facts } from '../../domain/facts.ts'
import type { Subscription } from '../../domain/subscription.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { useNow } from '../../ui/use-now.ts'
import { tokenWords } from '../../words/token.ts'
import { SentText } from './sent-text.tsx'

/** The plan, its state, and how it is billed. */
export function PlanWords({ subscription }: { subscription: Subscription }) {
  const words = useWords(tokenWords)
  if (subscription.kind !== 'read') {
    return <SentText text={subscription.kind === 'unreadable' ? subscription.text : null} />
  }
  const { plan, state, billing } = subscription
  return (
    <>
      {plan === null ? <span>{words.noPlan}</span> : <SentText text={plan} />}
      <span className="block text-xs font-normal text-ink-2">{words.planDetails(state, billing)}</span>
    </>
  )
}

/** When the fast time is filled up again: each month, also where the plan is billed by the year. */
export function RefillWords({ facts: { period } }: { facts: Facts }) {
  const words = useWords(tokenWords)
  if (period === null) return <SentText text={null} />
  if (period.isLast) return <span className="font-normal">{words.noRefill}</span>
  return <Moment at={period.resetsAt} />
}

/** When the subscription renews or ends. */
export function RenewalWords({ subscription }: { subscription: Subscription }) {
  if (subscription.kind !== 'read' || subscription.renewal.kind === 'missing') return <SentText text={null} />
  const { renewal } = subscription
  return renewal.kind === 'unreadable' ? <SentText text={renewal.text} /> : <Moment at={renewal.at} />
}

/** A moment with its zone, and how far it lies from now. */
function Moment({ at }: { at: number }) {
  const words = useWords(tokenWords)
  const formats = useFormats()
  const now = useNow(60_000)
  return (
    <time translate="no" dateTime={new Date(at).toISOString()}>
      <span className="block">{formats.instant(at)}</span>
      <span className="block text-xs font-normal text-ink-2">{words.due(at, now)}</span>
    </time>
  )
}
