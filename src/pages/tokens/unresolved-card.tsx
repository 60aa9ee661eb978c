import { toTracePath } from '../../paths.ts'
import { useBoard } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Link } from '../../ui/link.tsx'
import { boardWords } from '../../words/board.ts'
import { problemWords } from '../../words/problem.ts'

/** More than these would say no more. */
const mostShown = 50

/** Watched messages whose token is not known, and why. */
export function UnresolvedCard() {
  const { unresolved, unwatchMessage } = useBoard()
  const words = useWords(boardWords)
  const problem = useWords(problemWords)
  const rest = unresolved.length - mostShown
  return (
    <Card title={words.unresolved(unresolved.length)}>
      <ul className="-my-1.5 divide-y divide-line-hair text-sm">
        {unresolved.slice(0, mostShown).map(({ messageId, failure }) => (
          <li key={messageId} className="flex min-h-11 items-center justify-between gap-3 py-1">
            <div className="flex min-w-0 flex-wrap gap-x-4">
              <Link
                to={toTracePath(messageId)}
                translate="no"
                className="font-mono break-all underline underline-offset-4 hover:no-underline"
              >
                {messageId}
              </Link>
              <span className="text-ink-2">
                {failure === null ? words.waiting : problem.tell(failure.problem, 'message').title}
              </span>
            </div>
            <Button
              look="quiet"
              aria-label={words.unwatchMessage(messageId)}
              onClick={() => {
                unwatchMessage(messageId)
                announce(words.unwatched)
              }}
            >
              {words.unwatch}
            </Button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="mt-2 text-sm text-ink-3">{words.andMore(rest)}</p>}
    </Card>
  )
}
