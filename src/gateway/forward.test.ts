import { request as ask } from 'node:http'
import type { RequestListener } from 'node:http'
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
