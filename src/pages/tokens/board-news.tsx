import { CircleAlert } from 'lucide'
import type { KeyboardEvent, ReactNode } from 'react'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { useBoard } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useFocusHandedOn } from '../../ui/use-focus-handed-on.ts'
import { boardWords } from '../../words/board.ts'
import { problemWords } from '../../words/problem.ts'

/**
 * In one line what keeps the tokens from being read, or what is unusual about where they come from; the rest on demand,
 * above the page and not in it. Where there are no rows at all, the page has room for the whole panel.
 */
export function BoardNews() {
  const board = useBoard()
  const { source, failure, isAsking, refresh, askForList, rows, lastGoodAt, everyMs, cycleMs } = board
  const words = useWords(boardWords)
  const problem = useWords(problemWords)
  if (source === 'failing') {
    if (failure === null || rows.length === 0) return null
    const { title } = problem.tell(failure.problem, 'tokens')
    return (
      <News line={title} label={words.details} isTrouble>
        <ProblemPanel
          isInside
          failure={failure}
          subject="tokens"
          isAsking={isAsking}
          onRetry={refresh}
          keeps={words.keeps(lastGoodAt)}
        />
      </News>
    )
  }
  const isSlow = everyMs !== null && cycleMs > everyMs
  // Where all is as expected there is nothing to say.
  if (source === 'asking') return rows.length === 0 ? null : <span>{words.source.asking}</span>
  if (source === 'listed' && !isSlow) return null
  return (
    <News line={source === 'listed' ? words.isSlow : words.notInPlan} label={words.details}>
      <p key={source}>{words.source[source]}</p>
      {isSlow && <p key={cycleMs}>{words.slow(cycleMs)}</p>}
      {source === 'not-in-plan' && (
        <button
          type="button"
          onClick={askForList}
          className="mt-2 underline underline-offset-4 hover:no-underline"
        >
          {words.askForList}
        </button>
      )}
    </News>
  )
}

type NewsProps = { line: string; label: string; isTrouble?: boolean; children: ReactNode }

function News({ line, label, isTrouble = false, children }: NewsProps) {
  const part = useFocusHandedOn<HTMLDivElement>()
  return (
    <div ref={part} className="relative flex max-w-full items-center gap-1.5">
      {isTrouble && <Icon icon={CircleAlert} size={14} className="text-critical" />}
      <span key={line} className={isTrouble ? 'font-medium text-ink' : ''}>
        {line}
      </span>
      <details onKeyDown={closeOnEscape}>
        <summary className="cursor-pointer list-none rounded underline underline-offset-4 hover:no-underline">
          {label}
        </summary>
        <div className="absolute start-0 top-6 z-20 w-[min(34rem,calc(100vw-2rem))] rounded-card border border-line-strong bg-surface p-5 text-sm shadow-lg">
          {children}
        </div>
      </details>
    </div>
  )
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape') return
  event.currentTarget.open = false
  event.currentTarget.querySelector('summary')?.focus()
}
