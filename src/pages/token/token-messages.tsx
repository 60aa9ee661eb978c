import { Link } from 'react-router'
import type { WatchedRow } from '../../components/board-context.ts'
import { toProblemWords } from '../../components/problem-words.ts'
import { toTracePath } from '../../paths.ts'
import { Card } from '../../ui/card.tsx'

/** The watched messages that led to a token, newest first, each with what keeps it from being traced. */
export function TokenMessages({ messages }: { messages: readonly WatchedRow[] }) {
  return (
    <Card title="Messages that led to it">
      {messages.length === 0 ? (
        <p className="text-ink-2">None: your account lists this token itself.</p>
      ) : (
        <ul className="grid gap-1.5 text-sm">
          {messages.map(({ messageId, standing }) => (
            <li key={messageId}>
              <Link
                to={toTracePath(messageId)}
                className="font-mono break-all underline underline-offset-4 hover:no-underline"
              >
                {messageId}
              </Link>
              {standing !== null && (
                <span className="block text-ink-2">
                  {toProblemWords(standing.problem, 'this message').title}.
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
