import { useCallback, useEffect, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { useBoard } from '../../session/board-context.ts'
import type { WallNote } from '../../words/wall.ts'
import { formatWallConfig, parseWallConfig, type WallConfig } from './wall-config.ts'

/**
 * Reads the wall's address. What it asks of the polling and of the theme holds for as long as the page stands, in this tab
 * alone: a link changes nothing that is kept.
 */
export function useWallConfig(): {
  config: WallConfig
  notes: readonly WallNote[]
  /** Makes it the address of this wall. */
  apply: (config: WallConfig) => void
} {
  const [search, setSearch] = useSearchParams()
  const { followWish } = useBoard()
  const text = search.toString()
  const read = useMemo(() => parseWallConfig(new URLSearchParams(text)), [text])
  const { everyMs, ids: messageIds } = read.config
  useEffect(() => followWish({ everyMs, messageIds }), [followWish, everyMs, messageIds])
  const apply = useCallback(
    (wanted: WallConfig) => setSearch(formatWallConfig(wanted), { replace: true }),
    [setSearch],
  )
  return { ...read, apply }
}
