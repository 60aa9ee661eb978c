import { queryOptions } from '@tanstack/react-query'
import type { Service } from '../api/client.ts'
import { askLatest } from '../api/latest.ts'
import { readMessage } from '../api/message.ts'
import type { Latest } from '../domain/latest.ts'
import { isFinal, type Message } from '../domain/message.ts'
import { noteInFlight } from './in-flight.ts'
import { toRefetchInterval } from './refetch-interval.ts'

/** Polling a running job: as often as the service's guide advises, and less for one that drags on. */
const pollEveryMs = 3_000
const slowPollEveryMs = 15_000
const slowAfterPolls = 300
/** A status that says nothing may stay so for ever. */
const slowAfterUnknownPolls = 20

/** How far a message is. Asked again until it is DONE or FAIL, then no more. */
export function messageQuery(service: Service, messageId: string) {
  const queryKey = ['message', service.id, messageId] as const
  return queryOptions<Latest<Message>, Error, Latest<Message>, typeof queryKey>({
    queryKey,
    queryFn: ({ client, signal }) =>
      askLatest(client.getQueryData<Latest<Message>>(queryKey), service.now, () =>
        noteInFlight(queryKey, service.now, (onSend) =>
          readMessage(service, messageId, { priority: 'interactive', signal, onSend }),
        ),
      ),
    refetchInterval: ({ state }) => {
      const { good = null, failure = null } = state.data ?? {}
      if (failure !== null) return toRefetchInterval(state.data, service.now())
      if (good === null || isFinal(good.value.status)) return false
      const isUnknown = good.value.status.kind === 'unknown'
      const slowAfter = isUnknown ? slowAfterUnknownPolls : slowAfterPolls
      return state.dataUpdateCount < slowAfter ? pollEveryMs : slowPollEveryMs
    },
  })
}
