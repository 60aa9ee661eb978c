import * as v from 'valibot'
import type { Trace } from '../domain/trace.ts'
import type { Service } from './client.ts'
import { infoSchema } from './info.ts'
import type { Ask } from './pacing.ts'
import { namesAny, rawText, tokenIdText, toOnlyObject } from './schema.ts'

const replyFields = ['messageId', 'tokenId', 'discordChannelId', 'tokenStatus', 'tokenInfo']

/** The allow-list of a trace reply (API reference §3.1): nothing else of it enters the app. */
export const traceSchema = v.pipe(
  v.unknown(),
  v.transform(toOnlyObject),
  v.check((reply) => namesAny(reply, replyFields)),
  v.object({
    messageId: rawText,
    tokenId: v.fallback(v.nullable(tokenIdText), null),
    discordChannelId: rawText,
    tokenStatus: rawText,
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
export function readTrace(service: Service, messageId: string, ask: Ask): Promise<Trace> {
  const path = `/api/v1/message/trace/${encodeURIComponent(messageId)}`
  return service.get(path, traceSchema, { ...ask, lane: 'general' })
}
