import { useEffect, useMemo, useRef } from 'react'
import { useSearchParams } from 'react-router'
import { useBoard } from '../../components/board-context.ts'
import { formatWallConfig, parseWallConfig, type WallConfig } from '../../domain/wall-config.ts'
import { applyTheme, readTheme } from '../../storage/preferences.ts'

/** Reads the wall's address, and brings about once what it asks of the rest of the app. */
export function useWallConfig(): { config: WallConfig; notes: readonly string[] } {
  const [search] = useSearchParams()
  const { watch, setEvery } = useBoard()
  const text = search.toString()
  const read = useMemo(() => parseWallConfig(new URLSearchParams(text), isTimeZone), [text])
  const { config } = read

  const applied = useRef<string | null>(null)
  useEffect(() => {
    // Once for each address: the person may change both afterwards on the board.
    const key = formatWallConfig(config)
    if (applied.current === key) return
    applied.current = key
    if (config.ids.length > 0) watch(config.ids)
    if (config.everyMs !== null) setEvery(config.everyMs === 'off' ? null : config.everyMs)
  }, [config, watch, setEvery])

  const { theme } = config
  useEffect(() => {
    if (theme === null) return undefined
    applyTheme(theme)
    return () => applyTheme(readTheme())
  }, [theme])
  return read
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
