import { once } from 'node:events'
import { connect } from 'node:net'
import { Duplex } from 'node:stream'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createGateway } from './gateway.ts'
import { securityHeaders } from './headers.ts'
import { createGatewayServer } from './server.ts'
import { listen, sendBytes, sendRaw, stopServers } from './test-sockets.ts'

afterEach(stopServers)

function serve(publicHost?: string) {
  const gateway = createGateway({
    upstream: 'https://service.test',
    publicHost,
    fetch: async () => Response.json({ ok: true }),
  })
  return createGatewayServer(gateway, publicHost)
}

/** The one answer in what came back: its status line, headers and body. */
function readAnswer(reply: string) {
  const [head = '', ...body] = reply.split('\r\n\r\n')
  const [status, ...lines] = head.split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  return { status, headers, body: body.join('\r\n\r\n') }
}

/** What every answer has that does not come from the gateway's own routes. */
function plain(reason: string, publicHost?: string) {
  return {
    ...securityHeaders(publicHost),
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(reason.length),
    connection: 'close',
  }
}

const command = 'POST /api/v1/nova/commands HTTP/1.1\r\nHost: x\r\n'

describe('what is no request gets the header set, plain text and the end of its connection', () => {
  it.each([
    ['hello\r\n\r\n', 400, 'Bad Request'],
    ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'Bad Request'],
    ['GET / HTTP/1.1\r\nHost: x\r\nb ad: x\r\n\r\n', 400, 'Bad Request'],
    [`${command}Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n`, 400, 'Bad Request'],
    [`${command}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400, 'Bad Request'],
    [`${command}Transfer-Encoding: chunked\r\n\r\n1;${'x'.repeat(20_000)}\r\n`, 413, 'Payload Too Large'],
    [`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`, 431, 'Request Header Fields Too Large'],
    [`GET /${'x'.repeat(70_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431, 'Request Header Fields Too Large'],
    ['GET / HTTP/1.1\r\nHost: x\r\nExpect: a pony\r\n\r\n', 417, 'Expectation Failed'],
    ['GET / HTTP/1.1\r\nHost: x\r\n', 408, 'Request Timeout'],
  ])('%j', async (bytes, status, reason) => {
    const error = vi.spyOn(console, 'error')
    const server = serve('tokens.example.org')
    const origin = await listen(server)
    // The time limit is Node's: here it has passed as soon as the first bytes are there.
    if (status === 408)
      server.on('connection', (socket: Duplex) => {
        socket.once('data', () => {
          const late = Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
          server.emit('clientError', late, socket)
        })
      })
    const answer = readAnswer(await sendBytes(origin, bytes))
    expect(answer.status).toBe(`HTTP/1.1 ${status} ${reason}`)
    expect(answer.headers).toMatchObject(plain(reason, 'tokens.example.org'))
    expect(answer.body).toBe(reason)
    expect(error).not.toHaveBeenCalled()
  })

  const badBody = `${command}Transfer-Encoding: chunked\r\n\r\nzz\r\n`

  it.each([
    ['in the place of an answer that is still to come', 'nonsense\r\n\r\n', null],
    ['before an answer that is still to come', badBody, null],
    ['in the middle of an answer', badBody, 'half'],
  ])('but not %s', async (_, bytes, piece) => {
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>()
    const body = new ReadableStream({ start: (controller) => controller.enqueue(Buffer.from(piece ?? '')) })
    const gateway = createGateway({
      upstream: 'https://service.test',
      fetch: async () => {
        ask()
        return piece === null ? new Promise(() => undefined) : new Response(body)
      },
    })
    const origin = await listen(createGatewayServer(gateway))
    const socket = connect(Number(new URL(origin).port), '127.0.0.1')
    let reply = ''
    socket.on('data', (chunk) => (reply += chunk.toString()))
    socket.write('GET /api/v1/discord/tokens HTTP/1.1\r\nHost: x\r\n\r\n')
    await asked
    if (piece !== null) await once(socket, 'data')
    socket.write(bytes)
    await once(socket, 'close')
    expect(reply).not.toContain('Bad Request')
  })

  it('and nothing is written to a connection that is gone', async () => {
    const server = serve()
    const write = vi.fn()
    const socket = new Duplex({ read: () => undefined, write })
    const reset = Object.assign(new Error('reset'), { code: 'ECONNRESET' })
    server.emit('clientError', reset, socket)
    expect(socket.destroyed).toBe(true)
    const ended = new Duplex({ read: () => undefined, write })
    ended.end()
    await once(ended, 'finish')
    server.emit('clientError', new Error('broken'), ended)
    expect(ended.destroyed).toBe(true)
    expect(write).not.toHaveBeenCalled()
  })
})

describe('a request names one host', () => {
  it.each([
    'Host: a\r\nHost: b',
    'Host: a\r\nhost: a',
    'Host: a, b',
    'Host: a,b',
    'Host: a b',
    'Host: ',
    'Host: a/b',
    'Host: user@a',
    'Host: a:port',
    'Host: a:',
    'Host: a;b',
    'Host: http://a',
    'Host: ::1',
    'X: no host at all',
  ])('%j is 400', async (lines) => {
    const origin = await listen(serve())
    const answer = readAnswer(await sendRaw(origin, `GET /api/v1/discord/tokens HTTP/1.1\r\n${lines}`))
    expect(answer.status).toBe('HTTP/1.1 400 Bad Request')
    expect(answer.headers).toMatchObject(plain('Bad Request'))
    expect(answer.body).toBe('Bad Request')
  })

  it.each(['/..\\x', 'http://[x/', 'nonsense'])(
    'and has a path that can be read, unlike %s',
    async (path) => {
      const origin = await listen(serve())
      const answer = readAnswer(await sendRaw(origin, `GET ${path} HTTP/1.1\r\nHost: x`))
      expect(answer.status).toBe('HTTP/1.1 400 Bad Request')
      expect(answer.headers).toMatchObject(plain('Bad Request'))
    },
  )

  it('in HTTP/1.0, too', async () => {
    const origin = await listen(serve())
    expect(await sendBytes(origin, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
  })

  it.each(['a', 'localhost:4173', 'A-b_c.example.', '192.168.1.20:80', '[::1]:4173', '[fd00::1]'])(
    '%s is one',
    async (host) => {
      const origin = await listen(serve())
      const reply = await sendRaw(origin, `GET /api/v1/discord/tokens HTTP/1.1\r\nHost: ${host}`)
      expect(reply).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    },
  )
})
