import { PageHeading } from '../../components/page-heading.tsx'
import type { BoardCount } from '../../domain/board.ts'
import type { Failure } from '../../domain/latest.ts'
import { useWords } from '../../session/speech.tsx'
import { useSpoken } from '../../ui/use-spoken.ts'
import { boardWords } from '../../words/board.ts'
import { problemWords } from '../../words/problem.ts'
import { summaryWords } from '../../words/summary.ts'
import { BoardNews } from './board-news.tsx'
import type { Emptiness } from './emptiness.ts'

type BoardSummaryProps = { count: BoardCount; emptiness: Emptiness | null; failure: Failure | null }

/** The board's heading and its verdict, which stands in the title as well and is spoken when it changes. */
export function BoardSummary({ count, emptiness, failure }: BoardSummaryProps) {
  const words = useWords(boardWords)
  const problem = useWords(problemWords)
  const boards = useWords(summaryWords)
  const trouble = failure === null ? null : problem.tell(failure.problem, 'tokens').title

  const summaries: Readonly<Record<Emptiness, string>> = {
    looking: words.looking,
    unread: words.unread,
    'all-hidden': words.allHidden,
    none: boards.attention(count),
  }
  const summary = emptiness === null ? boards.attention(count) : summaries[emptiness]
  const asides = emptiness === null ? boards.aside(count) : []
  // The panel beneath tells the trouble; the title, which stands alone, tells it itself.
  const alone = emptiness === 'unread' && trouble !== null ? trouble : summary
  useSpoken(emptiness === 'looking' ? '' : alone)
  return (
    <>
      <PageHeading title={words.title(alone)} className="text-lg font-semibold whitespace-nowrap">
        {words.heading}
      </PageHeading>
      <p key={summary} className="min-w-0 font-semibold max-sm:col-span-3 max-sm:row-start-2">
        {summary}
      </p>
      {/* Its room is kept: what comes here pushes nothing. */}
      <div className="col-span-3 flex min-h-5 flex-wrap items-center gap-x-4 text-xs text-ink-2 sm:col-span-2 sm:row-start-2">
        <BoardNews />
        {asides.map((aside) => (
          <span key={aside}>{aside}</span>
        ))}
      </div>
    </>
  )
}
