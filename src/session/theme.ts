import { useEffect, useSyncExternalStore } from 'react'
import { readTheme, watchPreferences, type Theme } from '../storage/preferences.ts'

/** What a page asks for in place of the chosen theme, for as long as it stands. */
let override: Theme | null = null

/** The stylesheet does the rest by `color-scheme`. */
function applyTheme(): void {
  const theme = override ?? readTheme()
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

/** Puts the theme on the page, also when it is chosen in another tab. Needed once, around all pages. */
export function useTheme(): void {
  const theme = useSyncExternalStore(watchPreferences, readTheme)
  useEffect(applyTheme, [theme])
}

/** Another theme for as long as a page stands; `null` leaves it as it is. */
export function useThemeOverride(theme: Theme | null): void {
  useEffect(() => {
    override = theme
    applyTheme()
    return () => {
      override = null
      applyTheme()
    }
  }, [theme])
}
