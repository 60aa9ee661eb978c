import { createPaceMemory, toWaitMs, type PaceMemory } from '../api/pacing.ts'
import { keys, toLastAskedKey } from '../storage/keys.ts'
import { countForgets } from '../storage/vault.ts'
import { readText, writeText } from '../storage/web-storage.ts'

const coolDownKey = keys.coolDownUntil

/** The longest cool-down taken over from another tab: what stands on the disk is data from outside. */
const longestCoolDownMs = 300_000
const lockWithinMs = 2_000

/**
 * A pace that all tabs of this browser keep together, over reloads as well. Where the browser has no locks (plain
 * HTTP) or forbids storage, each page keeps its own.
 */
export function createSharedPace(): PaceMemory {
  const ownPace = createPaceMemory()
  return {
    async take(lane, now) {
      const forgets = countForgets()
      try {
        // A browser that blocks site data has locks and refuses them; one whose lock is never given must not hang us.
        const signal = AbortSignal.timeout(lockWithinMs)
        return await navigator.locks.request(`tokenscope.pace.${lane}`, { signal }, () => {
          const waitMs = toWaitMs(lane, readInstant(toLastAskedKey(lane)), now)
          if (waitMs > 0) return waitMs
          // Everything may have been forgotten while it waited for the lock.
          if (countForgets() === forgets) writeText('device', toLastAskedKey(lane), String(now))
          return ownPace.take(lane, now)
        })
      } catch {
        return ownPace.take(lane, now)
      }
    },
    touch(lane, now) {
      ownPace.touch(lane, now)
      const key = toLastAskedKey(lane)
      // What `take` wrote is gone where everything was forgotten since: it must not come back.
      if (lane === 'general' && readText('device', key) !== null) writeText('device', key, String(now))
    },
    coolDownUntil() {
      const until = readInstant(coolDownKey)
      return until < Date.now() + longestCoolDownMs ? Math.max(until, ownPace.coolDownUntil()) : 0
    },
    setCoolDown(until) {
      ownPace.setCoolDown(until)
      writeText('device', coolDownKey, String(until))
    },
  }
}

function readInstant(key: string): number {
  const instant = Number(readText('device', key) ?? Number.NaN)
  return Number.isFinite(instant) ? instant : 0
}
