import { request as ask } from 'node:http'
import type { RequestListener } from 'node:http'
import { setImmediate } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createGateway } from './gateway.ts'
import { listen, sendRaw, stopServers } from './test-sockets.ts'

const trace = '/api/v1/message/trace/6b6f3b1c-9a55-4d9d-b6f0-7f2f3ee1a1c5'

afterEach(stopServers)

/** What the gateway says of its own. */
async function refusal(response: Response): Promise<unknown[]> {
  const body: unknown = await response.json()
  return [response.status, response.headers.get('x-tokenscope-gateway'), body]
}

/**
 * Gateways in a ring, the last of which forwards to the first, through `between` where given. Counts each request that
 * arrives at one of them; without any mark they would go on until the machine has no descriptors left.
 */
async function ringOf(size: number, between = async (upstream: string) => upstream) {
  const arrived = { requests: 0 }
  const listeners: RequestListener[] = []
  const origins = await Promise.all(
    Array.from({ length: size }, async (_, place) =>
      listen((request, response) => {
        arrived.requests += 1
        if (arrived.requests > 20) response.destroy()
        else listeners[place]?.(request, response)
      }),
    ),
  )
  const upstreams = await Promise.all(origins.map((_, place) => between(origins[(place + 1) % size] ?? '')))
  for (const upstream of upstreams) {
    const listener = getRequestListener(createGateway({ upstream }).fetch)
    listeners.push((request, response) => void listener(request, response))
  }
  return { origin: origins[0] ?? '', arrived }
}

/** The Authorization that reaches the service when these header lines are sent, or `null`. */
async function forwarded(lines: string): Promise<unknown> {
  const upstream = await listen((request, response) => response.end(JSON.stringify(request.headers)))
  const listener = getRequestListener(createGateway({ upstream }).fetch)
  const origin = await listen((request, response) => void listener(request, response))
  const reply = await sendRaw(origin, `GET ${trace} HTTP/1.1\r\nHost: x\r\n${lines}`)
  const headers: unknown = JSON.parse(/\{.*\}/s.exec(reply)?.[0] ?? '')
  return typeof headers === 'object' && headers !== null && 'authorization' in headers
    ? headers.authorization
    : null
}

const piece = new TextEncoder().encode('{')

/** A reply whose body gives one piece and then waits for ever. */
function endless(): Response {
  return new Response(new ReadableStream({ start: (controller) => controller.enqueue(piece) }))
}

/** A reply whose body breaks off at once. */
function broken(): Response {
  return new Response(new ReadableStream({ pull: (controller) => controller.error(new Error('cut')) }))
}

describe('a forward is marked', () => {
  const refused = {
    statusCode: 508,
    error: 'Loop Detected',
    message: 'This request was forwarded before: IMAGINEPRO_URL leads to a gateway, not to the service.',
  }
  const told = {
    statusCode: 502,
    error: 'Bad Gateway',
    message: 'IMAGINEPRO_URL leads to a gateway, not to the service.',
  }

  it('so one that comes back is refused at once', async () => {
    const { origin, arrived } = await ringOf(1)
    expect(await refusal(await fetch(origin + trace))).toEqual([502, 'redirected', told])
    expect(arrived.requests).toBe(2)
  })

  it('by whatever other gateway it comes to', async () => {
    const { origin, arrived } = await ringOf(3)
    expect(await refusal(await fetch(origin + trace))).toEqual([502, 'redirected', told])
    expect(arrived.requests).toBe(2)
  })

  it('through a proxy that keeps the reason to itself, too', async () => {
    const { origin, arrived } = await ringOf(1, (upstream) =>
      listen((request, response) => {
        const { method, headers } = request
        const passed = ask(upstream + request.url, { method, headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 0, { 'content-type': 'application/json' })
          answer.pipe(response)
        })
        request.pipe(passed)
      }),
    )
    expect(await refusal(await fetch(origin + trace))).toEqual([508, null, refused])
    expect(arrived.requests).toBe(2)
  })

  it.each([trace, '/api/v1/nowhere', '/', '/prefix/api/v1/discord/tokens'])(
    'and is answered nothing else, at %s',
    async (path) => {
      const send = vi.fn<typeof fetch>()
      const app = createGateway({ upstream: 'https://service.test', fetch: send })
      const response = await app.request(path, { headers: { 'x-tokenscope-forwarded': '1' } })
      expect(await refusal(response)).toEqual([508, 'redirected', refused])
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(send).not.toHaveBeenCalled()
    },
  )
})

