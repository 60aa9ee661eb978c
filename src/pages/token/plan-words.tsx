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
      <span className="block text-sm font-normal text-ink-2">{words.planDetails(state, billing)}</span>
    </>
  )
}

/** When the subscription renews or ends. */
export function RenewalWords({ subscription }: { subscription: Subscription }) {
  const now = useNow(60_000)
  const words = useWords(tokenWords)
  const formats = useFormats()
  if (subscription.kind !== 'read' || subscription.renewal.kind === 'missing') return <SentText text={null} />
  const { renewal } = subscription
  if (renewal.kind === 'unreadable') return <SentText text={renewal.text} />
  return (
    <time translate="no" dateTime={new Date(renewal.at).toISOString()}>
      <span className="block">{words.renewal(renewal.event, renewal.at, now)}</span>
      <span className="block text-sm font-normal text-ink-2">{formats.instant(renewal.at)}</span>
    </time>
  )
}
