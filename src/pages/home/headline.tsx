import { ArrowRight, CircleAlert } from 'lucide'
import { useMemo } from 'react'
import { Freshness } from '../../components/freshness.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { countBoard } from '../../domain/board.ts'
import { tokensPath } from '../../paths.ts'
import { useBoard } from '../../session/board-context.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Link } from '../../ui/link.tsx'
import { useOfNow } from '../../ui/use-now.ts'
import { useSpoken } from '../../ui/use-spoken.ts'
import { homeWords } from '../../words/home.ts'
import { problemWords } from '../../words/problem.ts'
import { summaryWords } from '../../words/summary.ts'
import type { BoardState } from './board-state.ts'

/** How many tokens need attention, and how far that can be trusted. A failed refresh is told in the same room. */
export function Headline({ state }: { state: BoardState }) {
  const words = useWords(homeWords)
  const overall = useWords(summaryWords)
  const { rows } = useBoard()
  const count = useMemo(() => countBoard(rows), [rows])
  const summaries: Readonly<Record<BoardState, string>> = {
    looking: words.looking,
    unread: words.unread,
    hidden: words.allHidden,
    none: overall.attention(count),
    some: overall.attention(count),
  }
  const summary = summaries[state]
  useSpoken(state === 'looking' ? '' : summary)
  const aside =
    count.groups.ok > 0 ? [words.fine(count.groups.ok), ...overall.aside(count)] : overall.aside(count)
  const told = count.groups.ok === count.all ? '' : aside.join(' · ')
  return (
    <div className="mt-2 grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1">
      <PageHeading title={words.title} className="text-lg font-semibold text-balance max-sm:col-span-2">
        <span key={summary}>{summary}</span>
      </PageHeading>
      <Link
        to={tokensPath}
        className="inline-flex min-h-7 items-center gap-1.5 justify-self-end text-sm font-medium whitespace-nowrap text-accent underline-offset-4 hover:underline max-sm:col-start-2 max-sm:row-start-3"
      >
        <span>{words.allTokens}</span>
        <Icon icon={ArrowRight} size={14} className="rtl:-scale-x-100" />
      </Link>
      <p key={told} className="min-h-6 text-sm text-ink-2 max-sm:col-span-2">
        {told}
      </p>
      <Status isToldBelow={state === 'unread'} />
    </div>
  )
}

/** How old all this is, or what keeps it from being newer. One line, whatever happens. */
function Status({ isToldBelow }: { isToldBelow: boolean }) {
  const words = useWords(homeWords)
  const { tell } = useWords(problemWords)
  const { failure, lastGoodAt } = useBoard()
  const { moment } = useFormats()
  const kept = useOfNow((now) => (lastGoodAt === null ? '' : moment(lastGoodAt, now)), 10_000)
  if (failure !== null && !isToldBelow) {
    const { title } = tell(failure.problem, 'tokens')
    return (
      <p className="flex min-h-6 flex-wrap content-start items-center gap-x-2 text-sm max-sm:min-h-12 sm:justify-end">
        <Icon icon={CircleAlert} size={15} className="text-critical" />
        <span key={title}>{title}</span>
        {kept !== '' && (
          <span key={kept} className="text-ink-2">
            {words.keptFrom(kept)}
          </span>
        )}
      </p>
    )
  }
  return (
    <p className="min-h-6 text-end max-sm:min-h-12 max-sm:text-start">
      {lastGoodAt !== null && <Freshness at={lastGoodAt} />}
    </p>
  )
}
