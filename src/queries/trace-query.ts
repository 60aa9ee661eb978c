import { queryOptions } from '@tanstack/react-query'
import type { Service } from '../api/client.ts'
import { askLatest } from '../api/latest.ts'
import type { Priority } from '../api/pacing.ts'
import { readTrace } from '../api/trace.ts'
import type { Latest } from '../domain/latest.ts'
import type { Trace } from '../domain/trace.ts'
import { noteInFlight } from './in-flight.ts'
import { toRefetchInterval } from './refetch-interval.ts'

/** Which token handled a message, and how that token is. */
export function traceQuery(service: Service, messageId: string, priority: Priority = 'interactive') {
  const queryKey = ['trace', service.id, messageId] as const
  return queryOptions<Latest<Trace>, Error, Latest<Trace>, typeof queryKey>({
    queryKey,
    queryFn: ({ client, signal }) =>
      askLatest(client.getQueryData<Latest<Trace>>(queryKey), service.now, () =>
        noteInFlight(queryKey, service.now, (onSend) =>
          readTrace(service, messageId, { priority, signal, onSend }),
        ),
      ),
    refetchInterval: ({ state }) => toRefetchInterval(state.data, service.now()),
  })
}
