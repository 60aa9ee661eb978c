import { HealthShape, healthGround, healthWords } from '../../components/health-shape.tsx'
import { parseFastTime } from '../../domain/fast-time.ts'
import { formatVerdict, toHealth } from '../../domain/health.ts'
import { toPace, type Pace } from '../../domain/pace.ts'
import { parseSubscription } from '../../domain/subscription.ts'
import { formatClock, formatInstant } from '../../domain/timestamp.ts'
import type { Trace } from '../../domain/trace.ts'

type VerdictBannerProps = { trace: Trace; readAt: number; isOld: boolean }

/** What a person who glances for one second reads. An old reading is never green. */
export function VerdictBanner({ trace, readAt, isOld }: VerdictBannerProps) {
  const health = toHealth(trace)
  const level = isOld ? 'unknown' : health.level
  const pace = toPace(
    parseFastTime(trace.info?.fastTimeRemaining ?? undefined),
    parseSubscription(trace.info?.subscription ?? undefined),
    readAt,
  )
  const more = isOld
    ? `This was so at ${formatClock(readAt)}; it may have changed. Refresh to know.`
    : formatPace(health.level === 'down' ? null : pace)
  return (
    <section
      aria-label="Verdict"
      className={`flex gap-4 overflow-x-clip rounded-card border border-transparent p-5 ${healthGround[level]} ${isOld ? 'hatched' : ''}`}
    >
      <span className="mt-1">
        <HealthShape level={level} size={22} />
      </span>
      <div className="min-w-0">
        <p className="font-semibold text-pretty sm:text-lg">
          <span className="sr-only">{isOld ? 'Old reading' : healthWords[level]}: </span>
          {formatVerdict(trace.tokenId, health)}
        </p>
        {trace.info === null && (
          <p className="mt-1 text-ink-2">
            Refresh to ask again; if it stays so, look at the token in your ImaginePro dashboard.
          </p>
        )}
        {more !== null && <p className="mt-1 text-ink-2">{more}</p>}
      </div>
    </section>
  )
}

function formatPace(pace: Pace | null): string | null {
  if (pace === null || pace.minutesPerDay === 0) return null
  const perDay =
    pace.minutesPerDay >= 60
      ? `${(pace.minutesPerDay / 60).toFixed(1)} h`
      : `${Math.max(1, Math.round(pace.minutesPerDay))} min`
  const since = `At its pace since the last refill, about ${perDay} a day, it`
  const resets = formatInstant(pace.resetsAt)
  if (pace.runsOutAt === null)
    return `${since} lasts until the ${pace.isLast ? 'plan ends' : 'next'} on ${resets}.`
  const next = pace.isLast ? `the plan ends on ${resets}` : `the next refill is on ${resets}`
  return `${since} may run out around ${formatInstant(pace.runsOutAt)}; ${next}.`
}
