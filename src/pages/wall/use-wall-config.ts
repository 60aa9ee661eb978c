import { useEffect, useMemo } from 'react'
import { useBoard } from '../../session/board-context.ts'
import { useThemeOverride } from '../../session/theme.ts'
import { useSearch } from '../../ui/use-search.ts'
import type { WallNote } from '../../words/wall.ts'
import { parseWallConfig, type WallConfig } from './wall-config.ts'

/**
 * Reads the wall's address. What it asks of the polling and of the theme holds for as long as the page stands, in this tab
 * alone: a link changes nothing that is kept.
 */
export function useWallConfig(): { config: WallConfig; notes: readonly WallNote[] } {
  const search = useSearch()
  const { followWish } = useBoard()
  const text = search.toString()
  const read = useMemo(() => parseWallConfig(new URLSearchParams(text)), [text])
  const { everyMs, ids: messageIds, theme } = read.config
  useEffect(() => followWish({ everyMs, messageIds }), [followWish, everyMs, messageIds])
  useThemeOverride(theme)
  return read
}
