import { useMemo, type RefObject } from 'react'
import { useSize } from './use-size.ts'
import { toSmallLayout } from './wall-layout-small.ts'
import { toWallLayout, type WallLayout } from './wall-layout.ts'

type LayoutOptions = {
  /** The room that the cards stand in. */
  area: RefObject<HTMLElement | null>
  count: number
  columns: number | null
  /** The page scrolls, so that only the width is given. */
  isSmall: boolean
}

/** How the cards stand in the room that there is, the same until that changes; `isReady` once that is known. */
export function useWallLayout({ area, count, columns, isSmall }: LayoutOptions): {
  layout: WallLayout
  gap: number
  isReady: boolean
} {
  const { width, height } = useSize(area)
  const gap = isSmall ? 10 : Math.round(Math.min(width, height) * 0.014)
  const layout = useMemo(
    () => (isSmall ? toSmallLayout(count, width, gap) : toWallLayout({ count, width, height, gap, columns })),
    [isSmall, count, width, height, gap, columns],
  )
  return { layout, gap, isReady: width > 0 && (isSmall || height > 0) }
}
