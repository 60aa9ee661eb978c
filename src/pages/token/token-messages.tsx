import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { JobStatus } from '../../components/job-status.tsx'
import { isOldMessage } from '../../domain/lookup.ts'
import { toOneLine } from '../../domain/one-line.ts'
import { toTracePath } from '../../paths.ts'
import { messageQuery } from '../../queries/message-query.ts'
import type { WatchedRow } from '../../session/board-context.ts'
import { useService } from '../../session/connection-context.ts'
import { useWords } from '../../session/speech.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Link } from '../../ui/link.tsx'
import { useNow } from '../../ui/use-now.ts'
import { problemWords } from '../../words/problem.ts'
import { tokenWords } from '../../words/token.ts'

const shownAtFirst = 8

/** The watched messages that led to a token, newest first; what this tab has learned of them costs no request. */
export function TokenMessages({ messages }: { messages: readonly WatchedRow[] }) {
  const words = useWords(tokenWords)
  const problem = useWords(problemWords)
  const service = useService()
  const now = useNow(10_000)
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? messages : messages.slice(0, shownAtFirst)
  const known = useQueries({
    queries: shown.map(({ messageId }) => ({ ...messageQuery(service, messageId), enabled: false })),
  })
  return (
    <Card title={words.messages}>
      {messages.length === 0 && <p className="text-sm text-ink-2">{words.noMessages}</p>}
      <ul className="-mb-2 text-sm">
        {shown.map(({ messageId, failure }, index) => {
          const answer = known[index]?.data
          const message = answer?.good?.value
          const prompt = message?.prompt ?? null
          return (
            <li
              key={messageId}
              className="grid min-h-13 items-center gap-x-6 border-t border-line py-1.5 sm:grid-cols-[minmax(0,20rem)_minmax(0,1fr)_auto]"
            >
              <Link
                to={toTracePath(messageId)}
                translate="no"
                className="font-mono break-all text-accent underline-offset-4 hover:underline"
              >
                {messageId}
              </Link>
              <span className="truncate text-ink-2">
                {prompt !== null && <bdi translate="no">{toOneLine(prompt, 200)}</bdi>}
              </span>
              {answer !== undefined && message !== undefined && failure === null && (
                <JobStatus status={message.status} isOld={isOldMessage(answer, now)} />
              )}
              {failure !== null && (
                <span className="text-ink-2">{problem.tell(failure.problem, 'message').title}</span>
              )}
            </li>
          )
        })}
      </ul>
      {shown.length < messages.length && (
        <Button look="quiet" className="mt-3" onClick={() => setIsWhole(true)}>
          {words.showAll(messages.length)}
        </Button>
      )}
    </Card>
  )
}
