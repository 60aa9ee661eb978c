import type { ErrorWire } from '../api/wire.ts'
import type { SituationName } from './situations.ts'

/** Waits, or throws the signal's reason as soon as it is aborted. */
export type Wait = (ms: number, signal: AbortSignal | null) => Promise<void>

/** What a situation does to a request before it is looked at; undefined lets it pass. */
export type Breakage = (request: Request, wait: Wait) => Promise<Response | undefined>

const reasons = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
} as const

/** A refusal in the documented shape, e.g. `{"message":"Message not found","error":"Not Found","statusCode":404}`. */
export function refuse(statusCode: keyof typeof reasons, message: string | string[]): Response {
  const body: ErrorWire = { message, error: reasons[statusCode], statusCode }
  return Response.json(body, { status: statusCode })
}

/** A refusal without `error`, as frameworks of the service's kind send it for some statuses. */
export function refuseBarely(statusCode: number, message: string, headers: Record<string, string> = {}) {
  const body: ErrorWire = { message, statusCode }
  return Response.json(body, { status: statusCode, headers })
}

function page(status: number, title: string): Response {
  const html = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } })
}

/** Begins a JSON body and then says nothing more, until the request is aborted or the reader goes away. */
function endless(signal: AbortSignal): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"messageId":"'))
      // A server cancels the body in the same breath: only where nobody has done so does the reader get the reason.
      signal.addEventListener('abort', () => queueMicrotask(() => controller.error(signal.reason)), {
        once: true,
      })
    },
  })
  return new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } })
}

/** The endpoints which need a plan with linked accounts of its own. */
const plansOwn = ['/message/trace/', '/discord/', '/commands']

async function slowly(request: Request, wait: Wait): Promise<undefined> {
  await wait(8000, request.signal)
}

/** Nothing is said, as when there is no network; `serve.ts` then destroys the connection. */
async function unreachable(): Promise<never> {
  throw new TypeError('Failed to fetch')
}

/** The situations in which nothing works, signing in included. */
export const outages: Partial<Record<SituationName, Breakage>> = {
  slow: slowly,
  unreachable,
  down: async () => page(503, '503 Service Temporarily Unavailable'),
  rejected: async () => refuseBarely(401, 'Unauthorized'),
  'rate-limited': async () => refuseBarely(429, 'Too Many Requests', { 'retry-after': '20' }),
}

/** The situations in which one can sign in, and then something is wrong. */
export const troubles: Partial<Record<SituationName, Breakage>> = {
  'never-ends': async (request) => endless(request.signal),
  garbled: async () => page(200, 'Welcome'),
  'no-access': async ({ url }) => {
    const { pathname } = new URL(url)
    return plansOwn.some((part) => pathname.includes(part))
      ? refuse(403, 'Your plan does not include this endpoint')
      : undefined
  },
}
