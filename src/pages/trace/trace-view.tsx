import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { toPlaceLevel } from '../../domain/facts.ts'
import type { Latest } from '../../domain/latest.ts'
import { spacingMs } from '../../domain/limits.ts'
import { toTraceFacts, toTraceReading, withSwitch } from '../../domain/lookup.ts'
import type { Reading } from '../../domain/reading.ts'
import type { Trace } from '../../domain/trace.ts'
import { refetchNow } from '../../queries/in-flight.ts'
import { messageQuery } from '../../queries/message-query.ts'
import { traceQuery } from '../../queries/trace-query.ts'
import { useService } from '../../session/connection-context.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { useKeptReadings } from '../../session/use-kept-readings.ts'
import { useNow } from '../../ui/use-now.ts'
import { problemWords } from '../../words/problem.ts'
import { traceWords, type NewsState } from '../../words/trace.ts'
import { verdictWords } from '../../words/verdict.ts'
import { MessageCard } from './message-card.tsx'
import { TokenCards } from './token-cards.tsx'
import { TokenSkeleton } from './token-skeleton.tsx'
import { TraceHeader } from './trace-header.tsx'
import { useBeside } from './use-beside.ts'
import { useIsWaiting } from './use-is-waiting.ts'
import { useTraceNews } from './use-trace-news.ts'
import { VerdictBanner } from './verdict-banner.tsx'

/** As a skeleton: nobody waits for less than people notice. */
const waitingLook = 'animate-[skeleton-in_1ms_linear_400ms_both] text-sm text-ink-2'

/** The trace and the progress of one message. Each of the two stands when the other fails. */
export function TraceView({ messageId }: { messageId: string }) {
  const words = useWords(traceWords)
  const { keeps, tell } = useWords(problemWords)
  const verdict = useWords(verdictWords)
  const { clock } = useFormats()
  const service = useService()
  const queryClient = useQueryClient()
  const queries = { trace: traceQuery(service, messageId), message: messageQuery(service, messageId) }
  const traceAnswer = useQuery(queries.trace)
  const messageAnswer = useQuery(queries.message)
  const now = useNow(10_000)
  const { failure = null } = traceAnswer.data ?? {}
  const good = traceAnswer.data?.good ?? null
  const kept = useKeptReadings(good?.at ?? null)
  const judged = judgeTrace(traceAnswer.data, kept, now)
  const isWaiting = useIsWaiting(queries.trace.queryKey, traceAnswer.isFetching)
  const tellRefreshed = useTraceNews(toNewsState(traceAnswer.data, judged), toFirstSentence())
  const beside = useBeside()

  async function refresh() {
    service.bypassCoolDown()
    await Promise.all([
      refetchNow(queryClient, queries.trace.queryKey, service.now()),
      refetchNow(queryClient, queries.message.queryKey, service.now()),
    ])
    const refreshed = queryClient.getQueryData(queries.trace.queryKey)
    tellRefreshed(toNewsState(refreshed, judgeTrace(refreshed, kept, service.now())))
  }

  function toFirstSentence(): string {
    if (failure !== null) return tell(failure.problem, 'message').title
    if (judged === null) return ''
    const { facts, shownId } = judged
    const who = verdict.who(shownId)
    return facts.isOld ? verdict.lastSentence(who, facts.last) : verdict.sentence(who, facts.reasons)
  }

  function toTitle(): string {
    if (judged === null) return failure === null ? words.titleAsking(messageId) : words.titleFailed(messageId)
    const { facts, shownId } = judged
    return words.title(toPlaceLevel(facts), facts.isOld, shownId, messageId)
  }

  // What keeps both parts from being known is told once.
  const isShared = failure !== null && failure.problem.kind === messageAnswer.data?.failure?.problem.kind
  const isNothingKnown = isShared && (messageAnswer.data?.good ?? null) === null
  const problem =
    failure === null
      ? null
      : {
          failure,
          subject: isShared ? ('message' as const) : ('trace' as const),
          isAsking: traceAnswer.isFetching,
          onRetry: () => void refresh(),
          ...(judged !== null && { keeps: keeps(clock(judged.at)) }),
        }
  // Where the line cannot be had, the panel tells it all the same.
  const Line = judged === null ? undefined : beside?.ProblemLine
  const message = (
    <MessageCard
      requestedId={messageId}
      answer={messageAnswer.data}
      now={now}
      isAsking={messageAnswer.isFetching}
      onRetry={() => void refresh()}
      isToldElsewhere={isShared}
    />
  )
  return (
    <div className="page gap-4">
      <TraceHeader
        messageId={messageId}
        title={toTitle()}
        readAt={judged?.at ?? null}
        isAsking={traceAnswer.isFetching}
        onRefresh={() => void refresh()}
      >
        {problem !== null && Line !== undefined && <Line {...problem} />}
        {isWaiting && failure === null && <p className={waitingLook}>{words.waits(spacingMs.general)}</p>}
      </TraceHeader>
      {problem !== null && Line === undefined && <ProblemPanel {...problem} />}
      {judged !== null && (
        <>
          <VerdictBanner
            messageId={messageId}
            trace={judged.trace}
            facts={judged.facts}
            tokenId={judged.shownId}
            pageId={judged.pageId}
            status={messageAnswer.data?.good?.value.status ?? null}
          />
          <TokenCards
            trace={judged.trace}
            facts={judged.facts}
            requestedId={messageId}
            pageId={judged.pageId}
            now={now}
            message={message}
          />
        </>
      )}
      {judged === null && failure === null && <TokenSkeleton message={message} />}
      {judged === null && failure !== null && !isNothingKnown && message}
    </div>
  )
}

/** What a trace says, with what the board knows besides, judged once; `null` while none has come. */
function judgeTrace(answer: Latest<Trace> | undefined, kept: readonly Reading[], now: number) {
  const { good = null, failure = null } = answer ?? {}
  if (good === null) return null
  const { value: trace, at } = good
  const reading = withSwitch(toTraceReading(trace, at), kept)
  const facts = toTraceFacts(reading, failure !== null, now)
  const isBlank = trace.tokenId === null || trace.tokenId.trim() === ''
  return {
    trace,
    at,
    facts,
    /** How the token is called in a sentence. */
    shownId: isBlank ? null : trace.tokenId,
    /** By which the token has a page of its own. */
    pageId: reading.tokenId === '' ? null : reading.tokenId,
  }
}

/** What is worth telling when it changes. Growing old is not: it takes nothing but time. */
function toNewsState(
  answer: Latest<Trace> | undefined,
  judged: ReturnType<typeof judgeTrace>,
): NewsState | null {
  if (answer !== undefined && answer.failure !== null) return 'failing'
  return judged === null ? null : toPlaceLevel(judged.facts)
}
