import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import { isFinal, parseJobStatus, parseProgress, toPictureUrl, type Message } from '../domain/message.ts'
import type { Service } from './client.ts'
import { askLatest, toRefetchInterval, type Latest } from './latest.ts'
import { namesAny, objectOrFirst, said } from './schema.ts'

const replyFields = [
  'messageId',
  'success',
  'status',
  'progress',
  'prompt',
  'uri',
  'images',
  'originalUrl',
  'createdAt',
  'updatedAt',
]

/** The allow-list of a progress reply (API reference §3.2), its contradictions included. */
export const messageSchema = v.pipe(
  v.unknown(),
  v.transform(objectOrFirst),
  v.check((reply) => namesAny(reply, replyFields)),
  v.object({
    messageId: said,
    prompt: said,
    originalUrl: said,
    uri: said,
    images: v.fallback(v.array(said), []),
    progress: said,
    status: said,
    error: said,
    createdAt: said,
    updatedAt: said,
    originatingMessageId: said,
    originalMessageId: said,
    ref: said,
  }),
  v.transform((reply): Message => ({
    messageId: reply.messageId,
    originatingMessageId: reply.originatingMessageId ?? reply.originalMessageId,
    status: parseJobStatus(reply.status),
    progress: parseProgress(reply.progress),
    prompt: reply.prompt,
    error: reply.error,
    // `originalUrl` comes last: Discord lets it die after 24 hours.
    pictureUrl: toPictureUrl([reply.uri, ...reply.images, reply.originalUrl]),
    createdText: reply.createdAt,
    updatedText: reply.updatedAt,
    ref: reply.ref,
  })),
)

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
        service.get(`/api/v1/message/fetch/${encodeURIComponent(messageId)}`, messageSchema, {
          lane: 'progress',
          priority: 'interactive',
          signal,
        }),
      ),
    refetchInterval: ({ state }) => {
      const { good = null, standing = null } = state.data ?? {}
      if (standing !== null) return toRefetchInterval(state.data, service.now())
      if (good === null || isFinal(good.value.status)) return false
      const isUnknown = good.value.status.kind === 'unknown'
      const slowAfter = isUnknown ? slowAfterUnknownPolls : slowAfterPolls
      return state.dataUpdateCount < slowAfter ? pollEveryMs : slowPollEveryMs
    },
  })
}
