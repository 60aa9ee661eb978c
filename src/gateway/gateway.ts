import { Hono } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { endpoints } from '../domain/endpoints.ts'
import { securityHeaders } from './headers.ts'

type GatewayOptions = {
  /** Where the service is; may carry a path prefix. */
  upstream: URL | string
  publicHost?: string | undefined
  /** Answers everything outside /api. */
  files?: Hono
  fetch?: typeof globalThis.fetch
  headersWithinMs?: number
}

/** On Node, its response: destroying that breaks a connection off without a stack trace on the console. */
type Env = { Bindings: Partial<HttpBindings> }

const routes = endpoints.map(({ method, path }) => ({ method, path: new URLPattern({ pathname: path }) }))
/** No `.` or `..` for a segment, and no slash, dot, percent or control character in disguise. */
const safePath = /^(?:\/(?!\.{1,2}(?:\/|$))(?:[\w.~!$&'()*+,;=:@-]|%(?!2[ef5]|5c|[01]|7f)[\da-f]{2})+)+$/i
const requestHeaders = ['authorization', 'content-type', 'accept']
const responseHeaders = /^(?:retry-after|date|(?:x-)?ratelimit(?:-.*)?)$/
/** What cannot run or be rendered; anything else (the HTML error page of a proxy) goes on as plain text. */
const harmlessType = /^(?:application\/(?:[\w.-]+\+)?json|text\/plain) *(?:;|$)/i

const refusals = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Payload Too Large',
  502: 'Bad Gateway',
  504: 'Gateway Timeout',
} as const

/** An answer of the gateway's own in the shape of the service's: the header tells the two apart. */
function refuse(c: Context, statusCode: keyof typeof refusals, kind: string, message: string): Response {
  c.header('x-tokenscope-gateway', kind)
  return c.json({ statusCode, error: refusals[statusCode], message }, statusCode)
}

/** Passes a body on piece by piece. One that breaks off must not look whole: so does the client's connection. */
function relay(c: Context<Env>, body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (!done) return controller.enqueue(value)
      } catch (error) {
        if (!c.env?.outgoing) throw error
        c.env.outgoing.destroy()
      }
      controller.close()
    },
    cancel: (reason) => reader.cancel(reason),
  })
}

function passOn(c: Context<Env>, { status, body, headers }: Response): Response {
  if (status < 200 || (status > 299 && status < 400) || status > 599) {
    body?.cancel().catch(() => undefined)
    return refuse(c, 502, 'redirected', 'The service pointed elsewhere, which is not followed.')
  }
  const passed = new Headers([...headers].filter(([name]) => responseHeaders.test(name)))
  const type = headers.get('content-type') ?? ''
  passed.set('content-type', harmlessType.test(type) ? type : 'text/plain; charset=utf-8')
  return new Response(body && relay(c, body), { status, headers: passed })
}

/** The same-origin server as a fetch handler: `/api/v1/…` goes to the service, the rest to the static files. */
export function createGateway(options: GatewayOptions): Hono<Env> {
  const { headersWithinMs = 30_000, fetch: send = globalThis.fetch } = options
  const { origin, pathname: prefix } = new URL(options.upstream)

  async function forward(c: Context<Env>): Promise<Response> {
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

    const sent = Object.entries(c.req.header()).filter(([name]) => requestHeaders.includes(name))
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(), headersWithinMs)
    try {
      const response = await send(target, {
        method: c.req.method,
        headers: sent,
        body: c.req.method === 'GET' ? null : await c.req.arrayBuffer(),
        redirect: 'manual',
        signal: AbortSignal.any([c.req.raw.signal, late.signal]),
      })
      return passOn(c, response)
    } catch {
      if (late.signal.aborted) return refuse(c, 504, 'timeout', 'The service did not answer in time.')
      return refuse(c, 502, 'unreachable', 'The service could not be reached.')
    } finally {
      clearTimeout(timer)
    }
  }

  const app = new Hono<Env>()
  app.use(async (c, next) => {
    await next()
    const own = Object.entries(securityHeaders(options.publicHost ?? c.req.header('host')))
    if (/^\/api(?:\/|$)/.test(c.req.path)) own.push(['cache-control', 'no-store'])
    for (const [name, value] of own) c.res.headers.set(name, value)
  })
  const maxSize = 64 * 1024
  const onError = (c: Context) => refuse(c, 413, 'not-forwarded', `The limit is ${maxSize} bytes.`)
  app.all('/api/*', bodyLimit({ maxSize, onError }), (c) => forward(c))
  if (options.files) app.route('/', options.files)
  // Only a body which the client broke off ends here. Nothing is logged: errors may carry headers.
  app.onError((_, c) => refuse(c, 400, 'not-forwarded', 'The request could not be read.'))
  return app
}
