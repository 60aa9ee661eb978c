import { CircleAlert, RotateCw } from 'lucide'
import { Link, useLocation } from 'react-router'
import type { Standing } from '../api/latest.ts'
import type { Problem } from '../api/problem.ts'
import { formatDuration } from '../domain/timestamp.ts'
import { toConnectPath } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { toProblemWords } from './problem-words.ts'
import { useNow } from './use-now.ts'
import { Icon } from '../ui/icon.tsx'

type ProblemPanelProps = {
  standing: Standing
  /** What was asked for, as in "the trace". */
  subject: string
  isAsking: boolean
  onRetry: () => void
  /** What is still on screen: said beside the problem, so that nobody takes it for new. */
  keeps?: string
  /** Stands inside a card, which is frame enough. */
  isInside?: boolean
}

/** The one place where a failed request is told: what happened, what it means, and what to do next. */
export function ProblemPanel({
  standing,
  subject,
  isAsking,
  onRetry,
  keeps,
  isInside = false,
}: ProblemPanelProps) {
  const location = useLocation()
  const { problem } = standing
  const isFresh = problem.kind === 'not-found' && standing.retryAt !== null
  const words = isFresh ? freshWords : toProblemWords(problem, subject)
  return (
    <section
      aria-label={`Problem with ${subject}`}
      className={`flex gap-3 ${isInside ? '' : 'rounded-card border border-line-strong bg-surface p-5'}`}
    >
      <Icon icon={CircleAlert} size={20} className="mt-0.5 shrink-0 text-critical" />
      <div className="min-w-0 grow">
        <h2 className="text-base font-semibold">{words.title}</h2>
        <p className="mt-1 text-sm text-ink-2">{words.explains}</p>
        {words.says !== null && (
          <p className="mt-1 text-sm text-ink-2">
            The service says: <q>{<bdi>{words.says}</bdi>}</q>
          </p>
        )}
        {keeps !== undefined && <p className="mt-1 text-sm text-ink-2">{keeps}</p>}
        <div className="mt-3 flex flex-wrap items-center gap-3">
          {needsOtherToken(problem) ? (
            <Link
              to={toConnectPath(location.pathname + location.search)}
              className="inline-flex min-h-9 items-center rounded-control border border-line-strong px-3.5 text-sm font-medium hover:bg-sunken"
            >
              Use another bearer token
            </Link>
          ) : null}
          <Button onClick={onRetry} aria-disabled={isAsking}>
            <Icon icon={RotateCw} size={15} />
            {isAsking ? 'Asking …' : 'Try again now'}
          </Button>
          {standing.retryAt !== null && !isAsking && <Countdown until={standing.retryAt} />}
        </div>
      </div>
    </section>
  )
}

const freshWords = {
  title: 'The service does not know this message yet',
  explains: 'A message that was just sent can take some seconds to become known, so it is asked for again.',
  says: null,
}

function needsOtherToken(problem: Problem): boolean {
  return problem.kind === 'rejected' || problem.kind === 'not-allowed'
}

function Countdown({ until }: { until: number }) {
  const now = useNow()
  const leftMs = Math.max(0, Math.ceil((until - now) / 1000) * 1000)
  return <span className="text-sm text-ink-3">Asks again by itself in {formatDuration(leftMs)}</span>
}
