import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { Service } from '../api/client.ts'
import type { Latest } from '../domain/latest.ts'
import { toTraceFacts, toTraceReading } from '../domain/lookup.ts'
import type { Message } from '../domain/message.ts'
import { toOneLine } from '../domain/one-line.ts'
import { scrubText } from '../domain/secrets.ts'
import type { Trace } from '../domain/trace.ts'
import { messageQuery } from '../queries/message-query.ts'
import { traceQuery } from '../queries/trace-query.ts'
import { longestPrompt, noteDetails, type LookupDetails } from '../storage/recent-lookups.ts'

/** The beginning of a prompt that is kept, in characters: some may have several units of UTF-16. */
const promptCharacters = longestPrompt / 4

/** Remembers with each lookup what the answers over a connection tell of its message. Returns how to stop. */
export function rememberAnswers(queryClient: QueryClient, service: Service, isSandbox: boolean): () => void {
  function note({ queryKey }: { queryKey: QueryKey }): void {
    const [kind, serviceId, messageId] = queryKey
    if (serviceId !== service.id || typeof messageId !== 'string') return
    if (kind === 'trace') {
      const trace = queryClient.getQueryData(traceQuery(service, messageId).queryKey)
      noteDetails(messageId, isSandbox, toTokenDetails(trace))
    }
    if (kind === 'message') {
      const message = queryClient.getQueryData(messageQuery(service, messageId).queryKey)
      noteDetails(messageId, isSandbox, toMessageDetails(message))
    }
  }
  const cache = queryClient.getQueryCache()
  for (const query of cache.getAll()) note(query)
  return cache.subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success') note(event.query)
  })
}

/** What a trace tells of the token that handled a message. */
export function toTokenDetails(answer: Latest<Trace> | undefined): LookupDetails {
  const good = answer?.good ?? null
  if (good === null) return {}
  const { value, at } = good
  const reading = toTraceReading(value, at)
  if (reading.tokenId === '') return {}
  return { tokenId: reading.tokenId, level: toTraceFacts(reading, false, at).level, readAt: at }
}

/** What the progress of a message tells of it. The prompt is cut, and scrubbed once more before it goes to the disk. */
export function toMessageDetails(answer: Latest<Message> | undefined): LookupDetails {
  const message = answer?.good?.value
  if (message === undefined) return {}
  const prompt = toOneLine(scrubText(message.prompt ?? ''), promptCharacters)
  const job = message.status.kind
  return {
    ...(prompt !== '' && { prompt: prompt.slice(0, longestPrompt) }),
    ...(job !== 'unknown' && { job }),
  }
}
