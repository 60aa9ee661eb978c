import { JobStatus } from '../../components/job-status.tsx'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import type { Latest } from '../../domain/latest.ts'
import { isOldMessage } from '../../domain/lookup.ts'
import { isFinal, type Message } from '../../domain/message.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { Card } from '../../ui/card.tsx'
import { problemWords } from '../../words/problem.ts'
import { traceWords } from '../../words/trace.ts'
import { useBeside } from './use-beside.ts'

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
  const beside = useBeside()
  const { good = null, failure = null } = answer ?? {}
  const isOld = answer !== undefined && isOldMessage(answer, now)
  if (good === null) {
    return (
      <Card title={words.title}>
        {failure === null && (
          <>
            <div className="skeleton h-108 sm:h-76" />
            <p className="sr-only">{words.asking}</p>
          </>
        )}
        {failure !== null && !isToldElsewhere && (
          <ProblemPanel isInside failure={failure} subject="progress" isAsking={isAsking} onRetry={onRetry} />
        )}
        {failure !== null && isToldElsewhere && <p className="text-ink-2">{words.notKnown}</p>}
      </Card>
    )
  }
  // Where the line cannot be had, the panel tells it all the same.
  const Problem = beside?.ProblemLine ?? ProblemPanel
  const isAskedAgain = !isFinal(good.value.status) && failure === null
  return (
    <Card
      title={words.title}
      aside={
        <p className="rounded-full border border-line px-3 py-0.5 text-sm font-medium">
          <JobStatus status={good.value.status} isOld={isOld} />
        </p>
      }
    >
      {beside === null ? (
        <div className="skeleton h-108 sm:h-76" />
      ) : (
        <beside.MessageFacts message={good.value} requestedId={requestedId} now={now} isOld={isOld} />
      )}
      {/* Room for a refresh that fails, so that nothing moves then. */}
      <div className="-mb-3 grid min-h-8 grid-cols-[minmax(0,auto)] items-center justify-start">
        {isAskedAgain && <p className="text-xs text-ink-3">{words.askedAgain}</p>}
        {failure !== null && !isToldElsewhere && (
          <Problem
            {...(beside === null && { isInside: true })}
            failure={failure}
            subject="progress"
            isAsking={isAsking}
            onRetry={onRetry}
            keeps={keeps(clock(good.at))}
          />
        )}
      </div>
    </Card>
  )
}
