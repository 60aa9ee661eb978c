import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { getRequestListener } from '@hono/node-server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { endpoints } from '../domain/endpoints.ts'
import { createGateway } from './gateway.ts'
import { securityHeaders } from './headers.ts'
import { listen, sendRaw, stopServers } from './test-sockets.ts'

const trace = '/api/v1/message/trace/6b6f3b1c-9a55-4d9d-b6f0-7f2f3ee1a1c5'

afterEach(stopServers)

/** A gateway whose service is this function. */
function gatewayTo(
  answer: (request: Request) => Response | Promise<Response>,
  upstream = 'https://service.test',
) {
  const seen: Request[] = []
  const app = createGateway({
    upstream,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      seen.push(request)
      return answer(request)
    },
  })
  return { app, seen }
}

/** A gateway on a real socket, in front of a real service. */
async function realGateway(service: (request: IncomingMessage, response: ServerResponse) => void) {
  const upstream = await listen(service)
  const listener = getRequestListener(createGateway({ upstream }).fetch)
  return listen((request, response) => void listener(request, response))
}

/** What the gateway says of its own. */
async function refusal(response: Response): Promise<unknown[]> {
  const body: unknown = await response.json()
  return [response.status, response.headers.get('x-tokenscope-gateway'), body]
}

describe('what is forwarded', () => {
  it.each(endpoints)('$method $path', async ({ method, path }) => {
    const { app, seen } = gatewayTo(() => Response.json({ ok: true }))
    const pathname = path.replace(':id', 'a1-B2_c3.d4')
    const response = await app.request(`${pathname}?page=2&q=a%2Fb`, { method })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ ok: true })
    expect(seen.map(({ url, method: sent }) => [sent, url])).toEqual([
      [method, `https://service.test${pathname}?page=2&q=a%2Fb`],
    ])
  })

  it.each([
    ['https://service.test', 'https://service.test'],
    ['https://service.test/', 'https://service.test'],
    ['https://service.test:8443/proxy/ip/', 'https://service.test:8443/proxy/ip'],
    ['http://127.0.0.1:9/x?y=z#f', 'http://127.0.0.1:9/x'],
  ])('goes to %s as to %s', async (upstream, base) => {
    const { app, seen } = gatewayTo(() => Response.json({}), upstream)
    await app.request(trace)
    expect(seen.map(({ url }) => url)).toEqual([base + trace])
  })

  it('carries the body of a change', async () => {
    const { app, seen } = gatewayTo(() => Response.json({}))
    await app.request('/api/v1/discord/token/7', { method: 'PUT', body: '{"isActive":false}' })
    expect(await seen[0]?.text()).toBe('{"isActive":false}')
  })

  it('carries three headers, the mark of a forward, and no other', async () => {
    const { app, seen } = gatewayTo(() => Response.json({}))
    const wanted = {
      authorization: 'Bearer abc',
      'content-type': 'application/json',
      accept: 'application/json',
    }
    const unwanted = {
      cookie: 'a=b',
      'x-forwarded-for': '1.2.3.4',
      forwarded: 'for=1',
      referer: 'x',
      origin: 'x',
    }
    const headers = {
      ...wanted,
      ...unwanted,
      host: 'tokenscope.test',
      'accept-encoding': 'zstd',
      te: 'trailers',
    }
    await app.request('/api/v1/nova/commands', { method: 'POST', headers, body: '{}' })
    expect(Object.fromEntries(seen[0]?.headers ?? [])).toEqual({ ...wanted, 'x-tokenscope-forwarded': '1' })
  })
})

