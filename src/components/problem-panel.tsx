import { CircleAlert, RotateCw } from 'lucide'
import type { Ref } from 'react'
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
  /**
   * The panel stands where nothing is known yet. Beside what is known a line of 36 px does, in room that the page keeps
   * free for it; what it means opens over the page, so that nothing moves.
   */
  look?: 'panel' | 'line'
  /** Stands inside a card, which is frame enough. */
  isInside?: boolean
}

/** The one place where a failed request is told: what happened, what it means, and what to do next. */
export function ProblemPanel({ look = 'panel', isInside = false, ...told }: ProblemPanelProps) {
  const { failure, subject } = told
  const words = useWords(problemWords)
  const panel = useFocusHandedOn<HTMLElement>()
  const { title } = isFreshMessage(failure, subject) ? words.fresh : words.tell(failure.problem, subject)
  const region = { ref: panel, 'aria-label': words.region(subject) }
  if (look === 'line') return <ProblemLine {...told} region={region} title={title} />
  return (
    <section
      {...region}
      className={`flex gap-3 ${isInside ? '' : 'rounded-card border border-line-strong bg-surface p-5'}`}
    >
      <Icon icon={CircleAlert} size={20} className="mt-0.5 shrink-0 text-critical" />
      <div className="min-w-0 grow">
        <h2 key={title} className="text-base font-semibold">
          {title}
        </h2>
        <Meaning {...told} />
        <Ways {...told} />
      </div>
    </section>
  )
}

type Told = Omit<ProblemPanelProps, 'look' | 'isInside'>
type ProblemLineProps = Told & {
  region: { ref: Ref<HTMLElement>; 'aria-label': string }
  title: string
}

function ProblemLine({ region, title, ...told }: ProblemLineProps) {
  const words = useWords(problemWords)
  const { failure, isAsking, onRetry } = told
  return (
    <section
      {...region}
      className="relative flex h-9 items-center gap-2 rounded-control border border-line bg-surface ps-3 text-sm"
    >
      <Icon icon={CircleAlert} size={16} className="text-critical" />
      <h2 key={title} className="truncate text-sm font-medium">
        {title}
      </h2>
      <span className="ms-auto max-sm:hidden">
        {failure.retryAt !== null && !isAsking && <Countdown until={failure.retryAt} />}
      </span>
      <Button look="quiet" className="min-h-8 px-2.5 max-sm:hidden" onClick={onRetry}>
        <Icon icon={RotateCw} size={14} className={isAsking ? 'animate-spin' : ''} />
        <span>{isAsking ? words.asking : words.retry}</span>
      </Button>
      <details className="shrink-0 max-sm:ms-auto">
        <summary className="cursor-pointer rounded-control px-2.5 py-1 font-medium text-ink-2 hover:bg-sunken">
          {words.details}
        </summary>
        <div className="absolute inset-x-0 top-full z-10 mt-1 rounded-card border border-line-strong bg-surface p-4 shadow-lg">
          {/* On a narrow screen the line has no room for all of it. */}
          <p key={title} className="font-medium sm:hidden">
            {title}
          </p>
          <Meaning {...told} />
          <Ways {...told} />
        </div>
      </details>
    </section>
  )
}

/** What a problem means, what the service says of it, and what is still on screen. */
function Meaning({ failure, subject, keeps }: Told) {
  const words = useWords(problemWords)
  const { explains, says } = isFreshMessage(failure, subject)
    ? words.fresh
    : words.tell(failure.problem, subject)
  return (
    <>
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
    </>
  )
}

/** What can be done about a problem, and what happens by itself. */
function Ways({ failure, isAsking, onRetry }: Told) {
  const words = useWords(problemWords)
  const location = useLocation()
  return (
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
    <span translate="no" className="text-sm whitespace-nowrap text-ink-3">
      {words.retryIn(formats.duration(leftMs))}
    </span>
  )
}
