import { useContext } from 'react'
import type { Subscription } from '../../domain/subscription.ts'
import { formatInstant, formatRelative } from '../../domain/timestamp.ts'
import { CellText } from './cell-text.tsx'
import { NowContext } from './now-context.ts'

/** When the subscription renews or ends, from now. */
export function RenewalCell({ subscription }: { subscription: Subscription }) {
  const now = useContext(NowContext)
  if (subscription.kind !== 'read' || subscription.renewal.kind === 'missing') return <CellText text={null} />
  const { renewal } = subscription
  if (renewal.kind === 'unreadable') return <CellText text={renewal.text} />
  return (
    <time dateTime={new Date(renewal.at).toISOString()} title={formatInstant(renewal.at)}>
      {renewal.event === 'ends' && 'ends '}
      {formatRelative(renewal.at, now)}
    </time>
  )
}