describe('what is not forwarded', () => {
  it.each([
    '/api',
    '/api/',
    '/api/v1',
    '/api/v1/discord/tokens/',
    '/api/v1/discord/token/',
    '/api/v1/discord/token/7/secret',
    '/api/v1//discord/tokens',
    '/api/v1/Discord/tokens',
    '/api/v2/discord/tokens',
    '/api/v1/message/trace/../../users',
    '/api/v1/message/trace/%2e%2e',
    '/api/v1/message/trace/%2e%2e/%2e%2e/users',
    '/api/v1/message/trace/..%2fusers',
    '/api/v1/message/trace/a%2Fb',
    '/api/v1/message/trace/a%5cb',
    '/api/v1/message/trace/a%252fb',
    '/api/v1/message/trace/a%00b',
    '/api/v1/message/trace/a%0d%0aHost:evil.test',
    '/api/v1/message/trace/a%',
    '/api/@evil.test/api/v1/discord/tokens',
    '/api//evil.test/api/v1/discord/tokens',
  ])('%s', async (path) => {
    const { app, seen } = gatewayTo(() => Response.json({}))
    const response = await app.request(`http://localhost${path}`)
    const message = 'This path is not one of the documented ones.'
    const body = { statusCode: 404, error: 'Not Found', message }
    expect(await refusal(response)).toEqual([404, 'not-forwarded', body])
    expect(seen).toEqual([])
  })

  it.each([
    ['DELETE', '/api/v1/discord/token/7', 'GET, PUT'],
    ['POST', trace, 'GET'],
    ['HEAD', trace, 'GET'],
    ['OPTIONS', trace, 'GET'],
    ['GET', '/api/v1/nova/button', 'POST'],
  ])('%s %s', async (method, path, allow) => {
    const { app, seen } = gatewayTo(() => Response.json({}))
    const response = await app.request(path, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow])
    expect(seen).toEqual([])
  })

  it.each([
    'GET http://evil.test/api/v1/users HTTP/1.1\r\nHost: x',
    'GET //evil.test/api/v1/discord/tokens HTTP/1.1\r\nHost: x',
    'GET /api/v1/message/trace/../users HTTP/1.1\r\nHost: x',
    'GET /api/v1/message/trace/..\\users HTTP/1.1\r\nHost: x',
    'GET /api/v1/message/trace/a?\\..\\.. HTTP/1.1\r\nHost: a b',
    'GET /api/v1/discord/tokens HTTP/1.1\r\nHost: a@evil.test/x',
    'OPTIONS * HTTP/1.1\r\nHost: x',
  ])('raw: %s', async (head) => {
    const seen = vi.fn()
    const origin = await realGateway(seen)
    expect(await sendRaw(origin, head)).toMatch(/^HTTP\/1\.1 40[045]/)
    expect(seen).not.toHaveBeenCalled()
  })

  it('whatever host the request line names, the service is asked and nobody else', async () => {
    const origin = await realGateway((request, response) =>
      response.end(JSON.stringify(request.headers.host)),
    )
    const reply = await sendRaw(
      origin,
      'GET http://evil.test/api/v1/discord/tokens HTTP/1.1\r\nHost: evil.test',
    )
    expect(reply).toMatch(/"127\.0\.0\.1:\d+"/)
  })

  it.each([
    ['told in advance', { 'content-length': '65537' }],
    ['in pieces', {}],
  ])('a body of more than 64 kB, %s', async (_, headers) => {
    const { app, seen } = gatewayTo(() => Response.json({}))
    const body = 'x'.repeat(65_537)
    const response = await app.request('/api/v1/nova/commands', { method: 'POST', headers, body })
    expect(response.status).toBe(413)
    expect(seen).toEqual([])
  })

  it('a body of 64 kB is', async () => {
    const { app } = gatewayTo(async (request) => Response.json((await request.text()).length))
    const body = 'x'.repeat(65_536)
    expect(await (await app.request('/api/v1/nova/commands', { method: 'POST', body })).text()).toBe('65536')
  })
})

