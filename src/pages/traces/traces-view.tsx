import { useQueries, useQueryClient } from '@tanstack/react-query'
import { RotateCw } from 'lucide'
import { CopyButton } from '../../components/copy-button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import type { Failure } from '../../domain/latest.ts'
import { spacingMs } from '../../domain/limits.ts'
import { problemTraits } from '../../domain/problem.ts'
import { toTracesPath } from '../../paths.ts'
import { refetchNow } from '../../queries/in-flight.ts'
import { messageQuery } from '../../queries/message-query.ts'
import { traceQuery } from '../../queries/trace-query.ts'
import { useService } from '../../session/connection-context.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useNow } from '../../ui/use-now.ts'
import { commonWords } from '../../words/common.ts'
import { tracesWords } from '../../words/traces.ts'
import { GroupTable } from './group-table.tsx'
import { toGroups, toWanted, type Row, type Wanted } from './groups.ts'

type TracesViewProps = { ids: readonly string[]; /** So many more were asked for. */ leftOut: number }

/** Several messages by their tokens. Traces are asked for once, and again when the person wants it. */
export function TracesView({ ids, leftOut }: TracesViewProps) {
  const words = useWords(tracesWords)
  const common = useWords(commonWords)
  const service = useService()
  const queryClient = useQueryClient()
  const now = useNow(10_000)
  const traces = useQueries({ queries: ids.map((id) => traceQuery(service, id, 'background')) })
  const messages = useQueries({ queries: ids.map((id) => messageQuery(service, id)) })

  const rows: Row[] = ids.map((messageId, index) => ({
    messageId,
    trace: traces[index]?.data ?? null,
    message: messages[index]?.data ?? null,
  }))
  const groups = toGroups(rows, now)
  // What was read while the rest of the page was is as new as it can be.
  const freshForMs = Math.max(10_000, ids.length * spacingMs.general)
  const wanted = toWanted(groups, now, freshForMs)
  const isNothingWanted = wanted.traceIds.length + wanted.messageIds.length === 0
  const isAsking = traces.some(({ isFetching }) => isFetching)
  const answered = rows.filter((row) => row.trace !== null).length
  const shared = rows.map(toCommonFailure).find((failure) => failure !== null) ?? null
  const whyNothing = answered < ids.length ? words.underWay : words.allFresh
  const title = words.messages(ids.length)

  function ask({ traceIds, messageIds }: Wanted) {
    service.bypassCoolDown()
    for (const id of traceIds) void refetchNow(queryClient, traceQuery(service, id).queryKey, service.now())
    for (const id of messageIds)
      void refetchNow(queryClient, messageQuery(service, id).queryKey, service.now())
  }

  function refresh() {
    if (!isNothingWanted) ask(wanted)
    const leftMs = wanted.traceIds.length * spacingMs.general
    announce(isNothingWanted ? whyNothing : words.asking(wanted.traceIds.length, leftMs))
  }

  return (
    <div className="mx-auto grid max-w-300 grid-cols-[minmax(0,1fr)] gap-4 px-4 py-6 sm:px-6 sm:py-8">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <p className="text-xs text-ink-3">{words.byToken}</p>
          <PageHeading title={title} className="text-lg font-semibold">
            {title}
          </PageHeading>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <CopyButton label={common.copyLink} text={() => window.location.origin + toTracesPath(ids)} />
          <Button
            onClick={refresh}
            aria-disabled={isNothingWanted}
            title={isNothingWanted ? whyNothing : undefined}
          >
            <Icon icon={RotateCw} size={15} className={isAsking ? 'animate-spin' : ''} />
            <span>{common.refresh}</span>
          </Button>
        </div>
      </div>
      {leftOut > 0 && <p className="text-sm text-ink-2">{words.leftOut(ids.length, leftOut)}</p>}
      {shared !== null && (
        <ProblemPanel failure={shared} subject="messages" isAsking={isAsking} onRetry={refresh} />
      )}
      {answered < ids.length && (
        <div>
          <Bar ratio={answered / ids.length} className="text-accent" />
          <p className="mt-1.5 text-sm text-ink-2">
            {words.progress(
              answered,
              ids.length,
              spacingMs.general,
              (ids.length - answered) * spacingMs.general,
            )}
          </p>
        </div>
      )}
      {groups.map((group) => (
        <GroupTable
          key={group.key}
          group={group}
          now={now}
          onRetry={(messageId) => ask({ traceIds: [messageId], messageIds: [messageId] })}
        />
      ))}
    </div>
  )
}

/** A problem that lies not with this message: it is told once for all of them. Progress is soon asked for again. */
function toCommonFailure({ trace, message }: Row): Failure | null {
  const [traceFailure, messageFailure] = [trace?.failure ?? null, message?.failure ?? null]
  if (traceFailure !== null && !problemTraits[traceFailure.problem.kind].concernsMessage) return traceFailure
  return messageFailure !== null && problemTraits[messageFailure.problem.kind].stopsAll
    ? messageFailure
    : null
}
