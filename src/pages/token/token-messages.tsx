import { toTracePath } from '../../paths.ts'
import type { WatchedRow } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { Card } from '../../ui/card.tsx'
import { Link } from '../../ui/link.tsx'
import { problemWords } from '../../words/problem.ts'
import { tokenWords } from '../../words/token.ts'

/** The watched messages that led to a token, newest first, each with what keeps it from being traced. */
export function TokenMessages({ messages }: { messages: readonly WatchedRow[] }) {
  const words = useWords(tokenWords)
  const problem = useWords(problemWords)
  return (
    <Card title={words.messages}>
      {messages.length === 0 ? (
        <p className="text-ink-2">{words.noMessages}</p>
      ) : (
        <ul className="grid gap-1.5 text-sm">
          {messages.map(({ messageId, failure }) => (
            <li key={messageId}>
              <Link
                to={toTracePath(messageId)}
                translate="no"
                className="font-mono break-all underline underline-offset-4 hover:no-underline"
              >
                {messageId}
              </Link>
              {failure !== null && (
                <span className="block text-ink-2">{problem.tell(failure.problem, 'message').title}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
