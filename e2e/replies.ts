import { canary } from './secrets.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers one request of the service, well or badly. */
export type Reply = (request: IncomingMessage, response: ServerResponse) => void

type Headers = Readonly<Record<string, string>>

/** The documented reply of the trace endpoint, word for word (API reference §3.1). */
export const documentedTrace = {
  messageId: 'xxxxxx-4517-xxxx-xxxx-xxxxxxxxx',
  tokenId: 111,
  discordChannelId: '125000000000000',
  tokenStatus: 'FAST',
  tokenInfo: {
    jobMode: 'Fast',
    message: '',
    runningJobs: 'None',
    relaxedUsage: '1000 images',
    subscription: 'Standard (Active monthly, renews next on <t:xxx>)',
    lifetimeUsage: '2000 images',
    queuedJobsFast: '0',
    visibilityMode: 'Public',
    queuedJobsRelax: '0',
    fastTimeRemaining: '15.00/15.0 hours (100.00%)',
  },
}

/** The documented reply of the progress endpoint, word for word (§3.2). */
export const documentedProgress = {
  messageId: 'your-button-message-id',
  prompt: 'A little cat running on the grass',
  originalUrl: 'https://cdn.discordapp.com/attachments/123/123/123.png',
  uri: 'https://cdn.imaginepro.ai/storage/123/123/123.png',
  progress: 100,
  status: 'DONE',
  createdAt: '2023-08-01T14:03:01.817Z',
  updatedAt: '2023-08-01T14:03:01.817Z',
  buttons: 'U1 U2 U3 U4 🔄 V1 V2 V3 V4'
    .split(' ')
    .concat('Zoom Out 2x', 'Zoom Out 1.5x', 'Vary (Strong)', 'Vary (Subtle)'),
  originatingMessageId: 'your-message-id',
  ref: '',
}

/** The documented reply of account info, word for word (§3.7). */
export const documentedAccount = {
  type: 'STARTER',
  creditsQuota: 1600,
  credits: 1600,
  creditsExtra: 1000,
  expiredAt: '2022-10-07T14:30:00.000Z',
  email: 'xxx@gmail.com',
}

/** In seconds, as the service says instants. */
const inTwoWeeks = Math.floor(Date.now() / 1000) + 14 * 86_400

/** One listed token as documented (§3.4), with the canary in the place of its Discord secret. */
export function listedToken(id: number | string, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    id,
    token: canary,
    channelId: '1169758569336333381',
    serverId: '1169758569336478123',
    isActive: true,
    status: 'FAST',
    info: {
      jobMode: '',
      runningJobs: 'None',
      relaxedUsage: '0 images',
      // The documented renewal is long past, which is another story: see verdicts.spec.ts.
      subscription: `Basic (Active monthly, renews next on <t:${inTwoWeeks}>)`,
      lifetimeUsage: '674 images',
      queuedJobsFast: '0',
      visibilityMode: 'Public',
      queuedJobsRelax: '0',
      fastTimeRemaining: '199.00/200.0 minutes (99.50%)',
    },
    concurrency: 2,
    ...changes,
  }
}

type TraceChange = Omit<Partial<typeof documentedTrace>, 'tokenInfo' | 'tokenId'> & {
  tokenId?: unknown
  tokenInfo?: Readonly<Record<string, unknown>>
}

/** The documented trace with some fields changed; those of `tokenInfo` one by one. */
export function traceWith({ tokenInfo = {}, ...others }: TraceChange): object {
  return { ...documentedTrace, ...others, tokenInfo: { ...documentedTrace.tokenInfo, ...tokenInfo } }
}

/** The documented progress with some fields changed; `undefined` leaves one out. */
export function progressWith(changes: Readonly<Record<string, unknown>>): object {
  return { ...documentedProgress, ...changes }
}

export function json(body: unknown, status = 200, headers: Headers = {}): Reply {
  return raw(JSON.stringify(body), status, { 'content-type': 'application/json; charset=utf-8', ...headers })
}

/** A refusal in the documented shape (§5). */
export function refusal(statusCode: number, message: string | string[], headers: Headers = {}): Reply {
  return json({ message, error: 'Documented Reason', statusCode }, statusCode, headers)
}

/** Bytes as they are. */
export function raw(body: string | Buffer, status: number, headers: Headers): Reply {
  return (_, response) => {
    response.writeHead(status, headers).end(body)
  }
}

/** What proxies and frameworks send instead of data. */
export function webPage(status: number): Reply {
  const body = `<!doctype html><html><head><title>${status}</title></head><body><h1>nginx says ${status}</h1></body></html>`
  return raw(body, status, { 'content-type': 'text/html; charset=utf-8' })
}

export function empty(status = 200): Reply {
  return raw('', status, { 'content-type': 'application/json' })
}

/** JSON that ends too early, in a reply that is whole. */
export function cutJson(body: unknown): Reply {
  const text = JSON.stringify(body)
  return raw(text.slice(0, text.length / 2), 200, { 'content-type': 'application/json' })
}

/** A reply that promises more bytes than come before the connection breaks. */
export function brokenOff(body: unknown): Reply {
  return (_, response) => {
    const text = JSON.stringify(body)
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': String(text.length + 1000),
    })
    response.write(text, () => setImmediate(() => response.destroy()))
  }
}

/** As many megabytes as that, of JSON white space. */
export function huge(megabytes: number): Reply {
  const piece = Buffer.alloc(1024 * 1024, ' ')
  return (_, response) => {
    let sent = 0
    function more(): void {
      while (sent < megabytes && !response.destroyed) {
        sent += 1
        if (!response.write(piece)) return void response.once('drain', more)
      }
      response.end('{}')
    }
    response.writeHead(200, { 'content-type': 'application/json' })
    more()
  }
}

/** Begins a body and lets a byte follow now and then, for ever. */
export const dribbling: Reply = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{"messageId":"')
  const timer = setInterval(() => response.write('x'), 50)
  response.once('close', () => clearInterval(timer))
}

/** Begins a body and says nothing more. */
export const silent: Reply = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{"messageId":"')
}

/** Takes the request and never even sends headers. */
export const mute: Reply = () => undefined

/** Drops the connection without a word. */
export const dropped: Reply = (request) => {
  request.socket.destroy()
}
