import { useSyncExternalStore } from 'react'
import { writeLanguage, writeTheme } from '../storage/preference-changes.ts'
import { readLanguage, readTheme, watchPreferences, type Theme } from '../storage/preferences.ts'
import { parseLanguageTag, type LanguageTag } from '../words/language.ts'

export type { Theme }

/** The chosen theme, with the way to choose another. */
export function useThemeChoice(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(watchPreferences, readTheme), writeTheme]
}

/** The chosen language, `null` for the browser's own, with the way to choose another. */
export function useLanguageChoice(): [LanguageTag | null, (tag: LanguageTag | null) => void] {
  const chosen = useSyncExternalStore(watchPreferences, readLanguage)
  return [parseLanguageTag(chosen), writeLanguage]
}
