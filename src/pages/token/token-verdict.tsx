import { HealthShape, healthGround } from '../../components/health-shape.tsx'
import { NextStep } from '../../components/next-step.tsx'
import { isOldRow, toRowLevel } from '../../domain/board.ts'
import type { Facts } from '../../domain/facts.ts'
import { isCurrent } from '../../domain/freshness.ts'
import { toOneLine } from '../../domain/one-line.ts'
import type { Reading } from '../../domain/reading.ts'
import { toShownStanding } from '../../domain/standing.ts'
import type { BoardRow } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { useNow } from '../../ui/use-now.ts'
import { useSpoken } from '../../ui/use-spoken.ts'
import { commonWords } from '../../words/common.ts'
import { summaryWords } from '../../words/summary.ts'
import { tokenWords } from '../../words/token.ts'
import { verdictWords } from '../../words/verdict.ts'
import { MostLeft } from './most-left.tsx'

/** How the token is in a few words, why, and what to do next; or how it was, and how far that can be trusted. */
export function TokenVerdict({ row }: { row: BoardRow }) {
  const words = useWords(tokenWords)
  const { reading, facts } = row
  const name = row.label ?? row.tokenId
  const level = toRowLevel(row)
  const isOld = isOldRow(row)
  useSpoken(words.news(toOneLine(name, 60), level, isOld))
  const isTrouble = !isOld && (level === 'down' || level === 'critical' || level === 'low')
  return (
    <section
      aria-label={words.verdict}
      className={`overflow-x-clip rounded-card border border-transparent ${isOld ? 'hatched bg-unknown-ground' : healthGround[level]}`}
    >
      <div className="flex gap-4 px-5 pt-4 pb-3.5">
        <span className="mt-1">
          <HealthShape level={level} isOld={isOld} size={20} />
        </span>
        <div className="min-w-0 grow">
          {reading === null || facts === null ? (
            <p className="text-lg font-semibold text-pretty">{words.notRead}</p>
          ) : (
            <Judged name={name} reading={reading} facts={facts} />
          )}
          {row.isMissing && <p className="mt-1 text-ink-2">{words.missing}</p>}
        </div>
      </div>
      <div className="border-t border-ink/10 empty:hidden">
        <NextStep facts={facts}>{isTrouble && <MostLeft tokenId={row.tokenId} />}</NextStep>
      </div>
    </section>
  )
}

type JudgedProps = { name: string; reading: Reading; facts: Facts }

function Judged({ name, reading, facts }: JudgedProps) {
  const now = useNow(10_000)
  const words = useWords(tokenWords)
  const common = useWords(commonWords)
  const summary = useWords(summaryWords)
  const verdict = useWords(verdictWords)
  const { level, reasons, last, isOld, freshness, pace } = facts
  const who = verdict.who(name)
  const headline = toHeadline()
  const standing = toShownStanding(reading, facts)
  const since = standing === null ? '' : summary.since(standing, now)
  const isPaced = pace !== null && pace.minutesPerDay > 0
  const times = reading.timesListed ?? 1
  const lines = [
    // Of replies that still come, and leave out what the verdict stands on, the sentence of now says what.
    (isOld ? isCurrent(freshness) : !isPaced || reasons.length > 1) && verdict.sentence(who, reasons),
    isPaced && verdict.pace(pace),
    freshness !== 'live' && words.readAt(freshness, reading.at, now),
    times > 1 && words.listedTwice(times),
  ].filter((line) => line !== false)

  function toHeadline(): string {
    const worst = (isOld ? last.reasons : reasons)[0]
    if (worst === undefined) return common.groups[level]
    const { detail } = verdict.reason(worst)
    if (isOld) return words.wasHeadline(last.level, detail)
    return level === 'down' ? summary.brief(worst) : words.headline(level, detail)
  }

  return (
    <>
      {!isOld && level === 'down' && <p className="sr-only">{common.groups[level]}</p>}
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <p key={headline} className="text-lg font-semibold text-pretty">
          {headline}
        </p>
        {since !== '' && (
          <p key={since} translate="no" className="text-sm text-ink-2">
            {since}
          </p>
        )}
      </div>
      {lines.map((line) => (
        <p key={line} className="mt-0.5 text-pretty text-ink-2">
          {line}
        </p>
      ))}
    </>
  )
}
