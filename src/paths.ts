/** Every address of the app, in one place: what a person may bookmark stays what it is. */

export const homePath = '/'
export const settingsPath = '/settings'
export const tokensPath = '/tokens'
export const wallPath = '/wall'

/**
 * What does not survive in an address, even encoded: a URL parser takes `.` and `..` out, the router reads an encoded
 * percent sign wrongly, some proxies refuse an encoded slash, and half a surrogate pair has no encoding.
 */
const fragile = /[~%/\\]|\p{Surrogate}|^\.(?=\.?$)/gu

/**
 * One token's own page. What is fragile in an id is written as `~` and the four digits of its UTF-16 unit; `~` alone is
 * the empty id.
 *
 * `'111' → '/tokens/111'`, `'..' → '/tokens/~002e.'`
 */
export function toTokenPath(tokenId: string): string {
  const param = tokenId.replace(fragile, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `/tokens/${encodeURIComponent(param || '~')}`
}

/** The id in a token's address, from what the router found there. `'~002e.' → '..'` */
export function toTokenId(param: string): string {
  if (param === '~') return ''
  return param.replace(/~([\da-f]{4})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
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
