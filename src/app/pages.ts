import { homePath, settingsPath, tokensPath, wallPath } from '../paths.ts'

/** The pages that one can go to from anywhere, in their order; each is called by the word of this name. */
export const pages = [
  { path: homePath, word: 'overviewPage' },
  { path: tokensPath, word: 'tokensPage' },
  { path: wallPath, word: 'wallPage' },
  { path: settingsPath, word: 'settingsPage' },
] as const

export type PageName = (typeof pages)[number]['word']

/**
 * How a link to a page stands to the address: the page itself, one that belongs to it, or neither. Traces belong to the
 * overview, from where they are looked up.
 *
 * `'/tokens', '/tokens/7' → 'true'`
 */
export function toCurrent(path: string, pathname: string): 'page' | 'true' | undefined {
  if (path === pathname) return 'page'
  const owner = pathname.startsWith('/trace') ? homePath : `/${pathname.split('/')[1] ?? ''}`
  return owner === path ? 'true' : undefined
}
