import { Hono } from 'hono'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createForward, forwardedMark, loopSentence } from './forward.ts'
import type { Env, ForwardOptions } from './forward.ts'
import { keepFileHeaders, securityHeaders } from './headers.ts'
import { refuse } from './refuse.ts'

type GatewayOptions = ForwardOptions & {
  publicHost?: string | undefined
  /** Answers everything outside /api. */
  files?: Hono
}

/** A script or a style of the build, or that it has not changed. No page is served from there. */
function isBuiltFile({ req, res }: Context): boolean {
  return req.path.startsWith('/assets/') && (res.status === 200 || res.status === 304)
}

/** The same-origin server as a fetch handler: `/api/v1/…` goes to the service, the rest to the static files. */
export function createGateway(options: GatewayOptions): Hono<Env> {
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    await next()
    const all = securityHeaders(options.publicHost ?? c.req.header('host'))
    const own = isBuiltFile(c) ? keepFileHeaders(all) : Object.entries(all)
    if (/^\/api(?:\/|$)/.test(c.req.path)) own.push(['cache-control', 'no-store'])
    for (const [name, value] of own) c.res.headers.set(name, value)
  })
  app.use(async (c, next) => {
    if (c.req.header(forwardedMark) === undefined) return next()
    return refuse(c, 508, 'redirected', `This request was forwarded before: ${loopSentence}`)
  })
  const maxSize = 64 * 1024
  const onError = (c: Context) => refuse(c, 413, 'not-forwarded', `The limit is ${maxSize} bytes.`)
  app.all('/api/*', bodyLimit({ maxSize, onError }), createForward(options))
  if (options.files) app.route('/', options.files)
  // Only a body which the client broke off ends here. Nothing is logged: errors may carry headers.
  app.onError((_, c) => refuse(c, 400, 'not-forwarded', 'The request could not be read.'))
  return app
}
