import { longestEveryMs, shortestEveryMs } from '../domain/freshness.ts'
import { keys } from './keys.ts'
import { createChanges, readText, writeText } from './web-storage.ts'

export type Theme = 'system' | 'light' | 'dark'

/** The chosen theme; the system's where none is chosen. */
export function readTheme(): Theme {
  const text = readText('device', keys.theme)
  return text === 'light' || text === 'dark' ? text : 'system'
}

/** Keeps the theme. */
export function writeTheme(theme: Theme): void {
  writeText('device', keys.theme, theme === 'system' ? null : theme)
  changes.tell()
}

/** The chosen language as it was kept, or `null` where the browser's own is to be followed. */
export function readLanguage(): string | null {
  return readText('device', keys.language)
}

/** Keeps the language; `null` follows the browser's. */
export function writeLanguage(tag: string | null): void {
  writeText('device', keys.language, tag)
  changes.tell()
}

const usualEveryMs = 60_000

/** How often the tokens are asked about, in milliseconds; `null` for only when the person wants it. */
export function readEvery(): number | null {
  const text = readText('device', keys.pollEvery)
  if (text === 'off') return null
  const everyMs = Number(text ?? Number.NaN)
  return everyMs >= shortestEveryMs && everyMs <= longestEveryMs ? everyMs : usualEveryMs
}

/** Keeps the interval; one out of bounds is moved to the nearest that is allowed. */
export function writeEvery(everyMs: number | null): void {
  const bounded =
    everyMs === null ? 'off' : String(Math.min(Math.max(everyMs, shortestEveryMs), longestEveryMs))
  writeText('device', keys.pollEvery, bounded)
  changes.tell()
}

export type Density = 'comfortable' | 'compact'

/** How high the rows of a long table are. */
export function readDensity(): Density {
  return readText('device', keys.density) === 'compact' ? 'compact' : 'comfortable'
}

/** Keeps the height of rows. */
export function writeDensity(density: Density): void {
  writeText('device', keys.density, density === 'compact' ? density : null)
  changes.tell()
}

/** The names of the chosen columns as they were kept, with commas between; `null` for the usual ones. */
export function readColumns(): string | null {
  return readText('device', keys.columns)
}

/** Keeps which columns are shown; `null` for the usual ones. */
export function writeColumns(names: string | null): void {
  writeText('device', keys.columns, names)
  changes.tell()
}

const changes = createChanges()

/** Calls back when a preference changes, here or in another tab. Returns how to stop. */
export function watchPreferences(onChange: () => void): () => void {
  return changes.watch(onChange)
}
