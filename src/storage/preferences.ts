import { keys } from './keys.ts'
import { createChanges, readText } from './web-storage.ts'

export type Theme = 'system' | 'light' | 'dark'

/** The chosen theme; the system's where none is chosen. */
export function readTheme(): Theme {
  const text = readText('device', keys.theme)
  return text === 'light' || text === 'dark' ? text : 'system'
}

/** The chosen language as it was kept, or `null` where the browser's own is to be followed. */
export function readLanguage(): string | null {
  return readText('device', keys.language)
}

const changes = createChanges()

/** Calls back when a preference changes, here or in another tab. Returns how to stop. */
export function watchPreferences(onChange: () => void): () => void {
  return changes.watch(onChange)
}

/** Tells this tab of a change. The others are told by the browser. */
export function tellPreferences(): void {
  changes.tell()
}
