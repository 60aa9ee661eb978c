import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, Server } from 'node:http'
import {
  documentedAccount,
  documentedProgress,
  documentedTrace,
  json,
  listedToken,
  refusal,
} from './replies.ts'
import type { Reply } from './replies.ts'

/** A server that can be stopped, so that connections are refused, and started again at the same port. */
export class Host {
  #server: Server | null = null
  #port = 0
  readonly #listener: RequestListener

  constructor(listener: RequestListener) {
    this.#listener = listener
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  async start(): Promise<void> {
    if (this.#server !== null) return
    const server = createServer(this.#listener)
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    server.once('error', reject).listen(this.#port, '127.0.0.1', resolve)
    await promise
    const address = server.address()
    if (typeof address === 'object' && address !== null) this.#port = address.port
    this.#server = server
  }

  async stop(): Promise<void> {
    const server = this.#server
    this.#server = null
    if (server === null) return
    const { promise, resolve } = Promise.withResolvers<void>()
    server.close(() => resolve())
    server.closeAllConnections()
    await promise
  }
}

export type Endpoint = 'trace' | 'fetch' | 'account' | 'tokens'

/** One request as it reached a server. */
export type Seen = { method: string; path: string; headers: IncomingMessage['headers'] }

export function toSeen({ method = '', url = '', headers }: IncomingMessage): Seen {
  return { method, path: url, headers }
}

const paths: Readonly<Record<Endpoint, RegExp>> = {
  trace: /^\/api\/v1\/message\/trace\/[^/?]+$/,
  fetch: /^\/api\/v1\/message\/fetch\/[^/?]+$/,
  account: /^\/api\/v1\/subscription\/account-info$/,
  tokens: /^\/api\/v1\/discord\/tokens$/,
}

/** ImaginePro, played by us: it says what the documentation shows until it is told to say something worse. */
export class Service {
  #replies = documentedReplies()
  #seen: Seen[] = []
  readonly host = new Host((request, response) => this.#answer(request, response))

  /** From now on the endpoint answers so. */
  reply(endpoint: Endpoint, reply: Reply): void {
    this.#replies[endpoint] = reply
  }

  /** Every endpoint answers so. */
  replyAlways(reply: Reply): void {
    this.#replies = { trace: reply, fetch: reply, account: reply, tokens: reply }
  }

  /** All requests since the last {@link heal} with `forget`, or those to one endpoint. */
  seen(endpoint?: Endpoint): readonly Seen[] {
    return endpoint === undefined ? this.#seen : this.#seen.filter(({ path }) => paths[endpoint].test(path))
  }

  /** Up, and as documented. */
  async heal(): Promise<void> {
    this.#replies = documentedReplies()
    await this.host.start()
  }

  forget(): void {
    this.#seen = []
  }

  #answer(...[request, response]: Parameters<RequestListener>): void {
    this.#seen.push(toSeen(request))
    request.resume()
    const endpoint = (['trace', 'fetch', 'account', 'tokens'] as const).find((one) =>
      paths[one].test(request.url ?? ''),
    )
    const reply = endpoint === undefined ? refusal(404, 'Cannot find that') : this.#replies[endpoint]
    reply(request, response)
  }
}

function documentedReplies(): Record<Endpoint, Reply> {
  return {
    trace: json(documentedTrace),
    fetch: json(documentedProgress),
    account: json(documentedAccount),
    tokens: json([listedToken(198)]),
  }
}
