/** Every address of the app, in one place: what a person may bookmark stays what it is. */

export const homePath = '/'
export const settingsPath = '/settings'
export const tokensPath = '/tokens'
export const wallPath = '/wall'

/** One token's own page. `'111' → '/tokens/111'` */
export function toTokenPath(tokenId: string): string {
  return `/tokens/${encodeURIComponent(tokenId.toWellFormed())}`
}

/** `'d15c…' → '/trace/d15c…'` */
export function toTracePath(messageId: string): string {
  return `/trace/${messageId}`
}

/** Several messages at once. `['a', 'b'] → '/traces?ids=a,b'` */
export function toTracesPath(messageIds: readonly string[]): string {
  return `/traces?ids=${messageIds.join(',')}`
}

/** Connect, and then on to where the person was going. */
export function toConnectPath(next: string): string {
  return next === homePath ? '/connect' : `/connect?next=${encodeURIComponent(next)}`
}

/**
 * Where to go after Connect: an address of this app, whatever the link says.
 *
 * `'/trace/d15c…' → '/trace/d15c…'`, `'//evil.example' → '/'`
 */
export function toSafeNext(next: string | null): string {
  const base = 'http://app.invalid'
  if (next === null || !next.startsWith('/') || !URL.canParse(next, base)) return homePath
  const url = new URL(next, base)
  // Dots are resolved by now: `/.//evil.example` has become `//evil.example`.
  const isOurs = url.origin === base && !/^\/[/\\]/.test(url.pathname)
  return isOurs && !/^\/connect\/*$/i.test(url.pathname) ? url.pathname + url.search : homePath
}