describe('what comes back', () => {
  it('is the status, and of the headers only those the app reads', async () => {
    const passed = {
      'content-type': 'application/json; charset=utf-8',
      'retry-after': '7',
      date: 'Sun, 22 Nov 2026 10:00:00 GMT',
      'x-ratelimit-remaining': '0',
      'ratelimit-reset': '3',
    }
    const dropped = {
      'set-cookie': 'a=b',
      server: 'x',
      'access-control-allow-origin': '*',
      etag: 'x',
      link: 'x',
    }
    const headers = {
      ...passed,
      ...dropped,
      'cache-control': 'public, max-age=9',
      'content-encoding': 'gzip',
    }
    const { app } = gatewayTo(() => new Response('{"message":"slow down"}', { status: 429, headers }))
    const response = await app.request(trace)
    expect(response.status).toBe(429)
    expect(await response.text()).toBe('{"message":"slow down"}')
    const own = { ...securityHeaders(), 'cache-control': 'no-store' }
    expect(Object.fromEntries(response.headers)).toEqual({ ...passed, ...own })
  })

  it.each([
    ['text/html', 'text/plain; charset=utf-8'],
    ['application/json', 'application/json'],
    ['application/problem+json;charset=utf-8', 'application/problem+json;charset=utf-8'],
    ['text/plain', 'text/plain'],
    ['text/javascript', 'text/plain; charset=utf-8'],
    ['image/svg+xml', 'text/plain; charset=utf-8'],
    ['application/jsonp', 'text/plain; charset=utf-8'],
    ['text/html, application/json', 'text/plain; charset=utf-8'],
    ['', 'text/plain; charset=utf-8'],
  ])('content type %j as %j', async (type, expected) => {
    const { app } = gatewayTo(() => new Response(new Uint8Array([60]), { headers: { 'content-type': type } }))
    expect((await app.request(trace)).headers.get('content-type')).toBe(expected)
  })

  it('an empty reply stays one', async () => {
    const { app } = gatewayTo(() => new Response(null, { status: 204 }))
    const response = await app.request(trace)
    expect([response.status, response.body]).toEqual([204, null])
  })

  it('what the service sent compressed is legible', async () => {
    const origin = await realGateway((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
      response.end(gzipSync('{"a":"é"}'))
    })
    const response = await fetch(origin + trace)
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(await response.json()).toEqual({ a: 'é' })
  })

  it('50 MB pass through without being held', { timeout: 20_000 }, async () => {
    const piece = Buffer.alloc(1024 * 1024, ' ')
    let sent = 0
    const origin = await realGateway((_, response) => {
      function more(): void {
        while (sent < 50) {
          sent += 1
          if (!response.write(piece)) return void response.once('drain', more)
        }
        response.end()
      }
      more()
    })
    const reader = (await fetch(origin + trace)).body?.getReader()
    let received = (await reader?.read())?.value?.length ?? 0
    // Nobody reads on: if the gateway held the body, the service could send all of it by now.
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(sent).toBeLessThan(40)
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
      received += part.value.length
    expect(received).toBe(50 * piece.length)
  })
})

