import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGateway } from './gateway.ts'
import { createGatewayServer } from './server.ts'
import { staticFiles } from './static.ts'
import { listen, sendRaw, stopServers } from './test-sockets.ts'

const script = `console.log(${'1,'.repeat(500)}1)`
const page = `<!doctype html><title>Tokenscope</title>${' '.repeat(600)}`

let root: string
let dist: string

/** Writes files with their compressed twins. */
function build(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text)
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(text))
  }
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tokenscope-'))
  dist = join(root, 'dist')
  mkdirSync(join(dist, 'assets'), { recursive: true })
  mkdirSync(join(dist, '.vite'))
  build(dist, {
    'index.html': page,
    'assets/app-abc.js': script,
    'favicon.svg': '<svg/>',
    '.vite/manifest.json': '{}',
    '../secret.txt': 's3cret',
  })
})
afterEach(() => {
  stopServers()
  rmSync(root, { recursive: true })
})

function site() {
  return createGateway({ upstream: 'https://service.test', files: staticFiles(dist) })
}

async function headersOf(path: string): Promise<string[]> {
  return [...(await site().request(path)).headers.keys()]
}

async function bytesOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer())
}

describe('static files', () => {
  it.each(['/', '/trace/6b6f3b1c', '/traces?ids=a.b,c', '/index.html', '/apiary', '/trace/%E2%9C%93'])(
    'the page at %s',
    async (path) => {
      const response = await site().request(path)
      expect(response.status).toBe(200)
      expect(await response.text()).toBe(page)
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        vary: 'Accept-Encoding',
        'x-content-type-options': 'nosniff',
      })
    },
  )

  it('a script carries the headers of a file, and a page or a refusal all of them', async () => {
    const policies = ['content-security-policy', 'permissions-policy', 'x-frame-options']
    const ofScript = await headersOf('/assets/app-abc.js')
    expect(ofScript).toEqual(
      expect.arrayContaining(['x-content-type-options', 'cross-origin-resource-policy', 'etag']),
    )
    expect(ofScript.filter((name) => policies.includes(name))).toEqual([])
    for (const path of ['/', '/trace/x', '/assets/gone.js', '/assets/', '/gone.js'])
      expect(await headersOf(path)).toEqual(expect.arrayContaining(policies))
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('a script in %s', async (encoding, decompress) => {
    const response = await site().request('/assets/app-abc.js', { headers: { 'accept-encoding': encoding } })
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-encoding': encoding,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    })
    expect(decompress(await bytesOf(response)).toString()).toBe(script)
  })

  it('a browser that takes both gets brotli, for the page too', async () => {
    const headers = { 'accept-encoding': 'gzip, deflate, br, zstd' }
    const response = await site().request('/trace/1', { headers })
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(brotliDecompressSync(await bytesOf(response)).toString()).toBe(page)
  })

  it.each(['/trace/not.an.id', '/tokens/a.b'])(
    '%s is a page all the same: it says what is wrong',
    async (path) => {
      const response = await site().request(path)
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        'text/html; charset=utf-8',
      ])
    },
  )

  it.each([
    '/assets/gone-123.js',
    '/assets/',
    '/assets',
    '/assets/no-extension',
    '/gone.png',
    '/robots.txt',
    '/.vite/manifest.json',
    '/assets/app-abc.js.br',
    '/.env',
  ])('%s is missing, and not the page', async (path) => {
    const response = await site().request(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'text/plain; charset=UTF-8',
    ])
    expect(response.headers.get('cache-control') ?? '').not.toContain('immutable')
  })

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..\\secret.txt',
  ])('%s does not leave the folder', async (path) => {
    const origin = await listen(createGatewayServer(site()))
    const reply = await sendRaw(origin, `GET ${path} HTTP/1.1\r\nHost: x`)
    expect(reply).toMatch(/^HTTP\/1\.1 40[04]/)
    expect(reply).not.toContain('s3cret')
  })

  it('HEAD is GET without the body, other methods are refused', async () => {
    const head = await site().request('/trace/1', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const post = await site().request('/trace/1', { method: 'POST', body: 'x' })
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('an id in an address', () => {
  it.each([
    '/tokens/a.gz',
    '/tokens/x.br',
    '/tokens/.hidden',
    '/tokens/report.js',
    '/tokens/index.html.gz',
    '/tokens/~002e',
    '/tokens/~002e.',
    '/tokens/~',
    '/tokens/a%2Fb.gz',
    '/tokens/a%5Cb',
    '/tokens/%00',
    '/tokens/%E2%9C%93.br',
    '/tokens/a/../.b.gz',
    '/Tokens/.hidden',
    '/trace/a.gz',
    '/trace/.hidden',
  ])('%s is a page, whatever it looks like', async (path) => {
    const origin = await listen(createGatewayServer(site()))
    const reply = await sendRaw(origin, `GET ${path} HTTP/1.1\r\nHost: x`)
    expect(reply).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect(reply).toContain(page)
  })

  it('is never looked up as a file', async () => {
    mkdirSync(join(dist, 'tokens'))
    writeFileSync(join(dist, 'tokens', 'a.txt'), 'not the page')
    expect(await (await site().request('/tokens/a.txt')).text()).toBe(page)
  })
})

describe('Accept-Encoding', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br', 'br'],
    ['br, gzip', 'br'],
    ['gzip, br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=1.0, gzip;q=0.8', 'br'],
    ['br;q=1.0, gzip;q=0.8, *;q=0.1', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['gzip ; q=0.5 , br ; q=0.2', 'gzip'],
    ['br;q=0', null],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.000, gzip;q=0.001', 'gzip'],
    ['gzip;q=0, *', 'br'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0, *;q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0', null],
    ['identity', null],
    ['identity, gzip;q=0.5', null],
    ['identity;q=0.5, gzip;q=0.8', 'gzip'],
    ['identity;q=0, gzip', 'gzip'],
    ['identity;q=0', null],
    ['deflate, zstd', null],
    ['abrx, xgzip', null],
    ['brotli', null],
  ])('%j gets %j', async (accepted, encoding) => {
    const headers = accepted === undefined ? {} : { 'accept-encoding': accepted }
    const app = site()
    for (const path of ['/assets/app-abc.js', '/trace/1']) {
      const response = await app.request(path, { headers })
      expect(response.headers.get('content-encoding')).toBe(encoding)
      expect(response.headers.get('vary')).toBe('Accept-Encoding')
    }
  })

  it('where there is no compressed twin gets the file', async () => {
    rmSync(join(dist, 'favicon.svg.br'))
    const response = await site().request('/favicon.svg', { headers: { 'accept-encoding': 'br' } })
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(await response.text()).toBe('<svg/>')
  })

  it('says how long the file is that is sent', async () => {
    const headers = { 'accept-encoding': 'gzip' }
    for (const method of ['GET', 'HEAD']) {
      const response = await site().request('/trace/1', { method, headers })
      expect(response.headers.get('content-length')).toBe(String(statSync(join(dist, 'index.html.gz')).size))
    }
  })
})

async function tagOf(app: ReturnType<typeof site>, path: string, encoding = ''): Promise<string> {
  const response = await app.request(path, { headers: { 'accept-encoding': encoding } })
  expect(response.status).toBe(200)
  return response.headers.get('etag') ?? ''
}

describe('what has not changed', () => {
  it.each(['/', '/trace/1', '/index.html', '/favicon.svg', '/assets/app-abc.js'])(
    'is 304 without a body: %s',
    async (path) => {
      const app = site()
      const tag = await tagOf(app, path)
      expect(tag).toMatch(/^"[\w-]{20,}"$/)
      for (const method of ['GET', 'HEAD']) {
        const response = await app.request(path, { method, headers: { 'if-none-match': tag } })
        expect([response.status, response.body]).toEqual([304, null])
        expect(Object.fromEntries(response.headers)).toMatchObject({
          etag: tag,
          vary: 'Accept-Encoding',
          'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
          'x-content-type-options': 'nosniff',
        })
        expect(response.headers.get('content-type')).toBeNull()
      }
    },
  )

  it.each([
    (tag: string) => `W/${tag}`,
    (tag: string) => `"other", ${tag}`,
    (tag: string) => `W/"other",W/${tag} , "third"`,
    () => '*',
  ])('is told by If-None-Match in each of its forms (%#)', async (toHeader) => {
    const app = site()
    const headers = { 'if-none-match': toHeader(await tagOf(app, '/')) }
    expect((await app.request('/trace/1', { headers })).status).toBe(304)
  })

  it.each(['"other"', '""', 'nonsense', ''])('is not told by %j', async (tag) => {
    expect((await site().request('/', { headers: { 'if-none-match': tag } })).status).toBe(200)
  })

  it('has a tag for each encoding', async () => {
    const app = site()
    const tags = await Promise.all(['', 'gzip', 'br'].map(async (encoding) => tagOf(app, '/', encoding)))
    expect(new Set(tags).size).toBe(3)
    const headers = { 'accept-encoding': 'br', 'if-none-match': tags[1] ?? '' }
    expect((await app.request('/', { headers })).status).toBe(200)
  })

  it('has the same tag after a start, and on another machine', async () => {
    const tag = await tagOf(site(), '/')
    utimesSync(join(dist, 'index.html'), 1, 1)
    expect(await tagOf(site(), '/')).toBe(tag)
  })

  it('is not what is missing', async () => {
    const response = await site().request('/gone.png', { headers: { 'if-none-match': '*' } })
    expect([response.status, response.headers.get('etag')]).toEqual([404, null])
  })

  it('is not a build that was swapped in, even one of the same size and time', async () => {
    const next = page.replace('Tokenscope', 'Tokenscape')
    mkdirSync(join(root, 'next', 'assets'), { recursive: true })
    build(join(root, 'next'), { 'index.html': next })
    for (const folder of ['dist', 'next']) utimesSync(join(root, folder, 'index.html'), 1, 1)
    const app = site()
    const headers = { 'if-none-match': await tagOf(app, '/') }
    renameSync(dist, join(root, 'last'))
    expect((await app.request('/', { headers })).status).toBe(404)
    renameSync(join(root, 'next'), dist)
    const response = await app.request('/', { headers })
    expect([response.status, await response.text()]).toEqual([200, next])
  })

  it('is not a file that was written over', async () => {
    const app = site()
    const headers = { 'if-none-match': await tagOf(app, '/') }
    const next = page.replace('Tokenscope', 'Tokenscape')
    writeFileSync(join(dist, 'index.html'), next)
    const response = await app.request('/', { headers })
    expect([response.status, await response.text()]).toEqual([200, next])
  })
})
