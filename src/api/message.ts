import * as v from 'valibot'
import { parseJobStatus, parseProgress, toPictureUrl, type Message } from '../domain/message.ts'
import type { Service } from './client.ts'
import type { Ask } from './pacing.ts'
import { namesAny, rawText, toOnlyObject } from './schema.ts'

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
  v.transform(toOnlyObject),
  v.check((reply) => namesAny(reply, replyFields)),
  v.object({
    messageId: rawText,
    prompt: rawText,
    originalUrl: rawText,
    uri: rawText,
    images: v.fallback(v.array(rawText), []),
    progress: rawText,
    status: rawText,
    error: rawText,
    createdAt: rawText,
    updatedAt: rawText,
    originatingMessageId: rawText,
    originalMessageId: rawText,
    ref: rawText,
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

/** How far a message is. */
export function readMessage(service: Service, messageId: string, ask: Ask): Promise<Message> {
  const path = `/api/v1/message/fetch/${encodeURIComponent(messageId)}`
  return service.get(path, messageSchema, { ...ask, lane: 'progress' })
}
