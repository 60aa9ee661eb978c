import { useContext } from 'react'
import type { Subscription } from '../../domain/subscription.ts'
import { CellText } from './cell-text.tsx'
import { useCellWords } from './cell-words.ts'
import { NowContext } from './now-context.ts'

/** When the subscription renews or ends, from now. */
export function RenewalTime({ subscription }: { subscription: Subscription }) {
  const now = useContext(NowContext)
  const { formats, token } = useCellWords()
  if (subscription.kind !== 'read' || subscription.renewal.kind === 'missing') return <CellText text={null} />
  const { renewal } = subscription
  if (renewal.kind === 'unreadable') return <CellText text={renewal.text} />
  return (
    <time
      translate="no"
      dateTime={new Date(renewal.at).toISOString()}
      title={formats.instant(renewal.at)}
      className="block truncate"
    >
      {token.renewal(renewal.event, renewal.at, now)}
    </time>
  )
}
