import { Link } from 'react-router'
import { announce } from '../../components/announcer.tsx'
import { useBoard } from '../../components/board-context.ts'
import { toProblemWords } from '../../components/problem-words.ts'
import { toTracePath } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'

/** More than these would say no more. */
const mostShown = 50

/** Watched messages whose token is not known, and why. */
export function UnresolvedCard() {
  const { unresolved, unwatchMessage } = useBoard()
  const rest = unresolved.length - mostShown
  return (
    <Card title="Messages whose token is not known yet">
      <ul className="grid gap-2 text-sm">
        {unresolved.slice(0, mostShown).map(({ messageId, standing }) => (
          <li key={messageId} className="flex items-start justify-between gap-3">
            <div className="min-w-0">
              <Link
                to={toTracePath(messageId)}
                className="font-mono break-all underline underline-offset-4 hover:no-underline"
              >
                {messageId}
              </Link>
              <span className="block text-ink-2">
                {standing === null
                  ? 'Waiting for its turn.'
                  : `${toProblemWords(standing.problem, 'this message').title}.`}
              </span>
            </div>
            <Button
              look="quiet"
              aria-label={`Stop watching ${messageId}`}
              onClick={() => {
                unwatchMessage(messageId)
                announce('The message is no longer watched')
              }}
            >
              Stop watching
            </Button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="mt-2 text-sm text-ink-3">… and {rest} more.</p>}
    </Card>
  )
}
