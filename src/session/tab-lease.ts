import { clockToleranceMs } from '../polling/poller.ts'
import { unknownCycle, type LastCycle, type Lease } from '../polling/ports.ts'

/** Each account has cycles of its own: what a tab in the sandbox asks is no answer for the others. */
const toLeaseLock = (account: string) => `tokenscope.lease.${account}`
const toVisibleLock = (account: string) => `tokenscope.visible.${account}`
const toCycleLock = (account: string, { at, heartbeatAt, isEnded }: Omit<LastCycle, 'isKnown'>) =>
  `tokenscope.cycle.${account}.${at}.${heartbeatAt}.${isEnded ? 'ended' : 'began'}`
const cycleLock = /\.(\d+)\.(\d+)\.(began|ended)$/

/** A cycle whose tab gave no sign of life for so long is taken over: longer than one call takes. */
const silentAfterMs = 25_000
/** Hidden tabs get their timers once a minute, so they take each other for dead later. */
const silentAfterHiddenMs = 150_000
const enoughLooks = 3

/**
 * The lease of one account among all tabs of this browser, by Web Locks: who gets the lock runs the cycle. Without
 * locks the tabs cannot agree, and only one that is looked at asks.
 *
 * What one tab stores reaches another a little later; which locks are held, all tabs know at once. So the tab that ran
 * the last cycle holds a lock that is named by its moment and by its last sign of life.
 */
export function createTabLease(account: string, now: () => number): Lease {
  /** The cycle that this tab runs, by its beginning. */
  let runsSince: number | null = null
  let letGoOfCycle: (() => void) | null = null
  let seen = { cycle: '', looks: 0 }

  async function tellCycle(last: Omit<LastCycle, 'isKnown'>): Promise<void> {
    const { promise: isHeld, resolve: onHeld } = Promise.withResolvers<undefined>()
    const letGoOfLast = letGoOfCycle
    // Shared: two signs of life within one millisecond bear the same name.
    letGoOfCycle = hold(toCycleLock(account, last), 'shared', () => onHeld(undefined))
    await isHeld
    letGoOfLast?.()
  }

  /** A single look does not tell that a tab is dead: after a sleep all signs are old, until its timers have fired as well. */
  async function isSilent(): Promise<boolean> {
    const { at, heartbeatAt, isEnded, isKnown } = await readLastCycle(account, now())
    if (!isKnown || isEnded) return false
    const cycle = `${at} ${heartbeatAt}`
    seen = { cycle, looks: seen.cycle === cycle ? seen.looks + 1 : 1 }
    const afterMs = document.visibilityState === 'visible' ? silentAfterMs : silentAfterHiddenMs
    return seen.looks >= enoughLooks && Math.abs(now() - heartbeatAt) > afterMs
  }

  async function run(
    isDue: (last: LastCycle) => boolean,
    cycle: (signal: AbortSignal) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> {
    const own = new AbortController()
    const either = AbortSignal.any([signal, own.signal])
    let hasBegun = false

    /** A cycle that is ended gives the lock back at once, whatever it still waits for. */
    async function runToEnd(): Promise<void> {
      hasBegun = true
      const { promise: isEnded, resolve: end } = Promise.withResolvers<undefined>()
      const onAbort = () => end(undefined)
      either.addEventListener('abort', onAbort, { once: true })
      await Promise.race([cycle(either), isEnded])
      either.removeEventListener('abort', onAbort)
    }

    async function runAlone(): Promise<void> {
      // Nobody tells whether the last cycle still goes on: it is taken to have ended.
      const last = { ...unknownCycle, isKnown: true }
      if (document.visibilityState === 'visible' && isDue(last)) await runToEnd()
    }

    async function runIfDue(last: LastCycle): Promise<void> {
      if (!isDue(last)) return
      const at = now()
      runsSince = at
      await tellCycle({ at, heartbeatAt: at, isEnded: false })
      await runToEnd()
      runsSince = null
      // A cycle that was cut short is taken for one by the next, as soon as nobody tells of it any more.
      if (either.aborted) letGoOfCycle?.()
      else await tellCycle({ at, heartbeatAt: at, isEnded: true })
    }

    if (!('locks' in navigator)) return runAlone()
    try {
      await navigator.locks.request(toLeaseLock(account), { ifAvailable: true }, async (lock) => {
        if (lock !== null) return runIfDue(await readLastCycle(account, now()))
        if (!(await isSilent())) return undefined
        return navigator.locks.request(toLeaseLock(account), { steal: true }, () => runIfDue(unknownCycle))
      })
      return undefined
    } catch (error) {
      // Another tab took this one for dead.
      if (error instanceof DOMException && error.name === 'AbortError') return own.abort(error)
      if (hasBegun) throw error
      // The browser refuses locks, as it does where site data is blocked.
      return runAlone()
    }
  }

  return {
    run,
    heartbeat() {
      if (runsSince !== null) void tellCycle({ at: runsSince, heartbeatAt: now(), isEnded: false })
    },
    // A hidden tab has slow timers: one that is looked at goes first.
    async isOutranked() {
      if (document.visibilityState === 'visible') return false
      return (await readHeldLocks()).includes(toVisibleLock(account))
    },
    join: () => showVisible(account),
  }
}

/** Lets the other tabs know while this one is looked at. Returns how to stop. */
function showVisible(account: string): () => void {
  if (!('locks' in navigator)) return () => undefined
  let letGo: (() => void) | null = null
  function follow(): void {
    if (document.visibilityState === 'visible') letGo ??= hold(toVisibleLock(account), 'shared')
    else {
      letGo?.()
      letGo = null
    }
  }
  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    document.removeEventListener('visibilitychange', follow)
    letGo?.()
  }
}

/** The names of all locks that the tabs of this browser hold; none where it has no locks or refuses them. */
async function readHeldLocks(): Promise<string[]> {
  if (!('locks' in navigator)) return []
  try {
    const { held = [] } = await navigator.locks.query()
    return held.map(({ name = '' }) => name)
  } catch {
    return []
  }
}

/** The last cycle by the locks that are held; one in the future is from before a clock was set back. */
async function readLastCycle(account: string, now: number): Promise<LastCycle> {
  const cycles = (await readHeldLocks())
    .filter((name) => name.startsWith(`tokenscope.cycle.${account}.`))
    .map((name) => {
      const [, at = '0', heartbeatAt = '0', step] = cycleLock.exec(name) ?? []
      return { at: Number(at), heartbeatAt: Number(heartbeatAt), isEnded: step === 'ended', isKnown: true }
    })
    .filter(({ at }) => at <= now + clockToleranceMs)
    // Of one cycle, while its sign of life is renewed, the latest.
    .toSorted((a, b) => b.at - a.at || Number(b.isEnded) - Number(a.isEnded) || b.heartbeatAt - a.heartbeatAt)
  return cycles[0] ?? unknownCycle
}

/** Holds a lock until the returned function is called. `onHeld` is called in any case. */
function hold(name: string, mode: LockMode, onHeld: () => void = () => undefined): () => void {
  const { promise: isOver, resolve: end } = Promise.withResolvers<undefined>()
  async function wait(): Promise<void> {
    try {
      await navigator.locks.request(name, { mode }, () => {
        onHeld()
        return isOver
      })
    } catch {
      onHeld()
    }
  }
  void wait()
  return () => end(undefined)
}
