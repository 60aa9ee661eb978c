import { JobStatus } from '../../components/job-status.tsx'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import type { Latest } from '../../domain/latest.ts'
import { isOldMessage } from '../../domain/lookup.ts'
import type { Message } from '../../domain/message.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { Card } from '../../ui/card.tsx'
import { problemWords } from '../../words/problem.ts'
import { traceWords } from '../../words/trace.ts'
import { MessageFacts } from './message-facts.tsx'

type MessageCardProps = {
  requestedId: string
  answer: Latest<Message> | undefined
  now: number
  isAsking: boolean
  onRetry: () => void
  /** The trace has the same problem, and tells of it. */
  isToldElsewhere: boolean
}

/** How far the message is, what was asked for, and what came of it. */
export function MessageCard({
  requestedId,
  answer,
  now,
  isAsking,
  onRetry,
  isToldElsewhere,
}: MessageCardProps) {
  const words = useWords(traceWords).message
  const { keeps } = useWords(problemWords)
  const { clock } = useFormats()
  const { good = null, failure = null } = answer ?? {}
  const isOld = answer !== undefined && isOldMessage(answer, now)
  return (
    <Card
      title={words.title}
      {...(good !== null && {
        aside: (
          <p className="rounded-full border border-line px-3 py-0.5 text-sm font-medium">
            <JobStatus status={good.value.status} isOld={isOld} />
          </p>
        ),
      })}
    >
      {good === null && failure === null && (
        <>
          <div className="skeleton h-36" />
          <p className="sr-only">{words.asking}</p>
        </>
      )}
      {failure !== null && !isToldElsewhere && (
        <ProblemPanel
          isInside
          {...(good !== null && { keeps: keeps(clock(good.at)) })}
          failure={failure}
          subject="progress"
          isAsking={isAsking}
          onRetry={onRetry}
        />
      )}
      {good === null && isToldElsewhere && <p className="text-ink-2">{words.notKnown}</p>}
      {good !== null && (
        <div className={failure !== null && !isToldElsewhere ? 'mt-4' : ''}>
          <MessageFacts
            message={good.value}
            requestedId={requestedId}
            now={now}
            isOld={isOld}
            isAskedAgain={failure === null || failure.retryAt !== null}
          />
        </div>
      )}
    </Card>
  )
}
