import ky from 'ky'
import type { GenericSchema, InferOutput } from 'valibot'
import { scrubReply } from '../domain/secrets.ts'
import type { AskOptions, Pacer } from './pacing.ts'
import { ProblemError, ReplyNotJsonError, ReplyTooLargeError, toProblem } from './problem.ts'

/** No documented reply comes near this; a larger one is cut off unread. */
export const maxReplyBytes = 2_000_000

/** From sending to the last byte. */
export const timeLimitMs = 15_000

export type ClientOptions = {
  bearer: string
  pacer: Pacer
  /** Where the requests go: the browser's fetch, or the sandbox. */
  fetch: (request: Request) => Promise<Response>
  /** The origin that answers `/api/…`. */
  origin: string
  now: () => number
}

/** One connection to the service. `id` names it in query keys, where the bearer must never be. */
export type Service = {
  id: string
  get<TSchema extends GenericSchema>(
    path: string,
    schema: TSchema,
    options: AskOptions,
  ): Promise<InferOutput<TSchema>>
  /** Ends a cool-down early, because a person wants it so. */
  resume(): void
  now: () => number
}

/**
 * Makes a client that asks, paces, bounds and scrubs. It throws {@link ProblemError} and, where the caller
 * aborted, the abort's own reason; never an error that knows the bearer.
 */
export function createService(id: string, options: ClientOptions): Service {
  const { bearer, pacer, now } = options
  const http = ky.create({
    baseUrl: options.origin,
    headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
    retry: 0,
    timeout: timeLimitMs,
    totalTimeout: timeLimitMs,
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    parseJson: (text) => parseReply(text, [bearer]),
    // Ky calls with a Request of its own making.
    fetch: async (input, init) => limitBody(await options.fetch(new Request(input, init))),
  })

  return {
    id,
    now,
    resume: () => pacer.coolDown(0),
    async get(path, schema, askOptions) {
      try {
        return await pacer.ask(askOptions, () => http.get(path, { signal: askOptions.signal }).json(schema))
      } catch (error) {
        if (askOptions.signal?.aborted === true) throw askOptions.signal.reason
        const problem = toProblem(error, now())
        if (problem.kind === 'rate-limited') pacer.coolDown(problem.retryAt)
        throw new ProblemError(problem)
      }
    },
  }
}

/**
 * Parses a reply and removes all secrets from it before anything else sees it. Numbers beyond the range of
 * exact integers (Discord ids) keep their digits as text.
 */
export function parseReply(text: string, secrets: readonly string[]): unknown {
  if (text.trim() === '') throw new ReplyNotJsonError('empty')
  try {
    const reply: unknown = JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
      typeof value === 'number' && !Number.isSafeInteger(value) ? (context?.source ?? value) : value,
    )
    return scrubReply(reply, secrets)
  } catch {
    throw new ReplyNotJsonError(/^\s*[[{]/.test(text) ? 'cut-off' : 'not-json')
  }
}

function limitBody(response: Response): Response {
  if (response.body === null) return response
  let bytes = 0
  const limited = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        bytes += chunk.byteLength
        if (bytes > maxReplyBytes) controller.error(new ReplyTooLargeError())
        else controller.enqueue(chunk)
      },
    }),
  )
  return new Response(limited, response)
}
