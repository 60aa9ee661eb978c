/** Two tabs' looks at one clock differ by less. */
export const clockToleranceMs = 5_000

/** Each account has rounds of its own: what a tab in the sandbox asks is no answer for the others. */
const toRoundLock = (account: string) => `tokenscope.round.${account}`
const toSightLock = (account: string) => `tokenscope.in-sight.${account}`
const toAskedLock = (account: string, { at, beatAt, isEnded }: Omit<LastAsked, 'isKnown'>) =>
  `tokenscope.asked.${account}.${at}.${beatAt}.${isEnded ? 'ended' : 'began'}`
const askedLock = /\.(\d+)\.(\d+)\.(began|ended)$/

/** A round whose tab gave no sign of life for so long is taken over: longer than one call takes. */
const silentAfterMs = 25_000
/** Hidden tabs get their timers once a minute, so they take each other for dead later. */
const silentAfterHiddenMs = 150_000
const enoughLooks = 3

/** What the tabs that are open tell of the last round, without any storage. */
export type LastAsked = {
  /** When it began; 0 where nobody tells. */
  at: number
  /** When its tab last gave a sign of life. */
  beatAt: number
  isEnded: boolean
  /** Whether a tab that is still open asked it. */
  isKnown: boolean
}

export const unknownAsked: LastAsked = { at: 0, beatAt: 0, isEnded: false, isKnown: false }

type Turn = {
  account: string
  now: () => number
  isDue: (last: LastAsked) => boolean
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
  let hasBegun = false

  /** A round that is ended gives the lock back at once, whatever it still waits for. */
  async function run(): Promise<void> {
    hasBegun = true
    const { promise: isEnded, resolve: end } = Promise.withResolvers<undefined>()
    const onAbort = () => end(undefined)
    either.addEventListener('abort', onAbort, { once: true })
    await Promise.race([round(either), isEnded])
    either.removeEventListener('abort', onAbort)
  }

  async function askAlone(): Promise<void> {
    // Nobody tells whether the last round still goes on: it is taken to have ended.
    const last = { ...unknownAsked, isKnown: true }
    if (document.visibilityState === 'visible' && isDue(last)) await run()
  }

  async function askFirst(last: LastAsked): Promise<void> {
    if (!isDue(last)) return
    const at = now()
    asking = { account, at }
    await tellAsked(account, { at, beatAt: at, isEnded: false })
    await run()
    asking = null
    // A round that was cut short is taken for one by the next, as soon as nobody tells of it any more.
    if (either.aborted) letGoOfAsked?.()
    else await tellAsked(account, { at, beatAt: at, isEnded: true })
  }

  if (!('locks' in navigator)) return askAlone()
  try {
    await navigator.locks.request(toRoundLock(account), { ifAvailable: true }, async (lock) => {
      if (lock !== null) return askFirst(await readLastAsked(account, now()))
      if (!(await isSilent(account, now()))) return undefined
      return navigator.locks.request(toRoundLock(account), { steal: true }, () => askFirst(unknownAsked))
    })
    return undefined
  } catch (error) {
    // Another tab took this one for dead.
    if (error instanceof DOMException && error.name === 'AbortError') return own.abort(error)
    if (hasBegun) throw error
    // The browser refuses locks, as it does where site data is blocked.
    return askAlone()
  }
}

/** The round that this tab is asking. */
let asking: { account: string; at: number } | null = null

/** A sign of life of the tab that asks. */
export function beat(now: number): void {
  if (asking !== null) void tellAsked(asking.account, { at: asking.at, beatAt: now, isEnded: false })
}

let seen = { round: '', looks: 0 }

/**
 * Whether the tab that asks shows no life. A single look does not tell: after a sleep all signs are old, until the
 * timers of that tab have fired as well.
 */
async function isSilent(account: string, now: number): Promise<boolean> {
  const { at, beatAt, isEnded, isKnown } = await readLastAsked(account, now)
  if (!isKnown || isEnded) return false
  const round = `${account} ${at} ${beatAt}`
  seen = { round, looks: seen.round === round ? seen.looks + 1 : 1 }
  const afterMs = document.visibilityState === 'visible' ? silentAfterMs : silentAfterHiddenMs
  return seen.looks >= enoughLooks && Math.abs(now - beatAt) > afterMs
}

/**
 * Whether another tab should go first: this one is hidden, so that its timers are slow, and another is looked at.
 */
export async function isOutranked(account: string): Promise<boolean> {
  if (document.visibilityState === 'visible') return false
  return (await readHeldLocks()).includes(toSightLock(account))
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

async function tellAsked(account: string, last: Omit<LastAsked, 'isKnown'>): Promise<void> {
  const { promise: isHeld, resolve: onHeld } = Promise.withResolvers<undefined>()
  const letGoOfLast = letGoOfAsked
  letGoOfAsked = hold(toAskedLock(account, last), 'exclusive', () => onHeld(undefined))
  await isHeld
  letGoOfLast?.()
}

/** The last round by the locks that are held; one in the future is from before a clock was set back. */
async function readLastAsked(account: string, now: number): Promise<LastAsked> {
  const rounds = (await readHeldLocks())
    .filter((name) => name.startsWith(`tokenscope.asked.${account}.`))
    .map((name) => {
      const [, at = '0', beatAt = '0', step] = askedLock.exec(name) ?? []
      return { at: Number(at), beatAt: Number(beatAt), isEnded: step === 'ended', isKnown: true }
    })
    .filter(({ at }) => at <= now + clockToleranceMs)
    // Of one round, while its sign of life is renewed, the latest.
    .toSorted((a, b) => b.at - a.at || Number(b.isEnded) - Number(a.isEnded) || b.beatAt - a.beatAt)
  return rounds[0] ?? unknownAsked
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
