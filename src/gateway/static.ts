import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

/** Dotfiles (Vite's manifest), and the compressed twins, which are only served in place of the original. */
const hidden = /\/\.|\.(?:br|gz)$/
/** What asks for a file, and so must not be answered with the page: else a missing script "works" as HTML. */
const asksForFile = /^\/assets(?:\/|$)|^\/[^/]*\.\w{1,12}$/

/** The built app under `root`: files with their compressed twins, and index.html for its deep links. */
export function staticFiles(root: string): Hono {
  const app = new Hono()
  app.use(async (c, next) => {
    if (!['GET', 'HEAD'].includes(c.req.method))
      return c.text('Method Not Allowed', 405, { allow: 'GET, HEAD' })
    if (hidden.test(c.req.path)) return c.text('Not Found', 404)
    await next()
    const immutable = c.res.ok && c.req.path.startsWith('/assets/')
    c.res.headers.set('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
    c.res.headers.set('vary', 'Accept-Encoding')
    return undefined
  })
  app.use(serveStatic({ root, precompressed: true }))
  app.use(async (c, next) => (asksForFile.test(c.req.path) ? c.text('Not Found', 404) : next()))
  app.use(serveStatic({ root, precompressed: true, path: 'index.html' }))
  return app
}
