import { HealthShape, healthGround } from '../../components/health-shape.tsx'
import { isOldRow, toRowLevel } from '../../domain/board.ts'
import type { Facts } from '../../domain/facts.ts'
import { isCurrent } from '../../domain/freshness.ts'
import { toOneLine } from '../../domain/one-line.ts'
import type { Reading } from '../../domain/reading.ts'
import type { BoardRow } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { useNow } from '../../ui/use-now.ts'
import { useSpoken } from '../../ui/use-spoken.ts'
import { commonWords } from '../../words/common.ts'
import { tokenWords } from '../../words/token.ts'
import { verdictWords } from '../../words/verdict.ts'

/** How the token is and why, or how it was; and how far that can be trusted. */
export function TokenVerdict({ row }: { row: BoardRow }) {
  const words = useWords(tokenWords)
  const { reading, facts } = row
  const name = row.label ?? row.tokenId
  const level = toRowLevel(row)
  const isOld = isOldRow(row)
  useSpoken(words.news(toOneLine(name, 60), level, isOld))
  return (
    <section
      aria-label={words.verdict}
      className={`flex gap-4 overflow-x-clip rounded-card p-5 ${isOld ? 'hatched bg-unknown-ground' : healthGround[level]}`}
    >
      <span className="mt-1">
        <HealthShape level={level} isOld={isOld} size={22} />
      </span>
      <div className="min-w-0">
        {reading === null || facts === null ? (
          <p className="font-semibold text-pretty sm:text-lg">{words.notRead}</p>
        ) : (
          <Judged name={name} reading={reading} facts={facts} />
        )}
        {row.isMissing && <p className="mt-1 text-ink-2">{words.missing}</p>}
      </div>
    </section>
  )
}

type JudgedProps = { name: string; reading: Reading; facts: Facts }

function Judged({ name, reading, facts }: JudgedProps) {
  const now = useNow(10_000)
  const words = useWords(tokenWords)
  const common = useWords(commonWords)
  const verdict = useWords(verdictWords)
  const { level, reasons, last, isOld, freshness } = facts
  const who = verdict.who(name)
  const headline = isOld ? verdict.lastSentence(who, last) : verdict.sentence(who, reasons)
  // Replies still come, and leave out what the verdict stands on: the sentence of now says what.
  const lacks = isOld && isCurrent(freshness) ? verdict.sentence(who, reasons) : null
  const readAt = words.readAt(freshness, reading.at, now)
  const times = reading.timesListed ?? 1
  return (
    <>
      <p className="font-semibold text-pretty sm:text-lg">
        {!isOld && <span className="sr-only">{common.groups[level]}</span>}
        <span key={headline}>{headline}</span>
      </p>
      {lacks !== null && (
        <p key={lacks} className="mt-1 text-pretty">
          {lacks}
        </p>
      )}
      <p key={readAt} className="mt-1 text-ink-2">
        {readAt}
      </p>
      {times > 1 && <p className="mt-1 text-ink-2">{words.listedTwice(times)}</p>}
    </>
  )
}