describe('when the service fails', () => {
  it.each([301, 302, 303, 307, 308, 304])('a redirect (%i) is not followed', async (status) => {
    const origin = await realGateway((request, response) => {
      response
        .writeHead(request.url === trace ? status : 200, { location: '/elsewhere', 'set-cookie': 'a=b' })
        .end()
    })
    const body = {
      statusCode: 502,
      error: 'Bad Gateway',
      message: 'The service pointed elsewhere, which is not followed.',
    }
    expect(await refusal(await fetch(origin + trace))).toEqual([502, 'redirected', body])
  })

  it.each([
    ['refused', 'http://127.0.0.1:1'],
    ['an unknown name', 'http://nowhere.invalid'],
    ['a port no browser would use', 'http://127.0.0.1:6667'],
  ])('%s is unreachable', async (_, upstream) => {
    const response = await createGateway({ upstream }).request(trace)
    const message = 'The service could not be reached.'
    expect(await refusal(response)).toEqual([
      502,
      'unreachable',
      { statusCode: 502, error: 'Bad Gateway', message },
    ])
  })

  it.each(['', 'HTTP/1.1 2', 'not http at all\r\n\r\n'])(
    '%j and then the end is unreachable',
    async (bytes) => {
      const origin = await realGateway((request) => request.socket.end(bytes))
      expect((await refusal(await fetch(origin + trace))).slice(0, 2)).toEqual([502, 'unreachable'])
    },
  )

  it('no headers in time is a timeout', async () => {
    const upstream = await listen(() => undefined)
    const response = await createGateway({ upstream, headersWithinMs: 30 }).request(trace)
    const message = 'The service did not answer in time.'
    expect(await refusal(response)).toEqual([
      504,
      'timeout',
      { statusCode: 504, error: 'Gateway Timeout', message },
    ])
  })

  it('headers in time are enough: the body may take longer', async () => {
    const upstream = await listen((_, response) => {
      response.write('{')
      setTimeout(() => response.end('}'), 120)
    })
    expect(await (await createGateway({ upstream, headersWithinMs: 60 }).request(trace)).text()).toBe('{}')
  })

  it.each([
    ['of unknown length', {}],
    ['of known length', { 'content-length': '100' }],
    ['badly compressed', { 'content-encoding': 'gzip' }],
  ])('a body cut short (%s) is an error for the client, and the gateway goes on', async (_, headers) => {
    const error = vi.spyOn(console, 'error')
    const origin = await realGateway((request, response) => {
      if (request.url !== trace) return void response.end('{}')
      response.writeHead(200, headers).write('{"a":')
      return void setTimeout(() => response.destroy(), 20)
    })
    await expect(fetch(origin + trace).then((response) => response.text())).rejects.toThrow()
    expect((await fetch(`${origin}/api/v1/discord/tokens`)).status).toBe(200)
    expect(error).not.toHaveBeenCalled()
  })

  it('a cut body is an error without Node, too', async () => {
    const cut = new ReadableStream({ pull: (controller) => controller.error(new Error('cut')) })
    const { app } = gatewayTo(() => new Response(cut))
    await expect((await app.request(trace)).text()).rejects.toThrow('cut')
  })

  it.each(['before', 'after'])(
    'a client that leaves %s the headers takes the request with it',
    async (when) => {
      const error = vi.spyOn(console, 'error')
      const { promise: left, resolve } = Promise.withResolvers<void>()
      const { promise: asked, resolve: ask } = Promise.withResolvers<void>()
      const origin = await realGateway((_, response) => {
        response.on('close', resolve)
        if (when === 'after') response.write('{')
        ask()
      })
      const leaving = new AbortController()
      const reading = fetch(origin + trace, { signal: leaving.signal }).then((response) => response.text())
      await asked
      setTimeout(() => leaving.abort(), 30)
      await expect(reading).rejects.toThrow()
      await left
      expect(error).not.toHaveBeenCalled()
    },
  )
})

describe('the header set', () => {
  it('is this one', async () => {
    const { app } = gatewayTo(() => Response.json({}))
    const { headers } = await app.request(trace, { headers: { host: 'tokens.example.org' } })
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src tokens.example.org/assets/; style-src tokens.example.org/assets/; " +
        "font-src 'self'; " +
        "img-src 'self' data: blob: cdn.imaginepro.ai cdn-new.imaginepro.ai cdn.discordapp.com; " +
        "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    )
    expect(Object.fromEntries(headers)).toMatchObject({
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers.get('permissions-policy')).toMatch(
      /camera=\(\).*fullscreen=\(self\), screen-wake-lock=\(self\), clipboard-write=\(self\)$/,
    )
  })

  it.each([
    ['localhost:4173', 'localhost:4173/assets/'],
    ['127.0.0.1:4173', '127.0.0.1:4173/assets/'],
    ['a-b.c1.example', 'a-b.c1.example/assets/'],
    // CSP cannot name these …
    ['[::1]:4173', "'self'"],
    ['192.168.1.20:4173', "'self'"],
    // … and these are no hosts.
    ['', "'self'"],
    ['*', "'self'"],
    ['*.example.org', "'self'"],
    ['x; script-src *', "'self'"],
    ['x y', "'self'"],
    ['x/..', "'self'"],
    ['https:', "'self'"],
  ])('confines scripts for the host %j to %s', (host, source) => {
    expect(securityHeaders(host)['content-security-policy']).toContain(
      `script-src ${source}; style-src ${source};`,
    )
  })

  it('takes the public host where a proxy hides it', async () => {
    const app = createGateway({ upstream: 'https://service.test', publicHost: 'tokens.example.org' })
    const { headers } = await app.request('/', { headers: { host: 'inner:4173' } })
    expect(headers.get('content-security-policy')).toContain('script-src tokens.example.org/assets/;')
  })
})
