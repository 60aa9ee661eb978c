import { Hono } from 'hono/tiny'
import { endpoints } from '../domain/endpoints.ts'
import { outages, refuse, refuseBarely, troubles } from './breakages.ts'
import type { Wait } from './breakages.ts'
import { createHandlers } from './handlers.ts'
import { chance } from './random.ts'
import { situationOfMessage } from './situations.ts'
import type { SituationName } from './situations.ts'

export { fakeDiscordSecret, sandboxBearer } from './secret.ts'
export { toSituation } from './situations.ts'

/** How to set up a sandbox; by default a calm day which begins now. */
export type SandboxOptions = {
  situation?: SituationName
  seed?: number
  now?: () => number
  /** About how long a reply takes; 0 in tests. */
  latencyMs?: number
  wait?: Wait
}

/** The simulated service. */
export type Sandbox = { fetch(request: Request): Promise<Response> }

async function waitInTime(ms: number, signal: AbortSignal | null): Promise<void> {
  signal?.throwIfAborted()
  await new Promise<void>((resolve) => {
    function settle() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', settle)
      resolve()
    }
    const timer = setTimeout(settle, ms)
    signal?.addEventListener('abort', settle)
  })
  signal?.throwIfAborted()
}

/** The bearer is any but an empty one and those that begin with `rejected`. */
function isAllowedIn(request: Request): boolean {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  return bearer !== undefined && !bearer.startsWith('rejected')
}

/**
 * A simulated ImaginePro service: answers every endpoint of `domain/endpoints.ts` in the documented shape.
 *
 * Same seed, situation and clock → the same replies, byte for byte. What a person does there lasts as long as it.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { situation: chosen = 'calm', seed = 1, now = Date.now, latencyMs = 150, wait = waitInTime } = options
  const handlers = createHandlers(seed, chosen, now)
  const app = new Hono()
  for (const { name, method, path } of endpoints) app.on(method, path, handlers[name])
  app.notFound(({ req }) => refuse(404, `Cannot ${req.method} ${req.path}`))

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    // Under the id of a special message its own situation holds, whatever is chosen.
    const situation = situationOfMessage(pathname.split('/').at(-1) ?? '') ?? chosen
    const broken = await outages[situation]?.(request, wait)
    if (broken !== undefined) return broken
    if (!isAllowedIn(request)) return refuseBarely(401, 'Unauthorized')
    const isSigningIn = pathname.endsWith('/account-info')
    const troubled = isSigningIn ? undefined : await troubles[situation]?.(request, wait)
    return troubled ?? (await app.fetch(request))
  }

  return {
    async fetch(request) {
      request.signal.throwIfAborted()
      if (latencyMs > 0) {
        await wait(latencyMs * (0.6 + 0.8 * chance(seed, request.url, now())), request.signal)
      }
      const response = await answer(request)
      response.headers.set('date', new Date(now()).toUTCString())
      return response
    },
  }
}
