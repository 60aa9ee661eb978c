import { spacingMs, type Lane } from '../domain/limits.ts'
import { ProblemError } from './problem.ts'

/** Somebody is waiting for an interactive request; background ones let it go first. */
export type Priority = 'interactive' | 'background'

/** Remembers across reloads and tabs when a lane was last used, and until when nothing may be asked. */
export type PaceMemory = {
  /** Takes the lane's next slot: 0 when it was taken, else how many milliseconds are left to wait. */
  take(lane: Lane, now: number): Promise<number>
  /** Notes that the lane was in use until now: a request that was slow to leave is answered late, too. */
  touch(lane: Lane, now: number): void
  coolDownUntil(): number
  setCoolDown(until: number): void
}

export type Pacer = {
  /** Runs `send` when the lane is free. Rejects at once while the service wants to be left alone. */
  ask<T>(options: AskOptions, send: () => Promise<T>): Promise<T>
  coolDown: (until: number) => void
  /** Lets one request of each lane through a cool-down. */
  bypassCoolDown: () => void
  /** How many requests wait for a slot. */
  waiting: () => number
}

/** How something is asked: `onSend` is called at the moment when the request leaves, its waiting over. */
export type Ask = { priority: Priority; signal: AbortSignal | null; onSend?: () => void }
export type AskOptions = Ask & { lane: Lane }

/** A request that waits for its slot, and what lets it go. */
type Queued = { priority: Priority; start: () => void }

/**
 * One pacer serves all requests of a connection: each lane is a queue, interactive requests first.
 *
 * @param now the current instant in epoch milliseconds
 */
export function createPacer(memory: PaceMemory, now: () => number): Pacer {
  const fallback = createPaceMemory()
  const queues: Record<Lane, Queued[]> = { general: [], progress: [] }
  const draining: Record<Lane, boolean> = { general: false, progress: false }

  async function drain(lane: Lane): Promise<void> {
    if (draining[lane]) return
    draining[lane] = true
    try {
      while (queues[lane].length > 0) {
        // A memory that fails must not stop what waits.
        const waitMs = await memory.take(lane, now()).catch(() => fallback.take(lane, now()))
        if (waitMs > 0) {
          await new Promise((resolve) => setTimeout(resolve, Math.min(waitMs, spacingMs[lane])))
          continue
        }
        const next = queues[lane].findIndex(({ priority }) => priority === 'interactive')
        queues[lane].splice(Math.max(next, 0), 1)[0]?.start()
      }
    } finally {
      draining[lane] = false
    }
  }

  /** Waits until the lane is free. */
  async function waitForSlot({ lane, priority, signal }: AskOptions): Promise<void> {
    signal?.throwIfAborted()
    const { promise, resolve, reject } = Promise.withResolvers<undefined>()
    const mine: Queued = { priority, start: () => resolve(undefined) }
    function leave(): void {
      queues[lane] = queues[lane].filter((other) => other !== mine)
      reject(signal?.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError'))
    }
    signal?.addEventListener('abort', leave, { once: true })
    queues[lane].push(mine)
    void drain(lane)
    await promise.finally(() => signal?.removeEventListener('abort', leave))
  }

  /** Which lanes a person has let through a cool-down. */
  const passes: Record<Lane, boolean> = { general: false, progress: false }

  function isCooling(): boolean {
    return memory.coolDownUntil() > now()
  }

  function refuseWhileCooling(lane: Lane): void {
    if (!isCooling() || passes[lane]) return
    throw new ProblemError({ kind: 'rate-limited', retryAt: memory.coolDownUntil(), says: null }, false)
  }

  return {
    async ask(options, send) {
      const { lane } = options
      refuseWhileCooling(lane)
      // However often a person bypasses the cool-down, a service that wants to be left alone is asked at the slowest pace.
      await waitForSlot(isCooling() ? { ...options, lane: 'general' } : options)
      refuseWhileCooling(lane)
      passes[lane] = false
      options.onSend?.()
      try {
        return await send()
      } finally {
        memory.touch(lane, now())
      }
    },
    coolDown: (until) => memory.setCoolDown(until),
    bypassCoolDown() {
      passes.general = isCooling()
      passes.progress = isCooling()
    },
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
    touch(lane, now) {
      if (lane === 'general') lastAt[lane] = now
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
