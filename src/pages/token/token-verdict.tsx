import type { BoardRow } from '../../components/board-context.ts'
import { HealthShape, healthGround, healthWords } from '../../components/health-shape.tsx'
import { useSpoken } from '../../components/use-spoken.ts'
import { useNow } from '../../components/use-now.ts'
import { toShownLevel } from '../../domain/board.ts'
import { isCurrent, type Freshness } from '../../domain/freshness.ts'
import { formatVerdict, toHealth } from '../../domain/health.ts'
import { formatInstant, formatRelative } from '../../domain/timestamp.ts'

const freshnessWords: Readonly<Record<Freshness, string>> = {
  live: 'Live',
  ageing: 'Ageing: the last answer is late',
  stale: 'Stale: several answers are missing, so this may have changed',
  lost: 'Lost: this is long past, and says nothing of now',
}

/** What the reading says, and how far it can be trusted. */
export function TokenVerdict({ row }: { row: BoardRow }) {
  const now = useNow(10_000)
  const { reading, freshness } = row
  const level = toShownLevel(row)
  const isOld = reading !== null && !isCurrent(freshness)
  useSpoken(`Token ${row.label ?? row.tokenId}: ${isOld ? freshnessWords[freshness] : healthWords[level]}.`)
  return (
    <section
      aria-label="Verdict"
      className={`flex gap-4 overflow-x-clip rounded-card p-5 ${healthGround[level]} ${isOld ? 'hatched' : ''}`}
    >
      <span className="mt-1">
        <HealthShape level={level} size={22} />
      </span>
      <div className="min-w-0">
        <p className="font-semibold text-pretty sm:text-lg">
          {isOld ? 'When last read: ' : <span className="sr-only">{healthWords[level]}: </span>}
          {reading === null
            ? 'This token has not been read yet.'
            : formatVerdict(row.label ?? row.tokenId, toHealth(reading))}
        </p>
        {reading !== null && (
          <p className="mt-1 text-ink-2">
            {freshnessWords[freshness]}. Read {formatRelative(Math.min(reading.at, now), now)}, as of{' '}
            <time dateTime={new Date(reading.at).toISOString()}>{formatInstant(reading.at)}</time>.
          </p>
        )}
      </div>
    </section>
  )
}
