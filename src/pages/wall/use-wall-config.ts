import { useEffect, useMemo, useRef, useState } from 'react'
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

  const [added, setAdded] = useState(0)
  const applied = useRef<string | null>(null)
  useEffect(() => {
    // Once for each address: the person may change both afterwards on the board.
    const key = formatWallConfig(config)
    if (applied.current === key) return
    applied.current = key
    setAdded(config.ids.length > 0 ? watch(config.ids) : 0)
    if (config.everyMs !== null) setEvery(config.everyMs === 'off' ? null : config.everyMs)
  }, [config, watch, setEvery])

  const { theme } = config
  useEffect(() => {
    if (theme === null) return undefined
    applyTheme(theme)
    return () => applyTheme(readTheme())
  }, [theme])
  return useMemo(
    () => (added === 0 ? read : { config, notes: [...read.notes, formatAdded(added)] }),
    [added, config, read],
  )
}

function formatAdded(added: number): string {
  return added === 1
    ? 'The message of this address is now on the watch list of this browser.'
    : `${added} messages of this address are now on the watch list of this browser.`
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
