import { CircleAlert, RotateCw } from 'lucide'
import { useLocation } from 'react-router'
import type { Failure } from '../domain/latest.ts'
import { problemTraits } from '../domain/problem.ts'
import { toConnectPath } from '../paths.ts'
import { useFormats, useWords } from '../session/speech.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useFocusHandedOn } from '../ui/use-focus-handed-on.ts'
import { useNow } from '../ui/use-now.ts'
import { Link } from '../ui/link.tsx'
import { problemWords, type Subject } from '../words/problem.ts'

type ProblemPanelProps = {
  failure: Failure
  /** What was asked for. */
  subject: Subject
  isAsking: boolean
  onRetry: () => void
  /** What is still on screen: said beside the problem, so that nobody takes it for new. */
  keeps?: string
  /** Stands inside a card, which is frame enough. */
  isInside?: boolean
}

/** The one place where a failed request is told: what happened, what it means, and what to do next. */
export function ProblemPanel({
  failure,
  subject,
  isAsking,
  onRetry,
  keeps,
  isInside = false,
}: ProblemPanelProps) {
  const words = useWords(problemWords)
  const location = useLocation()
  const panel = useFocusHandedOn<HTMLElement>()
  const { title, explains, says } = isFreshMessage(failure, subject)
    ? words.fresh
    : words.tell(failure.problem, subject)
  return (
    <section
      ref={panel}
      aria-label={words.region(subject)}
      className={`flex gap-3 ${isInside ? '' : 'rounded-card border border-line-strong bg-surface p-5'}`}
    >
      <Icon icon={CircleAlert} size={20} className="mt-0.5 shrink-0 text-critical" />
      <div className="min-w-0 grow">
        <h2 key={title} className="text-base font-semibold">
          {title}
        </h2>
        <p key={explains} className="mt-1 text-sm text-ink-2">
          {explains}
        </p>
        {says !== null && (
          <p className="mt-1 flex flex-wrap gap-x-1 text-sm text-ink-2">
            <span>{words.serviceSays}</span>
            <q>
              <bdi translate="no">{says}</bdi>
            </q>
          </p>
        )}
        {keeps !== undefined && (
          <p key={keeps} className="mt-1 text-sm text-ink-2">
            {keeps}
          </p>
        )}
        <div className="mt-3 flex flex-wrap items-center gap-3">
          {problemTraits[failure.problem.kind].liesWithBearer && (
            <Link
              to={toConnectPath(location.pathname + location.search)}
              className="inline-flex min-h-9 items-center rounded-control border border-line-strong px-3.5 text-sm font-medium hover:bg-sunken"
            >
              {words.otherBearer}
            </Link>
          )}
          <Button onClick={onRetry}>
            <Icon icon={RotateCw} size={15} className={isAsking ? 'animate-spin' : ''} />
            <span>{isAsking ? words.asking : words.retry}</span>
          </Button>
          {failure.retryAt !== null && !isAsking && <Countdown until={failure.retryAt} />}
        </div>
      </div>
    </section>
  )
}

/** A message that is not found and asked for again: it may have been sent just now. */
function isFreshMessage({ problem, retryAt }: Failure, subject: Subject): boolean {
  const isOfMessage = subject !== 'tokens' && subject !== 'account'
  return problem.kind === 'not-found' && retryAt !== null && isOfMessage
}

function Countdown({ until }: { until: number }) {
  const words = useWords(problemWords)
  const formats = useFormats()
  const now = useNow()
  const leftMs = Math.max(0, Math.ceil((until - now) / 1000) * 1000)
  return (
    <span translate="no" className="text-sm text-ink-3">
      {words.retryIn(formats.duration(leftMs))}
    </span>
  )
}
