import { CalendarClock, CornerDownRight } from 'lucide'
import { HealthShape, healthInk } from '../../components/health-shape.tsx'
import { isOldRow, toRowLevel } from '../../domain/board.ts'
import type { Facts } from '../../domain/facts.ts'
import { toPoolUse } from '../../domain/pool.ts'
import { toShownStanding } from '../../domain/standing.ts'
import { toTokenPath } from '../../paths.ts'
import type { BoardRow } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Link } from '../../ui/link.tsx'
import { useNow } from '../../ui/use-now.ts'
import { commonWords } from '../../words/common.ts'
import { homeWords } from '../../words/home.ts'
import { summaryWords } from '../../words/summary.ts'

/** One token that somebody should look at: the reason first, then which it is, what is left, and what to do next. */
export function WorstCard({ row }: { row: BoardRow }) {
  const words = useWords(homeWords)
  const common = useWords(commonWords)
  const { tokenId, label, facts } = row
  const level = toRowLevel(row)
  const isOld = isOldRow(row)
  const matter = facts === null ? words.notRead : words.matter(level, isOld, facts.reasons[0] ?? null)
  const ink = isOld ? 'text-ink-2' : healthInk[level]
  return (
    <article
      className={`relative grid h-full grid-cols-[minmax(0,1fr)] grid-rows-[1fr_auto] overflow-hidden rounded-card border border-line bg-surface hover:border-line-strong ${isOld ? 'hatched' : ''}`}
    >
      <div className="grid content-center gap-0.5 px-4 py-3">
        <h2 className={`flex min-w-0 items-center gap-2.5 font-semibold ${ink}`}>
          <HealthShape level={level} isOld={isOld} />
          <span key={matter} className="truncate" title={matter}>
            {matter}
          </span>
          <Since row={row} />
        </h2>
        <p className="min-w-0">
          <Link
            to={toTokenPath(tokenId)}
            translate="no"
            className="flex min-w-0 gap-x-1.5 after:absolute after:inset-0 after:rounded-card after:-outline-offset-2 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
          >
            {label === null ? (
              <bdi className="truncate font-medium">{common.token(tokenId)}</bdi>
            ) : (
              <>
                <bdi className="truncate font-medium">{label}</bdi>{' '}
                <bdi className="max-w-1/2 shrink-0 truncate text-ink-2">{tokenId}</bdi>
              </>
            )}
          </Link>
        </p>
        <TimeLeft facts={facts} />
      </div>
      <Foot row={row} facts={facts} className={ink} />
    </article>
  )
}

function Since({ row: { reading, facts } }: { row: BoardRow }) {
  const words = useWords(summaryWords)
  const now = useNow(10_000)
  const standing = toShownStanding(reading, facts)
  if (standing === null) return null
  const text = words.since(standing, now)
  return (
    <span
      key={text}
      translate="no"
      className="ms-auto shrink-0 text-xs font-normal text-ink-2 md:max-lg:hidden"
    >
      {text}
    </span>
  )
}

function TimeLeft({ facts }: { facts: Facts | null }) {
  const words = useWords(homeWords)
  const time = facts?.time
  const isTold = facts !== null && (time?.kind === 'measured' || time?.kind === 'left-only')
  return (
    <p translate="no" className="truncate text-sm text-ink-2 md:max-lg:text-xs md:max-lg:leading-5.5">
      {isTold ? words.left(time, toPoolUse(facts)) : words.noTime}
    </p>
  )
}

type FootProps = { row: BoardRow; facts: Facts | null; className: string }

/** The next step, or when the fast time comes back where that is all there is to wait for. */
function Foot({ row: { reading }, facts, className }: FootProps) {
  const words = useWords(homeWords)
  const now = useNow(10_000)

  function toLine(): { text: string; isDate: boolean } {
    if (facts === null || reading === null) return { text: words.asksNext, isDate: false }
    const [why] = facts.reasons
    if (facts.isOld && why?.kind !== 'outdated') return { text: words.silent(reading.at, now), isDate: true }
    const isWait = why?.kind === 'fast-time' && !why.isRelaxed
    const { period } = facts
    if (isWait && period !== null && !period.isLast) {
      return { text: words.refill(period.resetsAt, now), isDate: true }
    }
    return { text: why === undefined ? words.notRead : words.todo(why), isDate: false }
  }

  const { text, isDate } = toLine()
  return (
    <p
      className={`flex min-h-9.5 items-center gap-2 border-t border-line px-4 text-xs font-semibold ${className}`}
    >
      <Icon
        icon={isDate ? CalendarClock : CornerDownRight}
        size={14}
        className={isDate ? '' : 'rtl:-scale-x-100'}
      />
      <span key={text} className="line-clamp-2 leading-4 text-balance" title={text}>
        {text}
      </span>
    </p>
  )
}
