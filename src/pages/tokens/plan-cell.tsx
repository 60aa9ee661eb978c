import type { Facts } from '../../domain/facts.ts'
import { CellText } from './cell-text.tsx'
import { useCellWords } from './cell-words.ts'
import { Lines } from './lines.tsx'

/** The plan with its state, where that is not the usual one, and when its fast time is filled up again. */
export function PlanCell({ facts }: { facts: Facts | null }) {
  const { words, token } = useCellWords()
  const subscription = facts?.subscription ?? { kind: 'missing' }
  if (subscription.kind !== 'read') {
    return <CellText text={subscription.kind === 'unreadable' ? subscription.text : null} />
  }
  const { plan, state } = subscription
  const isUsual = state === 'active' || state === 'unknown'
  const name = plan ?? token.noPlan
  const period = facts?.period ?? null
  return (
    <Lines
      first={<span translate="no">{isUsual ? name : words.planAndState(name, token.states[state])}</span>}
      second={period !== null && <span translate="no">{words.refillOn(period.resetsAt, period.isLast)}</span>}
    />
  )
}
