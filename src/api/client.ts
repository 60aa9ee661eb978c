import ky from 'ky'
import type { GenericSchema, InferOutput } from 'valibot'
import { toKnown, type Known } from '../domain/known-secrets.ts'
import { maxReplyBytes, timeLimitMs } from '../domain/limits.ts'
import { scrubReply } from '../domain/secrets.ts'
import type { AskOptions, Pacer } from './pacing.ts'
import { ProblemError, ReplyNotJsonError, ReplyTooLargeError, toProblem } from './problem.ts'

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
  /** Lets the next request through a cool-down, because a person wants it so. */
  bypassCoolDown: () => void
  /** Whether the service did not take the bearer when it was last asked, here or in another tab. */
  isRejected: () => boolean
  noteRejected: (isRejected: boolean) => void
  now: () => number
}

/**
 * Makes a client that asks, paces, bounds and scrubs. It throws {@link ProblemError} and, where the caller
 * aborted, the abort's own reason; never an error that knows the bearer.
 */
export function createService(id: string, options: ClientOptions): Service {
  const { bearer, pacer, now } = options
  /** Secrets that replies have named: a later reply may echo one without naming it. */
  const known = toKnown([bearer])
  let isRejected = false
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
    parseJson: (text) => parseReply(text, known),
    // Ky calls with a Request of its own making.
    fetch: async (input, init) => readWhole(await options.fetch(new Request(input, init))),
  })

  return {
    id,
    now,
    bypassCoolDown: () => pacer.bypassCoolDown(),
    isRejected: () => isRejected,
    noteRejected(value) {
      isRejected = value
    },
    async get(path, schema, askOptions) {
      try {
        const reply = await pacer.ask(askOptions, () =>
          http.get(path, { signal: askOptions.signal }).json(schema),
        )
        isRejected = false
        return reply
      } catch (error) {
        if (askOptions.signal?.aborted === true) throw askOptions.signal.reason
        if (error instanceof ProblemError) throw error
        const problem = toProblem(error, now())
        isRejected = problem.kind === 'rejected'
        if (problem.kind === 'rate-limited') pacer.coolDown(problem.retryAt)
        throw new ProblemError(problem)
      }
    },
  }
}

/**
 * Parses a reply and removes all secrets from it before anything else sees it; those it names are remembered in
 * `known`. Numbers beyond the range of exact integers (Discord ids) keep their digits as text.
 */
export function parseReply(text: string, known: Known): unknown {
  return scrubReply(parseJson(text), known)
}

function parseJson(text: string): unknown {
  if (text.trim() === '') throw new ReplyNotJsonError('empty')
  try {
    return JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
      typeof value === 'number' && !Number.isSafeInteger(value) ? (context?.source ?? value) : value,
    )
  } catch {
    throw new ReplyNotJsonError(/^\s*[[{]/.test(text) ? 'cut-off' : 'not-json')
  }
}

/**
 * Reads a reply to its end, within {@link maxReplyBytes}. Ky would read it as well, but in Chromium the reason why a
 * limited stream ended does not come through.
 */
async function readWhole(response: Response): Promise<Response> {
  if (response.body === null) return new Response('', { status: 200 })
  const ending = new AbortController()
  const reading = readBytes(response.body, ending.signal)
  const { status, headers } = response
  // Not with its own status: some browsers give a body to a 204, and none lets one be made with it.
  if (response.ok) return new Response(await reading, { headers })
  // What a failure says is welcome, but its status must not wait for it.
  const body = await Promise.race([reading.catch(() => ''), waitFor(errorBodyMs)])
  ending.abort()
  return new Response(body, { status, headers })
}

const errorBodyMs = 3_000

/** Piped rather than read piece by piece: after that, Chromium tells more often of a request that was cancelled. */
async function readBytes(body: ReadableStream<Uint8Array<ArrayBuffer>>, signal: AbortSignal): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  const counted = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(chunk) {
      bytes += chunk.byteLength
      if (bytes > maxReplyBytes) throw new ReplyTooLargeError()
      chunks.push(chunk)
    },
  })
  await body.pipeTo(counted, { signal }).catch(toCutOff)
  return new Blob(chunks)
}

/** A body that breaks off is not a network that cannot be reached; an abort stays one. */
function toCutOff(error: unknown): never {
  throw error instanceof DOMException || error instanceof ReplyTooLargeError
    ? error
    : new ReplyNotJsonError('cut-off')
}

function waitFor(ms: number): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(''), ms)
  })
}
