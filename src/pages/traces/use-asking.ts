import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isSent, refetchNow } from '../../queries/in-flight.ts'
import { messageQuery } from '../../queries/message-query.ts'
import { traceQuery } from '../../queries/trace-query.ts'
import { useService } from '../../session/connection-context.ts'
import type { Row, Wanted } from './groups.ts'

/** What is known of some messages, and how their asking goes. */
export type Asking = {
  rows: readonly Row[]
  isAsking: boolean
  /** Nothing more is asked for until it is resumed. */
  isStopped: boolean
  stop: () => void
  resume: () => void
  ask: (wanted: Wanted) => void
}

/** Asks for several messages, one trace after the other. It can be stopped: what has come or is under way stays. */
export function useAsking(ids: readonly string[]): Asking {
  const service = useService()
  const queryClient = useQueryClient()
  const [isStopped, setIsStopped] = useState(false)
  // What has come stays: it is asked for again when a person wants it, and not because the asking goes on.
  const options = { enabled: !isStopped, staleTime: Infinity }
  const traces = useQueries({
    queries: ids.map((id) => ({ ...traceQuery(service, id, 'background'), ...options })),
  })
  const messages = useQueries({
    queries: ids.map((id) => ({ ...messageQuery(service, id), ...options })),
  })

  function stop() {
    setIsStopped(true)
    for (const id of ids) {
      for (const { queryKey } of [traceQuery(service, id), messageQuery(service, id)]) {
        // One that has left is answered soon, and costs nothing more.
        if (!isSent(queryKey)) void queryClient.cancelQueries({ queryKey, exact: true }, { silent: true })
      }
    }
  }

  function ask({ traceIds, messageIds }: Wanted) {
    service.bypassCoolDown()
    for (const id of traceIds) {
      const query = traceQuery(service, id)
      // What is stopped is off for the cache as well: what a person wants all the same is asked for past that.
      if (isStopped) void queryClient.prefetchQuery({ ...query, staleTime: 0 })
      else void refetchNow(queryClient, query.queryKey, service.now())
    }
    for (const id of messageIds) {
      const query = messageQuery(service, id)
      if (isStopped) void queryClient.prefetchQuery({ ...query, staleTime: 0 })
      else void refetchNow(queryClient, query.queryKey, service.now())
    }
  }

  return {
    rows: ids.map((messageId, index) => ({
      messageId,
      trace: traces[index]?.data ?? null,
      message: messages[index]?.data ?? null,
    })),
    isAsking: traces.some(({ isFetching }) => isFetching),
    isStopped,
    stop,
    resume: () => setIsStopped(false),
    ask,
  }
}
