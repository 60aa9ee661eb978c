/** Real servers and raw requests for the tests of this folder. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { connect } from 'node:net'

const servers: Server[] = []

/** Listens on a free port of this machine and returns the origin. */
export async function listen(handler: RequestListener | Server): Promise<string> {
  const server = typeof handler === 'function' ? createServer(handler) : handler
  servers.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

/** Ends all that {@link listen} began, with their connections. */
export function stopServers(): void {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
}

/** Sends bytes as they are (`fetch` and `Request` would tidy them up first), and reads until the other side ends. */
export function sendBytes(origin: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let reply = ''
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (chunk) => (reply += chunk.toString())).on('error', reject)
    socket.on('close', () => resolve(reply))
  })
}

/** A request line and headers, on a connection that ends with the answer. */
export function sendRaw(origin: string, head: string): Promise<string> {
  return sendBytes(origin, `${head}\r\nConnection: close\r\n\r\n`)
}
