import { toBoardKey } from '../storage/boards.ts'
import { readText, writeText } from '../storage/web-storage.ts'

/** Two tabs' looks at one clock differ by less. */
export const clockToleranceMs = 5_000

/** Each account has rounds of its own: what a tab in the sandbox asks is no answer for the others. */
const toRoundLock = (account: string) => `tokenscope.round.${account}`
const toSightLock = (account: string) => `tokenscope.in-sight.${account}`
const toAskedLock = (account: string) => `tokenscope.asked.${account}.`
const toBeatKey = (account: string) => toBoardKey(account, '.beat')

/** A round whose tab gave no sign of life for so long is taken over: longer than one call takes. */
const silentAfterMs = 25_000
/** Hidden tabs get their timers once a minute, so they take each other for dead later. */
const silentAfterHiddenMs = 150_000
const enoughLooks = 3

type Turn = {
  account: string
  now: () => number
  /** Whether it is still due, where any tab last asked at this moment (0: not known). */
  isDue: (lastAskedAt: number) => boolean
  round: (signal: AbortSignal) => Promise<void>
  /** Ends this tab's round from outside. */
  signal: AbortSignal
}

/**
 * Runs a round in one tab of all that find it due: who gets the lock first. Without locks the tabs cannot agree, and
 * only one that is looked at asks.
 */
export async function takeTurn({ account, now, isDue, round, signal }: Turn): Promise<void> {
  const own = new AbortController()
  const either = AbortSignal.any([signal, own.signal])

  /** A round that is ended gives the lock back at once, whatever it still waits for. */
  async function run(): Promise<void> {
    const { promise: isEnded, resolve: end } = Promise.withResolvers<undefined>()
    const onAbort = () => end(undefined)
    either.addEventListener('abort', onAbort, { once: true })
    await Promise.race([round(either), isEnded])
    either.removeEventListener('abort', onAbort)
  }

  async function askAlone(): Promise<void> {
    if (document.visibilityState === 'visible' && isDue(0)) await run()
  }

  async function askFirst(lastAskedAt: number): Promise<void> {
    if (!isDue(lastAskedAt)) return
    beat(account, now())
    await tellAsked(account, now())
    await run()
  }

  if (!('locks' in navigator)) return askAlone()
  try {
    await navigator.locks.request(toRoundLock(account), { ifAvailable: true }, async (lock) => {
      if (lock !== null) return askFirst(await readLastAsked(account, now()))
      if (!isSilent(account, now())) return undefined
      return navigator.locks.request(toRoundLock(account), { steal: true }, () => askFirst(0))
    })
    return undefined
  } catch (error) {
    const isAbort = error instanceof DOMException && error.name === 'AbortError'
    // Another tab took this one for dead; or the browser refuses locks, as it does where site data is blocked.
    if (!isAbort) return askAlone()
    own.abort(error)
    return undefined
  }
}

/** A sign of life of the tab that asks. */
export function beat(account: string, now: number): void {
  writeText('device', toBeatKey(account), String(now))
}

let seen = { account: '', beat: '', looks: 0 }

/**
 * Whether the tab that asks shows no life. A single look does not tell: what another tab wrote a moment ago may not
 * be here yet.
 */
function isSilent(account: string, now: number): boolean {
  const last = readText('device', toBeatKey(account))
  if (last === null) return false
  const isSame = seen.account === account && seen.beat === last
  seen = { account, beat: last, looks: isSame ? seen.looks + 1 : 1 }
  const afterMs = document.visibilityState === 'visible' ? silentAfterMs : silentAfterHiddenMs
  return seen.looks >= enoughLooks && Math.abs(now - Number(last)) > afterMs
}

/**
 * Whether another tab should go first: this one is hidden, so that its timers are slow, and another is looked at.
 */
export async function isOutranked(account: string): Promise<boolean> {
  if (!('locks' in navigator) || document.visibilityState === 'visible') return false
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name === toSightLock(account))
}

/** Lets the other tabs know while this one is looked at. Returns how to stop. */
export function showSight(account: string): () => void {
  if (!('locks' in navigator)) return () => undefined
  let letGo: (() => void) | null = null
  function follow(): void {
    if (document.visibilityState === 'visible') letGo ??= hold(toSightLock(account), 'shared')
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

/**
 * What one tab stores reaches another a little later; which locks are held, all tabs know at once. So the tab that
 * asked last holds a lock that is named by the moment.
 */
let letGoOfAsked: (() => void) | null = null

async function tellAsked(account: string, at: number): Promise<void> {
  letGoOfAsked?.()
  const { promise: isHeld, resolve: onHeld } = Promise.withResolvers<undefined>()
  letGoOfAsked = hold(`${toAskedLock(account)}${at}`, 'exclusive', () => onHeld(undefined))
  await isHeld
}

/** When any tab last asked, by the locks that are held; what lies in the future is from before a clock was set back. */
async function readLastAsked(account: string, now: number): Promise<number> {
  const { held = [] } = await navigator.locks.query()
  const prefix = toAskedLock(account)
  const moments = held
    .map(({ name = '' }) => (name.startsWith(prefix) ? Number(name.slice(prefix.length)) : 0))
    .filter((at) => at <= now + clockToleranceMs)
  return Math.max(0, ...moments)
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
