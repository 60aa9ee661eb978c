import { useBoard } from '../../components/board-context.ts'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { formatDuration, formatInstant } from '../../domain/timestamp.ts'

/** Where the tokens come from, and what keeps them from being read. */
export function BoardSource() {
  const { source, standing, isAsking, refresh, askForList, rows, lastGoodAt, everyMs, roundEveryMs } =
    useBoard()
  if (source === 'failing' && standing !== null) {
    const since = lastGoodAt === null ? '' : ` The last good answer came at ${formatInstant(lastGoodAt)}.`
    return (
      <ProblemPanel
        standing={standing}
        subject="the tokens"
        isAsking={isAsking}
        onRetry={refresh}
        {...(rows.length > 0 && { keeps: `What is shown below is what was read before.${since}` })}
      />
    )
  }
  const isSlow = everyMs !== null && roundEveryMs > everyMs
  // Where all is as expected there is nothing to say.
  if (source === 'listed' && !isSlow) return null
  return (
    <div className="flex max-w-4xl flex-wrap items-baseline gap-x-2 text-sm text-ink-2">
      <p>
        {words[source]}
        {isSlow && <> One after the other, that takes {formatDuration(roundEveryMs)} for all of them.</>}
      </p>
      {source === 'not-in-plan' && (
        <button
          type="button"
          onClick={askForList}
          aria-disabled={isAsking}
          className="underline underline-offset-4 hover:no-underline"
        >
          My plan has changed: ask for the list again
        </button>
      )}
    </div>
  )
}

const words = {
  asking: 'The service is being asked for the tokens of your account.',
  listed: 'These are the tokens your account lists, and those that messages you watch have led to.',
  'not-in-plan':
    'Not in this plan: the service gives your account no list of tokens. These are the tokens that handled the messages you watch; each is asked for by its newest message.',
  failing: 'The tokens cannot be read now. What is shown is what was read before.',
} as const
