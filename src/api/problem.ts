import { HTTPError, NetworkError, SchemaValidationError, TimeoutError } from 'ky'
import type { Problem } from '../domain/problem.ts'

/** A {@link Problem} on its way up. Nothing of the request is kept. */
export class ProblemError extends Error {
  override name = 'ProblemError'
  readonly problem: Problem
  /** False where we did not even ask, because the service wants to be left alone. */
  readonly wasAsked: boolean

  constructor(problem: Problem, wasAsked = true) {
    super(problem.kind)
    this.problem = problem
    this.wasAsked = wasAsked
  }
}

/** A reply that holds more bytes than any documented reply could. */
export class ReplyTooLargeError extends Error {
  override name = 'ReplyTooLargeError'
}

/** A reply whose text is no JSON. */
export class ReplyNotJsonError extends Error {
  override name = 'ReplyNotJsonError'
  readonly why: 'empty' | 'not-json' | 'cut-off'

  constructor(why: 'empty' | 'not-json' | 'cut-off') {
    super(why)
    this.why = why
  }
}

/** How long to wait where the service says "too many" and not until when, and the bounds of what it may say. */
const defaultWaitMs = 30_000
const shortestWaitMs = 3_000
const longestWaitMs = 300_000

/** Turns any failure of a request into one {@link Problem}. `now` in epoch milliseconds. */
export function toProblem(error: unknown, now: number): Problem {
  if (error instanceof ProblemError) return error.problem
  if (error instanceof HTTPError) return fromStatus(error.response, error.data, now)
  if (error instanceof TimeoutError) return { kind: 'timed-out' }
  if (error instanceof SchemaValidationError) return { kind: 'unreadable', why: 'unexpected-form' }
  if (error instanceof ReplyTooLargeError) return { kind: 'unreadable', why: 'too-large' }
  if (error instanceof ReplyNotJsonError) return { kind: 'unreadable', why: error.why }
  if (error instanceof NetworkError) return { kind: 'unreachable', where: 'us' }
  // What is left broke after the headers had come: the body ended early.
  return { kind: 'unreadable', why: 'cut-off' }
}

function fromStatus(response: Response, data: unknown, now: number): Problem {
  const { status, headers } = response
  const says = toServiceWords(data)
  const gateway = headers.get('x-tokenscope-gateway')
  if (gateway === 'unreachable') return { kind: 'unreachable', where: 'service' }
  if (gateway === 'timeout') return { kind: 'timed-out' }
  if (gateway === 'redirected') return { kind: 'unreadable', why: 'elsewhere' }
  switch (status) {
    case 401:
      return { kind: 'rejected', says }
    case 403:
      return { kind: 'not-allowed', says }
    case 404:
      return { kind: 'not-found', says }
    case 429:
      return { kind: 'rate-limited', retryAt: now + parseRetryAfter(headers, now), says }
    case 408:
      return { kind: 'timed-out' }
    default: {
      if (status < 500 && status !== 425) return { kind: 'refused', status, says }
      const retryAt = headers.has('retry-after') ? now + parseRetryAfter(headers, now) : null
      return { kind: 'service-trouble', status, retryAt, says }
    }
  }
}

/**
 * Reads `Retry-After`, in seconds or as a date, as milliseconds from now, within 3 s and 5 min.
 * A date is taken against the reply's own `Date`, so that a wrong clock on either side does not matter.
 *
 * `'20' → 20000`, `'99999999999' → 300000`, `'soon' → 30000`
 */
export function parseRetryAfter(headers: Headers, now: number): number {
  const text = headers.get('retry-after')?.trim() ?? ''
  const serverNow = Date.parse(headers.get('date') ?? '')
  const waitMs = /^\d+(\.\d+)?$/.test(text)
    ? Number(text) * 1000
    : parseHttpDate(text) - (Number.isNaN(serverNow) ? now : serverNow)
  if (Number.isNaN(waitMs)) return defaultWaitMs
  return Math.min(Math.max(waitMs, shortestWaitMs), longestWaitMs)
}

/** `Date.parse` alone takes `-5` for a day in May 2001. */
function parseHttpDate(text: string): number {
  return /^[a-z]{3}, /i.test(text) ? Date.parse(text) : Number.NaN
}

/**
 * The service's own explanation in an error body: `message` (text or list of texts), else `error` (§5).
 *
 * `{ message: ['id must be a UUID'], error: 'Bad Request' } → 'id must be a UUID'`
 */
export function toServiceWords(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null
  const message: unknown = 'message' in data ? data.message : undefined
  const error: unknown = 'error' in data ? data.error : undefined
  const candidates: unknown[] = [message, error].flat()
  const words = candidates.find((one) => typeof one === 'string' && one.trim() !== '')
  if (typeof words !== 'string') return null
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > 300 ? `${line.slice(0, 299)}…` : line
}