describe('of Authorization', () => {
  it.each(['Bearer abc', 'bearer abc', 'Bearer  sk-a.b_c~d+e/f==', 'Bearer a!b$c'])(
    '%j is forwarded',
    async (value) => expect(await forwarded(`Authorization: ${value}`)).toBe(value),
  )

  it.each([
    'Basic dXNlcjpwYXNz',
    'Bearer',
    'Bearer ',
    'BearerX abc',
    'Digest username="x"',
    'abc',
    'Bearer abc, Basic dXNlcjpwYXNz',
    'Basic dXNlcjpwYXNz, Bearer abc',
    'Bearer abc Basic dXNlcjpwYXNz',
    'Bearer abc\r\nAuthorization: Basic dXNlcjpwYXNz',
    'Basic dXNlcjpwYXNz\r\nAuthorization: Bearer abc',
  ])('%j is not, and the request goes on without it', async (value) =>
    expect(await forwarded(`Authorization: ${value}`)).toBeNull(),
  )
})

describe('at most so many forwards at once', () => {
  const busy = {
    statusCode: 503,
    error: 'Service Unavailable',
    message: 'Too many requests are being forwarded at once.',
  }

  it('256, then 503 with the time to wait', async () => {
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
    const send = vi.fn(async () => {
      await answered
      return Response.json({})
    })
    const app = createGateway({ upstream: 'https://service.test', fetch: send })
    const first = Array.from({ length: 256 }, async () => app.request(trace))
    const over = await app.request(trace)
    expect(over.headers.get('retry-after')).toBe('5')
    expect(over.headers.get('cache-control')).toBe('no-store')
    expect(await refusal(over)).toEqual([503, 'busy', busy])
    expect(send).toHaveBeenCalledTimes(256)
    answer()
    const statuses = await Promise.all(first.map(async (each) => (await each).status))
    expect(new Set(statuses)).toEqual(new Set([200]))
  })

  it('and what the gateway refuses by itself takes no place', async () => {
    const send = vi.fn<typeof fetch>()
    const app = createGateway({ upstream: 'https://service.test', fetch: send, maxForwards: 0 })
    expect((await app.request('/api/v1/nowhere')).status).toBe(404)
    expect((await app.request(trace, { method: 'PUT' })).status).toBe(405)
    expect((await app.request(trace)).status).toBe(503)
    expect(send).not.toHaveBeenCalled()
  })

  it('one counts until its body is through', async () => {
    const { promise: given, resolve: give } = Promise.withResolvers<void>()
    const body = new ReadableStream({
      async pull(controller) {
        await given
        controller.enqueue(piece)
        controller.close()
      },
    })
    const send = vi.fn<typeof fetch>(async () => Response.json({})).mockResolvedValueOnce(new Response(body))
    const app = createGateway({ upstream: 'https://service.test', fetch: send, maxForwards: 1 })
    const first = await app.request(trace)
    expect((await app.request(trace)).status).toBe(503)
    give()
    expect(await first.text()).toBe('{')
    expect((await app.request(trace)).status).toBe(200)
  })

  it.each<[string, () => Promise<Response> | Response, (response: Response) => Promise<unknown>]>([
    ['a whole body', () => Response.json({}), (response) => response.text()],
    ['no body', () => new Response(null, { status: 204 }), (response) => response.text()],
    ['an empty body', () => new Response(''), (response) => response.text()],
    ['an error of the service', () => new Response('x', { status: 500 }), (response) => response.text()],
    ['a redirect', () => new Response('x', { status: 302 }), (response) => response.text()],
    ['a gateway', () => new Response('x', { headers: { 'x-tokenscope-gateway': 'y' } }), (r) => r.text()],
    ['a refused connection', () => Promise.reject(new Error('refused')), (response) => response.text()],
    ['a body that breaks off', broken, (response) => response.text().catch(() => null)],
    ['a body that nobody wants any more', endless, async (response) => response.body?.cancel()],
    [
      'a body that is cancelled while being read',
      endless,
      async (response) => {
        const reader = response.body?.getReader()
        await reader?.read()
        await reader?.cancel()
      },
    ],
  ])('%s gives the place back', async (_, answer, settle) => {
    const send = vi
      .fn<typeof fetch>(async () => Response.json({}))
      .mockImplementationOnce(async () => answer())
    const app = createGateway({ upstream: 'https://service.test', fetch: send, maxForwards: 1 })
    await settle(await app.request(trace))
    await setImmediate()
    expect((await app.request(trace)).status).toBe(200)
  })

  it('a reply that came too late gives the place back', async () => {
    const send = vi
      .fn<typeof fetch>(async () => Response.json({}))
      .mockImplementationOnce(
        (_, init) =>
          new Promise((_resolve, reject) => {
            init?.signal?.addEventListener('abort', () => reject(new Error('aborted')))
          }),
      )
    const app = createGateway({
      upstream: 'https://service.test',
      fetch: send,
      maxForwards: 1,
      headersWithinMs: 5,
    })
    expect((await app.request(trace)).status).toBe(504)
    expect((await app.request(trace)).status).toBe(200)
  })

  it('a body that is neither read nor cancelled gives the place back when its request is given up', async () => {
    const send = vi.fn<typeof fetch>(async () => Response.json({})).mockResolvedValueOnce(endless())
    const app = createGateway({ upstream: 'https://service.test', fetch: send, maxForwards: 1 })
    const leaving = new AbortController()
    await app.request(trace, { signal: leaving.signal })
    expect((await app.request(trace)).status).toBe(503)
    leaving.abort()
    expect((await app.request(trace)).status).toBe(200)
  })

  it('a body that is sent slowly takes no place until it is there', async () => {
    const send = vi.fn<typeof fetch>(async () => Response.json({}))
    const app = createGateway({ upstream: 'https://service.test', fetch: send, maxForwards: 1 })
    const { promise: sent, resolve: finish } = Promise.withResolvers<void>()
    const body = new ReadableStream({
      async pull(controller) {
        await sent
        controller.enqueue(piece)
        controller.close()
      },
    })
    const init = { method: 'POST', body, duplex: 'half', headers: { 'content-length': '1' } } as const
    const slow = app.request('/api/v1/nova/commands', init)
    expect(await (await app.request(trace)).text()).toBe('{}')
    finish()
    expect((await slow).status).toBe(200)
  })

  it.each(['before the headers', 'in the body'])(
    'a client that leaves %s gives the place back',
    async (when) => {
      const { promise: left, resolve: leave } = Promise.withResolvers<void>()
      const { promise: asked, resolve: arrive } = Promise.withResolvers<void>()
      const upstream = await listen((request, response) => {
        if (request.url !== trace) return void response.end('{}')
        response.on('close', leave)
        if (when === 'in the body') response.write('{')
        arrive()
      })
      const gateway = createGateway({ upstream, maxForwards: 1 })
      const listener = getRequestListener(gateway.fetch)
      const origin = await listen((request, response) => void listener(request, response))
      const client = ask(origin + trace).on('error', () => undefined)
      client.on('response', () => client.destroy()).end()
      await asked
      if (when === 'before the headers') client.destroy()
      await left
      await setImmediate()
      expect((await fetch(`${origin}/api/v1/discord/tokens`)).status).toBe(200)
    },
  )
})
