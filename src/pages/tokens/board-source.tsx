import { ProblemPanel } from '../../components/problem-panel.tsx'
import { useBoard } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { boardWords } from '../../words/board.ts'

/** Where the tokens come from, and what keeps them from being read. */
export function BoardSource() {
  const { source, failure, isAsking, refresh, askForList, rows, lastGoodAt, everyMs, cycleMs } = useBoard()
  const words = useWords(boardWords)
  if (source === 'failing') {
    if (failure === null) return null
    return (
      <ProblemPanel
        failure={failure}
        subject="tokens"
        isAsking={isAsking}
        onRetry={refresh}
        {...(rows.length > 0 && { keeps: words.keeps(lastGoodAt) })}
      />
    )
  }
  const isSlow = everyMs !== null && cycleMs > everyMs
  // Where all is as expected there is nothing to say.
  if (source === 'listed' && !isSlow) return null
  const slow = words.slow(cycleMs)
  return (
    <div className="max-w-4xl text-sm text-ink-2">
      <p key={source}>{words.source[source]}</p>
      {isSlow && <p key={slow}>{slow}</p>}
      {source === 'not-in-plan' && (
        <button
          type="button"
          onClick={askForList}
          className="underline underline-offset-4 hover:no-underline"
        >
          {words.askForList}
        </button>
      )}
    </div>
  )
}
