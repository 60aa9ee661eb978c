import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import type { Trace } from '../domain/trace.ts'
import type { Service } from './client.ts'
import { infoSchema } from './info.ts'
import { askLatest, toRefetchInterval, type Latest } from './latest.ts'
import type { Priority } from './pacing.ts'
import { namesAny, objectOrFirst, said } from './schema.ts'

const replyFields = ['messageId', 'tokenId', 'discordChannelId', 'tokenStatus', 'tokenInfo']

/** The allow-list of a trace reply (API reference §3.1): nothing else of it enters the app. */
export const traceSchema = v.pipe(
  v.unknown(),
  v.transform(objectOrFirst),
  v.check((reply) => namesAny(reply, replyFields)),
  v.object({
    messageId: said,
    tokenId: said,
    discordChannelId: said,
    tokenStatus: said,
    tokenInfo: infoSchema,
  }),
  v.transform((reply): Trace => ({
    messageId: reply.messageId,
    tokenId: reply.tokenId,
    channelId: reply.discordChannelId,
    tokenStatus: reply.tokenStatus,
    info: reply.tokenInfo,
  })),
)

/** Which token handled a message, and how that token is. */
export function traceQuery(service: Service, messageId: string, priority: Priority = 'interactive') {
  const queryKey = ['trace', service.id, messageId] as const
  return queryOptions<Latest<Trace>, Error, Latest<Trace>, typeof queryKey>({
    queryKey,
    queryFn: ({ client, signal }) =>
      askLatest(client.getQueryData<Latest<Trace>>(queryKey), service.now, () =>
        service.get(`/api/v1/message/trace/${encodeURIComponent(messageId)}`, traceSchema, {
          lane: 'general',
          priority,
          signal,
        }),
      ),
    refetchInterval: ({ state }) => toRefetchInterval(state.data, service.now()),
  })
}
