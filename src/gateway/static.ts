import { Hono } from 'hono'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { etag } from 'hono/etag'
import { getMimeType } from 'hono/utils/mime'
import { chooseEncoding } from './encoding.ts'
import { createFileReader } from './files.ts'

const page = '/index.html'
/** An id follows, which may look like anything: a file, a hidden one, a compressed twin. */
const namesAnId = /^\/(?:tokens|trace)\//i
/** What a file of a build can be called: nothing that leads elsewhere or is read in two ways. */
const canBeFile = /^(?:\/[^./\\%:\0][^/\\%:\0]*)+$/
/** Dotfiles (Vite's manifest), and the compressed twins, which are only served in place of the original. */
const hidden = /\/\.|\.(?:br|gz)$/
/** What asks for a file, and so must not be answered with the page: else a missing script "works" as HTML. */
const asksForFile = /^\/assets(?:\/|$)|^\/[^/]*\.\w{1,12}$/
const twins: Readonly<Record<string, string>> = { br: '.br', gzip: '.gz' }

/** The built app under `root`: files with their compressed twins, and index.html for its deep links. */
export function staticFiles(root: string): Hono {
  const read = createFileReader(root)

  async function send(c: Context, path: string): Promise<Response | null> {
    const wanted = accepts(c, {
      header: 'Accept-Encoding',
      supports: Object.keys(twins),
      default: 'identity',
      match: chooseEncoding,
    })
    const twin = twins[wanted] === undefined ? null : await read(path + twins[wanted])
    const file = twin ?? (await read(path))
    if (file === null) return null
    if (twin !== null) c.header('content-encoding', wanted)
    c.header('content-type', getMimeType(path) ?? 'application/octet-stream')
    c.header('content-length', String(file.bytes.length))
    c.header('etag', file.etag)
    return c.body(file.bytes)
  }

  async function find(c: Context): Promise<Response | null> {
    const { path } = c.req
    if (namesAnId.test(path)) return send(c, page)
    if (hidden.test(path)) return null
    const file = canBeFile.test(path) ? await send(c, path) : null
    return file ?? (asksForFile.test(path) ? null : send(c, page))
  }

  const app = new Hono()
  app.use(async (c, next) => {
    if (!['GET', 'HEAD'].includes(c.req.method))
      return c.text('Method Not Allowed', 405, { allow: 'GET, HEAD' })
    await next()
    const immutable = c.res.status < 400 && c.req.path.startsWith('/assets/')
    c.res.headers.set('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
    c.res.headers.set('vary', 'Accept-Encoding')
    return undefined
  })
  // It finds a tag on each file, and so never reads the body.
  app.use(etag())
  app.use(async (c) => (await find(c)) ?? c.text('Not Found', 404))
  return app
}
