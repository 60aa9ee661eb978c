import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { endpoints } from '../domain/endpoints.ts'
import { createPlaces } from './places.ts'
import { refuse } from './refuse.ts'

export type ForwardOptions = {
  /** Where the service is; may carry a path prefix. */
  upstream: URL | string
  fetch?: typeof globalThis.fetch
  headersWithinMs?: number
  /** How many may be under way at once, until their bodies are through. */
  maxForwards?: number
}

/** On Node, its response: destroying that breaks a connection off without a stack trace on the console. */
export type Env = { Bindings: Partial<HttpBindings> }

const routes = endpoints.map(({ method, path }) => ({ method, path: new URLPattern({ pathname: path }) }))
/** No `.` or `..` for a segment, and no slash, dot, percent or control character in disguise. */
const safePath = /^(?:\/(?!\.{1,2}(?:\/|$))(?:[\w.~!$&'()*+,;=:@-]|%(?!2[ef5]|5c|[01]|7f)[\da-f]{2})+)+$/i
const requestHeaders = ['content-type', 'accept']
/** One bearer and nothing beside it: what a proxy's login asked the browser for is not the service's business. */
const bearerOnly = /^Bearer +[^\s,]+$/i
const responseHeaders = /^(?:retry-after|date|(?:x-)?ratelimit(?:-.*)?)$/
/** What cannot run or be rendered; anything else (the HTML error page of a proxy) goes on as plain text. */
const harmlessType = /^(?:application\/(?:[\w.-]+\+)?json|text\/plain) *(?:;|$)/i

/** Each forward carries it. One that arrives with it has gone round, and would go on until no descriptor is left. */
export const forwardedMark = 'x-tokenscope-forwarded'
export const loopSentence = 'IMAGINEPRO_URL leads to a gateway, not to the service.'
/** How long the app should wait when all places are taken: about as long as a slow answer takes. */
const busySeconds = '5'

/** Passes on what is documented, and of that what {@link requestHeaders} and {@link responseHeaders} name. */
export function createForward(options: ForwardOptions): (c: Context<Env>) => Promise<Response> {
  const { headersWithinMs = 30_000, fetch: send = globalThis.fetch } = options
  const { origin, pathname: prefix } = new URL(options.upstream)
  const places = createPlaces(options.maxForwards ?? 256)

  return async function forward(c) {
    const { pathname, search } = new URL(c.req.url)
    const documented = routes.filter(({ path }) => safePath.test(pathname) && path.test({ pathname }))
    const methods = documented.map(({ method }) => method).join(', ')
    const wanted = prefix.replace(/\/+$/, '') + pathname
    const target = new URL(origin + wanted + search)
    if (methods === '' || target.origin !== origin || target.pathname !== wanted)
      return refuse(c, 404, 'not-forwarded', 'This path is not one of the documented ones.')
    if (!documented.some(({ method }) => method === c.req.method)) {
      c.header('allow', methods)
      return refuse(c, 405, 'not-forwarded', `This path takes ${methods} only.`)
    }

    const body = c.req.method === 'GET' ? null : await c.req.arrayBuffer()
    const giveBack = places.take()
    if (giveBack === null) {
      c.header('retry-after', busySeconds)
      return refuse(c, 503, 'busy', 'Too many requests are being forwarded at once.')
    }
    // Where the client has left, nobody may read the body to its end or cancel it.
    c.req.raw.signal.addEventListener('abort', giveBack)
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(), headersWithinMs)
    try {
      const response = await send(target, {
        method: c.req.method,
        headers: toSentHeaders(c),
        body,
        redirect: 'manual',
        signal: AbortSignal.any([c.req.raw.signal, late.signal]),
      })
      return passOn(c, response, giveBack)
    } catch {
      giveBack()
      if (late.signal.aborted) return refuse(c, 504, 'timeout', 'The service did not answer in time.')
      return refuse(c, 502, 'unreachable', 'The service could not be reached.')
    } finally {
      clearTimeout(timer)
    }
  }
}

function toSentHeaders(c: Context<Env>): [string, string][] {
  const sent = Object.entries(c.req.header()).filter(
    ([name, value]) => requestHeaders.includes(name) || (name === 'authorization' && bearerOnly.test(value)),
  )
  return [...sent, [forwardedMark, '1']]
}

function passOn(c: Context<Env>, { status, body, headers }: Response, giveBack: () => void): Response {
  const isElsewhere = status < 200 || (status > 299 && status < 400) || status > 599
  const isGateway = headers.has('x-tokenscope-gateway')
  if (isElsewhere || isGateway) {
    body?.cancel().catch(() => undefined)
    giveBack()
    const message = isGateway ? loopSentence : 'The service pointed elsewhere, which is not followed.'
    return refuse(c, 502, 'redirected', message)
  }
  const passed = new Headers([...headers].filter(([name]) => responseHeaders.test(name)))
  const type = headers.get('content-type') ?? ''
  passed.set('content-type', harmlessType.test(type) ? type : 'text/plain; charset=utf-8')
  if (body === null) giveBack()
  return new Response(body && relay(c, body, giveBack), { status, headers: passed })
}

/** Passes a body on piece by piece. One that breaks off must not look whole: so does the client's connection. */
function relay(
  c: Context<Env>,
  body: ReadableStream<Uint8Array>,
  giveBack: () => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (!done) return controller.enqueue(value)
      } catch (error) {
        giveBack()
        if (!c.env?.outgoing) throw error
        c.env.outgoing.destroy()
      }
      giveBack()
      controller.close()
    },
    cancel(reason) {
      giveBack()
      return reader.cancel(reason)
    },
  })
}
