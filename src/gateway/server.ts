/** The gateway on Node's HTTP server, and what Node would otherwise answer without our headers. */
import { createServer, STATUS_CODES } from 'node:http'
import type { Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Env } from './forward.ts'
import { securityHeaders } from './headers.ts'

/** A name or an address, and perhaps a port. */
const oneHost = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i
/** Node's names for what is not simply malformed. */
const clientErrors: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
}

/** A server that does not listen yet. `publicHost` as in the settings. */
export function createGatewayServer(gateway: Hono<Env>, publicHost?: string): Server {
  /** An answer of the server's own: its words, and the same headers as every other answer has. */
  function toRefusal(status: number) {
    const reason = STATUS_CODES[status] ?? ''
    const headers = {
      ...securityHeaders(publicHost),
      'cache-control': 'no-store',
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(reason.length),
      connection: 'close',
    }
    return { reason, headers }
  }

  function refuse(response: ServerResponse, status: number): void {
    const { reason, headers } = toRefusal(status)
    response.writeHead(status, headers).end(reason)
  }

  const listener = getRequestListener(gateway.fetch, {
    errorHandler() {
      const { reason, headers } = toRefusal(400)
      return new Response(reason, { status: 400, headers })
    },
  })
  const underWay = new WeakMap<Duplex, Set<ServerResponse>>()
  const server = createServer(
    // A wall can be told many tokens and messages in its address. Node's own refusal of a missing host has no headers.
    { maxHeaderSize: 65_536, requireHostHeader: false },
    (request, response) => {
      const responses = underWay.get(request.socket) ?? new Set()
      underWay.set(request.socket, responses.add(response))
      response.on('close', () => responses.delete(response))
      if (namesOneHost(request.rawHeaders)) void listener(request, response)
      else refuse(response, 400)
    },
  )
  server.on('checkExpectation', (_, response) => refuse(response, 417))
  server.on('clientError', (error, socket) => {
    const code = 'code' in error ? String(error.code) : ''
    // Bytes sent now must not count as the answer to an earlier request, nor lie in the middle of it.
    const isFree = [...(underWay.get(socket) ?? [])].every(isInRequest)
    if (code === 'ECONNRESET' || !socket.writable || !isFree) return void socket.destroy()
    const status = clientErrors[code] ?? 400
    const { reason, headers } = toRefusal(status)
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.end(`HTTP/1.1 ${status} ${reason}\r\n${lines.join('')}\r\n${reason}`, () => socket.destroy())
  })
  return server
}

/** Whether the client is still sending the request of this response, of which nothing was sent. */
function isInRequest(response: ServerResponse): boolean {
  return !response.req.complete && !response.headersSent
}

/** Node keeps the first of two hosts and tells only here that there was another. */
function namesOneHost(rawHeaders: readonly string[]): boolean {
  const hosts = rawHeaders.filter(
    (_, place) => rawHeaders[place - 1]?.toLowerCase() === 'host' && place % 2 === 1,
  )
  return hosts.length === 1 && oneHost.test(hosts[0] ?? '')
}
