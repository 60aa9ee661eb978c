import { ProblemError } from './problem.ts'

/**
 * The service allows one request per 3 s on general endpoints and ten per second on progress (API reference
 * §6). Trace, tokens and account are taken as general.
 */
export type Lane = 'general' | 'progress'
export const spacingMs: Readonly<Record<Lane, number>> = { general: 3000, progress: 100 }

/** Somebody is waiting for an interactive request; background ones let it go first. */
export type Priority = 'interactive' | 'background'

/** Remembers across reloads and tabs when a lane was last used, and until when nothing may be asked. */
export type PaceMemory = {
  /** Takes the lane's next place: 0 when it was taken, else how many milliseconds are left to wait. */
  take(lane: Lane, now: number): Promise<number>
  coolDownUntil(): number
  setCoolDown(until: number): void
}

export type Pacer = {
  /** Runs `send` when the lane is free. Rejects at once while the service wants to be left alone. */
  ask<T>(options: AskOptions, send: () => Promise<T>): Promise<T>
  coolDown(until: number): void
  /** How many requests wait for their turn. */
  waiting(): number
}

export type AskOptions = { lane: Lane; priority: Priority; signal: AbortSignal | null }

type Turn = { priority: Priority; start: () => void }

/**
 * One pacer serves all requests of a connection: each lane is a queue, interactive turns first.
 *
 * @param now the current instant in epoch milliseconds
 */
export function createPacer(memory: PaceMemory, now: () => number): Pacer {
  const queues: Record<Lane, Turn[]> = { general: [], progress: [] }
  const draining: Record<Lane, boolean> = { general: false, progress: false }

  async function drain(lane: Lane): Promise<void> {
    if (draining[lane]) return
    draining[lane] = true
    while (queues[lane].length > 0) {
      const waitMs = await memory.take(lane, now())
      if (waitMs > 0) {
        await new Promise((resolve) => setTimeout(resolve, Math.min(waitMs, spacingMs[lane])))
        continue
      }
      const next = queues[lane].findIndex(({ priority }) => priority === 'interactive')
      queues[lane].splice(Math.max(next, 0), 1)[0]?.start()
    }
    draining[lane] = false
  }

  async function turn({ lane, priority, signal }: AskOptions): Promise<void> {
    signal?.throwIfAborted()
    const { promise, resolve, reject } = Promise.withResolvers<undefined>()
    const mine: Turn = { priority, start: () => resolve(undefined) }
    function leave(): void {
      queues[lane] = queues[lane].filter((other) => other !== mine)
      reject(signal?.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError'))
    }
    signal?.addEventListener('abort', leave, { once: true })
    queues[lane].push(mine)
    void drain(lane)
    await promise.finally(() => signal?.removeEventListener('abort', leave))
  }

  function refuseWhileCooling(): void {
    const until = memory.coolDownUntil()
    if (until > now()) throw new ProblemError({ kind: 'rate-limited', retryAt: until, says: null })
  }

  return {
    async ask(options, send) {
      refuseWhileCooling()
      await turn(options)
      refuseWhileCooling()
      return send()
    },
    coolDown: (until) => memory.setCoolDown(until),
    waiting: () => queues.general.length + queues.progress.length,
  }
}

/** A memory of this page alone, for tests, the sandbox, and browsers that forbid storage. */
export function createPaceMemory(): PaceMemory {
  const lastAt: Record<Lane, number> = {
    general: Number.NEGATIVE_INFINITY,
    progress: Number.NEGATIVE_INFINITY,
  }
  let until = 0
  return {
    take(lane, now) {
      const waitMs = toWaitMs(lane, lastAt[lane], now)
      if (waitMs === 0) lastAt[lane] = now
      return Promise.resolve(waitMs)
    },
    coolDownUntil: () => until,
    setCoolDown: (value) => {
      until = value
    },
  }
}

/** How long a lane last used at `lastAt` must rest; a clock that was set back costs at most one spacing. */
export function toWaitMs(lane: Lane, lastAt: number, now: number): number {
  if (lastAt > now + spacingMs[lane]) return 0
  return Math.max(0, Math.min(lastAt + spacingMs[lane] - now, spacingMs[lane]))
}
