import type { Subscription } from '../../domain/subscription.ts'
import { CellText } from './cell-text.tsx'

type PlanCellProps = { subscription: Subscription }

/** The plan, and its state where it is not the usual one. */
export function PlanCell({ subscription }: PlanCellProps) {
  if (subscription.kind !== 'read') {
    return <CellText text={subscription.kind === 'unreadable' ? subscription.text : null} />
  }
  const isUsual = subscription.state === 'active' || subscription.state === 'unknown'
  return (
    <>
      {subscription.plan === null ? 'No plan' : <CellText text={subscription.plan} />}
      {!isUsual && <span className="block text-xs">{subscription.state}</span>}
    </>
  )
}
