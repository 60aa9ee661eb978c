import { homePath } from '../../paths.ts'

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
