import { longestEveryMs, shortestEveryMs } from '../domain/freshness.ts'
import { keys } from './keys.ts'
import { tellPreferences, type Theme } from './preferences.ts'
import { readText, writeText } from './web-storage.ts'

/** Keeps the theme. */
export function writeTheme(theme: Theme): void {
  writeText('device', keys.theme, theme === 'system' ? null : theme)
  tellPreferences()
}

/** Keeps the language; `null` follows the browser's. */
export function writeLanguage(tag: string | null): void {
  writeText('device', keys.language, tag)
  tellPreferences()
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
  tellPreferences()
}

export type Density = 'comfortable' | 'compact'

/** How high the rows of a long table are. */
export function readDensity(): Density {
  return readText('device', keys.density) === 'compact' ? 'compact' : 'comfortable'
}

/** Keeps the height of rows. */
export function writeDensity(density: Density): void {
  writeText('device', keys.density, density === 'compact' ? density : null)
  tellPreferences()
}

/** The names of the chosen columns as they were kept, with commas between; `null` for the usual ones. */
export function readColumns(): string | null {
  return readText('device', keys.columns)
}

/** Keeps which columns are shown; `null` for the usual ones. */
export function writeColumns(names: string | null): void {
  writeText('device', keys.columns, names)
  tellPreferences()
}
