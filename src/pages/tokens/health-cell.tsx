import { HealthShape, healthInk } from '../../components/health-shape.tsx'
import { toPlaceLevel, type Facts } from '../../domain/facts.ts'
import { isCurrent } from '../../domain/freshness.ts'
import type { Reading } from '../../domain/reading.ts'
import { toShownStanding } from '../../domain/standing.ts'
import { useCellWords } from './cell-words.ts'
import { Lines } from './lines.tsx'
import { RefillIn, SilentFor, Since } from './moving-words.tsx'

type HealthCellProps = { facts: Facts | null; reading: Reading | null }

/** How a token is and, first of all, why; then since when. What is old says what it was. */
export function HealthCell({ facts, reading }: HealthCellProps) {
  const { words, common, summary, verdict } = useCellWords()
  const level = facts === null ? 'unknown' : toPlaceLevel(facts)
  const isOld = facts?.isOld === true
  const standing = toShownStanding(reading, facts)
  const worst = facts?.reasons[0]
  const why =
    worst === undefined ? null : { brief: summary.brief(worst), detail: verdict.reason(worst).detail }

  /** In full and, for a narrow screen, the reason alone. */
  function toFirst(): { full: string; brief: string } {
    if (isOld) return same(common.was(level))
    if (facts === null) return same(words.notRead)
    if (level === 'ok' || level === 'off' || why === null || why.brief === '')
      return same(common.groups[level])
    // A notice fills the line by itself; its level stands beneath it.
    if (level === 'down' || level === 'unknown' || worst?.kind === 'notice') return same(why.brief)
    return { full: words.levelAndReason(common.groups[level], why.brief), brief: why.brief }
  }

  function toSecond() {
    if (facts === null || worst === undefined || level === 'ok') return isOld ? toOldNote() : null
    if (isOld) return toOldNote()
    if (standing !== null) return <Since standing={standing} />
    if (worst.kind === 'fast-time') {
      return facts.period === null ? null : <RefillIn period={facts.period} />
    }
    const said = words.note(worst)
    const isNamed = worst.kind !== 'notice' || level === 'down' || level === 'unknown'
    const note = isNamed ? said : words.levelAndReason(common.groups[level], said)
    return note === '' ? null : <span translate="no">{note}</span>
  }

  function toOldNote() {
    if (facts === null || reading === null) return null
    if (!isCurrent(facts.freshness)) return <SilentFor at={reading.at} />
    return why === null ? null : <span>{why.brief}</span>
  }

  const first = toFirst()
  const ink = isOld || level === 'off' ? 'text-ink-2' : healthInk[level]
  return (
    <span
      title={why?.detail}
      className="flex min-w-0 items-start gap-2.5 group-data-[compact]/board:sm:items-center"
    >
      <span className="max-sm:absolute max-sm:start-4 max-sm:top-3.5 sm:pt-0.5 group-data-[compact]/board:sm:pt-0">
        <HealthShape level={level} isOld={isOld} />
      </span>
      <Lines
        first={
          <>
            {first.full !== common.groups[level] && !isOld && (
              <span className="sr-only">{common.groups[level]}</span>
            )}
            <span className={`font-semibold ${ink} ${first.brief === first.full ? '' : 'max-sm:hidden'}`}>
              {first.full}
            </span>
            {first.brief !== first.full && (
              <span className={`font-semibold ${ink} sm:hidden`}>{first.brief}</span>
            )}
          </>
        }
        second={toSecond()}
        className="max-sm:text-xs"
      />
    </span>
  )
}

/** A text for wide and narrow screens alike. */
function same(text: string): { full: string; brief: string } {
  return { full: text, brief: text }
}
