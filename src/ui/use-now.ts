import { useSyncExternalStore } from 'react'

/**
 * The current instant in steps, for ages and countdowns. All users of one step share one timer.
 *
 * @param stepMs how often it moves on, in milliseconds
 */
export function useNow(stepMs = 1000): number {
  return useOfNow((now) => now, stepMs)
}

/** What `select` makes of the current instant: draws anew only where that has changed. */
export function useOfNow<T extends string | number>(select: (now: number) => T, stepMs = 1000): T {
  const ticker = toTicker(stepMs)
  return useSyncExternalStore(ticker.subscribe, () => select(ticker.read()))
}

type Ticker = { subscribe: (onTick: () => void) => () => void; read: () => number }

const tickers = new Map<number, Ticker>()

function toTicker(stepMs: number): Ticker {
  const ticker = tickers.get(stepMs) ?? createTicker(stepMs)
  tickers.set(stepMs, ticker)
  return ticker
}

function createTicker(stepMs: number): Ticker {
  const listeners = new Set<() => void>()
  let timer: ReturnType<typeof setInterval> | null = null
  let now = 0
  return {
    subscribe(onTick) {
      listeners.add(onTick)
      timer ??= setInterval(() => {
        now = Date.now()
        for (const listener of listeners) listener()
      }, stepMs)
      return () => {
        listeners.delete(onTick)
        if (listeners.size > 0 || timer === null) return
        clearInterval(timer)
        timer = null
      }
    },
    // Between ticks it stands still, or React would never be done; without a timer it may not lag.
    read() {
      if (timer === null && Date.now() - now > 100) now = Date.now()
      return now
    },
  }
}
