import { HealthShape, healthInk } from '../../components/health-shape.tsx'
import { toPlaceLevel, type Facts } from '../../domain/facts.ts'
import { isCurrent } from '../../domain/freshness.ts'
import type { Reason } from '../../domain/judge.ts'
import { useCellWords } from './cell-words.ts'

/** How a token is, and the worst reason why. What is old says what it was. */
export function HealthCell({ facts }: { facts: Facts | null }) {
  const { words, common, summary, verdict } = useCellWords()
  const level = facts === null ? 'unknown' : toPlaceLevel(facts)
  const isOld = facts?.isOld === true
  const reason = facts === null ? null : toShownReason(facts)
  return (
    <>
      <span className={`flex items-center gap-1.5 font-medium ${isOld ? 'text-unknown' : healthInk[level]}`}>
        <HealthShape level={level} isOld={isOld} />
        <span>{isOld ? common.was(level) : common.groups[level]}</span>
      </span>
      {facts === null && <span className="block text-xs text-ink-2">{words.notRead}</span>}
      {reason !== null && (
        <span title={verdict.reason(reason).detail} className="block text-xs text-ink-2">
          {summary.brief(reason)}
        </span>
      )}
    </>
  )
}

/** What is said beneath the level: of what is all right nothing, and of what was not read lately why it was as it was. */
function toShownReason({ freshness, level, reasons, last }: Facts): Reason | null {
  const shown = isCurrent(freshness) ? { level, reasons } : last
  return shown.level === 'ok' ? null : (shown.reasons[0] ?? null)
}
