import { readText, writeText } from './web-storage.ts'

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
