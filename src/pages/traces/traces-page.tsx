import { useQueries } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import { messageQuery } from '../../api/message.ts'
import { spacingMs } from '../../api/pacing.ts'
import { traceQuery } from '../../api/trace.ts'
import { useService } from '../../components/connection-context.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { Lookup } from '../../components/lookup.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { maxMessageIds, parseMessageIds } from '../../domain/message-id.ts'
import { formatDuration } from '../../domain/timestamp.ts'
import { toTracesPath } from '../../paths.ts'
import { addRecentLookup } from '../../storage/recent-lookups.ts'
import { Bar } from '../../ui/bar.tsx'
import { toGroups, type Row } from './groups.ts'
import { GroupTable } from './group-table.tsx'

/** `/traces?ids=…`: several messages at once, by the token that handled them. */
export function TracesPage() {
  const [params] = useSearchParams()
  const search = parseMessageIds(params.get('ids') ?? '')
  const key = search.kind === 'found' ? search.ids.join() : ''
  useEffect(() => {
    for (const id of key.split(',').reverse()) if (id !== '') addRecentLookup(id, Date.now())
  }, [key])
  if (search.kind === 'none') return <NoMessageIds />
  return <TracesView key={key} ids={search.ids} leftOut={search.leftOut} />
}

function TracesView({ ids, leftOut }: { ids: readonly string[]; leftOut: number }) {
  const service = useService()
  const traces = useQueries({ queries: ids.map((id) => traceQuery(service, id, 'background')) })
  const messages = useQueries({ queries: ids.map((id) => messageQuery(service, id)) })

  const rows: Row[] = ids.map((messageId, index) => ({
    messageId,
    trace: traces[index]?.data ?? null,
    message: messages[index]?.data ?? null,
  }))
  const groups = toGroups(rows)
  const answered = rows.filter((row) => row.trace !== null).length
  const title = `${ids.length} ${ids.length === 1 ? 'message' : 'messages'}`

  function retry(messageId: string) {
    const index = ids.indexOf(messageId)
    service.insist()
    void traces[index]?.refetch({ cancelRefetch: false })
    void messages[index]?.refetch({ cancelRefetch: false })
  }

  return (
    <div className="mx-auto grid max-w-300 gap-4 px-4 py-6 sm:px-6 sm:py-8">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <p className="text-xs text-ink-3">Traces, by token</p>
          <PageHeading title={title} className="text-lg font-semibold">
            {title}
          </PageHeading>
        </div>
        <CopyButton label="Copy link" text={() => window.location.origin + toTracesPath(ids)} />
      </div>
      {leftOut > 0 && (
        <p className="text-sm text-ink-2">
          The first {maxMessageIds} messages are shown; {leftOut} more are left out.
        </p>
      )}
      {answered < ids.length && (
        <div>
          <Bar ratio={answered / ids.length} className="text-accent" />
          <p className="mt-1.5 text-sm text-ink-2">
            {answered} of {ids.length} traced. The service allows one trace every 3 s: about{' '}
            {formatDuration((ids.length - answered) * spacingMs.general)} to go.
          </p>
        </div>
      )}
      {groups.map((group) => (
        <GroupTable key={group.key} group={group} onRetry={retry} />
      ))}
    </div>
  )
}

function NoMessageIds() {
  return (
    <div className="mx-auto grid max-w-3xl gap-5 px-4 py-10">
      <PageHeading title="No message IDs" className="text-lg font-semibold">
        This address holds no message IDs
      </PageHeading>
      <p className="text-ink-2">Paste some, in whatever form you have them.</p>
      <Lookup size="large" />
    </div>
  )
}
