import type { Subscription } from '../../domain/subscription.ts'
import { CellText } from './cell-text.tsx'
import { useCellWords } from './cell-words.ts'

/** The plan, and its state where it is not the usual one. */
export function PlanCell({ subscription }: { subscription: Subscription }) {
  const { token } = useCellWords()
  if (subscription.kind !== 'read') {
    return <CellText text={subscription.kind === 'unreadable' ? subscription.text : null} />
  }
  const { plan, state } = subscription
  const isUsual = state === 'active' || state === 'unknown'
  return (
    <>
      {plan === null ? <span>{token.noPlan}</span> : <CellText text={plan} />}
      {!isUsual && <span className="block text-xs">{token.states[state]}</span>}
    </>
  )
}
