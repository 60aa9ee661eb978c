import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import type { Trace } from '../domain/trace.ts'
import type { Service } from './client.ts'
import { askLatest, toRefetchInterval, type Latest } from './latest.ts'
import type { Priority } from './pacing.ts'
import { namesAny, objectOrFirst, said } from './schema.ts'

const infoSchema = v.object({
  jobMode: said,
  message: said,
  runningJobs: said,
  relaxedUsage: said,
  // One documentation page spells it so.
  relaxedUsuage: said,
  subscription: said,
  lifetimeUsage: said,
  queuedJobsFast: said,
  visibilityMode: said,
  queuedJobsRelax: said,
  fastTimeRemaining: said,
})

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
    tokenInfo: v.fallback(v.nullable(v.pipe(v.unknown(), v.transform(objectOrFirst), infoSchema)), null),
  }),
  v.transform(toTrace),
)

type TraceReply = {
  messageId: string | null
  tokenId: string | null
  discordChannelId: string | null
  tokenStatus: string | null
  tokenInfo: v.InferOutput<typeof infoSchema> | null
}

function toTrace(reply: TraceReply): Trace {
  return {
    messageId: reply.messageId,
    tokenId: reply.tokenId,
    channelId: reply.discordChannelId,
    tokenStatus: reply.tokenStatus,
    info: reply.tokenInfo && toInfo(reply.tokenInfo),
  }
}

function toInfo({ relaxedUsuage, ...info }: v.InferOutput<typeof infoSchema>): Trace['info'] {
  const texts = { ...info, relaxedUsage: info.relaxedUsage ?? relaxedUsuage }
  return Object.values(texts).every((text) => text === null) ? null : texts
}

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
