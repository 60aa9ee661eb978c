import { longestEveryMs, shortestEveryMs } from '../domain/freshness.ts'
import { createChanges, readText, writeText } from './web-storage.ts'

export type Theme = 'system' | 'light' | 'dark'

/** `theme-boot.ts` reads the same key before the first paint. */
export const themeKey = 'tokenscope.theme'

/** The chosen theme; the system's where none is chosen. */
export function readTheme(): Theme {
  const text = readText('device', themeKey)
  return text === 'light' || text === 'dark' ? text : 'system'
}

/** Keeps the theme and puts it on the page at once. */
export function chooseTheme(theme: Theme): void {
  writeText('device', themeKey, theme === 'system' ? null : theme)
  applyTheme(theme)
}

/** The stylesheet does the rest by `color-scheme`. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

const everyKey = 'tokenscope.every'
const usualEveryMs = 60_000

/** How often the tokens are asked about, in milliseconds; `null` for only when the person wants it. */
export function readEvery(): number | null {
  const text = readText('device', everyKey)
  if (text === 'off') return null
  const everyMs = Number(text ?? Number.NaN)
  return everyMs >= shortestEveryMs && everyMs <= longestEveryMs ? everyMs : usualEveryMs
}

/** Keeps the interval; one out of bounds is moved to the nearest that is allowed. */
export function writeEvery(everyMs: number | null): void {
  const bounded =
    everyMs === null ? 'off' : String(Math.min(Math.max(everyMs, shortestEveryMs), longestEveryMs))
  writeText('device', everyKey, bounded)
  changes.tell()
}

const changes = createChanges()

/** Calls back when the interval changes, here or in another tab. Returns how to stop. */
export function watchEvery(onChange: () => void): () => void {
  return changes.watch(onChange)
}
