import { useCallback, useEffect, useMemo } from 'react'
import { useNavigate } from 'react-router'
import { useBoard } from '../../session/board-context.ts'
import { useSearch } from '../../ui/use-search.ts'
import type { WallNote } from '../../words/wall.ts'
import { parseWallConfig, toWallPath, type WallConfig } from './wall-config.ts'

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
  const search = useSearch()
  const navigate = useNavigate()
  const { followWish } = useBoard()
  const text = search.toString()
  const read = useMemo(() => parseWallConfig(new URLSearchParams(text)), [text])
  const { everyMs, ids: messageIds } = read.config
  useEffect(() => followWish({ everyMs, messageIds }), [followWish, everyMs, messageIds])
  const apply = useCallback(
    (wanted: WallConfig) => void navigate(toWallPath(wanted), { replace: true }),
    [navigate],
  )
  return { ...read, apply }
}
