import { useQuery } from '@tanstack/react-query'
import { messageQuery } from '../../api/message.ts'
import { traceQuery } from '../../api/trace.ts'
import { useService } from '../../components/connection-context.ts'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { healthWords } from '../../components/health-shape.tsx'
import { useNow } from '../../components/use-now.ts'
import { toHealth } from '../../domain/health.ts'
import { toOneLine } from '../../domain/one-line.ts'
import { formatClock } from '../../domain/timestamp.ts'
import type { Trace } from '../../domain/trace.ts'
import { MessageCard } from './message-card.tsx'
import { TokenCards } from './token-cards.tsx'
import { TokenSkeleton } from './token-skeleton.tsx'
import { TraceHeader } from './trace-header.tsx'
import { useTraceNews } from './use-trace-news.ts'
import { VerdictBanner } from './verdict-banner.tsx'

/** A reading is old after this, or sooner where a newer one could not be had. */
const oldAfterMs = 600_000
const oldAfterFailureMs = 60_000

/** The trace and the progress of one message. Each of the two stands when the other fails. */
export function TraceView({ messageId }: { messageId: string }) {
  const service = useService()
  const traceAnswer = useQuery(traceQuery(service, messageId))
  const messageAnswer = useQuery(messageQuery(service, messageId))
  const now = useNow(10_000)

  const { good = null, standing = null } = traceAnswer.data ?? {}
  const trace = good?.value ?? null
  const ageMs = good === null ? 0 : now - good.at
  // A clock that was set back makes a reading no younger.
  const isOld = Math.abs(ageMs) > (standing === null ? oldAfterMs : oldAfterFailureMs)

  const tellRefreshed = useTraceNews(traceAnswer.data)

  async function refresh() {
    service.insist()
    const [refreshed] = await Promise.all([
      traceAnswer.refetch({ cancelRefetch: false }),
      messageAnswer.refetch({ cancelRefetch: false }),
    ])
    tellRefreshed(refreshed.data)
  }

  // What keeps both parts from being known is told once.
  const isShared = standing !== null && standing.problem.kind === messageAnswer.data?.standing?.problem.kind
  const isNothingKnown = isShared && (messageAnswer.data?.good ?? null) === null
  const message = (
    <MessageCard
      answer={messageAnswer.data}
      isAsking={messageAnswer.isFetching}
      onRetry={() => void refresh()}
      isToldElsewhere={isShared}
    />
  )
  return (
    <div className="mx-auto grid max-w-300 gap-4 px-4 py-6 sm:px-6 sm:py-8">
      <TraceHeader
        messageId={messageId}
        title={toTitle(messageId, trace, standing !== null, isOld)}
        tokenId={trace?.tokenId ?? null}
        readAt={good?.at ?? null}
        isAsking={traceAnswer.isFetching}
        onRefresh={() => void refresh()}
      />
      {standing !== null && (
        <ProblemPanel
          standing={standing}
          subject={isShared ? 'this message' : 'the trace of this message'}
          isAsking={traceAnswer.isFetching}
          onRetry={() => void refresh()}
          {...(good !== null && { keeps: `What is shown below was read at ${formatClock(good.at)}.` })}
        />
      )}
      {good !== null && trace !== null && (
        <>
          <VerdictBanner trace={trace} readAt={good.at} isOld={isOld} />
          <TokenCards trace={trace} requestedId={messageId} isOld={isOld} message={message} />
        </>
      )}
      {trace === null && standing === null && <TokenSkeleton message={message} />}
      {trace === null && standing !== null && !isNothingKnown && message}
    </div>
  )
}

/** Names the message and the verdict. */
function toTitle(messageId: string, trace: Trace | null, hasProblem: boolean, isOld: boolean): string {
  if (trace === null) return `${hasProblem ? 'No trace' : 'Trace'} · ${messageId}`
  const who = trace.tokenId === null ? 'token' : `token ${toOneLine(trace.tokenId, 40)}`
  return `${isOld ? 'Old reading' : healthWords[toHealth(trace).level]}: ${who} · ${messageId}`
}
