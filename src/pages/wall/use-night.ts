import { useSyncExternalStore } from 'react'
import { useThemeChoice } from '../../session/appearance.ts'
import { useFormats } from '../../session/speech.tsx'
import { useThemeOverride } from '../../session/theme.ts'
import { isDimHour } from './dim-hours.ts'
import type { WallConfig } from './wall-config.ts'

/**
 * Puts the theme of the wall on the page: dark by night, whatever it is by day. Returns whether it was dark by day
 * already, so that the night needs to dim it.
 */
export function useNight(
  { theme, dim }: Pick<WallConfig, 'theme' | 'dim'>,
  now: number,
): { isDimmed: boolean } {
  const formats = useFormats()
  const [chosen] = useThemeChoice()
  const isSystemDark = useSyncExternalStore(subscribe, prefersDark)
  const isNight = isDimHour(dim, formats.hourOfDay(now))
  const byDay = theme ?? chosen
  const isDarkByDay = byDay === 'dark' || (byDay === 'system' && isSystemDark)
  useThemeOverride(isNight ? 'dark' : theme)
  return { isDimmed: isNight && isDarkByDay }
}

const darkPreference = '(prefers-color-scheme: dark)'

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(darkPreference)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

function prefersDark(): boolean {
  return window.matchMedia(darkPreference).matches
}
